/// How a mail is marked on the server once it is stored.
package enum Marking: Hashable, Sendable {
    /// Sets `MailboxSession.keyword`. Staff see nothing of it.
    case keyword
    case move(toFolder: String)
    case none
}
