/// An Earshot that reads one inbox into a store of its own, and mails nothing out: there is no relay.
struct EarshotSetup: Sendable {
    let program: String
    /// Of the configuration, the store and everything else it makes.
    let folder: String

    var store: String { "\(folder)/earshot.sqlite" }

    let environment: [String: String]

    init(program: String, folder: String) {
        self.program = program
        self.folder = folder
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

            \(ServiceCatalogue.configuration)
            """
    }
}
