import Feedback
import MIME
import Reading
import Store
import Testing

@testable import Daemon

/// What people say to what they were told, as it comes over the wire.
struct NewsWordTests {
    private typealias Letter = Letterbox.Letter

    private static let acknowledging = "[acknowledgements]\nenabled = true\nper_sender_per_hour = 9\n"
    private static let bob = "bob@example.org"

    /// Bob asked, IT has done it, and he was told.
    private struct Told {
        let box: Letterbox
        let theme: Int64
        let mail: Int64
        let acknowledgement: Letterbox.Sent
        let news: Letterbox.Sent

        func standing() async throws -> NewsStanding { try await box.place.store.newsStanding() }

        func opinions() async throws -> [Int] {
            let (helped, notHelped) = try await box.place.store.opinions(of: theme)
            return [helped, notHelped]
        }

        /// Two weeks later: what is asked.
        func questions() async throws -> [Letterbox.Sent] {
            try await box.place.tell(after: .days(14))
            return try await box.sent(.news)
        }
    }

    private static func with(
        _ status: Theme.Status = .done,
        commands: String = "",
        _ body: (Told) async throws -> Void
    ) async throws {
        try await Workplace.with(acknowledging + commands, mailbox: Letterbox.mailbox) { place in
            let box = try Letterbox(place)
            let wish = "Please give us dark mode in the travel form, my eyes hurt in the evening."
            let mail = try await box.take(Letter(from: bob, subject: "Travel form", text: wish))
            let acknowledgement = try #require(try await box.sent(.acknowledgement).first)
            let theme = try await place.makeTheme()
            try await put(mail, into: theme, in: place)
            try await place.answer(theme, status)
            #expect(try await place.tell() == 1)
            let news = try #require(try await send(box).first)
            try await body(Told(box: box, theme: theme, mail: mail, acknowledgement: acknowledgement, news: news))
        }
    }

    private static func put(_ mail: Int64, into theme: Int64, in place: Workplace) async throws {
        let now = place.clock.now()
        try await place.store.transaction { store in
            guard let person = try store.person(of: mail) else { return }
            let member = ThemeMember(
                mail: mail,
                position: 0,
                theme: theme,
                category: .request,
                person: person,
                received: now,
                stored: now,
                tone: 0,
                certainty: 0.99,
                sentence: "Please give us dark mode."
            )
            try store.place(member, model: "words")
        }
    }

    /// The news, taken by a server.
    private static func send(_ box: Letterbox) async throws -> [Letterbox.Sent] {
        let mails = try await box.place.sendNews()
        return mails.map { mail in
            let message = MessageReader().read(mail.bytes)
            return Letterbox.Sent(
                kind: mail.kind,
                id: mail.messageID,
                recipients: mail.recipients.map(\.description),
                subject: message.subject,
                text: message.text,
                bytes: mail.bytes,
                replyTo: message.replyTo
            )
        }
    }

    // MARK: - Stop and start

    @Test(
        "stop, in any language and to any of our mails, is no feedback, is answered by nobody, and holds until start",
        arguments: ["stop", "Stop.", "Hallo,\r\n\r\nStopp\r\n\r\nGruß\r\nBob", "parar", "odhlásit"],
        [true, false]
    )
    func stop(text: String, toNews: Bool) async throws {
        try await Self.with(commands: "[commands]\nenabled = false\n") { told in
            let (box, answered) = (told.box, toNews ? told.news : told.acknowledgement)
            let word = try await box.take(Letter(from: Self.bob, answers: answered.id, text: text))
            let record = try #require(try await box.place.store.instruction(word))
            #expect(record.outcome == .done && record.asked == "stop" && record.about == told.mail)
            #expect(try await box.sent().isEmpty)
            #expect(try await told.standing().refusing == 1)
            #expect(try await told.questions().isEmpty)
            let other = try await box.place.makeTheme("another")
            let again = try await box.take(Letter(from: Self.bob, subject: "Printer", text: "Please move the printer."))
            try await Self.put(again, into: other, in: box.place)
            #expect(try await box.place.answer(other).plan?.unreachable == 1)
            #expect(try await box.place.tell(after: .days(1)) == 0)
            try await box.take(Letter(from: Self.bob, answers: answered.id, text: "start"))
            #expect(try await told.standing().refusing == 0)
            try await box.place.answer(other, .done, "It stands by the door.")
            #expect(try await box.place.tell() == 1)
        }
    }

