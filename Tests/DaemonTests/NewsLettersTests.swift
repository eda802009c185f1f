import Feedback
import SQL
import Store
import Synchronization
import Testing

@testable import Daemon
@testable import Store

/// What stands in the mails to those who asked: their own words if they are theirs, and all that is due at once.
struct NewsLettersTests {
    // MARK: - Whose words

    /// Fault P8: without a server that vouches for anybody, any mail may be forged.
    @Test("where nothing proves who wrote, a colleague is told by the theme's name, in no word of the mail")
    func unproved() async throws {
        try await Workplace.withNews(mailbox: "") { place in
            let theme = try await place.makeTheme("dark mode (ask ann@example.org)")
            try await place.ask("ben@example.org", theme: theme, sentence: "Buy cheap at evil.example") {
                $0.isVouchedFor = false
                $0.subject = "Cheap at evil.example"
            }
            let acknowledgement = try #require(try await place.outgoing(.acknowledgement).first)
            #expect(!acknowledgement.content.contains("evil"))
            try await place.answer(theme)
            #expect(try await place.tell(after: .hours(2)) == 1)
            let news = try #require(try await place.sendNews().first)
            #expect(!news.content.contains("evil") && !news.content.contains("You wrote"))
            #expect(news.content.contains("dark mode") && !news.content.contains("ann@"))
            #expect(!news.content.contains("Thank you for telling us"))
            try await place.tell(after: .days(14))
            let question = try #require(try await place.sendNews().first)
            let asked = question.content.replacing("\r\n", with: " ")
            #expect(!asked.contains("evil") && asked.contains("dark mode"))
        }
    }

