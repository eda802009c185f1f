import Feedback
import SQL
import Testing

@testable import Store

/// What each reader has got, and what is forgotten of one.
@Suite struct DigestReaderTests {
    private static let now = Samples.start

    private static func address(_ text: String) throws -> EmailAddress { try #require(EmailAddress(text)) }

    private static func deliver(
        _ store: FeedbackStore,
        _ address: EmailAddress,
        from start: Timestamp,
        to end: Timestamp
    ) async throws {
        try await store.recordDelivery(
            of: "daily",
            period: "\(end.seconds)",
            from: start,
            to: end,
            for: address,
            isMailed: true,
            now: now
        )
    }

    @Test("a reader's period begins where the last one ended, or it is refused")
    func periodsFollow() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let reader = try Self.address("it@example.org")
        let (first, second) = (Self.now + .days(1), Self.now + .days(2))
        #expect(try await store.streams(of: "daily", for: [reader]).first?.sentUntil == nil)
        #expect(await kind { try await Self.deliver(store, reader, from: Self.now, to: first) } == .misuse)
        try await store.join(reader, to: "daily", from: Self.now, now: Self.now)
        try await Self.deliver(store, reader, from: Self.now, to: first)
        for start in [Self.now, first + .hours(1), second] {
            #expect(await kind { try await Self.deliver(store, reader, from: start, to: second) } == .misuse)
        }
        #expect(await kind { try await Self.deliver(store, reader, from: first, to: first) } == .misuse)
        try await Self.deliver(store, reader, from: first, to: second)
        #expect(try await store.deliveries(of: "daily", to: reader).map(\.end) == [Self.now, first, second])
        #expect(try await store.deliveries(of: "weekly", to: reader).isEmpty)
    }

    @Test("who is told apart by a tag has own periods and the same wishes")
    func tags() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let readers = try ["it+net@example.org", "IT+mail@example.org"].map { try Self.address($0) }
        try await store.join(readers[0], to: "daily", from: Self.now, now: Self.now)
        var wish = DigestReader(name: "daily", address: try Self.address("it@example.org"))
        wish.pausedUntil = Self.now + .days(1)
        try await store.record(wish, now: Self.now)
        let streams = try await store.streams(of: "daily", for: readers)
        #expect(streams.map(\.sentUntil) == [Self.now, nil])
        #expect(streams.allSatisfy { $0.rests(at: Self.now) && !$0.rests(at: Self.now + .days(1)) })
    }

    @Test("whoever is no recipient any more is dismissed, the others are not")
    func dismissing() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let readers = try ["a@example.org", "B@example.org", "c@example.org"].map { try Self.address($0) }
        for reader in readers { try await store.join(reader, to: "daily", from: Self.now, now: Self.now) }
        try await store.join(readers[0], to: "weekly", from: Self.now, now: Self.now)
        try await store.dismissReaders(of: "daily", but: [readers[1]])
        let streams = try await store.streams(of: "daily", for: readers)
        #expect(streams.map { $0.sentUntil != nil } == [false, true, false])
        #expect(try await store.streams(of: "weekly", for: readers)[0].sentUntil == Self.now)
    }

    @Test(
        "forgetting a reader erases wishes, deliveries, addresses and keys, and withdraws what waits for that reader alone"
    )
    func forgetting() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let (gone, kept) = (try Self.address("Gone+x@example.org"), try Self.address("kept@example.org"))
        for reader in [gone, kept] {
            try await store.join(reader, to: "daily", from: Self.now, now: Self.now)
            var wish = DigestReader(name: "daily", address: reader)
            wish.schedule = "weekly"
            try await store.record(wish, now: Self.now)
            let key = "digest:daily:2026-11-23T08:00:\(reader.description.lowercased())"
            try await store.enqueue(Samples.mail(key, kind: .digest, to: [reader.description]), now: Self.now)
        }
        let shared = Samples.mail("digest:old", kind: .digest, to: [gone.description, kept.description])
        try await store.enqueue(shared, now: Self.now)
        _ = try await store.forget(try Self.address("gone@example.org"))
        let streams = try await store.streams(of: "daily", for: [gone, kept])
        #expect(
            streams.map { $0.sentUntil != nil } == [false, true] && streams.map { $0.wish != nil } == [false, true]
        )
        let rows = try await store.claim(limit: 9, now: Self.now)
        #expect(rows.map(\.pending) == [[kept], [kept]])
        #expect(try await store.mentions(of: "gone") == 0)
    }
}

extension FeedbackStore {
    /// Rows of the outbox that name somebody.
    fileprivate func mentions(of name: String) throws -> Int {
        try database.row(
            """
            SELECT (SELECT count(*) FROM outbox WHERE lower(key) LIKE :name AND message_id NOT LIKE :name)
                + (SELECT count(*) FROM recipient WHERE lower(address) LIKE :name)
                + (SELECT count(*) FROM digest_delivery WHERE lower(address) LIKE :name)
            """,
            ["name": "%\(name)%"]
        ) { $0.int(0) } ?? -1
    }
}
