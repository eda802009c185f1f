import Feedback
import Store
import Testing

@testable import Daemon

/// Each digest once for each period, whatever happens. The clock starts on a Monday at 11:00 in Berlin.
struct DigestServiceTests {
    private static let daily = "[[digest]]\nname = \"daily\"\nteam = \"network\"\nschedule = \"daily 08:00\"\n"

    private static func service(_ place: Workplace) throws -> DigestService {
        try place.services().digests
    }

    /// Takes in one complaint about the VPN.
    private static func complain(_ place: Workplace, _ number: UInt32) async throws {
        let body =
            "From: ann\(number)@example.org\r\nTo: it-feedback@example.org\r\nSubject: vpn\r\n\r\n"
            + "The VPN client looks old and it annoys me every day, \(number).\r\n"
        let bytes = Array(body.utf8)
        let location = MailboxUID(
            folder: FolderID(mailbox: "feedback", folder: "INBOX"),
            validity: UIDValidity(1),
            uid: UID(number)
        )
        let now = place.clock.now()
        let raw = RawMessage(location: location, internalDate: now, size: bytes.count, bytes: bytes, isMarked: false)
        _ = try await place.pipeline().take([Arrival(raw: raw, lastPoll: now, listeningSince: now, now: now)], now: now)
    }

    @Test("due once, not twice, not before its time")
    func dueOnce() async throws {
        try await Workplace.with(Self.daily) { place in
            let service = try Self.service(place)
            #expect(try await service.sendDue() == 0)
            try await Self.complain(place, 1)
            place.clock.advance(by: .hours(20))
            #expect(try await service.sendDue() == 0)
            place.clock.advance(by: .hours(1))
            #expect(try await service.sendDue() == 1)
            #expect(try await service.sendDue() == 0)
            #expect(try await Self.service(place).sendDue() == 0)
        }
    }

    @Test("after days off, one digest catches up")
    func catchesUp() async throws {
        try await Workplace.with(Self.daily) { place in
            let service = try Self.service(place)
            _ = try await service.sendDue()
            try await Self.complain(place, 1)
            place.clock.advance(by: .days(4))
            #expect(try await service.sendDue() == 1)
            #expect(try await place.store.lastDigest("daily")?.period == "2026-11-27T08:00")
            let rows = try await place.store.claim(limit: 9, now: place.clock.now())
            #expect(rows.count == 1)
        }
    }

    @Test("a clock set back sends nothing again and says so")
    func clockSetBack() async throws {
        try await Workplace.with(Self.daily) { place in
            let service = try Self.service(place)
            _ = try await service.sendDue()
            place.clock.advance(by: .days(400))
            _ = try await service.sendDue()
            let before = try await place.outbox()
            place.clock.advance(by: .zero - .days(399))
            #expect(try await service.sendDue() == 0)
            #expect(try await place.outbox() == before)
            #expect(await place.board.allTroubles.contains { $0.contains("clock") })
        }
    }

    @Test("an empty period passes in silence where that is wished, and is done all the same", arguments: [true, false])
    func emptyPeriods(isSilent: Bool) async throws {
        let additions = Self.daily + "when_empty = \"\(isSilent ? "silent" : "heartbeat")\"\n"
        try await Workplace.with(additions) { place in
            let service = try Self.service(place)
            _ = try await service.sendDue()
            place.clock.advance(by: .days(1))
            #expect(try await service.sendDue() == (isSilent ? 0 : 1))
            #expect(try await place.store.lastDigest("daily")?.period == "2026-11-24T08:00")
            #expect(try await place.outbox() == (isSilent ? [:] : ["digest queued": 1]))
        }
    }

    @Test("a mail that could not be read breaks the silence")
    func quarantineIsNotSilent() async throws {
        try await Workplace.with(Self.daily + "when_empty = \"silent\"\n") { place in
            let service = try Self.service(place)
            _ = try await service.sendDue()
            let location = MailboxUID(
                folder: FolderID(mailbox: "feedback", folder: "INBOX"),
                validity: UIDValidity(1),
                uid: UID(1)
            )
            for _ in 1...FeedbackStore.maximumFetchAttempts {
                _ = try await place.store.recordFetchFailure(at: location, reason: "no bytes", now: place.clock.now())
            }
            place.clock.advance(by: .days(1))
            #expect(try await service.sendDue() == 1)
        }
    }

    @Test("a digest that cannot be written is shown, its period stays open, and the next digest goes out")
    func anUnwritableDigest() async throws {
        let teams = (1...20).map { team in
            let addresses = (1...100).map { "\"\(String(repeating: "network-", count: 6))\(team)-\($0)@example.org\"" }
            return "[[team]]\nname = \"team\(team)\"\ndigest_to = [\(addresses.joined(separator: ", "))]\n"
        }
        let broken = "[[digest]]\nname = \"broken\"\nteam = \"all\"\nschedule = \"daily 08:00\"\n"
        try await Workplace.with(teams.joined() + broken + Self.daily) { place in
            let service = try Self.service(place)
            _ = try await service.sendDue()
            place.clock.advance(by: .days(1))
            #expect(try await service.sendDue() == 1)
            #expect(try await place.store.lastDigest("daily") != nil)
            #expect(try await place.store.lastDigest("broken") == nil)
            let troubles = await place.board.allTroubles
            #expect(troubles.count == 1 && troubles[0].contains("broken"))
        }
    }

    @Test("a preview reads the store beside the daemon and tells of the same time as a digest sent now")
    func preview() async throws {
        try await Workplace.with(Self.daily) { place in
            _ = try await Self.service(place).sendDue()
            try await Self.complain(place, 1)
            place.clock.advance(by: .hours(1))
            let preview = try await DigestPreview(of: "daily", configuration: place.configuration, clock: place.clock)
            #expect(preview.text.contains("The VPN client looks old"))
            #expect(try await place.outbox().isEmpty)
            #expect(try await Self.service(place).sendNow("daily") != nil)
            #expect(try await place.outbox() == ["digest queued": 1])
        }
    }
}
