import Feedback
import Store
import Testing

@testable import Daemon

/// Who is to be told what IT has answered, and who is told.
struct ThemeNewsTests {
    @Test("each person once, the sure ones; in their language and thread, with their own sentence and IT's note")
    func eachOnce() async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            try await place.ask("ann@example.org", theme: theme, certainty: 0.91, sentence: "Could we get it, maybe?")
            let second = try await place.ask("ann@example.org", theme: theme, certainty: 0.99, sentence: "Dark mode!") {
                $0.messageID = "second@example.org"
                $0.references = ["root@example.org"]
                $0.language = "de"
            }
            try await place.ask("ben@example.org", theme: theme)
            let doubtful = try await place.ask("cem@example.org", theme: theme, certainty: 0.6)
            try await place.ask("eva@example.org", theme: try await place.makeTheme("another"))
            let (_, plan) = try await place.answer(theme)
            let shown = try #require(plan)
            #expect(shown.told.map(\.mail) == [second, 3] && shown.doubtful.map(\.mail) == [doubtful])
            #expect(shown.told.first?.address == "ann@example.org" && shown.told.first?.sentence == "Dark mode!")
            #expect(shown.unreachable == 0 && shown.dueAt == place.clock.now() + .minutes(30))
            #expect(try await place.tell(after: .minutes(29)) == 0)
            #expect(try await place.tell(after: .minutes(1)) == 2)
            #expect(try await place.tell(after: .days(3)) == 0)
            let mails = try await place.outgoing(.news)
            #expect(mails.readers == ["ann@example.org", "ben@example.org"])
            let ann = try #require(mails.first { $0.recipients.first?.local == "ann" })
            #expect(ann.envelopeSender == nil && ann.header("Auto-Submitted") == "auto-replied")
            #expect(ann.header("In-Reply-To") == "<second@example.org>")
            #expect(ann.header("References") == "<root@example.org> <second@example.org>")
            #expect(ann.header("Reply-To") == "it-feedback@example.org" && ann.header("Content-Language") == "de")
            #expect(ann.header("X-Earshot-Loop") != nil && ann.header("X-Earshot-Mail") == "news")
            #expect(ann.content.contains("    Dark mode!") && ann.content.contains("    It is in the settings."))
            #expect(!ann.content.contains("maybe") && !ann.content.contains("ben@"))
            #expect(try await place.store.history(of: theme).map(\.kind) == [.answered, .told])
        }
    }

    @Test("staff adds whom it was doubtful of: told with the others, or half an hour later when these have been told")
    func staffAdds() async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            let first = try await place.ask("ann@example.org", theme: theme, certainty: 0.5)
            let second = try await place.ask("ben@example.org", theme: theme, certainty: 0.5)
            let other = try await place.ask("cem@example.org", theme: try await place.makeTheme("another"))
            try await place.answer(theme)
            try await place.confirm([first], of: theme)
            #expect(try await place.tell(after: .minutes(29)) == 0)
            #expect(try await place.tell(after: .minutes(1)) == 1)
            try await place.confirm([first, second, other], of: theme)
            #expect(try await place.tell(after: .minutes(29)) == 0)
            #expect(try await place.tell(after: .minutes(1)) == 2)
            let readers = try await place.outgoing(.news).readers
            #expect(readers == ["ann@example.org", "ben@example.org", "cem@example.org"])
        }
    }

    /// Fault P7, P8; stories 12 and 13.
    private struct Silent: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let address: String
        let change: @Sendable (inout WrittenMail) -> Void

        init(_ name: String, _ address: String, _ change: @escaping @Sendable (inout WrittenMail) -> Void) {
            (testDescription, self.address, self.change) = (name, address, change)
        }
    }

    private static let silent = [
        Silent("a machine", "bot@example.org") { $0.headers = ["auto-submitted: auto-generated"] },
        Silent("a list", "list@example.org") { $0.headers = ["list-id: <x.example.org>"] },
        Silent("nobody", "noreply@example.org") { _ in }, Silent("a bounce", "x@example.org") { $0.returnPath = "" },
        Silent("unproved", "ann@example.org") { $0.isVouchedFor = false },
        Silent("an unproved stranger", "ann@partner.example") { $0.isVouchedFor = false },
    ]

    /// Fault P7, P8; stories 12 and 13.
    @Test("who might not be answered is not told, nor the unproved where a server vouches", arguments: silent)
    private func notTold(who: Silent) async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            try await place.ask(who.address, theme: theme, who.change)
            let plan = try await place.answer(theme).plan
            #expect(plan?.told == [] && plan?.doubtful == [] && plan?.unreachable == 1)
            #expect(try await place.tell() == 0)
        }
    }

    @Test("where no server vouches for anybody, our own people are told, and nobody else; the ordinary limits hold")
    func withoutAnAuthserv() async throws {
        try await Workplace.withNews("per_hour = 2\n", mailbox: "") { place in
            let theme = try await place.makeTheme()
            for person in ["ann@example.org", "ben@example.org", "cem@example.org", "eva@partner.example"] {
                try await place.ask(person, theme: theme) { $0.isVouchedFor = false }
            }
            let plan = try #require(try await place.answer(theme).plan)
            #expect(plan.told.count == 3 && plan.unreachable == 1)
            let (now, store) = (place.clock.now() + .minutes(31), place.store)
            try await store.transaction { store in
                for number in 0..<2 {
                    let sent = SentAcknowledgement(thread: "t\(number)", person: "p\(number)", domain: "d")
                    try store.recordAcknowledgement(sent, now: now)
                }
            }
            #expect(try await place.tell() == 0, "acknowledgements go first")
            #expect(try await place.tell(after: .hours(1) + .minutes(1)) == 3)
        }
    }

    /// Fault P8.
    @Test("ten thousand forged askers get nothing, whatever IT answers")
    func aFloodOfForgers() async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            let (answers, now) = (
                Answering(place.configuration, correspondence: place.correspondence), place.clock.now()
            )
            let intakes = (1...10_000).map { number in
                var mail = WrittenMail(
                    from: "victim\(number)@victim\(number % 500).example",
                    category: .request,
                    service: nil
                )
                mail.isVouchedFor = false
                return mail.intake(UInt32(number), at: now)
            }
            _ = try await place.store.commit(contentsOf: intakes, now: now) { store, number, intake in
                guard case .read(let message, let verdict?) = intake.disposition else { return }
                let key = message.sender.key
                let member = ThemeMember(
                    mail: number,
                    position: 0,
                    theme: theme,
                    category: .request,
                    person: key,
                    received: now,
                    stored: now,
                    tone: 0,
                    certainty: 0.99,
                    sentence: "Buy this."
                )
                try store.place(member, model: "words")
                let stored = StoredMail(number: number, intake: intake, message: message, verdict: verdict)
                try answers.answer(stored, incident: nil, in: store, now: now)
            }
            let plan = try #require(try await place.answer(theme).plan)
            #expect(plan.told.isEmpty && plan.doubtful.isEmpty && plan.unreachable == 10_000)
            #expect(try await place.tell(after: .days(1)) == 0)
            #expect(try await place.store.newsStanding() == NewsStanding())
        }
    }

    @Test("a stranger for whom a server vouches is told: whoever answers has seen the address")
    func aProvedStranger() async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            try await place.ask("eva@partner.example", theme: theme)
            #expect(try await place.answer(theme).plan?.told.map(\.address) == ["eva@partner.example"])
            #expect(try await place.tell() == 1)
        }
    }

    @Test("no answer, no note, switched off: nobody is told", arguments: [Theme.Status.open, .started, .done])
    func nothingToTell(status: Theme.Status) async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            try await place.ask("ann@example.org", theme: theme)
            let note = status == .done ? nil : "We look into it."
            #expect(try await place.answer(theme, status, note).plan == nil)
            #expect(try await place.tell() == 0)
        }
        try await Workplace.with(mailbox: WrittenMail.authentication) { place in
            let theme = try await place.makeTheme()
            try await place.ask("ann@example.org", theme: theme)
            #expect(try await place.answer(theme, status).plan == nil)
            #expect(try await place.tell() == 0)
        }
    }

    @Test("one mail of news a day to one person: what falls due later waits, and both come")
    func oneADay() async throws {
        try await Workplace.withNews { place in
            let themes = [try await place.makeTheme(), try await place.makeTheme("another")]
            for theme in themes { try await place.ask("ann@example.org", theme: theme) }
            try await place.answer(themes[0])
            #expect(try await place.tell() == 1)
            try await place.answer(themes[1])
            #expect(try await place.tell(after: .hours(23)) == 0)
            #expect(try await place.tell(after: .hours(1) + .minutes(1)) == 1)
        }
    }

    @Test("the hour has room for so many; the rest follow, over a restart")
    func theHourIsLimited() async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            let count = 205
            for number in 1...count {
                try await place.ask("p\(number)@example.org", theme: theme)
            }
            #expect(try await place.answer(theme).plan?.told.count == count)
            #expect(try await place.tell() == 200)
            #expect(try await place.tell(after: .minutes(30)) == 0)
            let restarted = try await place.restarted()
            restarted.clock.advance(by: .minutes(31))
            #expect(try await restarted.tell(after: .zero) == 5)
            #expect(Set(try await restarted.outgoing(.news).readers).count == count)
            await restarted.store.close()
        }
    }

    @Test("a brake holds news back, for the muted alone or for all", arguments: [true, false])
    func brakes(isBreaker: Bool) async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            try await place.ask("ann@example.org", theme: theme)
            try await place.ask("ben@example.org", theme: theme)
            try await place.answer(theme)
            let (now, kind) = (place.clock.now(), isBreaker ? Brake.Kind.breaker : .mute("ann@example.org"))
            try await place.store.transaction { store in
                try store.apply(Brake(kind, since: now, until: now + .hours(2), chain: ""))
            }
            #expect(try await place.tell() == (isBreaker ? 0 : 1))
            #expect(try await place.tell(after: .hours(2)) == (isBreaker ? 2 : 1))
        }
    }

    @Test("what waits for two weeks is not told any more")
    func tooLate() async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            try await place.ask("ann@example.org", theme: theme)
            try await place.answer(theme)
            #expect(try await place.tell(after: .days(15)) == 0)
            #expect(try await place.store.newsStanding() == NewsStanding())
        }
    }

    @Test("the status tells who waits, and who would have to be added")
    func status() async throws {
        try await Workplace.withNews { place in
            let inspector = StatusInspector(configuration: place.configuration, store: place.store, clock: place.clock)
            #expect(try await inspector.report(board: nil, model: "").news == nil)
            let theme = try await place.makeTheme()
            try await place.ask("ann@example.org", theme: theme)
            try await place.ask("ben@example.org", theme: theme, certainty: 0.4)
            let due = try #require(try await place.answer(theme).plan?.dueAt)
            let news = try #require(try await inspector.report(board: nil, model: "").news)
            #expect(news.waiting == 1 && news.doubtful == 1 && news.nextAt == due.milliseconds && news.refusing == 0)
            try await place.answer(theme, .open, nil)
            #expect(try await inspector.report(board: nil, model: "").news == nil)
        }
    }

    @Test("an operator lets go of a brake: one person's, or all")
    func release() async throws {
        try await Workplace.withNews { place in
            let (now, store) = (place.clock.now(), place.store)
            try await store.transaction { store in
                for kind in [Brake.Kind.breaker, .mute("ann@example.org"), .mute("ben@example.org")] {
                    try store.apply(Brake(kind, since: now, until: now + .hours(2), chain: ""))
                }
            }
            #expect(try await store.releaseBrakes(of: "ann@example.org", now: now) == 1)
            #expect(try await store.brakes(now: now).map(\.kind) == [.breaker, .mute("ben@example.org")])
            #expect(try await store.releaseBrakes(of: nil, now: now) == 2)
            #expect(try await store.brakes(now: now).isEmpty)
        }
    }
}
