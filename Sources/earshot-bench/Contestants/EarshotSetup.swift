/// An Earshot that reads one inbox into a store of its own, and mails nothing out: there is no relay, unless it is to warn of outages.
struct EarshotSetup: Sendable {
    let program: String
    /// Of the configuration, the store and everything else it makes.
    let folder: String

    var store: String { "\(folder)/earshot.sqlite" }

    let environment: [String: String]
    /// Services whose outages `it@earshot.test` is warned of, by the servers' relay; none: there is no relay.
    private let warned: [String]

    init(program: String, folder: String, alertsAbout warned: [String] = []) {
        self.program = program
        self.folder = folder
        self.warned = warned
        environment = ["RUNTIME_DIRECTORY": folder, "STATE_DIRECTORY": folder]
    }

    /// A command line.
    func words(_ command: String...) -> [String] {
        [program] + command + ["--config", "\(folder)/earshot.toml"]
    }

    func configure(
        for user: String,
        on servers: MailServers,
        isEncrypted: Bool,
        isMarking: Bool
    ) throws(Failure) {
        let text = configuration(user, servers, isEncrypted: isEncrypted, isMarking: isMarking)
        try BenchFolder.write(Array("\(MailServers.password)\n".utf8), to: "\(folder)/secret")
        try BenchFolder.write(Array(text.utf8), to: "\(folder)/earshot.toml")
    }

    private func configuration(_ user: String, _ servers: MailServers, isEncrypted: Bool, isMarking: Bool) -> String {
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
            path = "\(store)"

            [[mailbox]]
            name = "feedback"
            \(server)
            user = "\(user)"
            secret = "file:\(folder)/secret"
            own_addresses = ["feedback@earshot.test"]
            mark = "\(isMarking ? "keyword" : "none")"

            \(warned.isEmpty ? ServiceCatalogue.configuration : warnings(servers))
            """
    }

    private func warnings(_ servers: MailServers) -> String {
        let services = warned.map { "[[service]]\nname = \"\($0)\"\nteam = \"it\"\n" }.joined(separator: "\n")
        return """
            [relay]
            url = "smtp://127.0.0.1:\(servers.smtpPort)"
            security = "plain"
            allow_plaintext = true
            user = "relay"
            secret = "file:\(folder)/secret"
            sender = "earshot@earshot.test"

            [[team]]
            name = "it"
            alert_to = ["it@earshot.test"]

            \(services)
            """
    }
}
