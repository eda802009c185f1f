internal import Feedback
internal import Mailboxes

/// A look into a folder failed.
struct FolderTrouble: Error, Sendable {
    let folder: FolderID
    let cause: MailboxError
}
