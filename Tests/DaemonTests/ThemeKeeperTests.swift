import Feedback
import Store
import Testing

@testable import Daemon

/// What counts into themes, from the transaction that stores a mail on.
struct ThemeKeeperTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let what: String
        /// Positions that count, with how sure each is a need.
        let counts: [Int: Double]
        let mail: HeardMail

        init(_ what: String, counts: [Int: Double], _ change: (inout HeardMail) -> Void) {
            (self.what, self.counts) = (what, counts)
            var mail = HeardMail.slowPrinter
            change(&mail)
            self.mail = mail
        }

        var testDescription: String { what }
    }

    private static let cases: [Case] = [
        Case("a complaint", counts: [0: 1]) { _ in },
        Case("a request", counts: [0: 1]) { $0.category = .request },
        Case("an outage", counts: [:]) { $0.category = .outage },
        Case("praise", counts: [:]) { $0.category = .praise },
        Case("a security matter", counts: [:]) { $0.isSecurity = true },
        Case("what a machine wrote", counts: [:]) { $0.kind = .notice },
        Case("a word to Earshot", counts: [:]) { $0.kind = .instruction },
        Case("mail that was there before us", counts: [0: 1]) { $0.isBacklog = true },
        Case("most likely a request", counts: [0: 0.6]) {
            ($0.category, $0.isUnsure, $0.probability) = (.request, true, 0.6)
        },
        Case("as likely something else", counts: [:]) { ($0.isUnsure, $0.probability) = (true, 0.45) },
        Case("an outage and a wish", counts: [2: 1]) {
            $0.category = .outage
            $0.matters = [HeardMail.matter(.outage, passage: 0), HeardMail.matter(.request, passage: 1)]
        },
        Case("two matters, of which one is doubtful", counts: [1: 1, 2: 0.7]) {
            $0.matters = [
                HeardMail.matter(.complaint, passage: 0),
                HeardMail.matter(.request, passage: 1, isUnsure: true, probability: 0.7),
            ]
        },
        Case("two matters, of which one is too doubtful", counts: [1: 1]) {
            $0.matters = [
                HeardMail.matter(.complaint, passage: 0),
                HeardMail.matter(.request, passage: 1, isUnsure: true, probability: 0.4),
            ]
        },
    ]

    @Test(arguments: cases)
    func whatCounts(one: Case) async throws {
        try await ThemePlace.with { place in
            let mail = try await place.hear(one.mail)
            let members = try await place.store.memberships(of: mail)
            #expect(Dictionary(uniqueKeysWithValues: members.map { ($0.position, $0.certainty) }) == one.counts)
            #expect(members.allSatisfy { $0.person == "ann@example.org" && $0.placedBy == nil && $0.tone == 0.25 })
            for member in members {
                let theme = try #require(try await place.store.theme(member.theme))
                #expect(theme.people == 1 && !theme.name.isEmpty)
                #expect(try await place.store.history(of: theme.number).first?.kind == .opened)
            }
        }
    }

    @Test("the same mail again, by another way, is not heard twice")
    func copies() async throws {
        try await ThemePlace.with { place in
            let first = try await place.hear(.slowPrinter)
            let (keeper, now) = (place.keeper, place.now)
            let mail = HeardMail.slowPrinter.intake(1, at: now)
            let again = Intake(
                raw: RawMessage.inInbox([1], uid: 77, at: now),
                contentHash: Array(repeating: 7, count: 32),
                disposition: mail.disposition,
                isBacklog: false,
                receivedAt: now
            )
            #expect(try await place.store.commit(again, now: now).isNew)
            let copy = first + 1
            // Asked for it outright, too.
            try await place.store.transaction { store in try keeper.follow(copy, in: store, now: now) }
            #expect(try await place.store.memberships(of: copy).isEmpty)
            #expect(try await place.theme(of: first) != nil)
        }
    }

    @Test("the same words meet, whoever remembers what: a keeper, another one, and one that was just made")
    func sameWordsMeet() async throws {
        try await ThemePlace.with { place in
            let other = ThemeKeeper()
            var homes: [String: Set<Int64>] = [:]
            for round in 0..<12 {
                for mail in [HeardMail.slowPrinter, .cafeteria, .parking] {
                    let keeper = [place.keeper, other, ThemeKeeper()][round % 3]
                    let number = try await place.hear(mail.by(round), by: keeper)
                    homes[mail.subject, default: []].insert(try #require(try await place.theme(of: number)))
                }
            }
            #expect(homes.values.allSatisfy { $0.count == 1 }, "\(homes)")
            #expect(try await place.listed().count == 3)
            for theme in try await place.store.themes(heardSince: Workplace.start, limit: 9) {
                #expect(theme.people == 12 && theme.mails == 12)
            }
        }
    }

    private struct Fault: Error {}

    @Test("what is rolled back was never heard, whatever is remembered")
    func rollback() async throws {
        try await ThemePlace.with { place in
            let first = try await place.hear(.cafeteria.by(1))
            for round in 0..<6 {
                let mail = round % 2 == 0 ? HeardMail.slowPrinter : .parking
                let (keeper, now) = (place.keeper, place.now)
                await #expect(throws: Fault.self) {
                    _ = try await place.store.commit(mail.intake(900, at: now), now: now) { store, number, _ in
                        try keeper.follow(number, in: store, now: now)
                        throw Fault()
                    }
                }
                // Another change of the same stored state, so that a count of changes could not tell them apart.
                try await place.hear((round % 2 == 0 ? HeardMail.parking : .slowPrinter).by(round))
            }
            let whole = try await place.store.themes(heardSince: Workplace.start, limit: 9)
            #expect(whole.count == 3)
            #expect(whole.map(\.people).sorted() == [1, 3, 3])
            #expect(try await place.members(of: try #require(try await place.theme(of: first))) == [first])
        }
    }

    @Test("a correction moves a mail in and out, and taking it back is exact")
    func corrections() async throws {
        try await ThemePlace.with { place in
            let mail = try await place.hear(.slowPrinter)
            let theme = try #require(try await place.theme(of: mail))
            let before = try await place.store.memberships(of: mail)
            try await place.correct(mail, to: .praise)
            #expect(try await place.theme(of: mail) == nil)
            #expect(try await place.listed().isEmpty)
            try await place.correct(mail, to: nil)
            #expect(try await place.store.memberships(of: mail) == before)
            #expect(try await place.listed() == [theme])
            // Still one, of the other kind: it stays where it is.
            try await place.correct(mail, to: .request)
            #expect(try await place.theme(of: mail) == theme)
            #expect(try await place.store.memberships(of: mail).first?.category == .request)
            #expect(try await place.store.theme(theme)?.category == .request)
            try await place.correct(mail, to: .outage)
            #expect(try await place.theme(of: mail) == nil)
            // Never a need before, and one by staff's word.
            let praise = try await place.hear(HeardMail(category: .praise))
            try await place.correct(praise, to: .complaint)
            #expect(try await place.theme(of: praise) != nil)
        }
    }

    @Test("a mail that is moved back and forth ends where it began, and is counted once")
    func backAndForth() async throws {
        try await ThemePlace.with { place in
            for person in 1...3 { try await place.hear(.slowPrinter.by(person)) }
            let theme = try #require(try await place.theme(of: 2))
            let before = try await place.store.theme(theme)
            for tray in (0..<40).map({ [Tray.praise, .complaint, .other, .request][$0 % 4] }) {
                try await place.correct(2, to: tray)
                #expect(try await place.theme(of: 2) == (tray == .complaint || tray == .request ? theme : nil))
            }
            try await place.correct(2, to: .complaint)
            #expect(try await place.store.memberships(of: 2).map(\.category) == [.complaint])
            #expect(try await place.store.theme(theme) == before)
        }
    }

    @Test("what staff has placed stays, as long as it is a complaint or a request")
    func pinned() async throws {
        try await ThemePlace.with { place in
            let (one, two) = (try await place.hear(.slowPrinter.by(1)), try await place.hear(.cafeteria.by(2)))
            let theme = try #require(try await place.theme(of: one))
            try await place.perform(.add([two]), on: theme)
            let placed = try await place.store.memberships(of: two)
            #expect(placed.first?.theme == theme && placed.first?.placedBy == "anna" && placed.first?.isSure == true)
            try await place.correct(two, to: .complaint)
            #expect(try await place.store.memberships(of: two).first?.placedBy == "anna")
            try await place.correct(two, to: .question)
            #expect(try await place.members(of: theme) == [one])
            try await place.correct(two, to: nil)
            #expect(try await place.store.memberships(of: two) == placed)
        }
    }

    @Test("somebody says it again after it was done: it counts, and the history tells the first time")
    func heardAgain() async throws {
        try await ThemePlace.with { place in
            let first = try await place.hear(.slowPrinter.by(1))
            let theme = try #require(try await place.theme(of: first))
            try await place.perform(.answer(.done, note: nil), on: theme)
            let second = try await place.hear(.slowPrinter.by(2))
            try await place.hear(.slowPrinter.by(3))
            #expect(try await place.store.theme(theme)?.people == 3)
            #expect(try await place.store.theme(theme)?.status == .done)
            let again = try await place.store.history(of: theme).filter { $0.text.contains("heard again") }
            #expect(again.map(\.text) == ["heard again after it was done: #\(second)"])
        }
    }

    @Test("what a store held before there were themes is heard once")
    func earlierMail() async throws {
        try await ThemePlace.with { place in
            for index in 1...7 {
                let now = place.now
                _ = try await place.store.commit(
                    HeardMail.slowPrinter.by(index).intake(UInt32(index), at: now),
                    now: now
                )
            }
            let service = ThemeService(
                keeper: place.keeper,
                store: place.store,
                board: place.place.board,
                clock: place.place.clock,
                log: Workplace.quiet
            )
            #expect(try await service.catchUp() == 7)
            #expect(try await service.catchUp() == 0)
            let new = try await place.hear(.slowPrinter.by(8))
            #expect(try await service.catchUp() == 0)
            #expect(try await place.store.theme(try #require(try await place.theme(of: new)))?.people == 8)
        }
    }

    @Test("that one of them was corrected, and so placed, before they were heard keeps none of the others out")
    func earlierMailCorrected() async throws {
        try await ThemePlace.with { place in
            let (store, keeper, now) = (place.store, place.keeper, place.now)
            for index in 1...7 {
                _ = try await store.commit(HeardMail.slowPrinter.by(index).intake(UInt32(index), at: now), now: now)
            }
            try await store.transaction { store in try keeper.follow(3, in: store, now: now) }
            let service = ThemeService(
                keeper: keeper,
                store: store,
                board: place.place.board,
                clock: place.place.clock,
                log: Workplace.quiet
            )
            #expect(try await service.catchUp() == 7)
            #expect(try await store.theme(try #require(try await place.theme(of: 3)))?.people == 7)
        }
    }

    @Test("a theme named by the words of somebody forgotten gets a name by the others'")
    func forgottenNames() async throws {
        try await ThemePlace.with { place in
            let mail = try await place.hear(.slowPrinter.by(1))
            let theme = try #require(try await place.theme(of: mail))
            try await place.hear(.slowPrinter.by(2))
            _ = try await place.store.forget(try #require(EmailAddress("person1@example.org")))
            #expect(try await place.store.theme(theme)?.name == "")
            let (keeper, now) = (place.keeper, place.now)
            let named = try await place.store.transaction { store in
                try keeper.nameNameless(limit: 9, in: store, now: now)
            }
            #expect(named == 1)
            #expect(try await place.store.theme(theme)?.name.isEmpty == false)
            #expect(try await place.store.theme(theme)?.people == 2)
        }
    }

    @Test("a theme whose texts are all erased is still joined by those who say the same")
    func erased() async throws {
        try await ThemePlace.with { place in
            let mail = try await place.hear(.slowPrinter.by(1))
            let theme = try #require(try await place.theme(of: mail))
            try await place.perform(.rename("The printer in the library is too slow"), on: theme)
            _ = try await place.store.expireBodies(olderThan: place.now + .days(1))
            #expect(try await place.store.memberships(of: mail).first?.sentence == "")
            place.place.clock.advance(by: .days(1))
            #expect(try await place.theme(of: try await place.hear(.slowPrinter.by(2))) == theme)
        }
    }
}
