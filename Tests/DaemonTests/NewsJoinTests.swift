import Feedback
import Store
import Testing

@testable import Daemon

/// From what IT does with a theme to what people are told: desk, keeper, news and acknowledgements together.
struct NewsJoinTests {
    /// Where no server vouches for anybody: our own people are told.
    private static func with(_ body: (ThemePlace, Int64) async throws -> Void) async throws {
        try await Workplace.withNews(mailbox: "") { place in
            let themes = ThemePlace(place)
            let mails = [
                try await themes.hear(HeardMail.slowPrinter.by(1)), try await themes.hear(HeardMail.slowPrinter.by(2)),
            ]
            let theme = try #require(try await themes.theme(of: mails[0]))
            #expect(try await themes.theme(of: mails[1]) == theme)
            _ = try await place.outgoing(.acknowledgement)
            try await themes.perform(.add(mails), on: theme)
            // Whom no server proves is not written to twice in an hour.
            place.clock.advance(by: .hours(1))
            try await body(themes, theme)
        }
    }

    private static func answer(_ themes: ThemePlace, _ theme: Int64) async throws -> NewsPlan? {
        guard case .done(_, _, let plan, _) = try await themes.perform(.answer(.done, note: "It is new."), on: theme)
        else {
            return nil
        }
        return plan
    }

    @Test("answered and not taken back: all who asked hear it, and who asks later hears it at once")
    func fromTheAnswerToThePeople() async throws {
        try await Self.with { themes, theme in
            let plan = try #require(try await Self.answer(themes, theme))
            #expect(plan.told.map(\.address).sorted() == ["person1@example.org", "person2@example.org"])
            #expect(try await themes.place.tell() == 2)
            try await themes.place.sendNews()
            #expect(try await themes.perform(.undo, on: theme) == .refused(.told(waiting: 0)))
            // A machine's guess may be doubtful; the same words are not.
            let later = try await themes.hear(HeardMail.slowPrinter.by(3))
            let need = try #require(try await themes.store.memberships(of: later).first)
            let mail = try #require(try await themes.place.outgoing(.acknowledgement).first)
            #expect(need.theme == theme && mail.content.contains("It is new.") == need.isSure)
        }
    }

    @Test("undone within the half hour, nobody hears of it; added after the answer, they do")
    func undoneAndAdded() async throws {
        try await Self.with { themes, theme in
            _ = try await Self.answer(themes, theme)
            guard case .done(let restored, _, _, _) = try await themes.perform(.undo, on: theme) else {
                Issue.record("not undone")
                return
            }
            #expect(restored.status == .open && restored.answer == nil)
            #expect(try await themes.place.tell(after: .days(1)) == 0)
            _ = try await Self.answer(themes, theme)
            #expect(try await themes.place.tell() == 2)
            try await themes.place.sendNews()
            let other = try await themes.hear(HeardMail.parking.by(4))
            #expect(try await themes.theme(of: other) != theme)
            _ = try await themes.place.outgoing(.acknowledgement)
            try await themes.perform(.add([other]), on: theme)
            #expect(try await themes.place.tell(after: .hours(1)) == 1)
            #expect(try await themes.place.sendNews().readers == ["person4@example.org"])
        }
    }

    @Test("split off before they are told, they are not; the split undone, they are")
    func splitOff() async throws {
        try await Self.with { themes, theme in
            _ = try await Self.answer(themes, theme)
            let mails = try await themes.members(of: theme)
            try await themes.perform(.split([mails[1]]), on: theme)
            #expect(try await themes.place.tell() == 1)
            #expect(try await themes.place.sendNews().readers == ["person1@example.org"])
            try await themes.perform(.undo, on: theme)
            #expect(try await themes.members(of: theme) == mails)
            #expect(try await themes.place.tell(after: .seconds(20)) == 1)
            #expect(try await themes.place.sendNews().readers == ["person2@example.org"])
        }
    }

    @Test("an answer taken back by another status is not told")
    func openAgain() async throws {
        try await Self.with { themes, theme in
            _ = try await Self.answer(themes, theme)
            try await themes.perform(.answer(.open, note: nil), on: theme)
            #expect(try await themes.place.tell() == 0)
            try await themes.perform(.undo, on: theme)
            #expect(try await themes.place.tell(after: .seconds(20)) == 2, "that, taken back, makes it true again")
        }
    }
}
