import Digests
import Feedback
import FoundationEssentials
import Store
import Testing

@testable import Daemon

/// What goes to each reader of a digest. The clock starts on a Monday at 11:00 in Berlin.
struct DigestMailTests {
    private static func section(_ additions: String = "", to readers: [String] = ["a", "b", "c"]) -> String {
        let to = readers.map { "\"\($0)@example.org\"" }.joined(separator: ", ")
        return "[[digest]]\nname = \"daily\"\nschedule = \"daily 08:00\"\nto = [\(to)]\n\(additions)\n"
    }

    private static func service(_ place: Workplace, _ configuration: Configuration? = nil) -> DigestService {
        DigestService(
            configuration: configuration ?? place.configuration,
            correspondence: place.correspondence,
            store: place.store,
            board: place.board,
            outboxBell: place.bell,
            clock: place.clock,
            log: Workplace.quiet
        )
    }

    /// Lets a day pass; what waits in the outbox then.
    private static func rows(_ place: Workplace, after span: Duration = .days(1)) async throws -> [OutboxRow] {
        _ = try await service(place).sendDue()
        place.clock.advance(by: span)
        _ = try await service(place).sendDue()
        return try await place.store.claim(limit: 99, now: place.clock.now())
    }

    /// The header of a mail, each field on one line.
    private static func fields(_ row: OutboxRow) -> [String] {
        let text = String(decoding: row.mail.bytes, as: UTF8.self)
        let header = text.firstRange(of: "\r\n\r\n").map { text[..<$0.lowerBound] } ?? text[...]
        return header.replacing("\r\n ", with: " ").split(separator: "\r\n").map { String($0) }
    }

    @Test("one mail a reader, with a Message-ID, a To and list headers of its own, and nothing to thread it by")
    func oneMailAReader() async throws {
        try await Workplace.with(Self.section()) { place in
            let rows = try await Self.rows(place)
            #expect(rows.map(\.mail.key) == ["a", "b", "c"].map { "digest:daily:2026-11-24T08:00:\($0)@example.org" })
            #expect(Set(rows.map(\.mail.messageID)).count == 3)
            for (row, reader) in zip(rows, ["a", "b", "c"]) {
                let fields = Self.fields(row)
                #expect(row.mail.recipients.map(\.description) == ["\(reader)@example.org"])
                #expect(fields.contains("To: \(reader)@example.org"))
                #expect(fields.contains("List-Id: Earshot daily <daily.earshot.example.org>"))
                #expect(fields.contains("Auto-Submitted: auto-generated"))
                #expect(fields.contains("Reply-To: it-feedback@example.org"))
                let unsubscribe = "List-Unsubscribe: <mailto:it-feedback@example.org?subject=%5Bd1%20"
                #expect(fields.contains { $0.hasPrefix(unsubscribe) && $0.hasSuffix("&body=stop>") })
                #expect(fields.contains { $0.hasPrefix("Subject: ") && $0.contains(" [d1 ") && $0.hasSuffix("]") })
                #expect(!fields.contains { $0.hasPrefix("In-Reply-To:") || $0.hasPrefix("References:") })
            }
            let issue = try #require(try await place.store.issue(1))
            #expect(issue.key == "digest:daily:2026-11-24T08:00" && issue.name == "daily")
        }
    }

    @Test("each issue has a subject of its own, with and without commands by mail", arguments: [true, false])
    func subjectsDiffer(withCommands: Bool) async throws {
        let commands = withCommands ? "" : "[commands]\nenabled = false\n"
        try await Workplace.with(Self.section(to: ["a"]) + commands) { place in
            var rows = try await Self.rows(place)
            rows += try await Self.rows(place)
            let subjects = rows.compactMap { Self.fields($0).first { $0.hasPrefix("Subject: ") } }
            #expect(subjects.count == 2 && Set(subjects).count == 2)
            #expect(withCommands || subjects[0].hasSuffix(" (2026-11-24 08:00)"))
            let hasDoor = rows.map { Self.fields($0).contains { $0.hasPrefix("Reply-To:") } }
            #expect(hasDoor == [withCommands, withCommands])
        }
    }

    @Test(
        "story 18: of three readers one is refused and one put off; the third has the digest, and nobody gets it twice"
    )
    func oneBadReader() async throws {
        try await Workplace.with(Self.section()) { place in
            let rows = try await Self.rows(place)
            let now = place.clock.now()
            let states: [RecipientResult.State] = [.refused, .pending, .accepted]
            for (row, state) in zip(rows, states) {
                let result = RecipientResult(address: row.pending[0], state: state, reply: "a reply")
                try await place.store.settle(
                    row.number,
                    [result],
                    nextTry: state == .pending ? now + .minutes(5) : nil,
                    reason: "",
                    now: now
                )
            }
            #expect(try await place.outbox() == ["digest failed": 1, "digest queued": 1, "digest sent": 1])
            let again = try await place.store.claim(limit: 9, now: now + .minutes(6))
            #expect(again.map { $0.pending.map(\.description) } == [["b@example.org"]])
            #expect(try await Self.service(place).sendDue() == 0)
        }
    }

