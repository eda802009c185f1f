internal import Feedback
internal import Mailboxes

/// A look into a folder failed.
struct FolderTrouble: Error, Sendable {
    let folder: FolderID
    let cause: MailboxError
    /// Mails had come before, and are taken in: going on at once brings more.
    var hasBroughtMails = false
}
