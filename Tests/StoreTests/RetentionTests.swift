import Feedback
import SQL
import Store
import Testing

@Suite struct RetentionTests {
    private static let now = Samples.start

    @Test func whatExpiresLeavesItsCounts() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        for day in 0..<10 {
            let mails = (0..<50).map { Samples.intake(UInt32(day * 50 + $0 + 1), category: .request) }
            _ = try await store.commit(contentsOf: mails, now: Self.now + .days(day))
        }
        let before = try await store.totals()
        let limit = Self.now + .days(5)
        #expect(try await Self.drain { try await store.expireRaw(olderThan: limit) } == 250)
        #expect(try await store.raw(250) == nil)
        #expect(try await store.raw(251) != nil)
        #expect(try await store.text(250) == "words of mail 250")
        #expect(try await Self.drain { try await store.expireBodies(olderThan: limit - .days(3)) } == 100)
        #expect(try await store.text(100) == "")
        #expect(try await store.item(100)?.sender.address == "")
        #expect(try await store.text(101) == "words of mail 101")
        #expect(try await store.expireRaw(olderThan: limit) == 0)
        #expect(try await Self.drain { try await store.expireRaw(olderThan: limit + .days(1)) } == 50)
        let after = try await store.totals()
        #expect(after.people == before.people && after.messages == before.messages)
    }

    @Test func forgettingErasesThePersonAndKeepsTheCounts() async throws {
        let scratch = try ScratchDirectory()
        let path = scratch.file("s.db")
        let store = try FeedbackStore.open(at: path)
        let mails = (1...450).map { index in
            Samples.intake(
                UInt32(index),
                content: "raw-secret \(index)",
                from: index % 3 == 0 ? "bob@example.org" : "Zebedee+tag@Example.org",
                text: "secret-words \(index)"
            )
        }
        _ = try await store.commit(contentsOf: mails, now: Self.now) { store, number, intake in
            guard intake.raw.location.uid < UID(10), intake.raw.location.uid != UID(3) else { return }
            try store.enqueue(
                Samples.mail("ack:\(number)", to: ["zebedee@example.org"]),
                about: number,
                now: Self.now
            )
        }
        let row = try #require(try await store.claim(limit: 1, now: Self.now).first)
        let accepted = RecipientResult(address: row.pending[0], state: .accepted)
        try await store.settle(row.number, [accepted], nextTry: nil, reason: "", now: Self.now)
        let before = try await store.counts(from: Self.now, to: Self.now + .hours(1), about: .all)
        let address = try #require(EmailAddress("zebedee@example.org"))
        #expect(try await store.forget(address) == 300)
        #expect(try await store.forget(address) == 0)
        let after = try await store.counts(from: Self.now, to: Self.now + .hours(1), about: .all)
        #expect(after == before)
        #expect(try await store.text(1) == "")
        #expect(try await store.raw(1) == nil)
        #expect(try await store.text(3) == "secret-words 3")
        #expect(try await store.claim(limit: 9, now: Self.now).isEmpty)
        // Known all the same, should the server show it again.
        #expect(try await store.commit(mails[0], now: Self.now).isNew == false)
        await store.close()
        let file = String(decoding: try Files.read(path), as: UTF8.self).lowercased()
        #expect(!file.contains("zebedee"))
        #expect(!file.contains("secret-words 400"))
        #expect(file.contains("secret-words 399"))
    }

    private static func drain(_ batch: () async throws -> Int) async throws -> Int {
        var sum = 0
        while true {
            let count = try await batch()
            guard count > 0 else { return sum }
            sum += count
        }
    }
}
