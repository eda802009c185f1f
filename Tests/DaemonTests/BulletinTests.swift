import Digests
import Feedback
import Instructions
import MIME
import Reading
import Store
import Testing

@testable import Daemon

/// A bulletin goes to everybody once, and only after an approver has said so.
struct BulletinTests {
    private typealias Letter = Letterbox.Letter

    private static let section = """
        [bulletin]
        enabled = true
        to = ["everybody@example.org", "guests@example.org"]
        approvers = ["anna@example.org"]

        """

    /// A draft that waits, of three items.
    private static func withDraft(
        mailbox: String = Letterbox.mailbox,
        _ body: (Letterbox, BulletinService, Letterbox.Sent) async throws -> Void
    ) async throws {
        try await Workplace.with(Letterbox.staff + section, mailbox: mailbox) { place in
            let box = try Letterbox(place)
            let service = try place.services().bulletins
            try await service.step()
            try await place.need("VPN drops", people: 4, status: .done, answer: "The new client keeps the line.")
            try await place.need("Own printers", people: 3, status: .declined, answer: "Nobody could look after them.")
            try await place.need("Room calendar", people: 5)
            place.clock.advance(by: .days(8))
            try await service.step()
            let draft = try #require(try await box.sent(.confirmation).first)
            try await body(box, service, draft)
        }
    }

    private static func state(_ box: Letterbox) async throws -> String? {
        try await box.place.store.bulletin(1)?.state
    }

    @Test("the draft goes to the approvers alone, once for its period")
    func drawn() async throws {
        try await Self.withDraft { box, service, draft in
            #expect(draft.recipients == ["anna@example.org"] && draft.replyTo == ["it-feedback@example.org"])
            #expect(draft.subject == "Please approve bulletin 1: You said, we did")
            #expect(draft.text.contains("1. VPN drops") && draft.text.contains("everybody@example.org, guests@"))
            try await service.step()
            #expect(try await box.sent().isEmpty)
            #expect(try await Self.state(box) == "draft")
        }
    }

