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
}
