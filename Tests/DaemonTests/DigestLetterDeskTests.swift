import Feedback
import Instructions
import MIME
import Reading
import Store
import Testing

@testable import Daemon

/// IT acts where it reads: by answering a digest. See `DigestDoor` for its lines.
struct DigestLetterDeskTests {
    // MARK: - Those who asked

    @Test("an answer to a theme shows who will be told, waits, is taken back, and reaches nobody")
    func takenBack() async throws {
        try await DigestDoor.with { door in
            let (record, answer) = try await door.write("1 done: It is in the settings.")
            #expect(record?.outcome == .done && record?.issue == 1 && record?.asked == "1 done")
            let mail = try #require(answer)
            #expect(mail.recipients == ["anna@example.org"])
            #expect(mail.subject.hasPrefix("Done: the digest “weekly” [d1 "))
            let text = mail.text.replacing("\n    ", with: " ").replacing("\n", with: " ")
            for part in [
                "dark mode", "is done", "It is in the settings.",
                "dora@example.org, mail #\(door.askers[0]): “Could we get dark mode?”",
                "emil@example.org", "“1 add #\(door.askers[2])”", "finn@example.org", "undo",
            ] {
                #expect(text.contains(part), "\(part)")
            }
            #expect(!text.contains("gina@"))
            let link = "mailto:it-feedback@example.org?subject=%5Bd1%20"
            #expect(mail.text.contains(link) && mail.text.contains("&body=undo%20%23\(record?.message ?? 0)"))
            #expect(try await door.theme(1)?.status == .done)

            let (undone, word) = try await door.write("undo", answering: mail)
            #expect(undone?.outcome == .done)
            #expect(word?.text.contains("Taken back: 1 done.") == true)
            #expect(try await door.theme(1)?.status == .open)
            #expect(try await door.place.tell() == 0)
            let (again, _) = try await door.write("undo", answering: mail) { $0.text = "undo\r\n\r\nThanks" }
            #expect(again?.outcome == .nothing)
        }
    }

    @Test(
        "left alone for half an hour, it is told, once each; whom staff adds hears of it half an hour later; then it stays done"
    )
    func told() async throws {
        try await DigestDoor.with { door in
            let (_, answer) = try await door.write("1 done: It is in the settings.")
            let mail = try #require(answer)
            #expect(try await door.place.tell(after: .minutes(28)) == 0)
            #expect(try await door.place.tell(after: .minutes(3)) == 2)
            let news = try await door.place.sendNews()
            #expect(news.readers == ["dora@example.org", "emil@example.org"])
            let (added, shown) = try await door.write("1 add #\(door.askers[2])", answering: mail)
            #expect(added?.outcome == .done)
            #expect(shown?.text.contains("finn@example.org") == true && shown?.text.contains("undo") == true)
            #expect(try await door.place.tell(after: .minutes(28)) == 0)
            #expect(try await door.place.tell(after: .minutes(3)) == 1)
            #expect(try await door.place.sendNews().readers == ["finn@example.org"])
            let (late, refused) = try await door.write("undo #\(added.map { $0.message - 1 } ?? 0)", answering: mail)
            #expect(late?.outcome == .nothing)
            #expect(refused?.text.contains("is not taken back") == true)
            #expect(try await door.theme(1)?.status == .done)
        }
    }

    @Test("without a note the status is set, and the answer says that nobody is told")
    func withoutNote() async throws {
        try await DigestDoor.with { door in
            let (record, answer) = try await door.write("1 planned")
            #expect(record?.outcome == .done)
            #expect(answer?.text.replacing("\n    ", with: " ").contains("Nobody is told of it.") == true)
            #expect(try await door.theme(1)?.status == .planned)
            #expect(try await door.place.tell(after: .hours(1)) == 0)
        }
    }

    // MARK: - Themes and mails

