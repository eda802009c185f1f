import Glibc
import Testing

/// What people get back, against a real Dovecot and SMTP server.
@Suite("acknowledgements", .serialized)
struct AcknowledgementTests {
    @Test("a person gets one acknowledgement, in their language; a machine none")
    func peopleAreThankedOnce() async throws {
        let people = ["anna", "ben", "clara", "robot", "list"]
        let servers = try MailServers(users: ["feedback", "it", "helpdesk", "security"] + people)
        let deployment = try Deployment(servers, extra: "[acknowledgements]\nenabled = true\n")
        try servers.deliver(Self.mails)
        let daemon = try deployment.start()
        let status = try await deployment.status(within: 60) {
            $0.messages.total == Self.mails.count && $0.outbox["acknowledgement sent", default: 0] == 3
        }
        #expect(status?.outbox["acknowledgement sent"] == 3, "\(status?.troubles ?? []) \(deployment.log)")
        daemon.signal(SIGTERM)
        #expect(try await daemon.wait(seconds: 20) == 0, "\(deployment.log)")

        for name in ["anna", "ben", "clara"] {
            let inbox = servers.inbox(of: name)
            #expect(inbox.count == 1, "\(name)")
            // RFC 3834 sections 3.1.6 and 5; and the null return path, so that no two machines talk (section 4).
            #expect(inbox.allSatisfy { $0.contains("Auto-Submitted: auto-replied") && $0.contains("In-Reply-To: <") })
            #expect(inbox.allSatisfy { $0.contains("Return-Path: <>") })
        }
        #expect(servers.inbox(of: "ben").allSatisfy { $0.contains("Content-Language: de") })
        #expect(servers.inbox(of: "robot").isEmpty)
        #expect(servers.inbox(of: "list").isEmpty)
    }

    /// As a server leaves them: with the path they came by.
    private static let mails = letters.map { person, subject, text, headers in
        let address = "\(person)@earshot.test"
        return SampleMail.from(address, subject: subject, text: text, headers: ["Return-Path: <\(address)>"] + headers)
    }

    private static let letters: [(person: String, subject: String, text: String, headers: [String])] = [
        (
            "anna", "Monitor",
            "Could we please get a second monitor for the front desk?",
            []
        ),
        (
            "anna", "Monitor",
            "And could we please have one for the other desk, too?",
            []
        ),
        (
            "ben", "Drucker",
            "Der Drucker im zweiten Stock ist seit Wochen so langsam, das ist wirklich sehr ärgerlich für uns alle.",
            []
        ),
        (
            "clara", "Thank you",
            "Thank you so much for the quick help with my new laptop!",
            []
        ),
        (
            "robot", "Out of office",
            "I am out of the office until Monday.",
            ["Auto-Submitted: auto-replied"]
        ),
        (
            "list", "Newsletter",
            "Could you please read our newsletter?",
            ["List-Id: <news.earshot.test>"]
        ),
    ]
}
