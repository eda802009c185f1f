/// What became of marking. Whatever it is, the mails are safe and marking may be repeated.
package enum MarkOutcome: Hashable, Sendable {
    /// Nothing was asked.
    case nothing
    case marked
    case moved
    /// They are in the target folder; the originals stay, flagged `\Deleted`: without UIDPLUS an EXPUNGE would also
    /// remove what other people have flagged.
    case copiedAndFlaggedDeleted
    /// They are in the target folder; the originals stay as they were, as the server does not let us flag them, and why. To repeat
    /// this would only make more copies.
    case copiedOnly(String)
    /// Nothing changed, and why, for the operator.
    case unsupported(String)
}
