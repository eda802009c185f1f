import Feedback
import Instructions
import MIME
import Store
import Testing

@testable import Daemon

/// `undo` takes back a whole letter, whatever it was on: exactly what the writer's last letter in the thread did. See `Letterbox`.
struct LetterUndoingTests {
    private typealias Letter = Letterbox.Letter

    private static let ben = "ben@example.org"

    static func with(
        _ additions: String = Letterbox.staff,
        _ body: (Letterbox, Letterbox.Sent) async throws -> Void
    ) async throws {
        try await Workplace.with(additions, mailbox: Letterbox.mailbox) { place in
            let box = try Letterbox(place)
            try await body(box, try await box.alert())
        }
    }

    /// A letter, its record, and what its writer is told.
    @discardableResult
    static func write(
        _ text: String,
        answering mail: Letterbox.Sent,
        from: String = "anna@example.org",
        in box: Letterbox
    ) async throws -> (record: InstructionRecord, answer: Letterbox.Sent?) {
        let text = text.replacing("\n", with: "\r\n")
        let number = try await box.take(Letter(from: from, answers: mail.id, text: text))
        let record = try #require(try await box.place.store.instruction(number))
        return (record, try await box.sent(.confirmation).first)
    }

    static func incident(_ number: Int64 = 1, in box: Letterbox) async throws -> Incident {
        try #require(try await box.place.store.incident(number))
    }

    /// What was taken back on the first incident.
    static func story(_ box: Letterbox) async throws -> [String] {
        try await box.place.store.story(of: 1).filter { $0.kind == .undone }.map(\.text)
    }

