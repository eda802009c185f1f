import Feedback
import SQL
import Store
import Testing

@testable import Daemon
@testable import Store

/// Nothing is told that is no longer so, and nothing twice.
struct NewsTruthTests {
    private static func reopened(_ theme: Int64, in place: Workplace) async throws {
        try await place.answer(theme, .open, nil)
    }

    @Test("taken back before anybody is told: nobody is; after that it is too late")
    func withdrawn() async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            try await place.ask("ann@example.org", theme: theme)
            let first = try await place.answer(theme)
            #expect(try await place.withdraw(first.event))
            #expect(try await place.withdraw(first.event), "taken back is taken back")
            #expect(try await place.tell(after: .days(1)) == 0)
            let second = try await place.answer(theme)
            #expect(second.plan?.told.count == 1)
            #expect(try await place.tell() == 1)
            try await place.sendNews()
            #expect(try await !place.withdraw(second.event))
            #expect(try await place.withdraw(999), "of what was never to be told")
        }
    }

    @Test("what no server has seen yet can still be taken back, and is told again once IT says so again")
    func takenOutOfTheOutbox() async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            try await place.ask("ann@example.org", theme: theme)
            try await place.answer(theme)
            #expect(try await place.tell() == 1)
            try await Self.reopened(theme, in: place)
            #expect(try await place.tell(after: .seconds(20)) == 0)
            #expect(try await place.outbox()["news failed"] == 1)
            #expect(try await place.sendNews().isEmpty)
            let again = try await place.answer(theme)
            #expect(try await place.tell() == 1)
            #expect(try await place.withdraw(again.event))
            #expect(try await place.sendNews().isEmpty)
            try await place.answer(theme)
            #expect(try await place.tell() == 1)
            #expect(try await place.sendNews().count == 1)
        }
    }

    @Test("a newer answer replaces one that waits; taken back, the former is told after all")
    func replaced() async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            try await place.ask("ann@example.org", theme: theme)
            try await place.answer(theme, .planned, "In March.")
            let before = try #require(try await place.store.theme(theme))
            let newer = try await place.answer(theme, .declined, "It costs too much.")
            #expect(newer.plan?.told.count == 1)
            #expect(try await place.withdraw(newer.event))
            try await place.restore(before)
            #expect(try await place.tell() == 1)
            let mail = try #require(try await place.sendNews().first)
            #expect(mail.content.contains("In March.") && !mail.content.contains("costs"))
            try await place.answer(theme, .done, "Here it is.")
            #expect(try await place.tell(after: .days(1)) == 1, "planned, then done: two answers")
        }
    }

    @Test("the same answer again is told to nobody who has heard it")
    func theSameAgain() async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            try await place.ask("ann@example.org", theme: theme)
            try await place.answer(theme)
            try await place.tell()
            try await place.sendNews()
            try await Self.reopened(theme, in: place)
            try await place.ask("ben@example.org", theme: theme)
            let plan = try #require(try await place.answer(theme).plan)
            #expect(plan.told.map(\.address) == ["ben@example.org"] && plan.unreachable == 0)
            #expect(try await place.tell(after: .days(2)) == 1)
        }
    }

    @Test("the same event twice is planned once")
    func plannedOnce() async throws {
        try await Workplace.withNews { place in
            let number = try await place.makeTheme()
            try await place.ask("ann@example.org", theme: number)
            let event = try await place.answer(number).event
            let (news, now) = (place.news, place.clock.now())
            let again = try await place.store.transaction { store in
                try store.theme(number).flatMap { try news.plan($0, event: event, in: store, now: now) }
            }
            #expect(again?.told.count == 1)
            #expect(try await place.tell() == 1)
        }
    }

    /// Story 25.
    @Test(
        "whoever was split off or taken out meanwhile is not told; back in the theme, they are",
        arguments: [true, false]
    )
    func splitStaysSplit(isMoved: Bool) async throws {
        try await Workplace.withNews { place in
            let (theme, other) = (try await place.makeTheme(), try await place.makeTheme("another"))
            let mail = try await place.ask("ann@example.org", theme: theme)
            try await place.ask("ben@example.org", theme: theme)
            try await place.answer(theme)
            let member = try #require(try await place.store.memberships(of: mail).first)
            try await place.store.transaction { store in
                if isMoved {
                    var moved = member
                    (moved.theme, moved.placedBy) = (other, "anna")
                    try store.place(moved, model: "words")
                } else {
                    try store.database.run("DELETE FROM theme_member WHERE message = :mail", ["mail": mail])
                }
            }
            #expect(try await place.tell() == 1)
            #expect(try await place.outgoing(.news).readers == ["ben@example.org"])
            try await place.store.transaction { store in try store.place(member, model: "words") }
            #expect(try await place.tell(after: .seconds(20)) == 1)
        }
    }

    @Test("counted into another theme: what that one says is told, and nothing while it says nothing")
    func merged() async throws {
        try await Workplace.withNews { place in
            let (theme, survivor) = (try await place.makeTheme(), try await place.makeTheme("survivor"))
            let mail = try await place.ask("ann@example.org", theme: theme)
            try await place.ask("ben@example.org", theme: survivor)
            try await place.answer(theme, .done, "Of the first.")
            var absorbed = try #require(try await place.store.theme(theme))
            absorbed.mergedInto = survivor
            try await place.restore(absorbed)
            var member = try #require(try await place.store.memberships(of: mail).first)
            member.theme = survivor
            let moved = member
            try await place.store.transaction { store in try store.place(moved, model: "words") }
            #expect(try await place.tell() == 0)
            try await place.answer(survivor, .planned, "Of the survivor.")
            #expect(try await place.tell() == 2)
            let mails = try await place.sendNews()
            #expect(mails.readers == ["ann@example.org", "ben@example.org"])
            #expect(mails.allSatisfy { $0.content.contains("Of the survivor.") })
            #expect(try await place.tell(after: .days(1)) == 0)
        }
    }

    @Test("whoever waited for an answer hears that of the theme which theirs was counted into")
    func mergedIntoAnAnswered() async throws {
        try await Workplace.withNews { place in
            let (theme, survivor) = (try await place.makeTheme(), try await place.makeTheme("survivor"))
            let mail = try await place.ask("ann@example.org", theme: theme)
            try await place.ask("ben@example.org", theme: survivor)
            try await place.answer(survivor, .planned, "Of the survivor.")
            #expect(try await place.tell() == 1)
            try await place.sendNews()
            try await place.answer(theme, .done, "Of the first.")
            var absorbed = try #require(try await place.store.theme(theme))
            absorbed.mergedInto = survivor
            try await place.restore(absorbed)
            var member = try #require(try await place.store.memberships(of: mail).first)
            member.theme = survivor
            let moved = member
            try await place.store.transaction { store in try store.place(moved, model: "words") }
            #expect(try await place.tell() == 1)
            let told = try #require(try await place.sendNews().first)
            #expect(told.recipients.map(\.description) == ["ann@example.org"])
            #expect(told.content.contains("Of the survivor."))
            #expect(try await place.tell(after: .days(1)) == 0)
        }
    }

    /// Fault P4: the crash falls between any two steps, and the store is opened again.
    @Test("killed between planning, telling and sending: everybody once", arguments: 0..<4)
    func restarts(step: Int) async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            for person in ["ann", "ben", "cem"] { try await place.ask("\(person)@example.org", theme: theme) }
            var place = place
            try await place.answer(theme)
            if step == 0 { place = try await place.restarted() }
            if step == 1 {
                // What a transaction that fails has told is untold.
                let (news, now) = (place.news, place.clock.now() + .minutes(31))
                await #expect(throws: Interruption.self) {
                    try await place.store.transaction { store in
                        #expect(try news.proceed(in: store, now: now) == 3)
                        throw Interruption()
                    }
                }
                #expect(try await place.outbox()["news queued"] == nil)
                place = try await place.restarted()
            }
            #expect(try await place.tell() == 3)
            if step == 2 { place = try await place.restarted() }
            #expect(try await place.tell(after: .seconds(20)) == 0)
            if step == 3 {
                // At the dot, and nobody knows: never again.
                let row = try #require(try await place.store.claim(limit: 500, now: place.clock.now()).last)
                try await place.store.enterDot(row.number, now: place.clock.now())
                place = try await place.restarted()
                try await place.services().prepare(isStart: true)
                #expect(try await place.outbox()["news unknown"] == 1)
            }
            #expect(try await place.tell(after: .days(2)) == 0)
            await place.store.close()
        }
    }

    private struct Interruption: Error {}

    @Test("who is forgotten is not told, and leaves no name; counts stay")
    func forgotten() async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            for person in ["ann", "ben"] { try await place.ask("\(person)@example.org", theme: theme) }
            try await place.answer(theme)
            _ = try await place.store.forget(try #require(EmailAddress("ann@example.org")))
            #expect(try await place.tell() == 1)
            try await place.sendNews()
            let (start, end) = (Workplace.start, place.clock.now() + .days(1))
            #expect(try await place.store.newsCounts(from: start, to: end).told == 1)
            _ = try await place.store.forget(try #require(EmailAddress("ben@example.org")))
            #expect(try await place.store.newsCounts(from: start, to: end).told == 1)
            let named = try await place.store.transaction { store in
                try store.database.row("SELECT count(*) FROM news_person WHERE person LIKE '%example.org'") {
                    $0.int(0)
                }
            }
            #expect(named == 0)
        }
    }

    @Test("with a mail's content goes what could be told in answer to it")
    func erased() async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            try await place.ask("ann@example.org", theme: theme)
            try await place.answer(theme)
            _ = try await place.store.expireBodies(olderThan: place.clock.now() + .days(1))
            #expect(try await place.tell() == 0)
        }
    }

    @Test(
        "what a start holds because it is old has told nobody: they are told anew, if it is not too late for that",
        arguments: [true, false],
        [Duration.hours(7), .days(15)]
    )
    func held(isAcknowledgement: Bool, away: Duration) async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            try await place.ask("ann@example.org", theme: theme)
            _ = try await place.outgoing(.acknowledgement)
            try await place.answer(theme, .planned, "In March.")
            if isAcknowledgement {
                try await place.tell()
                try await place.sendNews()
                try await place.ask("ben@example.org", theme: theme)
            } else {
                #expect(try await place.tell() == 1)
            }
            let told = isAcknowledgement ? 1 : 0
            place.clock.advance(by: away)
            try await place.services().prepare(isStart: true)
            let end = place.clock.now() + .days(1)
            #expect(try await place.store.newsCounts(from: Workplace.start, to: end).told == told)
            let isInTime = away < .days(14)
            #expect(try await place.tell() == (isInTime ? 1 : 0))
            #expect(
                try await place.sendNews().readers
                    == (isInTime ? [told == 1 ? "ben@example.org" : "ann@example.org"] : [])
            )
        }
    }

    @Test(
        "whose mail was refused has been told nothing: IT's answer can be taken back, and given again it reaches them"
    )
    func refusedAndAgain() async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            try await place.ask("ann@example.org", theme: theme)
            _ = try await place.outgoing(.acknowledgement)
            let event = try await place.answer(theme).event
            try await place.tell()
            let now = place.clock.now()
            let row = try #require(try await place.store.claim(limit: 1, now: now).first)
            let refusal = row.pending.map { RecipientResult(address: $0, state: .refused, reply: "554 5.7.1") }
            try await place.store.settle(row.number, refusal, nextTry: nil, reason: "refused", now: now)
            #expect(try await place.withdraw(event))
            try await Self.reopened(theme, in: place)
            #expect(try await place.answer(theme).plan?.told.count == 1)
            #expect(try await place.tell(after: .days(2)) == 1)
            #expect(try await place.sendNews().readers == ["ann@example.org"])
        }
    }

    @Test("whose mail no server takes is not counted as told")
    func refused() async throws {
        try await Workplace.withNews { place in
            let theme = try await place.makeTheme()
            try await place.ask("ann@example.org", theme: theme)
            _ = try await place.outgoing(.acknowledgement)
            try await place.answer(theme)
            try await place.tell()
            let now = place.clock.now()
            let row = try #require(try await place.store.claim(limit: 1, now: now).first)
            let refusal = row.pending.map { RecipientResult(address: $0, state: .refused, reply: "550 5.1.1") }
            try await place.store.settle(row.number, refusal, nextTry: nil, reason: "refused", now: now)
            #expect(try await place.store.newsCounts(from: Workplace.start, to: now + .days(1)).told == 0)
        }
    }
}
