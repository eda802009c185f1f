import Daemon
import Digests
import Feedback
import FoundationEssentials
import Telemetry
import Testing
import Wire

@Suite struct ConfigurationTests {
    private func parse(_ more: String = "", environment: [String: String] = [:]) throws -> Configuration {
        try Configuration.parse(ConfigurationFixtures.smallest + more, path: "earshot.toml", environment: environment)
    }

    private static let sending = """

        [relay]
        url = "smtp://[::1]:2525"
        sender = "earshot@example.org"

        """

    @Test func smallestHasStandards() throws {
        let configuration = try parse()
        #expect(configuration.organisation.timeZone.identifier == "Europe/Berlin")
        #expect(configuration.organisation.language == "en")
        #expect(configuration.relay == nil)
        #expect(configuration.services.isEmpty)
        #expect(configuration.logLevel == .info)
        #expect(configuration.outages.isEnabled)
        #expect(!configuration.acknowledgements.isEnabled)
        #expect(configuration.retention.raw == .days(90))
        #expect(configuration.retention.text == .days(730))
        #expect(configuration.warnings.isEmpty)
        let mailbox = try #require(configuration.mailboxes.first)
        #expect(mailbox.endpoint == Endpoint(scheme: .imaps, host: "mail.example.org", port: 993, security: .implicit))
        #expect(mailbox.ownAddresses == [try #require(EmailAddress("it-feedback@example.org"))])
        #expect(mailbox.folders == ["INBOX"])
        #expect(mailbox.pollInterval == .seconds(60))
        #expect(mailbox.usesIdle)
        #expect(mailbox.mark == .keyword)
        #expect(mailbox.moveTo == nil)
        #expect(mailbox.since == nil)
    }

    @Test(arguments: [
        (nil, "/var/lib/earshot/earshot.sqlite"),
        ("/var/lib/private/earshot", "/var/lib/private/earshot/earshot.sqlite"),
        ("/srv/a:/srv/b", "/srv/a/earshot.sqlite"),
    ])
    func storeFollowsTheStateDirectory(directory: String?, path: String) throws {
        let environment = directory.map { ["STATE_DIRECTORY": $0] } ?? [:]
        #expect(try parse(environment: environment).store.path == path)
        let written = try parse("\n[store]\npath = \"/data/e.sqlite\"\n", environment: environment)
        #expect(written.store.path == "/data/e.sqlite")
    }

    @Test(arguments: [
        ("url = \"smtp://[::1]:2525\"", Endpoint(scheme: .smtp, host: "[::1]", port: 2525, security: .startTLS)),
        (
            "url = \"smtps://relay.example.org\"",
            Endpoint(scheme: .smtps, host: "relay.example.org", port: 465, security: .implicit)
        ),
        (
            "url = \"smtp://relay.example.org/\"\nsecurity = \"starttls\"\nca_file = \"/etc/ca.pem\"",
            Endpoint(
                scheme: .smtp,
                host: "relay.example.org",
                port: 587,
                security: .startTLS,
                authorityFile: "/etc/ca.pem"
            )
        ),
        (
            "url = \"smtp://localhost:25\"\nsecurity = \"plain\"\nallow_plaintext = true",
            Endpoint(scheme: .smtp, host: "localhost", port: 25, security: .plain)
        ),
        (
            "url = \"smtp://127.0.0.53:25\"\nsecurity = \"plain\"\nallow_plaintext = true",
            Endpoint(scheme: .smtp, host: "127.0.0.53", port: 25, security: .plain)
        ),
    ])
    func relayEndpoint(lines: String, endpoint: Endpoint) throws {
        let relay = try #require(try parse("\n[relay]\nsender = \"e@example.org\"\n\(lines)\n").relay)
        #expect(relay.endpoint == endpoint)
        #expect(relay.login == nil)
        #expect(relay.bounceAddress == relay.sender)
        #expect(relay.senderName == "Earshot")
    }

    /// Midnight in Berlin, in winter and in summer.
    @Test(arguments: [("2026-01-01", 1_767_222_000), ("2026-07-01", 1_782_856_800)])
    func sinceIsLocalMidnight(day: String, second: Int64) throws {
        #expect(try parse("since = \(day)\n").mailboxes[0].since == Timestamp(seconds: second))
    }

