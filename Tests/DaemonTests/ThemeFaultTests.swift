import Feedback
import SQL
import Store
import Testing

@testable import Daemon
@testable import Store

/// What goes wrong with themes costs nobody a mail, a warning or an answer.
struct ThemeFaultTests {
    @Test(
        "a mail that cannot be counted into a theme is stored as it was read, with all else that follows",
        arguments: [1, 3]
    )
    func placing(mails: Int) async throws {
        try await Workplace.withNews { place in
            try await place.store.transaction { store in
                _ = try store.database.run(
                    "CREATE TRIGGER broken BEFORE INSERT ON theme_member BEGIN SELECT RAISE(ABORT, 'broken'); END"
                )
            }
            let consequence = Consequence(
                place.configuration,
                correspondence: place.correspondence,
                alarm: place.alarm,
                themes: ThemeKeeper()
            )
            let judge = try place.pipeline().judge
            let pipeline = Pipeline(judge: judge, store: place.store, consequence: consequence, log: Workplace.quiet)
            let now = place.clock.now()
            let intakes = (1...mails).map { index in
                WrittenMail(from: "p\(index)@example.org", category: .request, service: nil, subject: "Wish \(index)")
                    .intake(UInt32(index), at: now)
            }
            let numbers = try await pipeline.commit(intakes, now: now).map(\.number)
            for number in numbers {
                #expect(try await place.store.trayOfMail(number) == .request)
                #expect(try await place.store.memberships(of: number).isEmpty)
            }
            #expect(try await place.outbox()["acknowledgement queued"] == mails)
            let themes = try await place.store.themes(heardSince: Timestamp(milliseconds: 0), limit: 9)
            #expect(themes.isEmpty, "what was begun for it is undone")
        }
    }

    private static let broken =
        "CREATE TRIGGER broken BEFORE INSERT ON theme_member BEGIN SELECT RAISE(ABORT, 'broken'); END"

    private static func run(_ statement: String, _ place: ThemePlace) async throws {
        try await place.store.transaction { store in _ = try store.database.run(statement) }
    }

    private static func service(_ place: ThemePlace) -> ThemeService {
        ThemeService(
            keeper: place.keeper,
            store: place.store,
            board: place.place.board,
            clock: place.place.clock,
            log: Workplace.quiet
        )
    }

    private static func troubles(_ place: ThemePlace) async throws -> [String] {
        let inspector = StatusInspector(
            configuration: place.place.configuration,
            store: place.store,
            clock: place.place.clock
        )
        return try await inspector.report(board: nil, model: "m").troubles.filter { $0.contains("theme") }
    }

    @Test("a mail whose placing failed is placed when it is tried again, and nothing of it is left to look at")
    func triedAgain() async throws {
        try await ThemePlace.with { place in
            try await Self.run(Self.broken, place)
            let first = try await place.hear(.slowPrinter.by(1))
            let second = try await place.hear(.cafeteria.by(2))
            try await Self.run("DROP TRIGGER broken", place)
            #expect(try await place.theme(of: first) == nil)
            #expect(try await Self.troubles(place).first?.hasPrefix("2 complaints or requests could not") == true)
            let service = Self.service(place)
            #expect(try await service.tryAgain() == 0, "not at once")
            place.place.clock.advance(by: ThemeService.pause)
            #expect(try await service.tryAgain() == 2)
            let theme = try #require(try await place.theme(of: first))
            #expect(try await place.theme(of: second) != theme)
            #expect(try await place.store.theme(theme)?.people == 1)
            #expect(try await Self.troubles(place).isEmpty)
            place.place.clock.advance(by: ThemeService.pause)
            #expect(try await service.tryAgain() == 0)
        }
    }

    @Test("what fails each time is tried so often and no more, keeps nothing out, and stands in the status")
    func leftOut() async throws {
        try await ThemePlace.with { place in
            try await Self.run(
                """
                CREATE TRIGGER broken BEFORE INSERT ON theme_member WHEN NEW.person = 'person1@example.org'
                BEGIN SELECT RAISE(ABORT, 'broken'); END
                """,
                place
            )
            let bad = try await place.hear(.slowPrinter.by(1))
            let good = try await place.hear(.slowPrinter.by(2))
            let service = Self.service(place)
            for _ in 1...2 * FeedbackStore.maximumPlacings {
                place.place.clock.advance(by: ThemeService.pause + .seconds(1))
                #expect(try await service.tryAgain() == 0)
            }
            #expect(try await place.store.failedPlacings() == (0, 1))
            #expect(try await place.theme(of: bad) == nil)
            #expect(try await place.theme(of: good) != nil)
            #expect(try await Self.troubles(place).first?.contains("count into no theme") == true)
        }
    }

    @Test("of mails stored before there were themes, one that fails keeps out none of the others")
    func earlierMail() async throws {
        try await ThemePlace.with { place in
            try await Self.run(
                """
                CREATE TRIGGER broken BEFORE INSERT ON theme_member WHEN NEW.message = 2
                BEGIN SELECT RAISE(ABORT, 'broken'); END
                """,
                place
            )
            let now = place.now
            for index in 1...4 {
                let mail = HeardMail.slowPrinter.by(index)
                _ = try await place.store.commit(mail.intake(UInt32(index), at: now), now: now)
            }
            #expect(try await Self.service(place).catchUp() == 4)
            #expect(try await place.store.theme(try #require(try await place.theme(of: 4)))?.people == 3)
            #expect(try await place.store.failedPlacings() == (1, 0))
        }
    }
}
