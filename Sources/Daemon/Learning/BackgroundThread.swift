internal import Dispatch
internal import Glibc

/// Runs long work beside the daemon's own: on a thread of its own, so that it keeps no thread of the pool busy, and with a
/// lower claim on the processor, so that mail goes first.
enum BackgroundThread {
    /// setpriority(2) of the calling thread, which is how Linux takes it: a tenth of what a thread of 0 gets beside it.
    private static let niceness: Int32 = 10

    private final class Work {
        let run: () -> Void

        init(_ run: @escaping () -> Void) {
            self.run = run
        }
    }

    static func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { continuation in
            start { continuation.resume(returning: work()) }
        }
    }

    private static func start(_ work: @escaping @Sendable () -> Void) {
        var thread: pthread_t = 0
        let argument = Unmanaged.passRetained(Work(work))
        let result = pthread_create(
            &thread,
            nil,
            { argument in
                // Where it is forbidden, the work is done all the same.
                setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, BackgroundThread.niceness)
                argument.map { Unmanaged<Work>.fromOpaque($0).takeRetainedValue().run() }
                return nil
            },
            argument.toOpaque()
        )
        guard result != 0 else {
            pthread_detach(thread)
            return
        }
        argument.release()
        DispatchQueue.global(qos: .background).async { work() }
    }
}
