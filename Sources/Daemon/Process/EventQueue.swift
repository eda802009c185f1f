internal import Synchronization

/// The daemon's events, in the order they came, for one task that takes them.
///
/// A reload nobody waits for is not queued twice: a storm of SIGHUPs is one reload, or two.
final class EventQueue: Sendable {
    private let events: AsyncStream<DaemonEvent>
    private let continuation: AsyncStream<DaemonEvent>.Continuation
    private let isReloadQueued = Mutex(false)

    init() {
        (events, continuation) = AsyncStream.makeStream(of: DaemonEvent.self)
    }

    func send(_ event: DaemonEvent) {
        if case .reload(nil) = event {
            let isQueued = isReloadQueued.withLock { flag in
                defer { flag = true }
                return flag
            }
            if isQueued { return }
        }
        continuation.yield(event)
    }

    /// Nil when the task is cancelled.
    func next() async -> DaemonEvent? {
        var iterator = events.makeAsyncIterator()
        let event = await iterator.next()
        if case .reload(nil) = event { isReloadQueued.withLock { $0 = false } }
        return event
    }
}
