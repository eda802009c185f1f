import Feedback
import Testing

@testable import Replies

@Suite struct ForwardingPolicyTests {
    static let desk = EmailAddress("desk@corp.example")
    static let guardian = EmailAddress("cert@corp.example")

    static func context(_ change: (inout ForwardingPolicy.Context) -> Void = { _ in }) -> ForwardingPolicy.Context {
        var context = ForwardingPolicy.Context()
        context.helpdesk = desk
        context.security = guardian
        change(&context)
        return context
    }

    private func rule(
        _ kind: MailKind = .human,
        _ verdict: Verdict = verdict(.outage),
        _ change: (inout ForwardingPolicy.Context) -> Void = { _ in }
    ) -> ForwardingPolicy.Rule {
        switch ForwardingPolicy().decide(kind: kind, verdict: verdict, Self.context(change)) {
        case .forward(_, _, let rule), .none(let rule): rule
        }
    }

    @Test func aSingleOutageGoesToTheHelpDesk() throws {
        let decision = ForwardingPolicy().decide(
            kind: .human,
            verdict: verdict(.outage),
            Self.context()
        )
        #expect(decision == .forward(.helpdesk, to: try #require(Self.desk), .singleOutage))
        #expect(rule(.human, verdict(.complaint)) == .nothingUrgent)
        #expect(rule(.human, verdict(.outage, isUnsure: true)) == .singleOutage)
        #expect(rule(.bounce) == .machine)
        #expect(rule { $0.isBacklog = true } == .backlog)
        #expect(rule { $0.hasOpenIncident = true } == .incidentOpen)
        #expect(rule { $0.helpdesk = nil } == .noAddress)
        #expect(rule { $0.toHelpdesk.fromSenderLastDay = 5 } == .senderLimit)
        #expect(rule { $0.toHelpdesk.allLastHour = 60 } == .hourLimit)
    }

    @Test func aSecurityMatterGoesToItsContactAloneAndAtOnce() throws {
        let matter = verdict(.outage, isUnsure: true, isSecurity: true)
        let decision = ForwardingPolicy().decide(
            kind: .human,
            verdict: matter,
            Self.context { $0.hasOpenIncident = true }
        )
        #expect(decision == .forward(.security, to: try #require(Self.guardian), .security))
        #expect(rule(.human, matter) { $0.security = nil } == .noAddress)
        #expect(rule(.spam, matter) == .machine)
        #expect(rule(.human, matter) { $0.toSecurity.allLastHour = 200 } == .hourLimit)
    }

    @Test(arguments: ["en", "de", "cs"], [ForwardingPolicy.Destination.helpdesk, .security])
    func theNoteSaysWhyAndQuotesNothing(language: String, destination: ForwardingPolicy.Destination) {
        let note = CoveringNote(
            for: destination,
            sender: Sender(name: "Anna\r\nBcc: x", address: "anna@corp.example"),
            received: noon,
            verdict: verdict(.outage, service: "VPN"),
            organisation: "Corp",
            language: language,
            timeZone: "UTC"
        )
        #expect(note.text.contains("Anna Bcc: x <anna@corp.example>"))
        #expect(!note.subject.contains("\r") && !note.subject.contains("\n"))
        #expect(note.text.split(separator: "\n").allSatisfy { $0.count <= 72 && !$0.hasPrefix("Bcc:") })
        #expect(!note.text.contains("{") && !note.subject.contains("{"))
        // Only facts are indented where they go on.
        let paragraphs = note.text.split(separator: "\n\n").map { $0.split(separator: "\n") }
        #expect(paragraphs.count == 3 && !(paragraphs[0] + paragraphs[2]).contains { $0.hasPrefix(" ") })
        #expect(note.text.contains("does not work\n") == (destination == .helpdesk))
        #expect(note.subject.contains("VPN") == (destination == .helpdesk))
    }
}
