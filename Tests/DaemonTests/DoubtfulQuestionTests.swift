import Feedback
import Store
import Testing

@testable import Daemon

/// "Is eduroam down, or is it just me?" is a question to whoever reads it alone, and one more report to whoever reads all: judged 57 % a
/// question and 38 % an outage, it counts, with doubt.
struct DoubtfulQuestionTests {
    private static func question(_ person: Int, outage: Double = 0.38) -> WrittenMail {
        WrittenMail(from: "asks\(person)@example.org", category: .question, outage: outage, service: "vpn")
    }

    struct Crowd: Sendable, CustomTestStringConvertible {
        let reports: Int
        let questions: Int
        var outage = 0.38
        let isIncident: Bool

        var testDescription: String { "\(reports) who say so, \(questions) who ask at \(outage)" }
    }

    @Test(
        "those who ask fill a crowd, and never make one alone",
        arguments: [
            Crowd(reports: 2, questions: 2, isIncident: true), Crowd(reports: 3, questions: 1, isIncident: true),
            Crowd(reports: 1, questions: 6, isIncident: false), Crowd(reports: 0, questions: 12, isIncident: false),
            Crowd(reports: 2, questions: 4, outage: 0.15, isIncident: false),
        ]
    )
    func counted(crowd: Crowd) async throws {
        try await Workplace.with { place in
            let mails =
                (0..<crowd.questions).map { Self.question($0, outage: crowd.outage) }
                + (0..<crowd.reports).map { WrittenMail.outage($0) }
            try await place.take(mails)
            let incidents = try await place.store.allIncidents(limit: 10)
            #expect(incidents.count == (crowd.isIncident ? 1 : 0))
            #expect(incidents.first.map { $0.people == mails.count } ?? true)
        }
    }

    @Test(
        "who asks while an outage is open counts into it, and is answered as who asks: nobody is told to have reported"
    )
    func asksLater() async throws {
        try await Workplace.with(AnsweringTests.enabled, mailbox: WrittenMail.authentication) { place in
            try await place.take((1...5).map(WrittenMail.outage))
            _ = try await place.outgoing(.acknowledgement)
            try await place.take([Self.question(1)], from: 11)
            #expect(try await place.store.incident(1)?.people == 6)
            let mail = try #require(try await place.outgoing(.acknowledgement).last)
            let text = mail.content.replacing("=\r\n", with: "").replacing("\r\n", with: " ")
            #expect(
                text.contains("filed your mail as a question about vpn") && !text.contains("to report it"),
                "\(text)"
            )
        }
    }
}
