internal import Feedback
internal import Mailboxes
internal import Store

/// A folder as one connection knows it: what was listed, what of it is still to be fetched, and how it all adds up.
struct FolderView: Sendable {
    /// How the folder stood when it was last listed.
    var mark: FolderMark
    let listedWholeAt: ContinuousClock.Instant
    /// The numbers do not fit together, and the folder was listed whole too short a while ago.
    var owesListing = false
    /// All UIDs listed, ascending; four bytes each.
    var listed: [UID]
    var work = WorkList()
    var tally = FolderTally()
    /// Quarantined mails that are asked for again.
    var again: Set<UID> = []
    /// UIDs that now stand for another mail than the one stored under them, or so it seems.
    var reused: Set<UID> = []
    /// A mail of the folder has come whole over this connection since troubled ones were last put on the list: the server and
    /// the line are well, and one that fails now fails by itself.
    var isProven = false

    /// What a UID of the work list is counted as until it is fetched.
    func countedAs(_ uid: UID) -> LocationState? { again.contains(uid) ? .unread : nil }

    /// One more than the highest UID listed, or UIDNEXT.
    var end: Int64 { max(Int64(listed.last?.value ?? 0) + 1, Int64(mark.uidNext ?? 1)) }
}
