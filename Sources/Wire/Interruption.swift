internal import CCurl
internal import Glibc
internal import Synchronization

/// Wakes a thread that is blocked in poll(2), from any thread: an eventfd, and whether the stream was closed.
///
/// A wake-up that finds nobody waiting wakes the next wait once, which then looks at its reasons and goes on.
final class Interruption: Sendable {
    /// To be polled for reading; owned by this object.
    let descriptor: Int32
    private let closed = Atomic(false)

    /// Nil when the process has no file descriptor left.
    init?() {
        let descriptor = earshot_eventfd()
        guard descriptor >= 0 else { return nil }
        self.descriptor = descriptor
    }

    deinit {
        Glibc.close(descriptor)
    }

    var isClosed: Bool { closed.load(ordering: .acquiring) }

    func wake() {
        var one: UInt64 = 1
        // Can only fail when 2^64 - 2 wake-ups are pending, and then the poll returns anyway.
        _ = Glibc.write(descriptor, &one, MemoryLayout<UInt64>.size)
    }

    func close() {
        closed.store(true, ordering: .releasing)
        wake()
    }

    /// Takes back pending wake-ups, so that the next poll blocks again.
    func drain() {
        var count: UInt64 = 0
        _ = Glibc.read(descriptor, &count, MemoryLayout<UInt64>.size)
    }
}
