import Feedback
import Store
import Testing

@testable import Daemon

/// Staff counts people's mails, or a whole theme, into a theme that IT has answered: they hear the standing answer.
struct NewsNewcomersTests {
    /// A theme whose one asker, ann, has been told; and one without an answer, of ben, who is sure, cem, who is not, and ann.
    private struct Two: Sendable {
        let place: Workplace
        let answered: Int64
        let unanswered: Int64
        /// Ben's and cem's.
        let mails: [Int64]

        func perform(_ act: ThemeAct, on theme: Int64? = nil) async throws -> ThemeActResult {
            let (desk, now, number) = (ThemeDesk(news: place.news), place.clock.now(), theme ?? answered)
            return try await place.store.transaction { store in
                try desk.perform(act, on: number, by: "anna@example.org", in: store, now: now)
            }
        }

        /// What staff is shown before anybody is told.
        func plan(_ act: ThemeAct, on theme: Int64? = nil) async throws -> NewsPlan? {
            guard case .done(_, .some, let plan, _) = try await perform(act, on: theme) else { return nil }
            return plan
        }
    }

    private static func with(
        _ status: Theme.Status = .done,
        _ body: (Two) async throws -> Void
    ) async throws {
        try await Workplace.withNews { place in
            let themes = [try await place.makeTheme(), try await place.makeTheme("night colours")]
            try await place.ask("ann@example.org", theme: themes[0])
            let ben = try await place.ask("ben@example.org", theme: themes[1], sentence: "My eyes hurt at night.")
            let cem = try await place.ask("cem@example.org", theme: themes[1], certainty: 0.5)
            try await place.ask("ann@example.org", theme: themes[1])
            try await place.answer(themes[0], status)
            #expect(try await place.tell() == (status.isAnswer ? 1 : 0))
            try await place.sendNews()
            try await body(Two(place: place, answered: themes[0], unanswered: themes[1], mails: [ben, cem]))
        }
    }

    @Test("a theme counted into an answered one: shown first, then told after half an hour, each once, nobody again")
    func merged() async throws {
        try await Self.with { two in
            let plan = try #require(try await two.plan(.merge(two.unanswered)))
            #expect(plan.dueAt == two.place.clock.now() + .minutes(30))
            #expect(plan.told.map(\.address) == ["ben@example.org"])
            #expect(plan.told.first?.sentence == "My eyes hurt at night.")
            #expect(plan.vouchedFor.map(\.mail) == [two.mails[1]] && plan.doubtful.isEmpty && plan.unreachable == 0)
            #expect(try await two.place.tell(after: .minutes(29)) == 0)
            #expect(try await two.place.tell(after: .minutes(1)) == 2)
            let mails = try await two.place.sendNews()
            #expect(mails.readers == ["ben@example.org", "cem@example.org"])
            #expect(mails.allSatisfy { $0.content.contains("It is in the settings.") })
            #expect(try await two.place.tell(after: .days(2)) == 0)
            guard case .done(_, nil, nil, _) = try await two.perform(.merge(two.unanswered)) else {
                Issue.record("the same merge again did something")
                return
            }
        }
    }

    @Test("taken back in time, nobody hears of it and places are as they were; once somebody has, it stands")
    func takenBack() async throws {
        try await Self.with { two in
            let before = try await two.place.store.memberships(of: two.mails[1])
            _ = try await two.plan(.merge(two.unanswered))
            _ = try await two.plan(.undo)
            #expect(try await two.place.store.memberships(of: two.mails[1]) == before)
            #expect(try await two.place.tell(after: .days(1)) == 0)
            #expect(try await two.plan(.merge(two.unanswered))?.told.count == 1)
            #expect(try await two.place.tell() == 2)
            // In the outbox, but nobody has seen it.
            _ = try await two.plan(.undo)
            #expect(try await two.place.sendNews().isEmpty)
            #expect(try await two.place.tell(after: .hours(1)) == 0)
            _ = try await two.plan(.merge(two.unanswered))
            #expect(try await two.place.tell() == 2)
            try await two.place.sendNews()
            #expect(try await two.perform(.undo) == .refused(.told(waiting: 0)))
        }
    }

    @Test("whom staff takes out again before is not told; the others are")
    func takenOut() async throws {
        try await Self.with { two in
            _ = try await two.plan(.merge(two.unanswered))
            _ = try await two.plan(.remove([two.mails[1]]))
            #expect(try await two.place.tell() == 1)
            #expect(try await two.place.sendNews().readers == ["ben@example.org"])
        }
    }

    @Test("a mail counted in is told likewise, and not before it can no longer be taken back")
    func added() async throws {
        try await Self.with { two in
            let plan = try #require(try await two.plan(.add([two.mails[1]])))
            #expect(plan.told.map(\.address) == ["cem@example.org"] && plan.vouchedFor.isEmpty)
            #expect(try await two.place.tell(after: .minutes(29)) == 0)
            _ = try await two.plan(.undo)
            #expect(try await two.place.tell() == 0)
            // Not at once, although they waited before.
            _ = try await two.plan(.add([two.mails[1]]))
            #expect(try await two.place.tell(after: .minutes(29)) == 0)
            #expect(try await two.place.tell(after: .minutes(1)) == 1)
            try await two.place.sendNews()
            #expect(try await two.perform(.undo) == .refused(.told(waiting: 0)))
        }
    }

    @Test("who may not be written to is counted, not named; where nothing is answered nothing is said")
    func unreachable() async throws {
        try await Self.with { two in
            try await two.place.store.transaction { store in
                try store.refuseNews("ben@example.org", now: two.place.clock.now())
            }
            let plan = try #require(try await two.plan(.merge(two.unanswered)))
            #expect(plan.told.isEmpty && plan.vouchedFor.count == 1 && plan.unreachable == 1)
            #expect(try await two.place.tell() == 1)
        }
        try await Self.with(.started) { two in
            let certainty = try await two.place.store.memberships(of: two.mails[1]).first?.certainty
            #expect(try await two.plan(.merge(two.unanswered)) == nil)
            let member = try #require(try await two.place.store.memberships(of: two.mails[1]).first)
            #expect(member.theme == two.answered && member.certainty == certainty && member.placedBy == nil)
            #expect(try await two.place.tell(after: .days(1)) == 0)
        }
    }

    @Test(
        "an answer that half have heard: the refusal says how many will still be told, and another answer keeps them from it"
    )
    func partlyTold() async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            for number in 1...203 { try await place.ask("p\(number)@example.org", theme: theme) }
            let two = Two(place: place, answered: theme, unanswered: 0, mails: [])
            #expect(try await two.plan(.answer(.done, note: "It is there."))?.told.count == 203)
            #expect(try await place.tell() == 200)
            try await place.sendNews()
            #expect(try await two.perform(.undo) == .refused(.told(waiting: 3)))
            #expect(try await two.plan(.answer(.open, note: nil)) == nil)
            #expect(try await place.tell(after: .hours(2)) == 0)
        }
    }
}
