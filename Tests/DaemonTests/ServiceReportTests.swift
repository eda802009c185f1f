import Feedback
import Testing

@testable import Daemon
@testable import Store

/// `earshot services`, from mails as they come.
struct ServiceReportTests {
    private static func take(_ texts: [String], in place: Workplace) async throws {
        let batch = texts.enumerated().map { offset, text in
            let location = MailboxUID(
                folder: FolderID(mailbox: "feedback", folder: "INBOX"),
                validity: UIDValidity(1),
                uid: UID(UInt32(offset) + 1)
            )
            let from = "p\(offset)@example.org"
            let bytes = Array(
                "From: \(from)\r\nTo: it-feedback@example.org\r\nSubject: No \(offset)\r\n\r\n\(text)\r\n".utf8
            )
            let raw = RawMessage(
                location: location,
                internalDate: Workplace.start,
                size: bytes.count,
                bytes: bytes,
                isMarked: false
            )
            return Arrival(
                raw: raw,
                lastPoll: Workplace.start,
                listeningSince: Workplace.start,
                now: Workplace.start
            )
        }
        _ = try await place.pipeline().take(batch, now: Workplace.start)
    }

    @Test("services are counted, names that recur suggested, and neither without mails")
    func report() async throws {
        try await Workplace.with { place in
            let empty = try await ServiceReport(of: place.configuration, suggesting: true)
            #expect(empty.suggestions?.isEmpty == true && empty.mailsRead == 0)
            #expect(empty.services.map(\.name) == place.configuration.services.map(\.name))
            #expect(empty.services.allSatisfy { $0.mails == 0 && $0.isConfigured })
            let texts = [
                "The VPN is down, I cannot connect.", "I cannot log in to HISinOne since Monday.",
                "HISinOne shows an error when I open it.", "Nothing works in hisinone today, please help.",
                "I got a phishing mail about PanSecret and clicked on the link.",
                "I got a phishing mail about PanSecret too, and clicked on the link.",
                "Another phishing mail about PanSecret came, I clicked on the link.",
            ]
            try await Self.take(texts, in: place)
            let report = try await ServiceReport(of: place.configuration, suggesting: true)
            #expect(report.services.first { $0.name == "vpn" }?.mails == 1)
            let suggestion = try #require(report.suggestions?.first)
            #expect(report.suggestions?.count == 1, "security matters are left out")
            #expect(suggestion.name == "HISinOne" && suggestion.people == 3 && suggestion.mails == 3)
            #expect(suggestion.exampleSubject == "No 3")
            #expect(suggestion.toml == "[[service]]\nname = \"HISinOne\"\n")
            #expect(report.mailsRead == 4)
            #expect(try await ServiceReport(of: place.configuration, suggesting: false).suggestions == nil)
        }
    }

    @Test("a name is a string of TOML, whatever is in it")
    func quoted() {
        #expect(ServiceReport.Suggestion.quoted("a\"b\\c\nd") == "\"a\\\"b\\\\c d\"")
    }
}
