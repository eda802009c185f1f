/// A program that gets all mails out of a mailbox.
protocol Contestant {
    /// As it stands in the table.
    var name: String { get }
    /// A word for its mailboxes, in lower-case letters.
    var user: String { get }

    /// Fetches the inbox of `user` on `servers` into `folder`, which exists and is empty.
    ///
    /// - Returns: what that cost, and how many mails are there now; the counting is not measured.
    func run(user: String, on servers: MailServers, into folder: String) throws(Failure) -> (child: Child, mails: Int)
}
