internal import Glibc

/// Runs something on a thread whose stack is as small as those of Swift's concurrency, which the daemon reads mail on: what
/// recurses too deep for them must not be hidden by the main thread's 8 MiB.
enum SmallStack {
    private static let bytes = 512 * 1024

    private final class Work {
        let run: () -> Void

        init(_ run: @escaping () -> Void) {
            self.run = run
        }
    }

    /// Returns when `work` has.
    static func run(_ work: @escaping () -> Void) throws(Failure) {
        // QUIRK: not `pthread_attr_t()`: among modules of C headers the compiler may take libdispatch's for the one that
        // defines it, and demand an import of that.
        let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
        defer { attributes.deallocate() }
        pthread_attr_init(attributes)
        defer { pthread_attr_destroy(attributes) }
        pthread_attr_setstacksize(attributes, bytes)
        var thread = pthread_t()
        let argument = Unmanaged.passRetained(Work(work)).toOpaque()
        let result = pthread_create(
            &thread,
            attributes,
            { argument in
                argument.map { Unmanaged<Work>.fromOpaque($0).takeRetainedValue().run() }
                return nil
            },
            argument
        )
        guard result == 0 else { throw Failure("no thread can be started", code: Failure.softwareCode) }
        pthread_join(thread, nil)
    }
}