    @Test("merged, named and given to somebody; taken back in reverse")
    func acts() async throws {
        try await DigestDoor.with { door in
            let before = [try await door.theme(1), try await door.theme(2)]
            let (record, answer) = try await door.write(
                "1 name: Night colours\n1 owner me\n2 same as 1\n1 remove #\(door.askers[1])"
            )
            #expect(record?.outcome == .done, "\(answer?.text ?? "")")
            let theme = try await door.theme(1)
            #expect(theme?.name == "Night colours" && theme?.owner?.description == "anna@example.org")
            #expect(try await door.theme(2)?.mergedInto == theme?.number)
            #expect(theme?.mails == 3)
            let (undone, word) = try await door.write("undo")
            #expect(undone?.outcome == .done, "\(word?.text ?? "")")
            let after = [try await door.theme(1), try await door.theme(2)]
            #expect(after.map(\.?.name) == before.map(\.?.name) && after.map(\.?.owner) == before.map(\.?.owner))
            #expect(after.map(\.?.mails) == before.map(\.?.mails) && after.allSatisfy { $0?.mergedInto == nil })
        }
    }

    @Test("a mail split off, and one added from another line")
    func splitAndAdd() async throws {
        try await DigestDoor.with { door in
            let (record, answer) = try await door.write("1 split #\(door.askers[1])\n2 add #\(door.askers[2])")
            #expect(record?.outcome == .done, "\(answer?.text ?? "")")
            #expect(try await door.theme(1)?.mails == 1)
            #expect(try await door.theme(2)?.mails == 2)
            let (undone, _) = try await door.write("undo")
            #expect(undone?.outcome == .done)
            #expect(try await door.theme(1)?.mails == 3)
            #expect(try await door.theme(2)?.mails == 1)
        }
    }

    @Test("a mail is filed as staff says, which teaches; undo makes it what it was")
    func filing() async throws {
        try await DigestDoor.with { door in
            let (record, answer) = try await door.write("3, 5 request")
            #expect(record?.outcome == .done)
            #expect(answer?.text.contains("3: mail \(door.unsure) is filed as a request.") == true)
            #expect(try await door.tray(door.unsure) == .request)
            #expect(try await door.tray(door.praise) == .request)
            let correction = try await door.place.store.corrections(limit: 1).first
            #expect(correction?.origin.teaches == true && correction?.origin.who == "anna@example.org")
            let (again, _) = try await door.write("3 request")
            #expect(again?.outcome == .nothing)
            try await door.place.store.transaction { store in
                let origin = Correction.Origin(who: "ben")
                _ = try store.correct(
                    door.praise,
                    to: .other,
                    by: origin,
                    words: WordKeys.key,
                    now: door.place.clock.now()
                )
            }
            let (undone, word) = try await door.write("undo")
            #expect(undone?.outcome == .partly)
            #expect(word?.text.contains("more has been done since") == true)
            #expect(try await door.tray(door.unsure) == .unsure)
            #expect(try await door.tray(door.praise) == .other)
        }
    }

    @Test("what is asked of an outage goes to the outage, and is taken back with the rest of the letter")
    func incident() async throws {
        try await DigestDoor.with { door in
            let (record, answer) = try await door.write("4 resolved: a new switch")
            #expect(record?.outcome == .done && answer?.text.contains("4: Incident 1 is over.") == true)
            #expect(try await door.place.store.openIncidents().isEmpty)
            let (undone, word) = try await door.write("undo")
            #expect(undone?.outcome == .done)
            #expect(word?.text.contains("Taken back: 4 resolved.") == true)
            #expect(try await door.place.store.openIncidents().map(\.number) == [1])
        }
    }

    // MARK: - To one person

