import Feedback
import Store
import Testing

@testable import Daemon

/// A sender says what their own mail is, in answer to its acknowledgement.
struct SenderCorrectionTests {
    private typealias Letter = Letterbox.Letter

    private static let acknowledging = "[acknowledgements]\nenabled = true\nper_sender_per_hour = 9\n"

    /// Bob complains, and is acknowledged.
    private static func with(
        from sender: String = "bob@example.org",
        results: String? = Letterbox.signed,
        _ body: (Letterbox, Int64, Letterbox.Sent) async throws -> Void
    ) async throws {
        try await Workplace.with(acknowledging, mailbox: Letterbox.mailbox) { place in
            let box = try Letterbox(place)
            let text =
                "The new travel form is terrible, it asks for everything three times and I am really fed up with it."
            let letter = Letter(from: sender, subject: "Travel form", text: text, results: results)
            let number = try await box.take(letter)
            try await body(box, number, try #require(try await box.sent(.acknowledgement).first))
        }
    }

    private static func tray(_ box: Letterbox, _ number: Int64) async throws -> Tray? {
        try await box.place.store.item(number).map {
            Tray(kind: .human, category: $0.verdict.category, isUnsure: $0.verdict.isUnsure)
        }
    }

    @Test(
        "one word corrects the mail it answers, teaches, and is neither feedback nor acknowledged",
        arguments: [
            "question", "Question.", "Hi,\r\n\r\nquestion\r\n\r\nRegards\r\nBob", "Frage",
        ]
    )
    func oneWord(text: String) async throws {
        try await Self.with { box, number, sent in
            let word = try await box.take(Letter(from: "bob@example.org", answers: sent.id, text: text))
            #expect(try await Self.tray(box, number) == .question)
            let record = try #require(try await box.place.store.instruction(word))
            #expect(record.kind == .correction && record.outcome == .done && record.about == number)
            #expect(try await box.sent().isEmpty)
            #expect(try await box.place.store.totals().machines == [.instruction: 1])
            let correction = try #require(try await box.place.store.corrections(limit: 1).first)
            #expect(correction.origin.who == "bob@example.org" && correction.origin.teaches)
            #expect(try await box.place.store.evidence(limit: 9).count == 1)
            #expect(try await box.place.store.hasPrecedents())
        }
    }

    @Test(
        "the word of whom no server has proved counts for that mail only",
        arguments: ["bob@example.org", "bob@partner.example"]
    )
    func unproved(sender: String) async throws {
        try await Self.with(from: sender, results: nil) { box, number, sent in
            try await box.take(Letter(from: sender, answers: sent.id, text: "question", results: nil))
            #expect(try await Self.tray(box, number) == .question)
            #expect(try await box.place.store.evidence(limit: 9).isEmpty)
            #expect(try await !box.place.store.hasPrecedents())
            // A later word of staff teaches.
            let staff = Correction.Origin(who: "root")
            _ = try await box.place.store.correct(
                number,
                to: .praise,
                by: staff,
                words: WordKeys.key,
                now: box.place.clock.now()
            )
            #expect(try await box.place.store.evidence(limit: 9).count == 1)
        }
    }

    @Test("a stranger outside who is proved does not teach either")
    func provedStranger() async throws {
        let results = "\(Letterbox.server); dkim=pass header.d=partner.example"
        try await Self.with(from: "bob@partner.example", results: results) { box, number, sent in
            try await box.take(
                Letter(from: "bob@partner.example", answers: sent.id, text: "question", results: results)
            )
            #expect(try await Self.tray(box, number) == .question)
            #expect(try await box.place.store.evidence(limit: 9).isEmpty)
        }
    }

    @Test("whoever did not write the mail corrects nothing: that is feedback")
    func anotherPerson() async throws {
        try await Self.with { box, number, sent in
            let before = try await Self.tray(box, number)
            let word = try await box.take(Letter(from: "eve@example.org", answers: sent.id, text: "question"))
            #expect(try await Self.tray(box, number) == before)
            #expect(try await box.place.store.instruction(word) == nil)
            #expect(try await box.place.store.totals().machines.isEmpty)
        }
    }

    @Test("forged by our own server's word, it corrects nothing")
    func forged() async throws {
        try await Self.with { box, number, sent in
            let before = try await Self.tray(box, number)
            let letter = Letter(from: "bob@example.org", answers: sent.id, text: "question", results: Letterbox.forged)
            let word = try await box.take(letter)
            #expect(try await Self.tray(box, number) == before)
            #expect(try await box.place.store.instruction(word)?.outcome == .refused)
        }
    }

    @Test("staff's word stands")
    func staffsWord() async throws {
        try await Self.with { box, number, sent in
            let staff = Correction.Origin(who: "root")
            _ = try await box.place.store.correct(
                number,
                to: .praise,
                by: staff,
                words: WordKeys.key,
                now: box.place.clock.now()
            )
            let word = try await box.take(Letter(from: "bob@example.org", answers: sent.id, text: "question"))
            #expect(try await Self.tray(box, number) == .praise)
            #expect(try await box.place.store.instruction(word)?.outcome == .refused)
        }
    }

    @Test("the last word of a sender holds")
    func lastWord() async throws {
        try await Self.with { box, number, sent in
            for (text, tray) in [("question", Tray.question), ("request", .request), ("outage", .outage)] {
                try await box.take(Letter(from: "bob@example.org", answers: sent.id, text: text))
                #expect(try await Self.tray(box, number) == tray)
            }
            #expect(try await box.place.store.correctionCounts() == [.inForce: 1, .replaced: 2])
        }
    }

    @Test(
        "anything else in answer to an acknowledgement is feedback of that conversation",
        arguments: [
            "A question: when will it be better?", "question\r\nrequest", "thank you very much", "resolved", "",
        ]
    )
    func feedback(text: String) async throws {
        try await Self.with { box, number, sent in
            let answer = try await box.take(Letter(from: "bob@example.org", answers: sent.id, text: text))
            #expect(try await box.place.store.instruction(answer) == nil)
            #expect(try await box.place.store.thread(of: answer) == number)
        }
    }

    @Test("whom the store forgets is named in no instruction and no correction")
    func forgotten() async throws {
        try await Self.with { box, number, sent in
            try await box.take(Letter(from: "bob@example.org", answers: sent.id, text: "question"))
            _ = try await box.place.store.forget(try #require(EmailAddress("bob@example.org")))
            let corrections = try await box.place.store.corrections(limit: 9)
            #expect(corrections.allSatisfy { !$0.origin.who.contains("bob") })
            let records = try await box.place.store.instructions(.done, since: Workplace.start, limit: 9)
            #expect(records.count == 1 && records.allSatisfy { !$0.claimed.contains("bob") && $0.messageID == nil })
        }
    }
}
