internal import Synchronization

/// Up or down, for several threads.
final class Flag: Sendable {
    private let state = Mutex(false)

    var isRaised: Bool { state.withLock { $0 } }

    /// False when it was up already.
    @discardableResult
    func raise() -> Bool {
        state.withLock { isUp in
            defer { isUp = true }
            return !isUp
        }
    }

    func lower() {
        state.withLock { $0 = false }
    }
}
