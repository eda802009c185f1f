/// Python's imaplib fetches every mail and does nothing with it.
struct ImaplibContestant: Contestant {
    var name: String { "imaplib, discarding" }
    var user: String { "imaplib" }

    func run(user: String, on servers: MailServers, into folder: String) throws(Failure) -> (child: Child, mails: Int) {
        let script = ImaplibScript(port: servers.imapPort, user: user, mode: .fetch)
        let child = try script.run(output: "\(folder)/output")
        return (child, try script.count(from: "\(folder)/output"))
    }
}