    @Test("an approver lets it go: one mail for each address, and not twice")
    func approved() async throws {
        try await Self.withDraft { box, service, draft in
            let number = try await box.take(Letter(answers: draft.id, text: "approve"))
            let record = try #require(try await box.place.store.instruction(number))
            #expect(
                record.outcome == .done && record.asked == "bulletin 1.1: approve bulletin" && record.proof == "dkim"
            )
            let sent = try await box.sent()
            let bulletins = sent.filter { $0.kind == .bulletin }
            #expect(bulletins.map(\.recipients) == [["everybody@example.org"], ["guests@example.org"]])
            #expect(Set(bulletins.map(\.id)).count == 2 && Set(bulletins.map(\.text)).count == 1)
            #expect(bulletins[0].subject == "Example Ltd: You said, we did")
            let header = String(decoding: bulletins[0].bytes.prefix(2000), as: UTF8.self)
            #expect(header.contains("List-Id: ") && header.contains("Auto-Submitted: auto-generated"))
            #expect(sent.first { $0.kind == .confirmation }?.text.contains("on its way: to 2 addresses") == true)
            let again = try await box.take(Letter(from: "anna@example.org", answers: draft.id, text: "send"))
            #expect(try await box.place.store.instruction(again)?.outcome == .nothing)
            let answer = try await box.sent()
            #expect(answer.count == 1 && answer[0].text.contains("was sent already"))
            #expect(try await box.place.store.totals().machines[.instruction] == 2)
            // What comes next begins where this one ended.
            let message = try await service.drawNow()
            #expect(message.hasPrefix("there is nothing to tell"))
        }
    }

    @Test("an edit makes a new draft, and the old one approves nothing any more")
    func edited() async throws {
        try await Self.withDraft { box, _, draft in
            try await box.take(Letter(answers: draft.id, text: "without 2\ntitle: News of IT"))
            let second = try #require(try await box.sent(.confirmation).first { $0.subject.contains("News of IT") })
            #expect(second.recipients == ["anna@example.org"] && !second.text.contains("Own printers"))
            try await box.take(Letter(answers: draft.id, text: "approve"))
            #expect(try await Self.state(box) == "draft")
            #expect(try await box.sent().map(\.text).first?.contains("changed since that draft") == true)
            try await box.take(Letter(answers: second.id, text: "without 3\napprove"))
            let bulletins = try await box.sent(.bulletin)
            #expect(bulletins.count == 2 && bulletins[0].subject == "Example Ltd: News of IT")
            #expect(!bulletins[0].text.contains("Own printers") && !bulletins[0].text.contains("Room calendar"))
        }
    }

    @Test(
        "what IT has taken back since is told to nobody: a draft without it has to be approved",
        arguments: [true, false]
    )
    func untrue(isMerged: Bool) async throws {
        try await Self.withDraft { box, _, draft in
            let store = box.place.store
            let themes = try await store.themes(heardSince: Workplace.start, limit: 9)
            var theme = try #require(themes.first { $0.name == "VPN drops" })
            let other = try #require(themes.first { $0.name == "Room calendar" })
            if isMerged { theme.mergedInto = other.number } else { (theme.status, theme.answer) = (.open, nil) }
            let changed = theme
            try await store.transaction { store in _ = try store.record(changed) }
            try await box.take(Letter(answers: draft.id, text: "approve"))
            let sent = try await box.sent()
            #expect(!sent.contains { $0.kind == .bulletin })
            #expect(try await Self.state(box) == "draft")
            let second = try #require(sent.first { $0.subject.hasPrefix("Please approve") })
            #expect(!second.text.contains("VPN drops") && second.text.contains("Own printers"))
            try await box.take(Letter(answers: second.id, text: "approve"))
            let bulletins = try await box.sent(.bulletin)
            #expect(bulletins.count == 2 && bulletins.allSatisfy { !$0.text.contains("VPN drops") })
        }
    }

    @Test(
        "what is no clear word of an approver sends nothing",
        arguments: [
            ("anna@example.org", "approve?", Letterbox.signed),
            ("anna@example.org", "I do not\napprove", Letterbox.signed),
            ("anna@example.org", "without 9", Letterbox.signed),
            ("anna@example.org", "without 1, 2, 3", Letterbox.signed),
            ("ben@example.org", "approve", Letterbox.signed), ("anna@example.org", "approve", Letterbox.forged),
            ("eve@example.org", "approve", Letterbox.signed),
        ]
    )
    func refused(from: String, text: String, results: String) async throws {
        try await Self.withDraft { box, _, draft in
            try await box.take(Letter(from: from, answers: draft.id, text: text, results: results))
            #expect(try await box.sent(.bulletin).isEmpty)
            #expect(try await Self.state(box) == "draft")
        }
    }

    @Test("a word that was carried out is not carried out again")
    func replayed() async throws {
        try await Self.withDraft { box, _, draft in
            var letter = Letter(answers: draft.id, text: "title: One", messageID: "one@example.org", date: 5)
            try await box.take(letter)
            letter.messageID = "another@example.org"
            let replay = try await box.take(letter)
            #expect(try await box.place.store.bulletin(1)?.revision == 2)
            #expect(try await box.place.store.instruction(replay)?.outcome != .done)
        }
    }

    @Test("dropped, it goes to nobody; the next one tells of the same time")
    func dropped() async throws {
        try await Self.withDraft { box, service, draft in
            try await box.take(Letter(answers: draft.id, text: "drop"))
            #expect(try await Self.state(box) == "dropped")
            _ = try await box.sent()
            let message = try await service.drawNow()
            #expect(message.hasPrefix("the draft of bulletin 2 is on its way to anna@example.org"))
            #expect(try await box.sent(.confirmation).first?.text.contains("VPN drops") == true)
        }
    }

    @Test("unapproved, it lapses after seven days, and status says so")
    func lapsed() async throws {
        try await Self.withDraft { box, service, draft in
            box.place.clock.advance(by: .days(7) - .minutes(1))
            try await service.step()
            #expect(try await Self.state(box) == "draft")
            box.place.clock.advance(by: .minutes(1))
            try await service.step()
            #expect(try await Self.state(box) == "lapsed")
            #expect(await box.place.board.allTroubles.contains { $0.hasPrefix("bulletin 1 lapsed") })
            try await box.take(Letter(answers: draft.id, text: "approve"))
            #expect(try await box.sent(.bulletin).isEmpty)
            _ = try await service.drawNow()
            #expect(await !box.place.board.allTroubles.contains { $0.contains("lapsed") })
        }
    }

    @Test("where nothing proves who wrote, a code that comes back does")
    func code() async throws {
        try await Self.withDraft(mailbox: "") { box, _, draft in
            try await box.take(Letter(answers: draft.id, text: "approve", results: nil))
            #expect(try await Self.state(box) == "draft")
            let asked = try #require(try await box.sent(.confirmation).first)
            #expect(asked.subject == "Please confirm: bulletin 1" && asked.recipients == ["anna@example.org"])
            let lines = asked.text.split(whereSeparator: \.isNewline)
            let code = try #require(lines.first { $0.hasPrefix("    ") && !$0.contains("mailto") })
            let returned = code.drop { $0 == " " }
            try await box.take(Letter(answers: asked.id, text: "\(returned)", results: nil))
            #expect(try await Self.state(box) == "sent")
            #expect(try await box.sent(.bulletin).count == 2)
        }
    }

    @Test("a period without anything to tell passes, and is done")
    func empty() async throws {
        try await Workplace.with(Letterbox.staff + Self.section) { place in
            let service = try place.services().bulletins
            try await service.step()
            try await place.need("Two only", people: 2, status: .done, answer: "Done.")
            place.clock.advance(by: .days(8))
            try await service.step()
            #expect(try await place.store.bulletin(1)?.state == "empty")
            #expect(try await place.outbox().isEmpty)
        }
    }

    @Test("the preview shows what would go out")
    func preview() async throws {
        try await Self.withDraft { box, _, _ in
            let place = box.place
            let preview = try await BulletinPreview(configuration: place.configuration, clock: place.clock)
            #expect(preview.items == 3 && preview.text.contains("* VPN drops"))
            #expect(!preview.text.contains("approve"))
        }
    }

    @Test(arguments: [
        "bulletin-draft:3:1", "bulletin-draft:x:1", "bulletin-draft:3", "alert:3:1", "bulletin:3:a@b.org",
    ])
    func keys(key: String) {
        let reference = BulletinReference(key: key)
        #expect((reference != nil) == (key == "bulletin-draft:3:1"))
        if let reference {
            #expect(
                reference.key == key && BulletinReference(record: reference.record(of: "drop bulletin")) == reference
            )
        }
    }
}