    @Test("stop takes back what waits, and what no server has seen")
    func stopTakesBack() async throws {
        try await Self.with { told in
            let place = told.box.place
            let themes = [try await place.makeTheme("second"), try await place.makeTheme("third")]
            for theme in themes {
                let letter = Letter(from: Self.bob, subject: "Wish \(theme)", text: "Please number \(theme).")
                try await Self.put(try await told.box.take(letter), into: theme, in: place)
            }
            try await place.answer(themes[0])
            #expect(try await place.tell(after: .days(1)) == 1)
            try await place.answer(themes[1])
            #expect(try await told.standing().waiting == 1)
            try await told.box.take(Letter(from: Self.bob, answers: told.news.id, text: "stop"))
            #expect(try await told.standing().waiting == 0)
            #expect(try await place.sendNews().isEmpty)
        }
    }

    @Test(
        "a box that answers by another of its addresses is heeded for the one that was written to, and never taken for feedback",
        arguments: ["bob+it@example.org", "Bob.Brown@example.org"]
    )
    func stopByAnother(address: String) async throws {
        try await Self.with { told in
            let people = try await told.box.place.store.totals().people
            let word = try await told.box.take(Letter(from: address, answers: told.news.id, text: "Stop."))
            #expect(try await told.box.place.store.instruction(word)?.outcome == .done)
            #expect(try await told.standing().refusing == 1)
            #expect(try await told.questions().isEmpty)
            #expect(try await told.box.place.store.totals().people == people)
        }
    }

    @Test("what else is said to a mail is heard from whom it was written to alone", arguments: ["yes", "start"])
    func wordsOfAnother(text: String) async throws {
        try await Self.with { told in
            try await told.box.take(Letter(from: Self.bob, answers: told.news.id, text: "stop"))
            let word = try await told.box.take(Letter(from: "eve@example.org", answers: told.news.id, text: text))
            #expect(try await told.box.place.store.instruction(word) == nil)
            #expect(try await told.standing().refusing == 1)
            #expect(try await told.opinions() == [0, 0])
        }
    }

    @Test("only in answer to our mail, only in one word, and not forged", arguments: ["forged", "more", "bare"])
    func noStop(why: String) async throws {
        try await Self.with { told in
            let letter = Letter(
                from: Self.bob,
                answers: why == "bare" ? nil : told.news.id,
                text: why == "more" ? "stop\r\nthe lift is slow as well" : "stop",
                results: why == "forged" ? Letterbox.forged : Letterbox.signed
            )
            let number = try await told.box.take(letter)
            #expect(try await told.standing().refusing == 0)
            let outcome = try await told.box.place.store.instruction(number)?.outcome
            #expect(outcome == (why == "forged" ? .refused : nil))
        }
    }

    // MARK: - Did it help

    @Test(
        "asked once after two weeks; one word counts, the last one holds, and it is no feedback",
        arguments: [("yes", [1, 0]), ("Nein", [0, 1]), ("Tak.", [1, 0])]
    )
    func oneWord(text: String, opinions: [Int]) async throws {
        try await Self.with { told in
            #expect(try await told.box.place.tell(after: .days(13)) == 0)
            try await told.box.place.tell(after: .days(1))
            let question = try #require(try await Self.send(told.box).first)
            #expect(question.recipients == [Self.bob] && question.subject == "Automatic reply: did it help?")
            #expect(question.text.contains("Please give us dark mode.") && question.text.contains("yes, no"))
            #expect(try await told.questions().isEmpty, "never twice")
            let word = try await told.box.take(Letter(from: Self.bob, answers: question.id, text: text))
            #expect(try await told.box.place.store.instruction(word)?.outcome == .done)
            #expect(try await told.opinions() == opinions)
            #expect(try await told.box.sent().isEmpty)
            let end = told.box.place.clock.now() + .days(1)
            let counts = try await told.box.place.store.newsCounts(from: Workplace.start, to: end)
            #expect([counts.told, counts.helped, counts.notHelped] == [1] + opinions)
            try await told.box.take(Letter(from: Self.bob, answers: question.id, text: "no"))
            #expect(try await told.opinions() == [0, 1])
        }
    }

