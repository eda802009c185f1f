import Feedback
import Instructions
import Store
import Testing

@testable import Daemon

/// Who has acted on an incident, however that was, does not take back by `undo` what a colleague did since: only the mail that told of it,
/// or its letter's number, says that it is meant. See `LetterUndoingTests`.
struct LetterUndoingOthersTests {
    private typealias Letter = Letterbox.Letter
    private typealias Whole = LetterUndoingTests

    private static let ben = "ben@example.org"

    /// A second outage, of the printers, and its alert.
    private static func secondAlert(_ box: Letterbox) async throws -> Letterbox.Sent {
        let printing = (31...35).map { person in
            var mail = WrittenMail.outage(person)
            mail.service = "printer"
            return mail
        }
        try await box.place.take(printing, from: 2001)
        return try #require(try await box.sent(.alert).first)
    }

    @Test("an act by a digest counts: the colleague's letter since stays, and so does the act below it")
    func actedByDigest() async throws {
        try await DigestDoor.with { door in
            let alert = try await door.box.alertOfFirst()
            let (acted, _) = try await door.write("4 ack")
            #expect(acted?.outcome == .done)
            try await door.box.take(Letter(from: Self.ben, answers: alert, text: "note: a cable"))
            _ = try await door.box.sent()
            let number = try await door.box.take(Letter(answers: alert, text: "undo"))
            let answer = try #require(try await door.box.sent(.confirmation).first)
            #expect(try await door.place.store.instruction(number)?.outcome == .nothing)
            #expect(answer.text.replacing("\n    ", with: " ").contains("more has happened since"), "\(answer.text)")
            let incident = try #require(try await door.place.store.incident(1))
            #expect(incident.note?.text == "a cable" && incident.acknowledgement?.who == "anna@example.org")
        }
    }

    @Test("one's own act by a digest, if it was the last, is taken back alone in answer to the alert")
    func ownByDigest() async throws {
        try await DigestDoor.with { door in
            let alert = try await door.box.alertOfFirst()
            try await door.write("1 planned\n4 ack")
            let number = try await door.box.take(Letter(answers: alert, text: "undo"))
            #expect(try await door.place.store.instruction(number)?.outcome == .done)
            #expect(try await door.place.store.incident(1)?.acknowledgement == nil)
            #expect(try await door.theme(1)?.status == .planned)
        }
    }

    @Test("an act on an incident that was merged counts: the merging stays")
    func actedBeforeMerging() async throws {
        try await Whole.with { box, first in
            let second = try await Self.secondAlert(box)
            try await Whole.write("ack", answering: first, in: box)
            let (merged, _) = try await Whole.write("merge 1", answering: second, from: Self.ben, in: box)
            #expect(merged.outcome == .done)
            let (refused, word) = try await Whole.write("undo", answering: second, in: box)
            #expect(refused.outcome == .nothing && word?.text.contains("more has been done since") == true)
            #expect(try await Whole.incident(1, in: box).mergedInto == 2)
        }
    }

    @Test("what was said in the thread of a merged incident is taken back in that of the one that goes on")
    func actedInMergedThread() async throws {
        try await Whole.with { box, first in
            let second = try await Self.secondAlert(box)
            try await Whole.write("ack", answering: second, in: box)
            try await Whole.write("merge 1", answering: second, from: Self.ben, in: box)
            try await Whole.write("note: a cable\n\nnot this: 4", answering: first, in: box)
            let incident = try await Whole.incident(2, in: box)
            #expect(incident.note?.text == "a cable")
            let (undone, word) = try await Whole.write("undo", answering: second, in: box)
            #expect(undone.outcome == .done, "\(word?.text ?? "")")
            let after = try await Whole.incident(2, in: box)
            #expect(after.note == nil && after.people == incident.people + 1 && after.acknowledgement != nil)
            #expect(try await Whole.incident(1, in: box).mergedInto == 2)
        }
    }

    @Test("who had done nothing takes back what was done last, once: sent twice, it goes no further")
    func strangerTwice() async throws {
        try await Whole.with { box, alert in
            try await Whole.write("ack", answering: alert, in: box)
            try await Whole.write("not this: 4", answering: alert, in: box)
            let (undone, _) = try await Whole.write("undo", answering: alert, from: Self.ben, in: box)
            #expect(undone.outcome == .done)
            let (second, _) = try await Whole.write("undo\n\nThanks", answering: alert, from: Self.ben, in: box)
            #expect(second.outcome == .nothing)
            #expect(try await Whole.story(box) == ["excluded"])
        }
    }

    @Test("with a code, the mail that told of it is known as it is with a proof")
    func tellingMailWithCode() async throws {
        try await Whole.with { box, alert in
            try await Whole.write("ack", answering: alert, from: Self.ben, in: box)
            try await box.take(Letter(answers: alert.id, text: "not this: 4\r\nresolved"))
            let told = try #require(try await box.sent(.alert).first)
            let number = try await box.take(Letter(from: Self.ben, answers: told.id, text: "undo", results: nil))
            try await Whole.returnCode(from: Self.ben, in: box)
            #expect(try await box.place.store.instruction(number)?.outcome == .done)
            #expect(try await Whole.story(box) == ["resolved", "excluded"])
            #expect(try await Whole.incident(in: box).acknowledgement?.who == Self.ben)
        }
    }

    @Test("what a letter has itself taken back is not offered to be taken back")
    func nothingHolds() async throws {
        try await Whole.with { box, alert in
            let (_, confirmation) = try await Whole.write("ack\nundo", answering: alert, in: box)
            let text = try #require(confirmation).text
            #expect(try await Whole.story(box) == ["acknowledged"])
            #expect(!text.contains("To take back") && !text.contains("body=undo"), "\(text)")
        }
        try await DigestDoor.with { door in
            let (record, answer) = try await door.write("3 request\nundo")
            let text = try #require(answer).text
            #expect(record?.outcome == .done, "\(text)")
            #expect(try await door.tray(door.unsure) == .unsure)
            #expect(!text.contains("To take back") && !text.contains("body=undo"), "\(text)")
        }
    }
}
