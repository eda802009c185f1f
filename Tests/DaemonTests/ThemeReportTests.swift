import Feedback
import Store
import Testing

@testable import Daemon

/// What `earshot themes` reads beside a running daemon.
struct ThemeReportTests {
    @Test("those of most people first, with how much was heard lately and since IT answered")
    func report() async throws {
        try await ThemePlace.with { place in
            for person in 1...3 { try await place.hear(.slowPrinter.by(person)) }
            let old = try #require(try await place.theme(of: 1))
            place.place.clock.advance(by: .days(40))
            let cafeteria = try await place.hear(.cafeteria.by(4))
            try await place.hear(.cafeteria.by(5))
            let new = try #require(try await place.theme(of: cafeteria))
            try await place.perform(.answer(.planned, note: "in March"), on: new)
            try await place.hear(.cafeteria.by(6))
            let (configuration, clock) = (place.place.configuration, place.place.clock)
            let lately = try await ThemeReport(of: configuration, isWhole: false, clock: clock)
            #expect(lately.themes.map(\.number) == [new])
            let line = try #require(lately.themes.first)
            #expect(line.people == 3 && line.peopleLately == 3 && line.peopleSince == 1 && line.trend == "new")
            #expect(line.status == "planned" && line.answer == "in March" && line.statusBy == "anna")
            let whole = try await ThemeReport(of: configuration, isWhole: true, clock: clock)
            #expect(whole.themes.map(\.number) == [new, old] && whole.since == nil)
            let longer = try await ThemeReport(of: configuration, period: .days(60), isWhole: false, clock: clock)
            #expect(longer.themes.map(\.peopleLately) == [3, 3])
        }
    }

    @Test("the story has the course, the sentences and the history; a theme that is not there has none")
    func story() async throws {
        try await ThemePlace.with { place in
            let mail = try await place.hear(.slowPrinter.by(1))
            let theme = try #require(try await place.theme(of: mail))
            place.place.clock.advance(by: .days(10))
            try await place.hear(.slowPrinter.by(2))
            try await place.perform(.rename("Slow printer"), on: theme)
            let (configuration, clock) = (place.place.configuration, place.place.clock)
            let story = try #require(try await ThemeStory(theme, of: configuration, clock: clock))
            #expect(story.course.count == ThemeStory.weeks && story.course.suffix(2) == [1, 1])
            #expect(story.course.reduce(0, +) == 2)
            #expect(story.members.map(\.mail) == [mail + 1, mail])
            #expect(story.members.allSatisfy { $0.sentence.contains("printer") })
            #expect(story.events.map(\.what) == ["opened", "renamed"])
            let missing = try await ThemeStory(99, of: configuration, clock: clock)
            #expect(missing?.theme.number == nil)
        }
    }
}
