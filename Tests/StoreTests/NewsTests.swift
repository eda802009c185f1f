import Feedback
import SQL
import Testing

@testable import Store

/// Rows of news: what is counted of them.
@Suite struct NewsTests {
    private static let now = Samples.start

    /// A store with a theme, news of it that is done, and these people told of it.
    private static func with(
        _ people: [String],
        _ body: (FeedbackStore, News) async throws -> Void
    ) async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let theme = try await makeTheme(in: store)
        let news = try #require(try await makeNews(of: theme, told: people, in: store))
        try await body(store, news)
        await store.close()
    }

    private static func makeTheme(in store: FeedbackStore) async throws -> Int64 {
        try await store.record(
            Theme(
                name: "slow",
                category: .complaint,
                service: nil,
                people: 0,
                mails: 0,
                firstHeard: now,
                lastHeard: now,
                stress: 0
            )
        ).number
    }

    private static func makeNews(
        of number: Int64,
        _ status: Theme.Status = .done,
        told people: [String],
        in store: FeedbackStore
    ) async throws -> News? {
        try await store.transaction { store in
            guard var theme = try store.theme(number) else { return nil }
            let note = IncidentNote(text: "new", word: IncidentWord(who: "ann", when: now), nextWordBy: nil)
            (theme.status, theme.answer) = (status, note)
            try store.record(theme)
            let event = try store.note(ThemeEvent(.answered, when: now), of: number, before: nil)
            guard let news = try store.plan(status, note, of: number, event: event, dueAt: now, now: now) else {
                return nil
            }
            for (index, person) in people.enumerated() {
                try store.database.run(
                    """
                    INSERT INTO message (number, mailbox, received, stored, size, is_backlog, fate)
                    VALUES (:number, 'it', 1, 1, 0, 0, 'read') ON CONFLICT DO NOTHING
                    """,
                    ["number": index + 1]
                )
                try store.recordTold(person, asking: Int64(index + 1), news, outbox: "x", now: now)
            }
            return news
        }
    }

    @Test("a person's last word counts, once for a theme and what was counted into it; who was not told has none")
    func opinions() async throws {
        try await Self.with(["ann", "ben", "cem"]) { store, news in
            let other = try await Self.makeTheme(in: store)
            let second = try #require(try await Self.makeNews(of: other, told: ["ann"], in: store))
            for (helped, person, number, minutes) in [
                (true, "ann", news.number, 1), (false, "ben", news.number, 2), (true, "ben", news.number, 3),
                (false, "cem", news.number, 4), (false, "ann", second.number, 5), (true, "eva", news.number, 6),
            ] {
                try await store.record(helped: helped, by: person, of: number, now: Self.now + .minutes(minutes))
            }
            let apart = try await store.opinions(of: news.theme)
            #expect(apart.helped == 2 && apart.notHelped == 1)
            let early = try await store.opinions(of: news.theme, before: Self.now + .minutes(2))
            #expect(early.helped == 1 && early.notHelped == 0)
            try await store.transaction { store in
                guard var merged = try store.theme(other) else { return }
                merged.mergedInto = news.theme
                try store.record(merged)
            }
            let together = try await store.opinions(of: news.theme)
            #expect(together.helped == 1 && together.notHelped == 2)
            let counts = try await store.newsCounts(from: Self.now, to: Self.now + .minutes(5))
            #expect([counts.told, counts.helped, counts.notHelped] == [4, 2, 1])
            let later = try await store.newsCounts(from: Self.now + .minutes(5), to: Self.now + .days(1))
            #expect([later.told, later.helped, later.notHelped] == [0, 0, 1])
        }
    }

    @Test("of what is only planned there is no opinion")
    func plans() async throws {
        try await Self.with([]) { store, done in
            let news = try #require(try await Self.makeNews(of: done.theme, .planned, told: ["ann"], in: store))
            try await store.record(helped: true, by: "ann", of: news.number, now: Self.now)
            #expect(try await store.opinions(of: done.theme).helped == 0)
            #expect(try await !store.isTold("ann", ofDone: news.number))
        }
    }

    @Test("a later answer is current, and taken back gives its place to the former; the same event is one")
    func places() async throws {
        try await Self.with([]) { store, first in
            let second = try #require(try await Self.makeNews(of: first.theme, .planned, told: [], in: store))
            #expect(try await store.news(ofEvent: first.event)?.state == .replaced)
            #expect(try await store.currentNews(of: first.theme) == second)
            let again = try await store.transaction { store in
                try store.plan(.done, second.note, of: first.theme, event: first.event, dueAt: Self.now, now: Self.now)
            }
            #expect(again?.number == first.number && again?.state == .replaced)
            #expect(try await store.transaction { try $0.withdraw(second, now: Self.now) })
            #expect(try await store.news(ofEvent: first.event)?.state == .current)
            #expect(try await store.currentNews(of: first.theme) == nil, "the theme says otherwise")
        }
    }

    @Test("whoever refuses news is counted, until they want it again")
    func refusals() async throws {
        try await Self.with([]) { store, _ in
            try await store.transaction { store in
                for person in ["ann", "ann", "ben"] { try store.refuseNews(person, now: Self.now) }
            }
            #expect(try await store.newsStanding().refusing == 2)
            try await store.welcomeNews("ann")
            #expect(try await !store.refusesNews("ann"))
            #expect(try await store.refusesNews("ben"))
        }
    }
}