    @Test("a reader who pauses is left in peace, and afterwards gets a digest of its own period; the others go on")
    func aPause() async throws {
        try await Workplace.with(Self.section()) { place in
            _ = try await Self.service(place).sendDue()
            let reader = try #require(EmailAddress("b@example.org"))
            var wish = DigestReader(name: "daily", address: reader)
            wish.pausedUntil = place.clock.now() + .days(3)
            try await place.store.record(wish, now: place.clock.now())
            for _ in 0..<4 {
                place.clock.advance(by: .days(1))
                #expect(try await Self.service(place).sendDue() == 1)
            }
            let got = try await place.store.deliveries(of: "daily", to: reader)
            #expect(got.map(\.isMailed) == [false, false, false, false, true])
            #expect(try await place.outbox() == ["digest queued": 9])
            let keys = try await place.store.claim(limit: 99, now: place.clock.now()).map(\.mail.key)
            #expect(keys.filter { $0.hasSuffix(":b@example.org") } == ["digest:daily:2026-11-27T08:00:b@example.org"])
        }
    }

    @Test("who wants it weekly reads on where the daily one ended, and back again")
    func anotherRhythm() async throws {
        try await Workplace.with(Self.section(to: ["a", "b"])) { place in
            let reader = try #require(EmailAddress("b@example.org"))
            func pass(days: Int, schedule: String?) async throws {
                var wish = DigestReader(name: "daily", address: reader)
                wish.schedule = schedule
                try await place.store.record(wish, now: place.clock.now())
                for _ in 0..<days {
                    _ = try await Self.service(place).sendDue()
                    place.clock.advance(by: .days(1))
                }
            }
            try await pass(days: 3, schedule: nil)
            // From Thursday, over two Mondays, to Wednesday.
            try await pass(days: 13, schedule: "weekly")
            try await pass(days: 2, schedule: nil)
            _ = try await Self.service(place).sendDue()
            let got = try await place.store.deliveries(of: "daily", to: reader).dropFirst()
            #expect(
                got.map { $0.period.prefix(10) }
                    == ["24", "25", "30", "07", "09", "10", "11"].map { day in
                        day < "20" ? "2026-12-\(day)" : "2026-11-\(day)"
                    }
            )
            let all = try await place.store.deliveries(of: "daily", to: try #require(EmailAddress("a@example.org")))
            #expect(all.count == 19)
        }
    }

    @Test("a digest that moves to another zone is due again at the same local time, and is sent")
    func anotherZone() async throws {
        try await Workplace.with(Self.section(to: ["a"])) { place in
            #expect(try await Self.rows(place).count == 1)
            let text = Workplace.text(storePath: place.configuration.store.path)
            let zone = Self.section("time_zone = \"America/New_York\"", to: ["a"])
            let moved = try Configuration.parse(text + zone, path: "moved.toml")
            place.clock.advance(by: .hours(4))
            #expect(try await Self.service(place, moved).sendDue() == 1)
            #expect(try await Self.service(place, moved).sendDue() == 0)
            let rows = try await place.store.claim(limit: 9, now: place.clock.now())
            #expect(rows.count == 1 && rows[0].mail.key.hasPrefix("digest:daily:2026-11-24T08:00@"))
        }
    }

    @Test("a digest at somebody's wish goes to those who rest not, and changes no schedule")
    func atAWish() async throws {
        try await Workplace.with(Self.section()) { place in
            _ = try await Self.service(place).sendDue()
            var wish = DigestReader(name: "daily", address: try #require(EmailAddress("a@example.org")))
            wish.isStopped = true
            try await place.store.record(wish, now: place.clock.now())
            place.clock.advance(by: .hours(1))
            let answer = try await Self.service(place).sendNow("daily")
            #expect(answer == "the digest 'daily' is on its way to b@example.org, c@example.org")
            place.clock.advance(by: .days(1))
            #expect(try await Self.service(place).sendDue() == 1)
            #expect(try await place.outbox() == ["digest queued": 4])
            #expect(
                try await place.store.claim(limit: 9, now: place.clock.now()).map(\.mail.recipients.count) == [
                    1, 1, 1, 1,
                ]
            )
        }
    }

    @Test("a reader who comes back begins anew, and is not told of the time between")
    func comingBack() async throws {
        try await Workplace.with(Self.section(to: ["a", "b"])) { place in
            let text = Workplace.text(storePath: place.configuration.store.path)
            let without = try Configuration.parse(text + Self.section(to: ["a"]), path: "without.toml")
            _ = try await Self.rows(place)
            for configuration in [without, place.configuration] {
                let service = Self.service(place, configuration)
                try await service.dismissFormerReaders()
                _ = try await service.sendDue()
                place.clock.advance(by: .days(30))
                _ = try await service.sendDue()
            }
            let reader = try #require(EmailAddress("b@example.org"))
            let got = try await place.store.deliveries(of: "daily", to: reader)
            #expect(got.map(\.period) == ["", "2027-01-23T08:00"])
            #expect(got[1].end - got[0].end == .days(30))
        }
    }

    @Test("what can be written for nobody leaves its period open; what cannot for one stands in the outbox as failed")
    func unwritable() async throws {
        try await Workplace.with(Self.section()) { place in
            let now = place.clock.now()
            let correspondence = try #require(place.correspondence)
            let material = DigestMaterial(DigestFrame(start: now - .days(1), end: now, now: now))
            let issue = try await place.store.issue(ofKey: "digest:x", name: "x\r\nBcc: e@example.org", now: now)
            let digest = place.configuration.digests[0]
            #expect(throws: UnwritableMail.self) {
                try DigestPost(material, issue, of: digest, correspondence, to: digest.recipients, now: now)
            }
            #expect(try await place.outbox().isEmpty)
        }
    }
}