    @Test func moveNamesItsFolder() throws {
        let mailbox = try parse("mark = \"move\"\nmove_to = \"Erledigt/Müll\"\n").mailboxes[0]
        #expect(mailbox.mark == .move)
        #expect(mailbox.moveTo == "Erledigt/Müll")
    }

    struct Reach: Sendable, CustomTestStringConvertible {
        let lines: String
        let recipients: [String]
        var testDescription: String { lines }
    }

    @Test(arguments: [
        Reach(lines: "", recipients: ["mail@example.org", "boss@example.org", "net@example.org"]),
        Reach(lines: "to = [\"cio@example.org\"]", recipients: ["cio@example.org"]),
        Reach(lines: "team = \"Network\"", recipients: ["Boss@example.org", "net@example.org"]),
        Reach(
            lines: "team = \"Network\"\nto = [\"cio@example.org\", \"net@example.org\"]",
            recipients: ["Boss@example.org", "net@example.org", "cio@example.org"]
        ),
        Reach(lines: "team = \"Silent\"\nto = [\"cio@example.org\"]", recipients: ["cio@example.org"]),
    ])
    func digestReaches(_ reach: Reach) throws {
        let configuration = try parse(
            Self.sending + """

                [[team]]
                name = "Mail"
                digest_to = ["mail@example.org", "boss@example.org"]

                [[team]]
                name = "Network"
                digest_to = ["Boss@example.org", "net@example.org"]

                [[team]]
                name = "Silent"

                [[digest]]
                name = "daily"
                schedule = "daily 06:00"
                \(reach.lines)

                """
        )
        let digest = try #require(configuration.digests.first)
        #expect(digest.recipients.map(\.description) == reach.recipients)
        #expect(digest.schedule == (try DigestSchedule("daily 06:00")))
        #expect(digest.whenEmpty == .heartbeat)
    }

    @Test func readsServicesAndLanguage() throws {
        let configuration = try parse(
            Self.sending + """

                [[service]]
                name = "E-mail"
                aliases = ["Outlook", "outlook"]
                team = "Mail"

                [[team]]
                name = "Mail"
                digest_to = ["mail@example.org"]
                alert_to = ["oncall@example.org"]

                [[digest]]
                name = "weekly"
                team = "Mail"
                schedule = "Mon 08:00"
                language = "de"
                when_empty = "silent"

                [log]
                level = "debug"

                """
        )
        #expect(configuration.services == [Service(name: "E-mail", aliases: ["Outlook", "outlook"], team: "Mail")])
        #expect(configuration.teams[0].alertTo.map(\.description) == ["oncall@example.org"])
        #expect(configuration.digests[0].language == "de")
        #expect(configuration.digests[0].team == "Mail")
        #expect(configuration.digests[0].whenEmpty == .silent)
        #expect(configuration.logLevel == .debug)
    }

    @Test func lineEndsAndByteOrderMarkOfWindowsAreRead() throws {
        let text =
            "\u{FEFF}"
            + ConfigurationFixtures.smallest.split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: "\r\n")
        #expect(try Configuration.parse(text, path: "earshot.toml").organisation.name == "Example Ltd")
    }

    @Test func missingFileSaysHowToBegin() {
        let error = #expect(throws: ConfigurationError.self) {
            try Configuration.load(path: "/nonexistent/earshot.toml", environment: [:])
        }
        #expect(
            error?.description == """
                /nonexistent/earshot.toml: error: cannot be read: No such file or directory
                    Begin with the example: earshot check --example > FILE
                """
        )
    }

    @Test(arguments: ["/", "/dev/null"])
    func refusesWhatIsNoFile(path: String) {
        let error = #expect(throws: ConfigurationError.self) { try Configuration.load(path: path, environment: [:]) }
        #expect(error?.description == "\(path): error: is not a regular file")
    }

    @Test func loadsTheExampleFromDisk() throws {
        let configuration = try Configuration.load(path: ConfigurationFixtures.example, environment: [:])
        #expect(configuration.organisation.name == "Example Ltd")
    }
}
