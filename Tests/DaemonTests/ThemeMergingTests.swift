import Feedback
import Store
import Testing

@testable import Daemon

/// Themes that begin apart and turn out to be one.
struct ThemeMergingTests {
    private static func mail(_ text: String) -> HeardMail { HeardMail(subject: "", text: text) }

    private static let first = mail("Printing is slow on the second floor.")
    private static let second = mail("I wait ten minutes for each page.")
    private static let between = mail("Printing is slow on the second floor, I wait ten minutes for each page.")

    /// They share no word.
    private static func twoThemes(_ place: ThemePlace) async throws -> (one: Int64, two: Int64) {
        let one = try await place.hear(first.by(1))
        let two = try await place.hear(second.by(2))
        return (one, two)
    }

    @Test("where nobody has seen them, what one says that both said makes them one")
    func unseenThemesMeet() async throws {
        try await ThemePlace.with { place in
            let (one, two) = try await Self.twoThemes(place)
            try #require(try await place.theme(of: one) != place.theme(of: two))
            let three = try await place.hear(Self.between.by(3))
            let theme = try #require(try await place.theme(of: three))
            #expect(try await place.members(of: theme) == [one, two, three])
            #expect(try await place.store.theme(theme)?.people == 3)
            #expect(try await place.listed() == [theme])
        }
    }

    @Test("what staff has a hand in stays where it is")
    func ownedThemesStay() async throws {
        try await ThemePlace.with { place in
            let (one, two) = try await Self.twoThemes(place)
            let owner = try #require(EmailAddress("ops@example.org"))
            for mail in [one, two] {
                let number = try #require(try await place.theme(of: mail))
                try await place.store.transaction { store in
                    guard var theme = try store.theme(number) else { return }
                    theme.owner = owner
                    try store.record(theme)
                }
            }
            let homes = [try await place.theme(of: one), try await place.theme(of: two)]
            _ = try await place.hear(Self.between.by(3))
            #expect([try await place.theme(of: one), try await place.theme(of: two)] == homes)
        }
    }
}
