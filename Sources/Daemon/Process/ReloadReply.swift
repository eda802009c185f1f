internal import Synchronization

/// What came of a reload, for the one who asked.
final class ReloadReply: Sendable {
    private enum Result {
        case inUse
        case refused(String)
    }

    private let result = Mutex<Result?>(nil)
    private let bell = Bell()

    /// The new configuration is in use.
    func accept() {
        settle(.inUse)
    }

    func refuse(_ reason: String) {
        settle(.refused(reason))
    }

    /// Nil when the new configuration is in use, else why not.
    func outcome() async -> String? {
        await bell.wait()
        return switch result.withLock({ $0 }) {
        case .inUse: nil
        case .refused(let reason): reason
        case nil: "the daemon was stopped before it read the new configuration"
        }
    }

    private func settle(_ end: Result) {
        result.withLock { $0 = end }
        bell.ring()
    }
}