    @Test(
        "a longer answer is feedback, and a first word that stands for itself counts",
        arguments: [
            ("No, it is as dark as before and I still cannot read the form in the evening.", [0, 1]),
            ("Ja!\r\nJetzt ist alles viel besser, vielen Dank.", [1, 0]),
            ("No idea what you are talking about, the form never changed at all.", [0, 0]),
            ("It does not work in the evening.", [0, 0]), ("yes or no?", [0, 0]),
        ]
    )
    func longer(text: String, opinions: [Int]) async throws {
        try await Self.with { told in
            let question = try #require(try await told.questions().first)
            let answer = try await told.box.take(Letter(from: Self.bob, answers: question.id, text: text))
            #expect(try await told.box.place.store.instruction(answer) == nil)
            #expect(try await told.box.place.store.thread(of: answer) == told.mail)
            #expect(try await told.opinions() == opinions)
        }
    }

    @Test(
        "nobody is asked who has said it already, wrote again, was told of no deed, or of one that is no longer so",
        arguments: ["said", "wrote", "planned", "open again", "not reached"]
    )
    func notAsked(why: String) async throws {
        try await Self.with(why == "planned" ? .planned : .done) { told in
            let (box, place) = (told.box, told.box.place)
            switch why {
            case "said": try await box.take(Letter(from: Self.bob, answers: told.news.id, text: "yes"))
            case "wrote":
                let text = "Thank you, but the form is still far too slow in the morning."
                try await box.take(Letter(from: Self.bob, answers: told.news.id, text: text))
            case "open again": try await place.answer(told.theme, .open, nil)
            case "not reached":
                let (address, now) = (try #require(EmailAddress(Self.bob)), place.clock.now() + .days(13))
                try await place.store.transaction { store in
                    try store.rest(address, .bounced, status: "5.1.1", outbox: nil, now: now)
                }
            default: break
            }
            #expect(try await told.questions().isEmpty)
        }
    }

    @Test("a no to what is only planned is feedback")
    func noOpinionOfPlans() async throws {
        try await Self.with(.planned) { told in
            let answer = try await told.box.take(Letter(from: Self.bob, answers: told.news.id, text: "no"))
            #expect(try await told.box.place.store.instruction(answer) == nil)
        }
    }

    // MARK: - Machines

    /// Story 14, fault P7.
    @Test(
        "our own news that returns, an absence, and another Earshot: nothing follows",
        arguments: ["own", "away", "twin"]
    )
    func machines(who: String) async throws {
        try await Self.with { told in
            let place = told.box.place
            let lines: [String] =
                switch who {
                case "away": ["Return-Path: <>", "Auto-Submitted: auto-replied", "From: \(Self.bob)"]
                default: ["Return-Path: <list@example.org>"]
                }
            let away = "To: it-feedback@example.org\r\nSubject: Away\r\nIn-Reply-To: <\(told.news.id)>\r\n\r\nstop\r\n"
            let head = Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
            let bytes = head + (who == "away" ? Array(away.utf8) : told.news.bytes)
            if who == "twin" {
                try await Workplace.with(Self.acknowledging, domain: "partner.example") { twin in
                    let now = twin.clock.now()
                    let arrival = Arrival(
                        raw: RawMessage.inInbox(bytes, uid: 1, at: now),
                        lastPoll: now,
                        listeningSince: Workplace.start,
                        now: now
                    )
                    _ = try await twin.pipeline().take([arrival], now: now)
                    #expect(try await twin.outbox().isEmpty)
                    #expect(try await twin.store.totals().people.isEmpty)
                }
                return
            }
            let (before, now) = (try await place.store.totals().people, place.clock.now())
            let arrival = Arrival(
                raw: RawMessage.inInbox(bytes, uid: 99, at: now),
                lastPoll: now,
                listeningSince: Workplace.start,
                now: now
            )
            _ = try await told.box.pipeline.take([arrival], now: now)
            #expect(try await place.store.totals().people == before)
            #expect(try await told.standing().refusing == 0)
            #expect(try await told.box.sent().isEmpty)
        }
    }
}
