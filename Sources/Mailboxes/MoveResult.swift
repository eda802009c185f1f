package import Feedback

/// What became of a move, and where the mails are now.
package struct MoveResult: Hashable, Sendable {
    package var outcome: MarkOutcome
    /// The numbering of the target folder; nil when the server did not tell (it needs UIDPLUS, RFC 4315).
    package var validity: UIDValidity?
    /// Old UID to new, for those mails of which the server told it. Mails not named here may have been moved all the same.
    package var uids: [UID: UID] = [:]

    /// Takes in one more answer. A target that was renumbered in between makes the older pairs worthless.
    mutating func add(_ copied: CopiedUIDs?) {
        guard let copied else { return }
        if validity != copied.validity { uids = [:] }
        validity = copied.validity
        uids.merge(copied.pairs) { _, newer in newer }
    }
}
