import Feedback
import SQL
import Testing

@testable import Store

/// Mails that say something else once they have waited: which wording is handed out, and that all of them are erased together.
@Suite struct OutboxLaterTests {
    private static let now = Samples.start

    private static func with(_ body: (FeedbackStore) async throws -> Void) async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        try await body(store)
        await store.close()
    }

    private static func mail(_ later: [OutboundMail.Later], key: String = "acknowledgement:1") -> OutboundMail {
        var mail = Samples.mail(key, kind: .acknowledgement)
        mail.later = later
        return mail
    }

    private static func text(_ row: OutboxRow?) -> String {
        row.map { String(decoding: $0.mail.bytes, as: UTF8.self) } ?? ""
    }

    private static func wordings(in store: FeedbackStore) async throws -> Int {
        try await store.transaction { store in
            try store.database.row("SELECT count(*) FROM outbox_later") { $0.int(0) } ?? 0
        }
    }

    @Test(
        "of several that apply the last is sent, and none that does not apply yet",
        arguments: [(0, ""), (9, "b"), (30, "c")]
    )
    func lastThatApplies(minutes: Int, text: String) async throws {
        try await Self.with { store in
            let later = [
                OutboundMail.Later(.since(Self.now + .minutes(5)), bytes: Array("a".utf8)),
                .init(.since(Self.now + .minutes(10)), bytes: Array("b".utf8)),
                .init(.since(Self.now + .minutes(30)), bytes: Array("c".utf8)),
            ]
            let mail = Self.mail(later)
            try await store.enqueue(mail, now: Self.now)
            let rows = try await store.claim(limit: 1, now: Self.now + .minutes(minutes))
            #expect(Self.text(rows.first) == (text.isEmpty ? String(decoding: mail.bytes, as: UTF8.self) : text))
            #expect(rows.first?.mail.messageID == mail.messageID)
        }
    }

    @Test("what it said before is not said again under a clock that goes back")
    func clockGoesBack() async throws {
        try await Self.with { store in
            try await store.enqueue(
                Self.mail([.init(.since(Self.now + .minutes(5)), bytes: Array("a".utf8))]),
                now: Self.now
            )
            let row = try #require(try await store.claim(limit: 1, now: Self.now + .minutes(6)).first)
            try await store.settle(row.number, [], nextTry: Self.now, reason: "", now: Self.now + .minutes(6))
            #expect(Self.text(try await store.claim(limit: 1, now: Self.now).first) == "a")
        }
    }

    @Test("what is sent, withdrawn, too old or forgotten is erased with all its wordings")
    func erased() async throws {
        try await Self.with { store in
            let later = [OutboundMail.Later(.since(Self.now + .days(9)), bytes: Array("secret".utf8))]
            for key in ["a", "b", "c"] { try await store.enqueue(Self.mail(later, key: key), now: Self.now) }
            #expect(try await Self.wordings(in: store) == 3)
            #expect(try await store.withdraw("a", reason: "x", now: Self.now))
            #expect(try await Self.wordings(in: store) == 2)
            for row in try await store.claim(limit: 9, now: Self.now) {
                let state: RecipientResult.State = row.mail.key == "b" ? .accepted : .refused
                let results = row.pending.map { RecipientResult(address: $0, state: state, reply: "") }
                try await store.settle(row.number, results, nextTry: nil, reason: "", now: Self.now)
            }
            #expect(try await Self.wordings(in: store) == 1)
            _ = try await store.expireRaw(olderThan: Self.now + .days(1))
            #expect(try await Self.wordings(in: store) == 0)
        }
    }
}
