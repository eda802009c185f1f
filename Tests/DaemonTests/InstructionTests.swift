import Feedback
import Instructions
import Reading
import Store
import Testing

@testable import Daemon

/// IT acts on an outage by answering its alert. See `Letterbox` for the mails.
struct InstructionTests {
    private typealias Letter = Letterbox.Letter

    private static func with(
        _ additions: String = Letterbox.staff,
        mailbox: String = Letterbox.mailbox,
        _ body: (Letterbox, Letterbox.Sent) async throws -> Void
    ) async throws {
        try await Workplace.with(additions, mailbox: mailbox) { place in
            let box = try Letterbox(place)
            try await body(box, try await box.alert())
        }
    }

    private static func record(_ box: Letterbox, _ number: Int64) async throws -> InstructionRecord {
        try #require(try await box.place.store.instruction(number))
    }

    private static func isOpen(_ box: Letterbox) async throws -> Bool {
        try await !box.place.store.openIncidents().isEmpty
    }

    // MARK: - The conversation

    @Test("an alert, a note, the end: each is answered, and none is feedback")
    func conversation() async throws {
        try await Self.with { box, alert in
            #expect(alert.replyTo == ["it-feedback@example.org"])
            #expect(MailTag.all(in: alert.subject).map(\.subject) == [.incident(1)])
            let before = try await box.place.store.totals()

            let quoted =
                "\r\n\r\nOn Monday Earshot wrote:\r\n> "
                + alert.text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n> ")
            let note = try await box.take(
                Letter(
                    subject: "Re: \(alert.subject)",
                    answers: alert.id,
                    text: "note: we restart it\r\nnext: 12:30" + quoted
                )
            )
            #expect(try await Self.record(box, note).outcome == .done)
            let first = try await box.sent(.confirmation)
            #expect(first.map(\.recipients) == [["anna@example.org"]])
            #expect(first[0].subject.hasPrefix("Done: incident 1 (vpn) [#1 "))
            #expect(first[0].text.contains("we restart it") && first[0].text.contains("12:30 CET"))
            let reply = MessageReader().read(first[0].bytes)
            #expect(reply.references == [alert.id, "m5@mail.example.org"] && reply.inReplyTo == "m5@mail.example.org")
            #expect(reply.automationHeaders.contains("auto-submitted: auto-replied"))

            // In answer to our answer.
            let end = try await box.take(
                Letter(answers: first[0].id, text: "Hi,\r\n\r\nresolved\r\n\r\nBest regards\r\nAnna")
            )
            #expect(try await Self.record(box, end).outcome == .done)
            #expect(try await !Self.isOpen(box))
            #expect(try await box.sent(.confirmation).map(\.text).first?.contains("Incident 1 is over.") == true)

            let late = try await box.take(Letter(answers: alert.id, text: "note: it was the switch"))
            #expect(try await Self.record(box, late).outcome == .nothing)
            #expect(try await box.sent(.confirmation).first?.text.contains("incident 1 is closed already") == true)

            let totals = try await box.place.store.totals()
            #expect(totals.machines[.instruction] == 3 && totals.people == before.people)
            #expect(totals.accounted == totals.messages)
            #expect(try await box.place.outbox()["acknowledgement queued"] == nil)
        }
    }

    @Test("the tag in the subject is enough; without it and without a reference, staff write feedback")
    func tagAlone() async throws {
        try await Self.with { box, alert in
            let tag = try #require(MailTag.all(in: alert.subject).first)
            let acted = try await box.take(Letter(subject: "incident \(tag.text.uppercased())", text: "ack"))
            #expect(try await Self.record(box, acted).outcome == .done)
            for subject in ["resolved", "[#1] resolved", "[#1 printing] resolved", "[#1 0000000000000] x"] {
                let number = try await box.take(Letter(subject: subject, text: "resolved"))
                #expect(try await box.place.store.instruction(number) == nil, "\(subject)")
            }
            #expect(try await Self.isOpen(box))
            #expect(try await box.place.store.totals().machines == [.instruction: 1])
        }
    }

    @Test("what is no command is not carried out, and the nearest one is named")
    func misspelt() async throws {
        try await Self.with { box, alert in
            let number = try await box.take(Letter(answers: alert.id, text: "resolvd\r\nnot this"))
            #expect(try await Self.record(box, number).outcome == .nothing)
            let answer = try #require(try await box.sent(.confirmation).first)
            #expect(answer.text.contains("Did you mean “resolved”?") && answer.subject.hasPrefix("Not done"))
            #expect(try await Self.isOpen(box))
        }
    }

