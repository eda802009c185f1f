internal import Feedback

/// Mails at which fetches broke off. They take turns, so that none of them hides behind another that breaks every connection.
struct Suspects: Sendable {
    /// The one that was tried longest ago first.
    private(set) var uids: [UID] = []

    func contains(_ uid: UID) -> Bool { uids.contains(uid) }

    /// A fetch broke off at this mail: it is tried again after the other suspects, and alone.
    mutating func add(_ uid: UID) {
        uids.removeAll { $0 == uid }
        uids.append(uid)
    }
}
