import Feedback
import SQL
import Testing

@testable import Daemon
@testable import Store

/// Themes are called by words of the language of whoever reads of them, and go on being called so.
struct ThemeNamingTests {
    private static let german = HeardMail(
        from: "person1@example.org",
        subject: "Postfach voll",
        text: "Mein Postfach ist schon wieder voll, das Limit ist viel zu klein."
    )
    private static let english = HeardMail(
        from: "person2@example.org",
        subject: "Mailbox full",
        text: "My mailbox is full again, the limit is far too small."
    )
    private static let later = HeardMail(
        from: "person3@example.org",
        subject: "Mailbox quota",
        text: "The mailbox quota is too small, my mailbox is full every week."
    )

    /// Stores a mail in its language and puts it into the theme, as IT would.
    private static func hear(_ mail: HeardMail, _ language: String, _ place: ThemePlace) async throws -> Int64 {
        let number = try await place.hear(mail)
        try await place.store.transaction { store in
            _ = try store.database.run(
                "UPDATE message SET language = :language WHERE number = :number",
                ["language": language, "number": number]
            )
        }
        return number
    }

    private static func name(_ theme: Int64, in language: String, _ place: ThemePlace) async throws -> String {
        let theme = try #require(try await place.store.theme(theme))
        return try await ThemeNaming(language: "en").named(theme, for: language, in: place.store).name
    }

    private static func show(_ theme: Int64, _ place: ThemePlace) async throws {
        let now = place.now
        try await place.store.transaction { store in
            _ = try store.database.run(
                "INSERT INTO digest_issue (number, key, name, made_at) VALUES (1, 'k', 'daily', :now)",
                ["now": now]
            )
            _ = try store.database.run(
                "INSERT INTO digest_item VALUES (1, 1, 'theme', :theme)",
                ["theme": theme]
            )
        }
    }

    @Test("in a language that a member wrote in by that member's words, else put together")
    func languages() async throws {
        try await ThemePlace.with { place in
            let theme = try #require(try await place.theme(of: try await Self.hear(Self.german, "de", place)))
            let own = try #require(try await place.store.theme(theme)).name
            #expect(try await Self.name(theme, in: "en", place) == own, "nobody wrote in English")
            let mail = try await Self.hear(Self.english, "en", place)
            try await place.perform(.add([mail]), on: theme)
            #expect(try await Self.name(theme, in: "en", place) == "Mailbox full")
            let inGerman = try await Self.name(theme, in: "de", place)
            #expect(inGerman == "Postfach voll", "own words, not what it is called")
            let inFrench = try await Self.name(theme, in: "fr", place)
            #expect(inFrench == "Courriel : espace de stockage", "nobody wrote in French")
            try await place.perform(.rename("Quota"), on: theme)
            #expect(try await Self.name(theme, in: "en", place) == "Quota", "what staff says holds in each language")
        }
    }

    @Test("a name that was shown stays, whoever comes later", arguments: [true, false])
    func staysAsShown(isShownFirst: Bool) async throws {
        try await ThemePlace.with { place in
            let theme = try #require(try await place.theme(of: try await Self.hear(Self.german, "de", place)))
            if isShownFirst { try await Self.show(theme, place) }
            let first = try await Self.hear(Self.english, "en", place)
            try await place.perform(.add([first]), on: theme)
            if !isShownFirst { try await Self.show(theme, place) }
            let name = try await Self.name(theme, in: "en", place)
            #expect(name == "Mailbox full")
            let second = try await Self.hear(Self.later, "en", place)
            try await place.perform(.add([second]), on: theme)
            #expect(try await Self.name(theme, in: "en", place) == name)
        }
    }
}
