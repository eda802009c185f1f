internal import FoundationEssentials

/// `earshot once` into a fresh store. Nothing is mailed out: there is no relay.
struct EarshotContestant: Contestant {
    let program: String
    let isEncrypted: Bool
    let isMarking: Bool

    var name: String { "earshot once, \(isEncrypted ? "imaps" : "imap")" }
    var user: String { isEncrypted ? "earshot-tls" : "earshot" }

    /// What is read of `earshot status --json`.
    private struct Status: Decodable {
        struct Messages: Decodable {
            struct Quarantined: Decodable {}
            let total: Int
            let quarantined: [Quarantined]
        }
        let messages: Messages
    }

    func run(user: String, on servers: MailServers, into folder: String) throws(Failure) -> (child: Child, mails: Int) {
        let setup = EarshotSetup(program: program, folder: folder)
        try setup.configure(for: user, on: servers, isEncrypted: isEncrypted, isMarking: isMarking)
        let child = try Child.run(setup.words("once"), output: "\(folder)/once", environment: setup.environment)
        guard child.code == 0 else {
            throw Failure("\(name) failed: \(BenchFolder.text("\(folder)/once.err").suffix(2000))")
        }
        _ = try Child.run(setup.words("status", "--json"), output: "\(folder)/status", environment: setup.environment)
        let answer = BenchFolder.text("\(folder)/status")
        do {
            let status = try JSONDecoder().decode(Status.self, from: Data(answer.utf8))
            return (child, status.messages.total - status.messages.quarantined.count)
        } catch {
            throw Failure("'earshot status --json' was not understood: \(error)")
        }
    }
}
