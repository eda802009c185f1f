import Feedback
import Testing

@testable import Replies

@Suite struct NewsNoticeTests {
    private static let thread = ReplyThread(RepliesTests.letter())
    private static let note = IncidentNote(
        text: "It is in the settings.\nLook under Colours.",
        word: IncidentWord(who: "anna", when: noon - .hours(1)),
        nextWordBy: nil
    )

    private static func letter(
        _ status: Theme.Status,
        sentence: String = "Please give us dark mode.",
        language: String = "en"
    ) throws -> ReplyLetter {
        let answer = try #require(KnownAnswer(status, note))
        let asked = AskedNeed(wroteAt: noon - .days(20), words: .sentence(sentence))
        return NewsNotice([.init(answer, asked: asked)])
            .letter(
                in: ReplyThread(language: language, messageID: "m1@corp.example", references: []),
                by: office,
                loopMark: "mark",
                now: noon
            )
    }

    @Test func whatIsDoneIsToldInItsWords() throws {
        let letter = try Self.letter(.done)
        #expect(letter.subject == "Automatic reply: IT says that it is done")
        #expect(
            letter.text == """
                You wrote to us (Tue 3 Nov 12:00):
                    Please give us dark mode.

                Thank you for telling us. IT says that it is done.

                IT has written (11:00):
                    It is in the settings.
                    Look under Colours.

                If it does not help you, please reply to this mail. If you want no more
                such mails, reply with one word: stop.

                This mail was sent automatically.

                """
        )
        #expect(letter.headers.contains { $0 == ("In-Reply-To", "<m1@corp.example>") })
        #expect(letter.headers.contains { $0 == ("Auto-Submitted", "auto-replied") })
    }

    @Test(arguments: [
        (Theme.Status.planned, "IT says that it is planned."), (.declined, "IT says that it cannot be done."),
    ])
    func otherAnswers(status: Theme.Status, words: String) throws {
        let letter = try Self.letter(status)
        #expect(letter.text.contains(words) && letter.text.contains("If you want to say more about it"))
        #expect(letter.subject == "Automatic reply: \(words.dropLast())")
    }

    @Test(arguments: [Theme.Status.open, .started])
    func whatIsNoAnswerIsNotTold(status: Theme.Status) {
        #expect(KnownAnswer(status, Self.note) == nil)
    }

    @Test func nothingLeftToQuote() throws {
        #expect(try Self.letter(.done, sentence: "").text.hasPrefix("You wrote to us (Tue 3 Nov 12:00).\n\nThank you"))
    }

    @Test(
        "what may be another's words is told by its theme, without thanks",
        arguments: ReplyWording.languages.sorted()
    )
    func another(language: String) throws {
        let answer = try #require(KnownAnswer(.done, Self.note))
        let asked = AskedNeed(wroteAt: noon - .days(20), words: .about(theme: "Dark\r\nmode\u{202E}"))
        let letter = NewsNotice([.init(answer, asked: asked)])
            .letter(
                in: ReplyThread(language: language, messageID: nil, references: []),
                by: office,
                loopMark: "mark",
                now: noon
            )
        let text = letter.text.replacing("\n", with: " ")
        #expect(text.contains(": Dark mode.") && !letter.text.contains("\u{202E}"))
        let said = { (letter: ReplyLetter) in letter.text.split(separator: "\n\n")[1].replacing("\n", with: " ") }
        let thankful = said(try Self.letter(.done, language: language))
        #expect(thankful.hasSuffix(". " + said(letter)))
    }

    @Test("several answers make one letter: one title if all say the same")
    func several() throws {
        let asked = AskedNeed(wroteAt: noon - .days(20), words: .sentence("Dark mode!"))
        let letters = try [[Theme.Status.done, .done], [.done, .declined]].map { statuses in
            let passages = try statuses.map {
                NewsNotice.Passage(try #require(KnownAnswer($0, Self.note)), asked: asked)
            }
            return NewsNotice(passages).letter(in: Self.thread, by: office, loopMark: "mark", now: noon)
        }
        #expect(letters[0].subject == "Automatic reply: IT says that it is done")
        #expect(letters[0].text.contains("If it does not help you"))
        #expect(letters[1].subject == "Automatic reply: IT has answered")
        #expect(letters[1].text.contains("it cannot be done.") && letters[1].text.contains("say more about it"))
    }

    @Test("a sentence is quoted inert, whatever it holds")
    func hostileSentences() throws {
        let sentence = "Nice.\r\n.\r\nBcc: all@corp.example\u{202E}\u{0} " + String(repeating: "x ", count: 900)
        let letter = try Self.letter(.done, sentence: sentence)
        #expect(!letter.text.contains("\r") && !letter.text.contains("\u{202E}") && !letter.text.contains("\u{0}"))
        #expect(!letter.text.split(separator: "\n").contains("."))
        #expect(letter.text.utf8.count < 1400)
        #expect(!letter.headers.contains { $0.value.contains("all@") })
    }

    @Test(
        "in every language: stop, yes and no are words that we understand",
        arguments: ReplyWording.languages.sorted()
    )
    func offeredWords(language: String) throws {
        for word in NewsWord.allCases { #expect(NewsWord(word.word(in: language)) == word) }
        let news = try Self.letter(.done, language: language)
        #expect(news.language == language && news.text.contains(NewsWord.stop.word(in: language)))
        let asked = AskedNeed(wroteAt: noon - .days(20), words: .sentence(""))
        let question = NewsQuestion(Self.note, asked: asked, toldAt: noon - .days(14))
            .letter(
                in: ReplyThread(language: language, messageID: nil, references: []),
                by: office,
                loopMark: "mark",
                now: noon
            )
        let words = "\(NewsWord.yes.word(in: language)), \(NewsWord.no.word(in: language))"
        #expect(question.text.contains(words) && question.text.contains("    It is in the settings."))
    }

    private struct Obstacle: Sendable, CustomTestStringConvertible {
        var rule: ReplyRule?
        var isProved = true
        let change: @Sendable (inout SentCounts) -> Void

        var testDescription: String { rule?.rawValue ?? "none" }
    }

    private static let obstacles = [
        Obstacle { _ in }, Obstacle(rule: .muted) { $0.mutedUntil = noon + .hours(1) },
        Obstacle(rule: .breaker) { $0.breakerOpenUntil = noon + .hours(1) },
        Obstacle(rule: .newsHour) { $0.newsLastHour = 200 }, Obstacle(rule: .newsDay) { $0.newsToSenderLastDay = 1 },
        Obstacle { $0.allLastHour = 120 }, Obstacle(rule: .allHour, isProved: false) { $0.allLastHour = 120 },
        Obstacle(rule: .senderDay, isProved: false) { $0.toSenderLastDay = 3 },
    ]

    @Test("what keeps news back", arguments: obstacles)
    private func obstacle(case obstacle: Obstacle) {
        var counts = SentCounts()
        obstacle.change(&counts)
        let found = ReplyPolicy().obstacle(
            toNewsForProved: obstacle.isProved,
            isInternal: true,
            counts,
            ReplyLimits(),
            now: noon
        )
        #expect(found == obstacle.rule)
    }
}
