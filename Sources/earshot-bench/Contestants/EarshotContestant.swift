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
        try BenchFolder.write(Array("\(MailServers.password)\n".utf8), to: "\(folder)/secret")
        try BenchFolder.write(Array(configuration(user, servers, folder).utf8), to: "\(folder)/earshot.toml")
        let child = try earshot(["once"], folder)
        guard child.code == 0 else {
            throw Failure("\(name) failed: \(BenchFolder.text("\(folder)/once.err").suffix(2000))")
        }
        _ = try earshot(["status", "--json"], folder)
        let answer = BenchFolder.text("\(folder)/status")
        do {
            let status = try JSONDecoder().decode(Status.self, from: Data(answer.utf8))
            return (child, status.messages.total - status.messages.quarantined.count)
        } catch {
            throw Failure("'earshot status --json' was not understood: \(error)")
        }
    }

    private func earshot(_ words: [String], _ folder: String) throws(Failure) -> Child {
        try Child.run(
            [program] + words + ["--config", "\(folder)/earshot.toml"],
            output: "\(folder)/\(words[0])",
            environment: ["RUNTIME_DIRECTORY": folder, "STATE_DIRECTORY": folder]
        )
    }

    private func configuration(_ user: String, _ servers: MailServers, _ folder: String) -> String {
        let server =
            isEncrypted
            ? "url = \"imaps://localhost:\(servers.imapsPort)\"\nca_file = \"\(servers.certificate)\""
            : "url = \"imap://127.0.0.1:\(servers.imapPort)\"\nsecurity = \"plain\"\nallow_plaintext = true"
        return """
            [organisation]
            name = "Benchmark"
            time_zone = "Europe/Berlin"
            language = "en"
            domains = ["earshot.test"]

            [store]
            path = "\(folder)/earshot.sqlite"

            [[mailbox]]
            name = "feedback"
            \(server)
            user = "\(user)"
            secret = "file:\(folder)/secret"
            own_addresses = ["feedback@earshot.test"]
            mark = "\(isMarking ? "keyword" : "none")"

            \(ServiceCatalogue.configuration)
            """
    }
}
