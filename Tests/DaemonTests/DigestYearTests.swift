import Digests
import Feedback
import FoundationEssentials
import FoundationInternationalization
import SQL
import Testing

@testable import Daemon
@testable import Store

/// Story 19, fault 80: a year of digests in five zones, with standstills, clocks that step and restarts, for readers who pause, stop, and
/// change how often they read. Each period once for each reader, one beginning where the last ended, none before its time.
struct DigestYearTests {
    private static let zones = [
        "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Casablanca",
    ]

    /// 02:30 comes twice or never when clocks change; the 31st is in no shorter month.
    private static let digests = [
        (name: "daily", schedule: "daily 02:30", readers: ["steady", "fickle"]),
        (name: "weekly", schedule: "Mon 08:00", readers: ["steady", "fickle", "pausing", "late"]),
        (name: "monthly", schedule: "monthly 31 07:00", readers: ["steady", "stopping"]),
    ]

    private static func sections(in zone: String, withLate isLateThere: Bool) -> String {
        digests.map { digest in
            let readers = digest.readers.filter { $0 != "late" || isLateThere }.map { "\"\($0)@example.org\"" }
            return "[[digest]]\nname = \"\(digest.name)\"\nschedule = \"\(digest.schedule)\"\n"
                + "to = [\(readers.joined(separator: ", "))]\ntime_zone = \"\(zone)\"\n"
        }.joined()
    }

    @Test("a year, each period once for each reader", arguments: zones)
    func aYear(zoneName: String) async throws {
        let zone = try #require(TimeZone(identifier: zoneName))
        try await Workplace.with(Self.sections(in: zoneName, withLate: false)) { place in
            let text = Workplace.text(storePath: place.configuration.store.path)
            let later = try Configuration.parse(text + Self.sections(in: zoneName, withLate: true), path: "later.toml")
            var year = Year(place, zone, random: SplitMix64(seed: UInt64(zoneName.utf8.count)))
            try await year.begin()
            while year.daysLeft > 0 { try await year.step(year.daysLeft > 200 ? place.configuration : later) }
            try await year.expectWhole()
        }
    }

    /// What one reader must have got of one digest.
    private struct Expected {
        let digest: String
        let schedule: DigestSchedule
        var wish: DigestReader
        var periods: [DigestDelivery] = []
    }

    private struct Year {
        static let days = 366
        let place: Workplace
        let zone: TimeZone
        let end = Workplace.start + .days(days)
        var random: SplitMix64
        var expected: [Expected] = []
        /// Nil: the daemon has just been started again.
        var service: DigestService?

        init(_ place: Workplace, _ zone: TimeZone, random: SplitMix64) {
            (self.place, self.zone, self.random) = (place, zone, random)
        }

        var daysLeft: Int { Int((end - place.clock.now()).wholeMilliseconds / 86_400_000) }

        mutating func begin() async throws {
            _ = try await place.store.listeningSince(now: place.clock.now())
            for digest in DigestYearTests.digests {
                for reader in digest.readers {
                    let address = try #require(EmailAddress("\(reader)@example.org"))
                    expected.append(
                        Expected(
                            digest: digest.name,
                            schedule: try DigestSchedule(digest.schedule),
                            wish: DigestReader(name: digest.name, address: address)
                        )
                    )
                }
            }
        }

        /// Some hours pass, or days in which nothing runs; the clock may be set; somebody may ask for something.
        mutating func step(_ configuration: Configuration) async throws {
            switch Int.random(in: 0..<40, using: &random) {
            case 0: place.clock.advance(by: .hours(Int.random(in: 30...200, using: &random)))
            case 1: place.clock.advance(by: .zero - .minutes(Int.random(in: 1...180, using: &random)))
            case 2...4: try await wish()
            case 5...7: service = nil
            default: place.clock.advance(by: .minutes(Int.random(in: 1...1200, using: &random)))
            }
            if service == nil
                || service?.configuration.digests[1].recipients.count != configuration.digests[1].recipients.count
            {
                let new = DigestService(
                    configuration: configuration,
                    correspondence: place.correspondence,
                    store: place.store,
                    board: place.board,
                    outboxBell: place.bell,
                    clock: place.clock,
                    log: Workplace.quiet
                )
                try await new.dismissFormerReaders()
                service = new
            }
            try await look(configuration)
        }

        private mutating func look(_ configuration: Configuration) async throws {
            let now = place.clock.now()
            for index in expected.indices {
                let (name, address) = (expected[index].digest, expected[index].wish.address)
                guard configuration.digests.contains(where: { $0.name == name && $0.recipients.contains(address) })
                else {
                    continue
                }
                if expected[index].periods.isEmpty {
                    let last = try await place.store.lastDigest(name)?.end
                    expected[index].periods = [
                        DigestDelivery(period: "", end: last ?? Workplace.start, isMailed: false)
                    ]
                }
                expect(at: now, of: &expected[index])
            }
            // Once more at once: only where something was sent could it be sent again.
            if try await service?.sendDue() ?? 0 > 0 { #expect(try await service?.sendDue() == 0) }
        }

        /// The latest time at which it was due, if that is news.
        private func expect(at now: Timestamp, of reader: inout Expected) {
            let schedule = DigestSchedule(wish: reader.wish.schedule, for: reader.schedule)
            guard let due = schedule.period(dueAtOrBefore: now, in: zone), let last = reader.periods.last,
                due.end > last.end
            else { return }
            let isResting = reader.wish.isStopped || reader.wish.pausedUntil.map { $0 > due.end } ?? false
            reader.periods.append(DigestDelivery(period: due.key, end: due.end, isMailed: !isResting))
        }

        private mutating func wish() async throws {
            let now = place.clock.now()
            let index = Int.random(in: expected.indices, using: &random)
            switch expected[index].wish.address.local {
            case "fickle":
                expected[index].wish.schedule =
                    [nil, "daily", "weekdays", "weekly", "monthly", "Fri 16:00"].randomElement(using: &random) ?? nil
            case "pausing":
                expected[index].wish.pausedUntil = now + .days(Int.random(in: 1...30, using: &random))
            case "stopping": expected[index].wish.isStopped.toggle()
            default: return
            }
            try await place.store.record(expected[index].wish, now: now)
        }

        func expectWhole() async throws {
            var count = 0
            for reader in expected {
                let address = reader.wish.address
                let periods = try await place.store.deliveries(of: reader.digest, to: address)
                #expect(periods == reader.periods, "\(reader.digest) to \(address)")
                #expect(Set(periods.map(\.period)).count == periods.count)
                #expect(zip(periods, periods.dropFirst()).allSatisfy { $0.end < $1.end })
                count += periods.count { $0.isMailed }
            }
            #expect(try await place.store.messageIDs() == count)
            #expect(try await place.outbox() == ["digest queued": count])
            #expect(count > 300)
        }
    }
}

extension FeedbackStore {
    /// How many mails there are, told apart by their Message-IDs.
    fileprivate func messageIDs() throws -> Int {
        try database.row("SELECT count(DISTINCT message_id) FROM outbox") { $0.int(0) } ?? 0
    }
}
