import Feedback
import Store
import Testing

@testable import Daemon

/// What IT is told of two themes that it calls the same where one of them was counted into a third before.
struct ThemeMergeWordsTests {
    /// Three themes, of one person each.
    private static func with(_ body: (ThemePlace, [Int64]) async throws -> Void) async throws {
        try await ThemePlace.with { place in
            var themes: [Int64] = []
            for (person, mail) in [HeardMail.slowPrinter, .cafeteria, .parking].enumerated() {
                let number = try await place.hear(mail.by(person))
                themes.append(try #require(try await place.theme(of: number)))
            }
            try await body(place, themes)
        }
    }

    private static func said(_ act: ThemeAct, on number: Int64, in place: ThemePlace) async throws -> String? {
        let result = try await place.perform(act, on: number)
        return ThemeAnswer(act: act, number: number, result: result).answer.message
    }

    @Test("by command: which theme did not stay is said, and what had been counted before")
    func answered() async throws {
        try await Self.with { place, themes in
            let (named, follower, answered) = (themes[0], themes[1], themes[2])
            try await place.perform(.answer(.planned, note: "in March"), on: answered)
            try await place.perform(.merge(follower), on: answered)
            #expect(
                try await Self.said(.merge(follower), on: named, in: place)
                    == "theme \(named) is counted into theme \(answered), which has IT's answer and 3 people; "
                    + "so is theme \(follower), which was counted into one of them before"
            )
            #expect(try await place.listed() == [answered])
            #expect(
                try await Self.said(.merge(follower), on: named, in: place)
                    == "nothing changed: themes \(named) and \(follower) are counted into theme \(answered)"
            )
        }
    }

    @Test("by command, where none is answered: the other's whole theme is counted into the named one")
    func unanswered() async throws {
        try await Self.with { place, themes in
            let (named, follower, other) = (themes[0], themes[1], themes[2])
            try await place.perform(.merge(follower), on: other)
            #expect(
                try await Self.said(.merge(follower), on: named, in: place)
                    == "theme \(other) is counted into theme \(named), which has 3 people; "
                    + "so is theme \(follower), which was counted into one of them before"
            )
            #expect(try await place.listed() == [named])
            #expect(
                try await Self.said(.merge(follower), on: named, in: place)
                    == "nothing changed: theme \(follower) is counted into theme \(named)"
            )
        }
    }

    @Test("by mail: the line of the theme that did not stay is named", arguments: ["1 same as 2", "2 same as 1"])
    func byMail(text: String) async throws {
        try await DigestDoor.with { door in
            let answered = try await door.place.makeTheme("night colours")
            try await door.place.ask("hal@example.org", theme: answered)
            try await door.place.answer(answered, .planned)
            let (desk, now, follower) = (ThemeDesk(news: door.place.news), door.place.clock.now(), door.themes[0])
            _ = try await door.place.store.transaction { store in
                try desk.perform(.merge(follower), on: answered, by: "anna", in: store, now: now)
            }
            let (record, answer) = try await door.write(text)
            #expect(record?.outcome == .done)
            #expect(try await door.theme(2)?.mergedInto == answered)
            let shown = try #require(answer?.text.replacing("\n    ", with: " "))
            #expect(shown.contains("2: what was counted apart is counted into theme \(answered)"), "\(shown)")
        }
    }
}
