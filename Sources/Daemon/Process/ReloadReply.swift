internal import Synchronization

/// What came of a reload, for the one who asked.
final class ReloadReply: Sendable {
    private let refusal = Mutex<String?>(nil)
    private let bell = Bell()

    /// The new configuration is in use.
    func ring() {
        bell.ring()
    }

    func refuse(_ reason: String) {
        refusal.withLock { $0 = reason }
        bell.ring()
    }

    /// Nil when the new configuration is in use, else why not.
    func outcome() async -> String? {
        await bell.wait()
        return refusal.withLock { $0 }
    }
}
