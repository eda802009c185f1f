import Feedback
import Store
import Testing

@testable import Daemon

/// Who asks for what IT has answered already.
struct LaterAskerTests {
    private static func answered(
        _ status: Theme.Status = .done,
        _ note: String = "It is in the settings.",
        _ body: (Workplace, Int64) async throws -> Void
    ) async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            try await place.ask("ann@example.org", theme: theme)
            try await place.answer(theme, status, note)
            try await place.tell()
            try await place.sendNews()
            try await body(place, theme)
        }
    }

    @Test(
        "hears it at once, in the acknowledgement and in their language, and not again as news",
        arguments: [
            (Theme.Status.done, "en", "IT says that it is done."),
            (.planned, "de", "Die IT sagt, dass es geplant ist."),
            (.declined, "en", "IT says that it cannot be done."),
        ]
    )
    func inTheAcknowledgement(status: Theme.Status, language: String, words: String) async throws {
        try await Self.answered(status) { place, theme in
            try await place.ask("ben@example.org", theme: theme) { $0.language = language }
            let mail = try #require(try await place.outgoing(.acknowledgement).first)
            let text = mail.content.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(text.contains(words) && mail.content.contains("    It is in the settings."))
            #expect(try await place.tell(after: .days(1)) == 0)
            #expect(try await place.store.newsCounts(from: Workplace.start, to: place.clock.now()).told == 2)
        }
    }

    @Test(
        "nothing is said of it where it is not sure, too old, no longer so, or to a stranger",
        arguments: ["doubtful", "old", "open again", "stranger", "unproved", "told before"]
    )
    func plainThanks(why: String) async throws {
        try await Self.answered { place, theme in
            if why == "old" { place.clock.advance(by: .days(181)) }
            if why == "open again" { try await place.answer(theme, .open, nil) }
            let person =
                ["stranger": "eva@partner.example", "told before": "ann@example.org"][why] ?? "ben@example.org"
            try await place.ask(person, theme: theme, certainty: why == "doubtful" ? 0.7 : 0.95) {
                $0.isVouchedFor = why != "unproved"
            }
            let mail = try #require(try await place.outgoing(.acknowledgement).first)
            #expect(!mail.content.contains("settings") && !mail.content.contains("IT says"))
            #expect(try await place.tell(after: .days(1)) == 0)
        }
    }

    @Test("while IT may still take it back, whoever joins waits with the others")
    func whileItMayBeTakenBack() async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            try await place.ask("ann@example.org", theme: theme)
            try await place.answer(theme)
            place.clock.advance(by: .minutes(10) - .hours(1))
            try await place.ask("ben@example.org", theme: theme)
            let mails = try await place.outgoing(.acknowledgement)
            #expect(mails.count == 2 && mails.allSatisfy { !$0.content.contains("settings") })
            #expect(try await place.tell(after: .minutes(20)) == 2)
        }
    }

    @Test("whose mail is not acknowledged for the limits hears it by news")
    func notAcknowledged() async throws {
        try await Self.answered { place, theme in
            let (now, store) = (place.clock.now() + .hours(1), place.store)
            try await store.transaction { store in
                let sent = SentAcknowledgement(thread: "t", person: "ben@example.org", domain: "example.org")
                try store.recordAcknowledgement(sent, now: now)
            }
            try await place.ask("ben@example.org", theme: theme)
            #expect(try await place.outgoing(.acknowledgement).isEmpty)
            #expect(try await place.tell(after: .seconds(20)) == 1)
            #expect(try await place.outgoing(.news).readers == ["ben@example.org"])
        }
    }

    @Test("of two answers one stands in the acknowledgement, and the other comes as news")
    func twoMatters() async throws {
        try await Self.answered { place, theme in
            let other = try await place.makeTheme("two screens")
            try await place.ask("cem@example.org", theme: other)
            try await place.answer(other, .planned, "In March.")
            try await place.tell()
            try await place.sendNews()
            try await place.ask("ben@example.org", theme: theme, and: other)
            let mail = try #require(try await place.outgoing(.acknowledgement).first)
            #expect(mail.content.contains("It is in the settings."))
            #expect(try await place.tell(after: .days(1)) == 1)
            let news = try #require(try await place.outgoing(.news).first)
            #expect(news.recipients.map(\.description) == ["ben@example.org"] && news.content.contains("In March."))
            #expect(try await place.tell(after: .days(2)) == 0)
        }
    }

    @Test("who reports an outage in the same mail hears of the outage, and the answer comes as news")
    func besideAnOutage() async throws {
        try await Self.answered { place, theme in
            try await place.take((1...4).map(WrittenMail.outage), from: 100)
            let incident = try #require(try await place.store.openIncidents().first)
            _ = try await place.outgoing(.acknowledgement)
            try await place.ask("ben@example.org", theme: theme, incident: incident)
            #expect(try await place.outgoing(.acknowledgement).allSatisfy { !$0.content.contains("settings") })
            #expect(try await place.tell(after: .days(1)) == 1)
            #expect(try await place.outgoing(.news).readers == ["ben@example.org"])
        }
    }
}