    /// Sends back the code that the last mail asks for.
    static func returnCode(from: String = "anna@example.org", in box: Letterbox) async throws {
        let mail = try #require(try await box.sent(.confirmation).first)
        let code = try #require(
            mail.text.split(separator: "\n").first {
                $0.hasPrefix("    ") && !$0.contains("mailto:") && !$0.contains("undo")
            }
        )
        try await box.take(Letter(from: from, answers: mail.id, text: code.trimmingPrefix("    ").description))
    }

    @Test("a letter of five commands is taken back whole by one word in answer to its confirmation")
    func whole() async throws {
        try await Self.with { box, alert in
            let before = try await Self.incident(in: box)
            let places = try await box.place.store.places(of: 1)
            let (record, confirmation) = try await Self.write(
                "ack\nnote: the gateway restarts\n\nnot this: 4\nsplit: 1\nresolved",
                answering: alert,
                in: box
            )
            let mail = try #require(confirmation)
            #expect(record.outcome == .done, "\(mail.text)")
            let text = mail.text.replacing("\n", with: " ")
            #expect(text.contains("To take back all that this letter did, answer this mail with “undo”"))
            #expect(mail.text.contains("body=undo%20%23\(record.message)"))
            #expect(try await !Self.incident(in: box).isOpen)

            let (undone, word) = try await Self.write("undo", answering: mail, in: box)
            #expect(undone.outcome == .done, "\(word?.text ?? "")")
            #expect(try await Self.story(box) == ["resolved", "split", "excluded", "noted", "acknowledged"])
            let after = try await Self.incident(in: box)
            #expect(after.isOpen && after.people == before.people && after.note == nil && after.acknowledgement == nil)
            #expect(try await box.place.store.places(of: 1) == places)
            for name in ["ack", "note", "not this", "split", "resolved"] {
                let text = word?.text.replacing("\n    ", with: " ") ?? ""
                #expect(text.contains("Taken back: \(name)."), "\(name)")
            }
            let (again, refusal) = try await Self.write("undo", answering: mail, in: box)
            #expect(again.outcome == .nothing && refusal?.text.contains("nothing was done") == true)
        }
    }

    @Test("the link of a confirmation takes back that letter, and not what was written after it")
    func named() async throws {
        try await Self.with { box, alert in
            let (first, _) = try await Self.write("not this: 4", answering: alert, in: box)
            try await Self.write("ack", answering: alert, in: box)
            let (refused, word) = try await Self.write("undo #\(first.message)", answering: alert, in: box)
            #expect(refused.outcome == .nothing && word?.text.contains("more has been done since") == true)
            #expect(try await Self.incident(in: box).acknowledgement != nil)
            try await Self.write("undo", answering: alert, in: box)
            let (done, _) = try await Self.write("undo #\(first.message)", answering: alert, in: box)
            #expect(done.outcome == .done)
            #expect(try await Self.story(box) == ["acknowledged", "excluded"])
        }
    }

    @Test("people told of the end: nothing of the letter is taken back, and it is said how many know")
    func told() async throws {
        try await Self.with(Letterbox.staff + AnsweringTests.enabled) { box, alert in
            let reporters = (11...14).map { WrittenMail.outage($0) }
            try await box.place.take(reporters, from: 2001)
            _ = try await box.sent()
            let (_, confirmation) = try await Self.write("ack\nresolved", answering: alert, in: box)
            // What `write` looked at has left, the all-clears with it.
            #expect(try await box.place.outbox()["all-clear sending"] == 4)
            let mail = try #require(confirmation)
            let (undone, word) = try await Self.write("undo", answering: mail, in: box)
            #expect(undone.outcome == .nothing)
            let text = try #require(word).text.replacing("\n    ", with: " ")
            #expect(text.contains("resolved is not taken back: 4 people were told of it already."), "\(text)")
            #expect(text.contains("ack is not taken back: more has been done since."))
            let after = try await Self.incident(in: box)
            #expect(!after.isOpen && after.acknowledgement != nil)
        }
    }

    @Test("somebody was answered with the note: what stands above it is taken back, the note stays")
    func noteTold() async throws {
        try await Self.with(Letterbox.staff + AnsweringTests.enabled) { box, alert in
            let (_, confirmation) = try await Self.write("note: the gateway restarts", answering: alert, in: box)
            try await box.place.take([.outage(21)], from: 3001)
            _ = try await box.sent()
            let (undone, word) = try await Self.write("undo", answering: try #require(confirmation), in: box)
            #expect(undone.outcome == .nothing)
            #expect(word?.text.contains("note is not taken back: 1 person was told of it already.") == true)
            #expect(try await Self.incident(in: box).note?.text == "the gateway restarts")
        }
    }

    // MARK: - Whose

    @Test("what another did since stays: one's own letter below it is not taken back, nor the other's in its place")
    func othersStay() async throws {
        try await Self.with { box, alert in
            try await Self.write("ack", answering: alert, in: box)
            try await Self.write("note: a cable", answering: alert, from: Self.ben, in: box)
            let (refused, word) = try await Self.write("undo", answering: alert, in: box)
            #expect(refused.outcome == .nothing && word?.text.contains("more has been done since") == true)
            #expect(try await Self.incident(in: box).note?.text == "a cable")
            try await Self.write("undo", answering: alert, from: Self.ben, in: box)
            #expect(try await Self.incident(in: box).note == nil)
            let (done, _) = try await Self.write("undo", answering: alert, in: box)
            #expect(done.outcome == .done)
            #expect(try await Self.incident(in: box).acknowledgement == nil)
        }
    }

    @Test("sent twice in haste, it does not go on to what another did")
    func twice() async throws {
        try await Self.with { box, alert in
            try await Self.write("note: a cable", answering: alert, from: Self.ben, in: box)
            try await Self.write("not this: 4", answering: alert, in: box)
            try await Self.write("undo", answering: alert, in: box)
            let (second, word) = try await Self.write("undo\n\nThanks", answering: alert, in: box)
            #expect(second.outcome == .nothing && word?.text.contains("nothing was done") == true)
            #expect(try await Self.incident(in: box).note?.text == "a cable")
        }
    }

    @Test("in answer to the mail that told of it, anybody of staff takes it back, also who has done something before")
    func tellingMail() async throws {
        try await Self.with { box, alert in
            try await Self.write("ack", answering: alert, from: Self.ben, in: box)
            let number = try await box.take(Letter(answers: alert.id, text: "not this: 4\r\nresolved"))
            #expect(try await box.place.store.instruction(number)?.outcome == .done)
            let told = try #require(try await box.sent(.alert).first)
            #expect(told.subject.contains("over") || told.text.contains("anna@example.org"))
            let (undone, word) = try await Self.write("undo", answering: told, from: Self.ben, in: box)
            #expect(undone.outcome == .done, "\(word?.text ?? "")")
            #expect(try await Self.story(box) == ["resolved", "excluded"])
            #expect(try await Self.incident(in: box).acknowledgement?.who == Self.ben)
        }
    }

    @Test("who has done nothing takes back what was done last, by command as well")
    func byCommand() async throws {
        try await Self.with { box, alert in
            let (place, now) = (box.place, box.place.clock.now())
            let desk = IncidentDesk(place.configuration, correspondence: place.correspondence, alarm: place.alarm)
            try await place.store.transaction { store in
                _ = try desk.perform(.acknowledge, on: 1, by: "root", in: store, now: now)
            }
            let (undone, word) = try await Self.write("undo", answering: alert, in: box)
            #expect(undone.outcome == .done)
            #expect(word?.text.contains("that somebody is on it") == true)
        }
    }

    @Test("taken back by command, a letter has nothing left to take back")
    func commandCameFirst() async throws {
        try await Self.with { box, alert in
            let (_, confirmation) = try await Self.write("ack", answering: alert, in: box)
            let (place, now) = (box.place, box.place.clock.now())
            let desk = IncidentDesk(place.configuration, correspondence: place.correspondence, alarm: place.alarm)
            try await place.store.transaction { store in
                _ = try desk.perform(.undo, on: 1, by: "root", in: store, now: now)
            }
            let (record, word) = try await Self.write("undo", answering: try #require(confirmation), in: box)
            #expect(record.outcome == .nothing && word?.text.contains("nothing was done") == true)
        }
    }

    @Test("where nothing proves the writer, the letter that was answered is the one that the code takes back")
    func withCode() async throws {
        try await Self.with { box, alert in
            let (first, confirmation) = try await Self.write("not this: 4", answering: alert, in: box)
            let mail = try #require(confirmation)
            let number = try await box.take(Letter(answers: mail.id, text: "undo", results: nil))
            try await Self.returnCode(in: box)
            let record = try #require(try await box.place.store.instruction(number))
            #expect(record.outcome == .done && record.about == first.message)
            #expect(try await Self.story(box) == ["excluded"])
        }
    }

    // MARK: - Digests

    @Test("a digest's letter on a theme, a mail and an outage is taken back whole")
    func digest() async throws {
        try await DigestDoor.with { door in
            let (record, answer) = try await door.write("1 planned\n4 ack\n3 request\n4 resolved: a new switch")
            #expect(record?.outcome == .done, "\(answer?.text ?? "")")
            let text = answer?.text.replacing("\n", with: " ") ?? ""
            #expect(text.contains("as long as nobody outside IT was told of it"))
            let (undone, word) = try await door.write("undo", answering: answer)
            #expect(undone?.outcome == .done, "\(word?.text ?? "")")
            #expect(try await door.theme(1)?.status == .open)
            #expect(try await door.tray(door.unsure) == .unsure)
            let incident = try #require(try await door.place.store.incident(1))
            #expect(incident.isOpen && incident.acknowledgement == nil && incident.note == nil)
        }
    }

    @Test("two outages that were said to be the same are two again")
    func sameOutages() async throws {
        try await DigestDoor.with { door in
            try await door.place.take(
                (31...35).map { mail in
                    var mail = WrittenMail.outage(mail)
                    mail.service = "printer"
                    return mail
                },
                from: 4001
            )
            let items: [DigestItem] = [
                .init(number: 1, subject: .incident(1)), .init(number: 2, subject: .incident(2)),
            ]
            try await DigestDoor.post(items, "digest:weekly:2026-11-30T08:00", door.place)
            let digest = try #require(try await door.box.sent(.digest).first)
            let before = try #require(try await door.place.store.incident(1))
            let (record, answer) = try await door.write("1 same as 2", answering: digest)
            #expect(record?.outcome == .done, "\(answer?.text ?? "")")
            #expect(try await door.place.store.incident(1)?.mergedInto == 2)
            #expect(try await door.place.store.incident(2)?.people == 9)
            let (undone, word) = try await door.write("undo", answering: answer)
            #expect(undone?.outcome == .done, "\(word?.text ?? "")")
            let after = try #require(try await door.place.store.incident(1))
            #expect(after.mergedInto == nil && after.people == before.people && after.ending == before.ending)
            #expect(try await door.place.store.incident(2)?.people == 5)
        }
    }

    @Test("each thread is its own: what was done by an alert since keeps the digest's letter from being taken back")
    func threads() async throws {
        try await DigestDoor.with { door in
            let alert = try await door.box.alertOfFirst()
            try await door.write("4 ack")
            let number = try await door.box.take(Letter(answers: alert, text: "note: a cable"))
            #expect(try await door.place.store.instruction(number)?.outcome == .done)
            _ = try await door.box.sent()
            let (refused, word) = try await door.write("undo")
            #expect(refused?.outcome == .nothing && word?.text.contains("more has been done since") == true)
            try await door.box.take(Letter(answers: alert, text: "undo"))
            #expect(try await door.place.store.incident(1)?.note == nil)
            _ = try await door.box.sent()
            let (done, _) = try await door.write("undo")
            #expect(done?.outcome == .done)
            #expect(try await door.place.store.incident(1)?.acknowledgement == nil)
        }
    }
}

extension Letterbox {
    /// The Message-ID of the first incident's first alert.
    func alertOfFirst() async throws -> String {
        guard let id = place.correspondence?.identifiers.messageID(for: "incident:1") else {
            throw Missing(what: "the correspondence")
        }
        return id
    }
}
