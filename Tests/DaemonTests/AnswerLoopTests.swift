import Feedback
import MIME
import Testing

@testable import Daemon
@testable import Store

/// Machines that answer us, as they come: bytes through the whole pipeline.
struct AnswerLoopTests {
    private static func post(_ mail: [UInt8], to place: Workplace, number: UInt32, returnPath: String) async throws {
        let bytes = Array("Return-Path: <\(returnPath)>\r\n".utf8) + mail
        let now = place.clock.now()
        let raw = RawMessage.inInbox(bytes, uid: number, at: now)
        _ = try await place.pipeline().take(
            [Arrival(raw: raw, lastPoll: now, listeningSince: Workplace.start, now: now)],
            now: now
        )
    }

    private static func letter(from: String, to: String, id: String, _ lines: [String] = []) -> [UInt8] {
        let head = [
            "From: Somebody <\(from)>", "To: \(to)", "Subject: The printer is slow",
            "Message-ID: <\(id)>", "Date: Mon, 23 Nov 2026 11:00:00 +0100",
        ]
        let text = "The printer on the second floor has been slow for weeks, and that annoys all of us."
        return Array(((head + lines + ["", text]).joined(separator: "\r\n") + "\r\n").utf8)
    }

    /// Fault 73.
    @Test("two Earshots that face each other: one acknowledgement, then silence")
    func twoOfUs() async throws {
        try await Workplace.with(AnsweringTests.enabled) { ours in
            try await Workplace.with(AnsweringTests.enabled, domain: "partner.example") { theirs in
                // Somebody writes to us as their feedback mailbox.
                let first = Self.letter(
                    from: "it-feedback@partner.example",
                    to: "it-feedback@example.org",
                    id: "1@partner.example"
                )
                try await Self.post(first, to: ours, number: 1, returnPath: "it-feedback@partner.example")
                let answers = try await ours.outgoing(.acknowledgement)
                #expect(answers.count == 1)
                for (number, answer) in answers.enumerated() {
                    #expect(answer.recipients.map(\.description) == ["it-feedback@partner.example"])
                    try await Self.post(answer.bytes, to: theirs, number: UInt32(number + 1), returnPath: "")
                    // A relay in between that knows no empty sender.
                    try await Self.post(
                        answer.bytes,
                        to: theirs,
                        number: UInt32(number + 100),
                        returnPath: "earshot@example.org"
                    )
                }
                #expect(try await theirs.outbox().isEmpty)
                // Their answer, had they given one, brings none from us either.
                if let answer = answers.first {
                    try await Self.post(answer.bytes, to: ours, number: 2, returnPath: "it-feedback@partner.example")
                }
                #expect(try await ours.outgoing(.acknowledgement).isEmpty)
            }
        }
    }

    /// Story 13, fault 73. Only the final failure tells that nobody is reached.
    @Test(
        "a notice of our answer's delay changes nothing; one of its failure lets the address rest until the person writes",
        arguments: [("delayed", "4.4.1", false), ("failed", "5.1.1", true)]
    )
    func notices(action: String, status: String, rests: Bool) async throws {
        try await Workplace.with(AnsweringTests.enabled) { place in
            let first = Self.letter(from: "ann@example.org", to: "it-feedback@example.org", id: "1@example.org")
            try await Self.post(first, to: place, number: 1, returnPath: "ann@example.org")
            let answer = try #require(try await place.outgoing(.acknowledgement).first)
            let notice = """
                From: Système de messagerie <postmaster@example.org>
                To: it-feedback@example.org
                Subject: Message non distribuable
                Message-ID: <dsn.\(action)@example.org>
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                Votre message n'a pas pu.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org

                Final-Recipient: rfc822; ann@example.org
                Action: \(action)
                Status: \(status)

                --b
                Content-Type: text/rfc822-headers

                Message-ID: <\(answer.messageID)>
                Subject: Automatic reply

                --b--

                """
            let bytes = Array(
                notice.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n").utf8
            )
            try await Self.post(bytes, to: place, number: 2, returnPath: "")
            #expect(try await place.outgoing(.acknowledgement).isEmpty)
            let address = try #require(EmailAddress("ann@example.org"))
            let now = place.clock.now()
            #expect((try await place.store.rested(address, now: now) != nil) == rests)
            place.clock.advance(by: .hours(2))
            let again = Self.letter(from: "ann@example.org", to: "it-feedback@example.org", id: "2@example.org")
            try await Self.post(again, to: place, number: 3, returnPath: "ann@example.org")
            #expect(try await place.store.rested(address, now: place.clock.now()) == nil)
            #expect(try await place.outgoing(.acknowledgement).count == 1)
        }
    }

    /// Story 12: two responders that mark nothing, and keep to the thread.
    @Test("a vacation notice without any mark is answered no more than its thread allows")
    func vacations() async throws {
        try await Workplace.with(AnsweringTests.enabled) { place in
            let first = Self.letter(from: "ann@example.org", to: "it-feedback@example.org", id: "1@example.org")
            try await Self.post(first, to: place, number: 1, returnPath: "ann@example.org")
            var answered = 0
            for round in 2...12 {
                let answers = try await place.outgoing(.acknowledgement)
                answered += answers.count
                guard let answer = answers.first else { break }
                place.clock.advance(by: .hours(2))
                let vacation = Self.letter(
                    from: "ann@example.org",
                    to: "it-feedback@example.org",
                    id: "v\(round)@example.org",
                    ["In-Reply-To: <\(answer.messageID)>", "References: <\(answer.messageID)>"]
                )
                try await Self.post(vacation, to: place, number: UInt32(round), returnPath: "ann@example.org")
            }
            #expect(answered == 1)
        }
    }
}