    @Test(
        "a subject is its writer's, unless it says that the mail is passed on",
        arguments: [
            ("Please give us dark mode", "", true), ("[EXT] Please give us dark mode", "", true),
            ("Fwd: Please give us dark mode", "", false), ("WG: Please give us dark mode", " \n", false),
            ("[EXT] TR: Please give us dark mode", "", false), ("Re: Please give us dark mode", "", false),
            ("Fwd: Please give us dark mode", "I want this too.", true),
        ]
    )
    func passedOn(subject: String, text: String, isQuoted: Bool) async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme("night colours")
            let mail = try await place.ask("ben@example.org", theme: theme, sentence: "Please give us dark mode")
            try await place.store.transaction { store in
                try store.database.run(
                    "UPDATE content SET subject = :subject, text = :text WHERE message = :mail",
                    ["subject": subject, "text": text, "mail": mail]
                )
            }
            try await place.answer(theme)
            #expect(try await place.tell() == 1)
            let news = try #require(try await place.sendNews().first)
            #expect(news.content.contains("Please give us dark mode") == isQuoted)
            #expect(news.content.contains("night colours") != isQuoted)
        }
    }

    // MARK: - Several things

    /// Two themes of ann's, answered at the same time.
    private static func withTwo(
        _ statuses: [Theme.Status] = [.done, .planned],
        _ body: (Workplace, [Int64]) async throws -> Void
    ) async throws {
        try await Workplace.withNews { place in
            let themes = [try await place.makeTheme("dark mode"), try await place.makeTheme("lifts")]
            let sentences = ["Please give us dark mode.", "The lift is slow."]
            for (theme, sentence) in zip(themes, sentences) {
                try await place.ask("ann@example.org", theme: theme, sentence: sentence)
            }
            for (theme, status) in zip(themes, statuses) { try await place.answer(theme, status, "Note \(theme).") }
            try await body(place, themes)
        }
    }

    @Test("what is due for one person at once stands in one mail, each thing once, and counts as one")
    func joined() async throws {
        try await Self.withTwo { place, themes in
            #expect(try await place.tell() == 1)
            let mails = try await place.sendNews()
            #expect(mails.readers == ["ann@example.org"])
            let text = try #require(mails.first).content
            let parts = ["Please give us dark mode.", "Note \(themes[0]).", "The lift is slow.", "Note \(themes[1])."]
            let places = parts.compactMap { text.firstRange(of: $0)?.lowerBound }
            #expect(places.count == 4 && places == places.sorted())
            #expect(text.contains("IT has answered"))
            #expect(text.split(separator: "Thank you for telling us.", omittingEmptySubsequences: false).count == 2)
            #expect(try await place.tell(after: .days(3)) == 0)
            let (now, store) = (place.clock.now(), place.store)
            #expect(try await store.newsMails(to: nil, since: Workplace.start) == 1)
            #expect(try await store.newsCounts(from: Workplace.start, to: now).told == 2)
            for theme in themes { #expect(try await store.history(of: theme).map(\.kind) == [.answered, .told]) }
        }
    }

    @Test("one of them taken back before a server has it: the mail is not sent, the other comes alone, and once")
    func halfUntrue() async throws {
        try await Self.withTwo { place, themes in
            #expect(try await place.tell() == 1)
            try await place.answer(themes[0], .open, nil)
            try await place.tell(after: .seconds(20))
            let mails = try await place.sendNews()
            #expect(mails.readers == ["ann@example.org"])
            #expect(mails.allSatisfy { !$0.content.contains("Note \(themes[0]).") })
            #expect(mails.first?.content.contains("Note \(themes[1]).") == true)
            #expect(try await place.tell(after: .days(2)) == 0)
        }
    }

    @Test("two weeks later each that is done is asked about by itself")
    func askedApart() async throws {
        try await Self.withTwo([.done, .done]) { place, themes in
            try await place.tell()
            try await place.sendNews()
            #expect(try await place.tell(after: .days(14)) == 1)
            #expect(try await place.tell(after: .days(1)) == 1)
            let questions = try await place.sendNews().map(\.content)
            for theme in themes { #expect(questions.count { $0.contains("Note \(theme).") } == 1) }
        }
    }

    @Test(
        "a yes to a mail that told of two deeds counts for neither, for nobody knows which; of one, it counts",
        arguments: [(Theme.Status.done, 0), (.planned, 1)]
    )
    func ambiguous(second: Theme.Status, helped: Int) async throws {
        try await Self.withTwo([.done, second]) { place, themes in
            try await place.tell()
            let news = try #require(try await place.sendNews().first)
            let letter = Letterbox.Letter(from: "ann@example.org", answers: news.messageID, text: "Yes.")
            let word = try await Letterbox(place).take(letter)
            #expect(try await place.store.opinions(of: themes[0]).helped == helped)
            #expect(try await (place.store.instruction(word) != nil) == (helped == 1))
        }
    }

    @Test("what does not fit into one mail comes in the next, a day later; nothing is lost and nothing told twice")
    func tooMuch() async throws {
        try await Workplace.withNews { place in
            var notes: [String] = []
            for number in 1...7 {
                let theme = try await place.makeTheme("theme \(number)")
                try await place.ask("ann@example.org", theme: theme)
                notes.append("Note \(number): " + String(repeating: "long ", count: 180))
                try await place.answer(theme, .done, notes[number - 1])
            }
            var told: [String] = []
            for _ in 1...7 {
                let count = try await place.tell(after: .days(1) + .minutes(1))
                let mails = try await place.sendNews().map(\.content)
                #expect(mails.count == count && mails.allSatisfy { $0.utf8.count < 8192 })
                told += mails
            }
            #expect(told.count > 1 && told.count < 7)
            for number in 1...7 { #expect(told.count { $0.contains("Note \(number): long") } == 1) }
        }
    }

    @Test("only to the same address, and with the same proof")
    func apart() async throws {
        try await Workplace.withNews { place in
            let themes = [try await place.makeTheme(), try await place.makeTheme("lifts")]
            try await place.ask("ann@example.org", theme: themes[0])
            try await place.ask("ann+lifts@example.org", theme: themes[1])
            for theme in themes { try await place.answer(theme) }
            #expect(try await place.tell() == 1)
            #expect(try await place.tell(after: .days(1) + .minutes(1)) == 1)
            #expect(try await place.sendNews().readers == ["ann+lifts@example.org", "ann@example.org"])
        }
    }

    // MARK: - A store brought back

    @Test("told again from a restored store, it is the same mail to mail programs: the same Message-ID")
    func restored() async throws {
        try await Self.withTwo { place, _ in
            let (news, now) = (place.news, place.clock.now() + .minutes(31))
            let first = Mutex<String?>(nil)
            await #expect(throws: CancellationError.self) {
                try await place.store.transaction { store in
                    _ = try news.proceed(in: store, now: now)
                    let id = try Self.newsID(in: store)
                    first.withLock { $0 = id }
                    throw CancellationError()
                }
            }
            try await place.tell()
            let second = try await place.store.transaction { store in try Self.newsID(in: store) }
            let before = first.withLock { $0 }
            #expect(before != nil && before == second)
        }
    }

    private static func newsID(in store: isolated FeedbackStore) throws -> String? {
        try store.database.row("SELECT message_id FROM outbox WHERE kind = 'news'") { $0.text(0) }
    }
}