    @Test("several of staff answer one alert")
    func severalAnswer() async throws {
        try await Self.with { box, alert in
            for from in ["anna@example.org", "ben@example.org"] {
                let number = try await box.take(Letter(from: from, answers: alert.id, text: "ack"))
                #expect(try await Self.record(box, number).outcome == .done)
                #expect(try await box.sent(.confirmation).map(\.recipients) == [[from]])
            }
        }
    }

    @Test("whoever mistypes is helped each time")
    func misspeltAgain() async throws {
        try await Self.with { box, alert in
            var last = alert.id
            for text in ["resolvd", "rsolved", "note"] {
                try await box.take(Letter(answers: last, text: text))
                last = try #require(try await box.sent(.confirmation).first).id
            }
        }
    }

    @Test("a promise whose time is over when the code comes back is none")
    func lateNextWord() async throws {
        try await Self.with(mailbox: "") { box, alert in
            // It is 11:05 in Berlin.
            try await box.take(Letter(answers: alert.id, text: "note: we restart it\r\nnext: 11:10"))
            let mail = try #require(try await box.sent(.confirmation).first)
            #expect(mail.text.contains("11:10"))
            box.place.clock.advance(by: .minutes(20))
            try await box.take(Letter(answers: mail.id, text: try Self.code(in: mail)))
            let answer = try #require(try await box.sent(.confirmation).first)
            #expect(
                answer.text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
                    "No next word is promised"
                ) && !answer.text.contains("11:10")
            )
        }
    }

    @Test("an answer by Outlook: no references, the subject shortened, the alert below")
    func quotedTag() async throws {
        try await Self.with { box, alert in
            let quote =
                "Von: Earshot <earshot@example.org>\r\nGesendet: Montag, 23. November 2026 11:04\r\n"
                + "An: oncall@example.org\r\nBetreff: \(alert.subject)\r\n\r\n\(alert.text)"
            let number = try await box.take(Letter(subject: "AW: Ausfall", text: "quittiert\r\n\r\n\(quote)"))
            #expect(try await Self.record(box, number).outcome == .done)
            #expect(try await Self.record(box, number).asked == "acknowledge")
        }
    }

    // MARK: - Who may

    struct Row: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let letter: Letterbox.Letter
        let outcome: InstructionRecord.Outcome?
        /// To whom which mail of ours goes.
        var told: [String] = []
        var reason = ""
    }

    static let rows = [
        Row(testDescription: "signed", letter: .init(text: "resolved"), outcome: .done, told: ["anna@example.org"]),
        Row(
            testDescription: "forged, says our server: refused, and its address is warned",
            letter: .init(text: "resolved", results: Letterbox.forged),
            outcome: .refused,
            told: ["anna@example.org"],
            reason: "our own server says that it is not from its sender"
        ),
        Row(
            testDescription: "forged results below a foreign server's: waits for a code",
            letter: .init(
                text: "resolved",
                results: "mx.evil.example; dkim=pass header.d=example.org",
                headers: ["Authentication-Results: \(Letterbox.signed)"]
            ),
            outcome: .waiting,
            told: ["anna@example.org"]
        ),
        Row(
            testDescription: "nothing vouches",
            letter: .init(text: "resolved", results: nil),
            outcome: .waiting,
            told: ["anna@example.org"]
        ),
        Row(
            testDescription: "SPF alone",
            letter: .init(text: "resolved", results: "\(Letterbox.server); spf=pass smtp.mailfrom=example.org"),
            outcome: .waiting,
            told: ["anna@example.org"]
        ),
        Row(
            testDescription: "several From",
            letter: .init(fromField: "anna@example.org, eve@evil.example", text: "resolved"),
            outcome: .refused,
            told: ["anna@example.org"],
            reason: "the sender looks forged"
        ),
        Row(
            testDescription: "an address of staff in a group of From: nothing vouches for a group",
            letter: .init(fromField: "IT: eve@evil.example, anna@example.org;", text: "resolved"),
            outcome: .refused,
            reason: "the sender looks forged"
        ),
        Row(
            testDescription: "signed, and written to somebody else",
            letter: .init(text: "resolved", recipient: "eve@evil.example"),
            outcome: .waiting,
            told: ["anna@example.org"]
        ),
        Row(
            testDescription: "staff as Reply-To only",
            letter: .init(
                from: "eve@evil.example",
                text: "resolved",
                results: nil,
                headers: ["Reply-To: anna@example.org"]
            ),
            outcome: .refused,
            reason: "not an address of staff"
        ),
        Row(
            testDescription: "a colleague who is not staff: is told how",
            letter: .init(from: "carl@example.org", text: "resolved"),
            outcome: .refused,
            told: ["carl@example.org"],
            reason: "not an address of staff"
        ),
        Row(
            testDescription: "the same, unproved: nobody is written to",
            letter: .init(from: "carl@example.org", text: "resolved", results: nil),
            outcome: .refused,
            reason: "not an address of staff"
        ),
        Row(
            testDescription: "a reader of a forwarded alert: feedback",
            letter: .init(from: "carl@example.org", text: "It does not work for me either, since nine."),
            outcome: nil
        ),
        Row(
            testDescription: "a machine of staff's",
            letter: .init(text: "resolved", headers: ["Precedence: bulk"], returnPath: ""),
            outcome: .refused,
            reason: "a machine sent it"
        ),
        Row(testDescription: "old mail, moved here", letter: .init(text: "resolved", isOld: true), outcome: nil),
    ]

    @Test("who may command, and who hears of it", arguments: rows)
    func whoMay(_ row: Row) async throws {
        try await Self.with { box, alert in
            var letter = row.letter
            letter.answers = alert.id
            let number = try await box.take(letter)
            let record = try await box.place.store.instruction(number)
            #expect(record?.outcome == row.outcome)
            #expect(record?.reason ?? "" == row.reason)
            #expect(try await box.sent(.confirmation).flatMap(\.recipients) == row.told)
            #expect(try await Self.isOpen(box) == (row.outcome != .done))
        }
    }

    @Test("Exchange's word counts where the operator has declared it", arguments: [true, false])
    func exchange(isDeclared: Bool) async throws {
        let additions = Letterbox.staff + "exchange_internal = \(isDeclared)\n"
        try await Self.with(additions, mailbox: "") { box, alert in
            let headers = ["X-MS-Exchange-Organization-AuthAs: Internal"]
            let number = try await box.take(Letter(answers: alert.id, text: "resolved", results: nil, headers: headers))
            #expect(try await Self.record(box, number).outcome == (isDeclared ? .done : .waiting))
        }
    }

    @Test("at most five warnings an hour, and all are on record")
    func warnings() async throws {
        try await Self.with { box, alert in
            for _ in 1...9 {
                try await box.take(Letter(answers: alert.id, text: "resolved", results: Letterbox.forged))
            }
            let warnings = try await box.sent(.confirmation)
            #expect(warnings.count == InstructionDesk.warningsPerHour)
            #expect(warnings.allSatisfy { $0.recipients == ["anna@example.org"] && !$0.subject.contains("[#") })
            #expect(try await box.place.store.instructionCounts() == [.refused: 9])
            box.place.clock.advance(by: .hours(2))
            try await box.take(Letter(answers: alert.id, text: "resolved", results: Letterbox.forged))
            #expect(try await box.sent(.confirmation).count == 1)
        }
    }

    @Test("a token of another incident, and one that is too old")
    func tokens() async throws {
        try await Self.with { box, alert in
            let tag = try #require(MailTag.all(in: alert.subject).first)
            let other = try await box.take(Letter(subject: "[#2 \(tag.letters)]", text: "resolved"))
            #expect(try await Self.record(box, other).reason == "its token is none of ours")
            let both = try await box.take(Letter(subject: "[#2 \(tag.letters)]", answers: alert.id, text: "resolved"))
            #expect(try await Self.record(box, both).reason == "its token is none of ours")
            box.place.clock.advance(by: .days(31))
            for letter in [Letter(subject: alert.subject, text: "ack"), Letter(answers: alert.id, text: "ack")] {
                let old = try await box.take(letter)
                #expect(try await Self.record(box, old).reason == "its token is too old")
            }
            #expect(try await Self.isOpen(box))
        }
    }

    // MARK: - Replays

    @Test("a mail acts once: not again by its Message-ID, by its words, or by its bytes")
    func replays() async throws {
        try await Self.with { box, alert in
            let words = Letter(answers: alert.id, text: "note: back in five minutes", messageID: "once@x", date: 7)
            let first = try await box.take(words)
            #expect(try await Self.record(box, first).outcome == .done)
            var sameID = words
            sameID.text = "resolved"
            var sameWords = words
            sameWords.messageID = "twice@x"
            sameWords.headers = ["X-Hop: 2"]
            for replay in [sameID, sameWords] {
                let number = try await box.take(replay)
                #expect(try await Self.record(box, number).reason == "it was carried out before")
            }
            // The same mail by another way is a copy, from which nothing follows.
            var copy = words
            copy.headers = ["X-Hop: 3"]
            let number = try await box.take(copy)
            #expect(try await box.place.store.instruction(number) == nil)
            #expect(try await box.place.store.totals().echoes == 1)
            #expect(try await box.take(words) == first)
            #expect(try await Self.isOpen(box))
            #expect(try await box.place.store.instructionCounts() == [.done: 1, .refused: 2])
        }
    }

    // MARK: - Codes

    /// The code in a mail of ours.
    private static func code(in mail: Letterbox.Sent) throws -> String {
        let line = mail.text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("    ") && !$0.contains(":") }
        return String(try #require(line).drop { $0 == " " })
    }

    @Test("where nothing vouches, a code goes out, comes back, and the command is carried out as it was written")
    func codes() async throws {
        try await Self.with(mailbox: "") { box, alert in
            let asked = try await box.take(Letter(answers: alert.id, text: "resolved: a new switch"))
            #expect(try await Self.record(box, asked).outcome == .waiting)
            #expect(try await Self.isOpen(box))
            let mail = try #require(try await box.sent(.confirmation).first)
            let code = try Self.code(in: mail)
            #expect(mail.recipients == ["anna@example.org"] && mail.text.contains("a new switch"))
            #expect(!mail.subject.contains(code))
            #expect(mail.text.contains("mailto:it-feedback@example.org?subject=%5Bok%20\(asked)%20\(code)%5D"))

            // An absence that quotes our mail below confirms nothing, nor does somebody else.
            let absence =
                "I am away until Monday.\r\n\r\nOn Monday Earshot wrote:\r\n> "
                + mail.text.replacing("\n", with: "\r\n> ")
            let away = try await box.take(Letter(answers: mail.id, text: absence))
            #expect(try await Self.record(box, away).reason == "there is no code in it")
            let ben = try await box.take(Letter(from: "ben@example.org", answers: mail.id, text: code))
            #expect(try await Self.record(box, ben).outcome == .refused)
            #expect(try await Self.record(box, ben).reason == "the code was sent to another address")
            #expect(try await Self.isOpen(box))
            #expect(try await box.sent(.confirmation).isEmpty)

            let back = try await box.take(Letter(answers: mail.id, text: code.uppercased()))
            #expect(try await Self.record(box, back).outcome == .done)
            let record = try await Self.record(box, asked)
            #expect(record.outcome == .done && record.proof == "code")
            #expect(try await !Self.isOpen(box))
            #expect(try await box.sent(.confirmation).first?.text.contains("Incident 1 is over.") == true)

            let again = try await box.take(Letter(answers: mail.id, text: code))
            #expect(try await Self.record(box, again).reason == "the code is too old, or was used")
        }
    }

    @Test("the link's subject brings it back as well")
    func codeByLink() async throws {
        try await Self.with(mailbox: "") { box, alert in
            let asked = try await box.take(Letter(answers: alert.id, text: "resolved"))
            let code = try Self.code(in: try #require(try await box.sent(.confirmation).first))
            let back = try await box.take(Letter(subject: "[ok \(asked) \(code)]", text: ""))
            #expect(try await Self.record(box, back).outcome == .done)
            #expect(try await !Self.isOpen(box))
        }
    }

    @Test("a code is for half an hour, and for five tries")
    func codesEnd() async throws {
        try await Self.with(mailbox: "") { box, alert in
            try await box.take(Letter(answers: alert.id, text: "resolved"))
            let late = try #require(try await box.sent(.confirmation).first)
            box.place.clock.advance(by: .minutes(30))
            let number = try await box.take(Letter(answers: late.id, text: try Self.code(in: late)))
            #expect(try await Self.record(box, number).outcome == .refused)
            box.place.clock.advance(by: .hours(1))
            _ = try await box.sent()

            let asked = try await box.take(Letter(answers: alert.id, text: "resolved"))
            let mail = try #require(try await box.sent(.confirmation).first)
            for _ in 1...InstructionDesk.codeTries { try await box.take(Letter(answers: mail.id, text: "kkkkk-kkkkk")) }
            let warnings = try await box.sent(.confirmation)
            #expect(warnings.count == 1 && warnings[0].recipients == ["anna@example.org"])
            try await box.take(Letter(answers: mail.id, text: try Self.code(in: mail)))
            #expect(try await Self.record(box, asked).outcome == .waiting)
            #expect(try await Self.isOpen(box))
        }
    }

    @Test("three codes an hour for an address")
    func fewCodes() async throws {
        try await Self.with(mailbox: "") { box, alert in
            for _ in 1...5 { try await box.take(Letter(answers: alert.id, text: "resolved")) }
            let counts = try await box.place.store.instructionCounts()
            #expect(counts == [.waiting: InstructionDesk.codesPerHour, .refused: 2])
            let ben = try await box.take(Letter(from: "ben@example.org", answers: alert.id, text: "ack"))
            #expect(try await Self.record(box, ben).outcome == .waiting)
            let place = box.place
            let inspector = StatusInspector(configuration: place.configuration, store: place.store, clock: place.clock)
            let early = try await inspector.report(board: nil, model: "test").instructions.byOutcome
            #expect(early == ["waiting": 4, "refused": 2])
            place.clock.advance(by: .minutes(31))
            let late = try await inspector.report(board: nil, model: "test").instructions.byOutcome
            #expect(late == ["nothing": 4, "refused": 2])
        }
    }

    @Test(
        "whoever was passed an alert cannot use up the codes of an address: what answers our mail to it has codes of its own"
    )
    func roomForTheTrueOne() async throws {
        try await Self.with(mailbox: "") { box, alert in
            for _ in 1...6 { try await box.take(Letter(answers: alert.id, text: "false alarm")) }
            let sent = try await box.sent(.confirmation)
            let warning = try #require(sent.first { $0.subject.hasPrefix("Refused") })
            #expect(warning.text.replacing("\n", with: " ").contains("in answer to this mail"))
            for (count, mail) in [warning, sent[0]].enumerated() {
                let asked = try await box.take(Letter(answers: mail.id, text: "note: it is the switch, \(count)"))
                #expect(try await Self.record(box, asked).outcome == .waiting)
                let code = try Self.code(in: try #require(try await box.sent(.confirmation).first))
                let back = try await box.take(Letter(subject: "[ok \(asked) \(code)]", text: ""))
                #expect(try await Self.record(box, back).outcome == .done)
                _ = try await box.sent()
            }
            // Ben was not sent that mail: for him it is as the alert.
            let ben = try await box.take(Letter(from: "ben@example.org", answers: warning.id, text: "ack"))
            #expect(try await Self.record(box, ben).isPrivate == false)
        }
    }

    // MARK: - Machines and hostile text

    @Test("a responder that looks like a person is answered once, and never in a circle")
    func responders() async throws {
        try await Self.with { box, alert in
            var last = alert.id
            var answers = 0
            for round in 1...10 {
                try await box.take(
                    Letter(answers: last, text: "I am at the seaside, and will read this later. \(round)")
                )
                guard let answer = try await box.sent(.confirmation).first else { continue }
                answers += 1
                last = answer.id
            }
            #expect(answers == 1)
            for round in 11...30 {
                try await box.take(Letter(answers: alert.id, text: "I am at the seaside. \(round)"))
            }
            #expect(try await box.sent(.confirmation).count == InstructionDesk.answersToNothingPerHour - 1)
        }
    }

    static let hostile = [
        "note: hello\r\nBcc: eve@evil.example\r\n\r\nSubject: x", "note: a\u{202E}b\u{2066}c\u{0}d\u{7}e\u{200B}f",
        "note: \u{2028}\u{2029}\u{85}Bcc: eve@evil.example", "note: <script>alert(1)</script> {number} {text}",
        "note: " + String(repeating: "x", count: 1_000_000), String(repeating: "ack\r\n", count: 200_000),
        "note: " + String(repeating: "\u{301}", count: 10_000), "note: =?utf-8?q?=0D=0ABcc:_eve@evil.example?=",
        "not this: " + String(repeating: "1,", count: 300_000), String(repeating: "[#1 x]", count: 50_000), "\0\0\0ack",
    ]

    @Test("whatever a letter holds, the answer is one plain mail to its writer", arguments: 0..<hostile.count)
    func hostileText(index: Int) async throws {
        try await Self.with { box, alert in
            let number = try await box.take(
                Letter(subject: "x\u{202E} [#1]", answers: alert.id, text: Self.hostile[index])
            )
            _ = try await Self.record(box, number)
            let answer = try #require(try await box.sent(.confirmation).first)
            #expect(answer.recipients == ["anna@example.org"])
            #expect(answer.bytes.count < 20_000)
            let read = MessageReader().read(answer.bytes)
            #expect(read.recipients == ["anna@example.org"] && read.sender.address == "earshot@example.org")
            #expect(!answer.subject.contains("eve@"))
            let header = String(decoding: answer.bytes, as: UTF8.self).components(before: "\r\n\r\n")
            #expect(!header.contains("Bcc"))
            #expect(
                answer.text.unicodeScalars.allSatisfy {
                    ($0.value >= 0x20 || $0 == "\n") && !(0x202A...0x202E).contains($0.value)
                }
            )
        }
    }

    @Test("the status tells what was asked, and a forgery needs a look for a day")
    func status() async throws {
        try await Self.with { box, alert in
            try await box.take(Letter(answers: alert.id, text: "ack"))
            try await box.take(Letter(answers: alert.id, text: "resolved", results: Letterbox.forged))
            try await box.take(Letter(from: "carl@example.org", answers: alert.id, text: "resolved"))
            let inspector = StatusInspector(
                configuration: box.place.configuration,
                store: box.place.store,
                clock: box.place.clock
            )
            let report = try await inspector.report(board: nil, model: "test")
            #expect(report.instructions.byOutcome == ["done": 1, "refused": 2])
            #expect(report.instructions.refused.map(\.claims) == ["carl@example.org", "anna@example.org"])
            #expect(report.messages.byKind["instruction"] == 3)
            let doubts = report.troubles.filter { $0.contains("look forged") }
            #expect(doubts.count == 1 && doubts[0].hasPrefix("1 commands") && doubts[0].contains("anna@example.org"))
            box.place.clock.advance(by: .days(2))
            let later = try await inspector.report(board: nil, model: "test")
            #expect(!later.troubles.contains { $0.contains("look forged") })
            #expect(later.instructions.refused.count == 2)
        }
    }

    @Test("switched off, an answer to an alert is feedback, and alerts bear no token")
    func switchedOff() async throws {
        try await Self.with("[commands]\nenabled = false\n") { box, alert in
            #expect(alert.replyTo.isEmpty && MailTag.all(in: alert.subject).isEmpty)
            let number = try await box.take(Letter(answers: alert.id, text: "resolved"))
            #expect(try await box.place.store.instruction(number) == nil)
            #expect(try await box.place.store.totals().machines.isEmpty)
            #expect(try await Self.isOpen(box))
        }
    }

    @Test("without staff of its own, those in alert_to command")
    func alertRecipients() async throws {
        try await Self.with("") { box, alert in
            #expect(box.place.configuration.commands.staff.map(\.description) == ["oncall@example.org"])
            let number = try await box.take(Letter(from: "oncall@example.org", answers: alert.id, text: "ack"))
            #expect(try await Self.record(box, number).outcome == .done)
        }
    }

    @Test(
        "a promise is by the organisation's clock, and the next time that it shows it",
        arguments: [
            // 23 Nov 2026, 11:00 in Berlin.
            (12, 30, 1_795_428_000 + 5400), (11, 0, 1_795_428_000 + 86_400), (10, 0, 1_795_428_000 + 82_800),
        ] as [(Int, Int, Int64)]
    )
    func promises(hour: Int, minute: Int, expected: Int64) async throws {
        try await Workplace.with { place in
            let time = try #require(ClockTime(hour: hour, minute: minute))
            let zone = place.configuration.organisation.timeZone
            #expect(time.next(after: Workplace.start, in: zone) == Timestamp(seconds: expected))
            // 28 March 2027: there is no 02:30.
            let spring = Timestamp(seconds: 1_806_184_800)
            let lost = try #require(ClockTime(hour: 2, minute: 30)?.next(after: spring, in: zone))
            #expect(lost > spring && lost - spring <= .days(1))
        }
    }
}

extension String {
    fileprivate func components(before end: String) -> String {
        firstRange(of: end).map { String(self[..<$0.lowerBound]) } ?? self
    }
}
