package import Feedback

/// Why a command in answer to a digest was not carried out.
package enum DigestRefusal: Hashable, Sendable {
    case theme(ThemeActResult.Refusal)
    /// Nothing is stored of it, or it is erased.
    case unknownMail(Int64)
    /// It is that already.
    case unchanged
    /// Both lines are no themes, nor incidents, nor mails that count into one.
    case unlike
    /// Its sender may not be written to: a machine, a sender that looks forged, or somebody who wants no mail.
    case unanswerable(Int64)
    /// So many answers were written lately, to this person or to all.
    case tooManyReplies
    /// No address of staff, nor of the organisation.
    case strangeOwner(EmailAddress)
    /// A pause until a day that has passed, or is more than a year away.
    case badDay
    /// The writer is none of the digest's readers.
    case notReader
    /// Nothing was done lately that could be taken back.
    case nothingToUndo
}
