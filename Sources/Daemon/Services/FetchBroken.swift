internal import Feedback
internal import Mailboxes

/// The connection was lost while mails were fetched.
struct FetchBroken: Error, Sendable {
    let cause: MailboxError
    /// The mail that was under way, if any.
    let suspect: UID?
    /// Mails had come before, and are taken in.
    var hasBroughtMails = false
}
