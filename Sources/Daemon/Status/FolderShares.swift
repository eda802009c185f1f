internal import Store

/// The mails a folder held when it was last looked into, by what became of them. They add up.
struct FolderShares: Sendable {
    /// Those older than the operator wants to hear of left out.
    let onServer: Int
    let stored: Int
    /// Their bytes never came. Those somebody has removed since cannot be told apart, so there are at most so many.
    let quarantined: Int
    let waiting: Int
    /// Older than the operator wants to hear of.
    let skipped: Int

    init(_ state: FolderState) {
        waiting = min(state.waiting, state.onServer)
        skipped = min(state.skipped, state.onServer - waiting)
        quarantined = min(state.unread, state.onServer - waiting - skipped)
        onServer = state.onServer - skipped
        stored = onServer - waiting - quarantined
    }
}
