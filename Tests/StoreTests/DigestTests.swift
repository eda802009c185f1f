import Feedback
import SQL
import Store
import Testing

@Suite struct DigestTests {
    private static let now = Samples.start

    @Test func countsAndItemsFollowPeriodServiceAndSecurity() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let later = Self.now + .hours(1)
        let mails = [
            Samples.intake(1, service: "VPN"), Samples.intake(2, service: "mail"), Samples.intake(3),
            Samples.intake(4, from: "bob@example.org", service: "VPN", isSecurity: true),
            Samples.intake(5, service: "VPN", isBacklog: true),
            Samples.intake(7, category: nil, kind: .autoReply), Samples.intake(8, quarantined: "bad"),
            Samples.intake(9, category: .praise, service: "VPN"),
        ]
        _ = try await store.commit(contentsOf: mails, now: Self.now)
        // Received within the period and stored after it: the next digest's.
        _ = try await store.commit(Samples.intake(6, service: "VPN", at: Self.now), now: later)
        let all = try await store.counts(from: Self.now, to: later, about: .all)
        #expect(all.byCategory == [.complaint: 5, .praise: 1] && all.people == 2)
        #expect(all.security == 1 && all.backlog == 1 && all.quarantined == 1 && all.machine == [.autoReply: 1])
        let vpn = try await store.counts(from: Self.now, to: later, about: .named(["VPN", "print"]))
        #expect(vpn.byCategory == [.complaint: 3, .praise: 1])
        #expect(try await store.counts(from: Self.now, to: later, about: .unnamed).byCategory == [.complaint: 1])
        #expect(try await store.counts(from: Self.now, to: later, about: .named([])).byCategory.isEmpty)
        let items = try await store.sureItems(
            .complaint,
            from: Self.now,
            to: later,
            about: .named(["VPN"]),
            withoutIncidents: false,
            limit: 9
        )
        #expect(items.map(\.excerpt) == ["words of mail 5", "words of mail 1"])
        let few = try await store.sureItems(
            .complaint,
            from: Self.now,
            to: later,
            about: .all,
            withoutIncidents: false,
            limit: 2
        )
        #expect(few.count == 2)
    }

    @Test("doubtful security matters are not counted among what a person is to judge: they are never shown")
    func securityIsNotToBeJudged() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let mails = [
            Samples.intake(1, isUnsure: true), Samples.intake(2), Samples.intake(3, isUnsure: true, isSecurity: true),
            Samples.intake(4, from: "bob@example.org", category: .praise),
        ]
        _ = try await store.commit(contentsOf: mails, now: Self.now)
        let later = Self.now + .hours(1)
        let counts = try await store.counts(from: Self.now, to: later, about: .all)
        let shown = try await store.unsureItems(from: Self.now, to: later, about: .all, limit: 9)
        #expect(counts.unsure == 1 && shown.count == 1 && counts.security == 1)
        #expect(counts.peopleByCategory == [.complaint: 1, .praise: 1])
    }

    @Test func anExcerptIsShortAndWhole() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let text = "  \r\n one\t two\r\n" + String(repeating: "ä👩‍👩‍👧 ", count: 400)
        let number = try await store.commit(Samples.intake(1, text: text), now: Self.now).number
        let excerpt = try #require(try await store.item(number)).excerpt
        #expect(excerpt.hasPrefix("one two ä👩‍👩‍👧 ä"))
        #expect(excerpt.utf8.count <= FeedbackItem.maximumExcerptBytes && excerpt.utf8.count > 550)
        #expect(try await store.text(number) == text)
    }

    /// Promise P6, fault 80.
    @Test func aPeriodIsDoneOnce() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        #expect(try await store.lastDigest("weekly") == nil)
        let mail = Samples.mail("digest:weekly:2026-11-23", kind: .digest)
        #expect(
            try await store.recordDigest("weekly", period: "2026-11-23", end: Self.now, mails: [mail], now: Self.now)
        )
        let earlier = Self.now - .days(400)
        for _ in 0..<3 {
            #expect(
                try await store.recordDigest("weekly", period: "2026-11-23", end: Self.now, mails: [mail], now: earlier)
                    == false
            )
        }
        #expect(try await store.recordDigest("daily", period: "2026-11-24", end: Self.now, mails: [], now: earlier))
        #expect(try await store.recordDigest("weekly", period: "2026-11-30", end: Self.now, mails: [], now: earlier))
        #expect(try await store.outboxCounts().map(\.count) == [1])
        #expect(try await store.lastDigest("weekly")?.period == "2026-11-30")
        #expect(try await store.lastDigests().map(\.period) == ["2026-11-24", "2026-11-30"])
    }
}
