import FoundationEssentials
import Glibc

/// Earshot, configured for a test's mail servers, in a folder of its own.
final class Deployment: Sendable {
    let folder: String
    let servers: MailServers
    let configuration: String
    let environment: [String: String]

    enum Way: String, CaseIterable, Sendable {
        case imap, startTLS, imaps
    }

    init(
        _ servers: MailServers,
        way: Way = .imap,
        mark: String = "keyword",
        digest: String = "schedule = \"daily 06:00\"",
        people: Int = 4,
        pollInterval: String = "5s",
        idle: Bool = true,
        relayPort: Int? = nil,
        user: String = "feedback",
        sender: String = "earshot@earshot.test",
        mailbox keys: String = "",
        extra: String = ""
    ) throws {
        self.servers = servers
        folder = TestFiles.temporaryFolder()
        configuration = "\(folder)/earshot.toml"
        environment = ["RUNTIME_DIRECTORY": folder, "STATE_DIRECTORY": folder]
        TestFiles.write("listening\n", to: "\(folder)/secret")
        let server =
            switch way {
            case .imap:
                "url = \"imap://127.0.0.1:\(servers.imapPort)\"\nsecurity = \"plain\"\nallow_plaintext = true"
            case .startTLS:
                "url = \"imap://localhost:\(servers.imapPort)\"\nca_file = \"\(servers.certificate)\""
            case .imaps:
                "url = \"imaps://localhost:\(servers.imapsPort)\"\nca_file = \"\(servers.certificate)\""
            }
        let text = """
            [organisation]
            name = "Test Works"
            time_zone = "Europe/Berlin"
            language = "en"
            domains = ["earshot.test"]
            helpdesk = "helpdesk@earshot.test"
            security = "security@earshot.test"

            [store]
            path = "\(folder)/earshot.sqlite"

            [[mailbox]]
            name = "feedback"
            \(server)
            user = "\(user)"
            secret = "file:\(folder)/secret"
            own_addresses = ["\(user)@earshot.test"]
            \(keys)
            poll_interval = "\(pollInterval)"
            idle = \(idle)
            mark = "\(mark)"
            \(mark == "move" ? "move_to = \"Earshot\"" : "")

            [relay]
            url = "smtp://127.0.0.1:\(relayPort ?? servers.smtpPort)"
            security = "plain"
            allow_plaintext = true
            user = "relay"
            secret = "file:\(folder)/secret"
            sender = "\(sender)"

            [[team]]
            name = "it"
            digest_to = ["it@earshot.test"]
            alert_to = ["it@earshot.test"]

            [[service]]
            name = "eduroam"
            aliases = ["wifi", "wi-fi", "wlan"]
            team = "it"

            [[service]]
            name = "vpn"
            team = "it"

            [[digest]]
            name = "daily"
            team = "all"
            to = ["it@earshot.test"]
            \(digest)

            [outages]
            people = \(people)
            \(extra)
            """
        TestFiles.write(text, to: configuration)
    }

    deinit {
        _ = try? Subprocess.run(["rm", "-rf", folder])
    }

    /// The daemon, started.
    func start(_ command: String = "run") throws -> Subprocess {
        try Subprocess(
            [TestFiles.earshot, command, "--config", configuration],
            output: "\(folder)/log",
            environment: environment
        )
    }

    func run(_ arguments: [String]) throws -> (code: Int32, output: String) {
        try Subprocess.run(
            [TestFiles.earshot] + arguments + ["--config", configuration],
            environment: environment
        )
    }

    /// `earshot status --json`, or nil while there is nothing to answer.
    func status() throws -> Status? {
        let (code, output) = try run(["status", "--json"])
        guard (0...2).contains(code) else { return nil }
        return try? JSONDecoder().decode(Status.self, from: Data(output.utf8))
    }

    /// Waits until the status is as wanted; returns the last one seen.
    func status(within seconds: Double, where isWanted: (Status) -> Bool) async throws -> Status? {
        var last: Status?
        let deadline = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < deadline {
            last = try status() ?? last
            if let last, isWanted(last) { return last }
            try await Task.sleep(for: .milliseconds(150))
        }
        return last
    }

    var log: String { TestFiles.text("\(folder)/log") }

    /// What the tests look at of `status --json`.
    struct Status: Decodable, Sendable {
        struct Mailbox: Decodable, Sendable {
            let stored: Int
            let quarantined: Int
            let waiting: Int
            let goneBeforeRead: Int
            let trouble: String?
        }
        struct Tray: Decodable, Sendable {
            let tray: String
            let stored: Int
            let waiting: Int
        }
        struct Corrections: Decodable, Sendable {
            let inForce: Int
            let undone: Int
        }
        struct Messages: Decodable, Sendable {
            let total: Int
            let byCategory: [String: Int]
            let byKind: [String: Int]
            let backlog: Int
            let quarantined: [Quarantined]
        }
        struct Quarantined: Decodable, Sendable {
            let reason: String
        }
        struct IncidentLine: Decodable, Sendable {
            let service: String?
            let people: Int
            let closedAt: Int64?
        }
        struct SecondOpinions: Decodable, Sendable {
            let model: String
            let revised: Int
            let confirmed: Int
            let kept: Int
            let trouble: String?
            var given: Int { revised + confirmed + kept }
        }
        let startedAt: Int64?
        let mailboxes: [Mailbox]
        let trays: [Tray]
        let corrections: Corrections
        let secondOpinions: SecondOpinions?
        let messages: Messages
        let outbox: [String: Int]
        let incidents: [IncidentLine]
        let troubles: [String]
    }
}
