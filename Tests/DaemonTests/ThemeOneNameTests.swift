import Digests
import Feedback
import SQL
import Testing

@testable import Daemon
@testable import Store

/// Whoever reads of a theme in one place finds it by the same name in the next.
struct ThemeOneNameTests {
    private static let readers = """
        [[digest]]
        name = "weekly"
        schedule = "Mon 08:00"
        to = ["it@example.org"]
        attach = ["csv"]

        [[digest]]
        name = "german"
        schedule = "Mon 08:00"
        to = ["it@example.org"]
        language = "de"
        attach = ["csv"]

        [bulletin]
        enabled = true
        to = ["everybody@example.org"]
        approvers = ["anna@example.org"]

        """

    /// A theme that a German began and a digest showed; later two who write in English were counted into it.
    private static func withTheme(_ body: (ThemePlace, _ theme: Int64) async throws -> Void) async throws {
        try await Workplace.with(Letterbox.staff + readers, mailbox: Letterbox.mailbox) { workplace in
            let place = ThemePlace(workplace)
            _ = try await place.store.listeningSince(now: place.now)
            let german = HeardMail(
                from: "person1@example.org",
                subject: "Postfach",
                text: "Mein Postfach ist schon wieder voll, das nervt."
            )
            let english = HeardMail(subject: "Mailbox", text: "My mailbox is full again, and I cannot send anything.")
            let first = try await place.hear(german)
            try await place.write(first, in: "de")
            let theme = try #require(try await place.theme(of: first))
            try await place.show(theme)
            for person in 2...3 {
                let mail = try await place.hear(english.by(person))
                try await place.perform(.add([mail]), on: theme)
            }
            try await body(place, theme)
        }
    }

    @Test("digest, report, bulletin, table, lists, and what an act answers")
    func everywhere() async throws {
        try await Self.withTheme { place, theme in
            let (configuration, clock, store) = (place.place.configuration, place.place.clock, place.store)
            let (start, end) = (Workplace.start, place.now + .hours(1))
            let digest = try #require(configuration.digests.first)
            let gatherer = DigestGatherer(configuration: configuration, store: store)
            let material = try await gatherer.material(for: digest, from: start, to: end, now: end)
            let entry = try #require(material.complaints.entries.first { $0.theme.number == theme })
            let name = entry.theme.name
            #expect(name == "Mailbox is full again")
            #expect(try await store.theme(theme)?.name != name, "it is not what is stored")

            let table = try await gatherer.tables.table(of: digest, from: start, to: end, about: .all)
            #expect(String(decoding: table.csv, as: UTF8.self).contains(name))
            let management = ManagementGatherer(configuration: configuration, store: store, hindsight: nil)
            #expect(try await management.material(material.frame, about: .all).waiting.map(\.name).contains(name))
            let bulletin = BulletinGatherer(configuration: configuration, store: store)
            #expect(try await bulletin.material(from: start, to: end).items.map(\.name) == [name])
            let list = try await ThemeReport(of: configuration, isWhole: true, clock: clock)
            #expect(list.themes.first { $0.number == theme }?.name == name)
            let story = try #require(try await ThemeStory(theme, of: configuration, clock: clock))
            #expect(story.theme.name == name)
            guard case .done(let done, _, _, _) = try await place.perform(.answer(.started, note: nil), on: theme)
            else {
                Issue.record("it was refused")
                return
            }
            #expect(done.name == name)
            #expect(try await store.theme(theme)?.namedBy == nil)
        }
    }

    @Test("who reads in another language has one name for it too")
    func otherLanguage() async throws {
        try await Self.withTheme { place, theme in
            let (configuration, store) = (place.place.configuration, place.store)
            let (start, end) = (Workplace.start, place.now + .hours(1))
            let digest = try #require(configuration.digests.last)
            let gatherer = DigestGatherer(configuration: configuration, store: store)
            let material = try await gatherer.material(for: digest, from: start, to: end, now: end)
            let entry = try #require(material.complaints.entries.first { $0.theme.number == theme })
            #expect(entry.theme.name == "Postfach ist schon wieder voll")
            let table = try await gatherer.tables.table(of: digest, from: start, to: end, about: .all)
            #expect(String(decoding: table.csv, as: UTF8.self).contains(entry.theme.name))
            let management = ManagementGatherer(configuration: configuration, store: store, hindsight: nil)
            let waiting = try await management.material(material.frame, about: .all).waiting
            #expect(waiting.map(\.name).contains(entry.theme.name))
        }
    }

    @Test("what staff calls it, it is called everywhere")
    func renamed() async throws {
        try await Self.withTheme { place, theme in
            try await place.perform(.rename("Quota"), on: theme)
            let configuration = place.place.configuration
            let list = try await ThemeReport(of: configuration, isWhole: true, clock: place.place.clock)
            #expect(list.themes.first { $0.number == theme }?.name == "Quota")
        }
    }
}

extension ThemePlace {
    /// The language of a mail, as reading would have found it.
    fileprivate func write(_ mail: Int64, in language: String) async throws {
        try await store.transaction { store in
            _ = try store.database.run(
                "UPDATE message SET language = :language WHERE number = :number",
                ["language": language, "number": mail]
            )
        }
    }

    /// A digest has shown it.
    fileprivate func show(_ theme: Int64) async throws {
        let now = now
        try await store.transaction { store in
            _ = try store.database.run(
                "INSERT INTO digest_issue (number, key, name, made_at) VALUES (1, 'k', 'weekly', :now)",
                ["now": now]
            )
            _ = try store.database.run("INSERT INTO digest_item VALUES (1, 1, 'theme', :theme)", ["theme": theme])
        }
    }
}