    @Test(
        "an answer to one person goes out after half an hour, in their thread, from the feedback address, to nobody else"
    )
    func reply() async throws {
        try await DigestDoor.with { door in
            let (record, answer) = try await door.write(
                "3 reply: Hello Hugo,\n\nplease restart it.\n\nBest regards\nAnna"
            )
            #expect(record?.outcome == .done)
            #expect(answer?.text.contains("hugo@example.org") == true && answer?.text.contains("undo") == true)
            #expect(try await door.box.sent(.reply).isEmpty)
            door.place.clock.advance(by: .minutes(31))
            let mail = try #require(try await door.box.sent(.reply).first)
            #expect(mail.recipients == ["hugo@example.org"] && mail.replyTo == ["it-feedback@example.org"])
            #expect(mail.subject == "Re: It does not work")
            #expect(mail.text == "Hello Hugo,\n\nplease restart it.\n\n--\nExample Ltd")
            let header = MessageReader().read(mail.bytes)
            #expect(header.inReplyTo == "m\(door.unsure).hugo@example.org")
            #expect(header.sender.address == "earshot@example.org")
            #expect(!header.automationHeaders.contains { $0.hasPrefix("auto-submitted") })
            let (late, word) = try await door.write("undo")
            #expect(late?.outcome == .nothing && word?.text.contains("told already") == true)
        }
    }

    @Test("taken back in time, it is never sent; nobody is answered for whom nothing vouches")
    func replyTakenBack() async throws {
        try await DigestDoor.with { door in
            try await door.write("3 reply: please restart it")
            let (undone, _) = try await door.write("undo")
            #expect(undone?.outcome == .done)
            door.place.clock.advance(by: .hours(2))
            #expect(try await door.box.sent(.reply).isEmpty)
            let (refused, word) = try await door.write("5 reply: thank you")
            #expect(refused?.outcome == .nothing && word?.text.contains("may not be written to") == true)
        }
    }

    @Test(
        "it waits its half hour over a restart, and under a clock that goes back",
        arguments: [Duration.zero, .hours(-5), .days(-400)]
    )
    func replyHeld(clock: Duration) async throws {
        try await DigestDoor.with { door in
            try await door.write("3 reply: please restart it")
            door.place.clock.advance(by: clock)
            #expect(try await door.box.sent(.reply).isEmpty)
            door.place.clock.advance(by: .minutes(20))
            try await door.place.services().prepare(isStart: true)
            #expect(try await door.box.sent(.reply).isEmpty)
            door.place.clock.advance(by: .minutes(11))
            #expect(try await door.box.sent(.reply).map(\.recipients) == [["hugo@example.org"]])
        }
    }

    @Test("five answers a day to one person")
    func replyLimit() async throws {
        try await DigestDoor.with { door in
            for round in 1...DigestDesk.repliesPerPerson {
                let (doneRecord, _) = try await door.write("3 reply: word \(round)")
                #expect(doneRecord?.outcome == .done)
            }
            let (nothingRecord, _) = try await door.write("3 reply: one more")
            #expect(nothingRecord?.outcome == .nothing)
            door.place.clock.advance(by: .days(2))
            let (later, _) = try await door.write("3 reply: one more, later")
            #expect(later?.outcome == .done)
        }
    }

    // MARK: - Not carried out

    @Test("what the digest says is quoted and never a command; prose keeps back what people would hear")
    func quotes() async throws {
        try await DigestDoor.with { door in
            let quote = "\n\nOn Monday Earshot wrote:\n> 1 dark mode\n> 1 done: it is there\n"
            let (record, _) = try await door.write("2 owner ben@example.org" + quote)
            #expect(record?.asked == "2 owner" && record?.outcome == .done)
            #expect(try await door.theme(1)?.status == .open)
            let (doubtful, answer) = try await door.write("Is that so?\n1 done: It is there.")
            #expect(doubtful?.outcome == .nothing && answer?.subject.hasPrefix("Not done") == true)
            #expect(try await door.theme(1)?.status == .open)
            let (unknown, text) = try await door.write("9 request\n2 owner eve@evil.example")
            #expect(unknown?.outcome == .nothing)
            #expect(text?.text.contains("no line 9") == true && text?.text.contains("eve@evil.example") == true)
        }
    }
}
