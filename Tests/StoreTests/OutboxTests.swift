import Feedback
import SQL
import Store
import Testing

@Suite struct OutboxTests {
    private static let now = Samples.start
    private static let policy: UncertainPolicy = { kind, sends in
        switch kind {
        case .acknowledgement, .allClear, .news, .reply: .unknown
        case .confirmation: sends < 2 ? .again(after: .minutes(2)) : .unknown
        case .digest, .bulletin: sends < 2 ? .again(after: .minutes(30)) : .unknown
        case .alert, .helpdesk, .security: .again(after: .zero)
        }
    }

    @Test func aKeyEntersOnce() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        #expect(try await store.enqueue(Samples.mail("a"), now: Self.now))
        #expect(try await store.enqueue(Samples.mail("a", kind: .alert), now: Self.now) == false)
        #expect(try await store.claim(limit: 9, now: Self.now).map(\.mail.kind) == [.acknowledgement])
        #expect(try await store.claim(limit: 9, now: Self.now).isEmpty)
    }

    @Test func alertsGoFirst() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        for kind in [OutboundMail.Kind.acknowledgement, .allClear, .digest, .helpdesk, .security, .alert] {
            try await store.enqueue(Samples.mail("\(kind)", kind: kind), now: Self.now)
        }
        let kinds = try await store.claim(limit: 4, now: Self.now).map(\.mail.kind)
        #expect(kinds == [.alert, .security, .helpdesk, .digest])
    }

    @Test("alerts of an incident go out in the order of events", arguments: [1, 9])
    func alertsInOrder(limit: Int) async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        try await store.enqueue(Samples.mail("alert:1:2", kind: .alert), now: Self.now)
        try await store.enqueue(Samples.mail("alert:11:1", kind: .alert), now: Self.now)
        // The relay is down: each waits for its own next try, the older ones longer.
        for row in try await store.claim(limit: 9, now: Self.now) {
            let result = RecipientResult(address: row.pending[0], state: .pending, reply: "down")
            let next = Self.now + .minutes(5)
            try await store.settle(row.number, [result], nextTry: next, reason: "down", now: Self.now)
        }
        try await store.enqueue(Samples.mail("alert:1:3", kind: .alert), now: Self.now + .minutes(1))
        var keys: [String] = []
        while case let rows = try await store.claim(limit: limit, now: Self.now + .minutes(1)), !rows.isEmpty {
            keys += rows.map(\.mail.key)
        }
        #expect(keys == ["alert:1:2", "alert:1:3"])
    }

    /// Fault 33.
    @Test func eachRecipientHasItsOwnFate() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let people = ["a@x.org", "b@x.org", "c@x.org"]
        try await store.enqueue(Samples.mail("alert", kind: .alert, to: people), now: Self.now)
        var row = try #require(try await store.claim(limit: 1, now: Self.now).first)
        #expect(row.pending.map(\.description) == people && row.attempts == 1 && row.state == .sending)
        let results = [
            RecipientResult(address: row.pending[0], state: .accepted, reply: "250 ok"),
            RecipientResult(address: row.pending[1], state: .refused, reply: "550 no such user"),
            RecipientResult(address: row.pending[2], state: .pending, reply: "450 later"),
        ]
        let later = Self.now + .minutes(1)
        try await store.enterDot(row.number, now: Self.now)
        #expect(
            try await store.settle(row.number, results, nextTry: later, reason: "450 later", now: Self.now) == .queued
        )
        #expect(try await store.nextDue() == later)
        #expect(try await store.claim(limit: 1, now: Self.now).isEmpty)
        row = try #require(try await store.claim(limit: 1, now: later).first)
        #expect(row.pending.map(\.description) == ["c@x.org"] && row.attempts == 2)
        #expect(row.mail.recipients.count == 3 && !row.mail.bytes.isEmpty)
        let done = RecipientResult(address: row.pending[0], state: .accepted)
        #expect(try await store.settle(row.number, [done], nextTry: later, reason: "", now: later) == .sent)
        let trouble = try #require(try await store.troubledMail(limit: 9).first)
        #expect(trouble.recipients.map(\.state) == [.accepted, .refused, .accepted])
        #expect(trouble.recipients[1].reply == "550 no such user")
        #expect(await kind { try await store.settle(row.number, [], nextTry: nil, reason: "", now: later) } == .misuse)
    }

    @Test func givingUpIsSeen() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        try await store.enqueue(Samples.mail("d", kind: .digest), now: Self.now)
        let row = try #require(try await store.claim(limit: 1, now: Self.now).first)
        #expect(
            try await store.settle(row.number, [], nextTry: nil, reason: "given up", now: Self.now) == .failed
        )
        #expect(try await store.troubledMail(limit: 9).map(\.reason) == ["given up"])
        #expect(await kind { try await store.enterDot(row.number, now: Self.now) } == .misuse)
    }

    /// Fault 18: a retry planned under a wrong clock is not blocked when the clock comes back.
    @Test func aClockThatGoesBackBlocksNothing() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let wrong = Self.now + .days(400)
        try await store.enqueue(Samples.mail("a"), now: wrong)
        #expect(try await store.claim(limit: 1, now: Self.now).count == 1)
    }

    struct Restart: Sendable, CustomTestStringConvertible {
        let kind: OutboundMail.Kind
        let state: OutboxRow.State
        var age = Duration.minutes(1)
        let expected: OutboxRow.State
        var due: Duration? = .zero

        var testDescription: String { "\(kind) \(state) \(age)" }
    }

    /// Faults 4, 5, 6, 81.
    @Test(arguments: [
        Restart(kind: .acknowledgement, state: .queued, expected: .queued),
        Restart(kind: .acknowledgement, state: .sending, expected: .queued),
        Restart(kind: .acknowledgement, state: .dot, expected: .unknown, due: nil),
        Restart(kind: .acknowledgement, state: .queued, age: .hours(7), expected: .failed, due: nil),
        Restart(kind: .acknowledgement, state: .dot, age: .hours(7), expected: .unknown, due: nil),
        Restart(kind: .alert, state: .sending, expected: .queued),
        Restart(kind: .alert, state: .dot, expected: .queued),
        Restart(kind: .alert, state: .sending, age: .hours(7), expected: .failed, due: nil),
        Restart(kind: .digest, state: .dot, expected: .queued, due: .minutes(30)),
        Restart(kind: .digest, state: .queued, age: .days(3), expected: .queued),
        Restart(kind: .helpdesk, state: .dot, expected: .queued),
        Restart(kind: .security, state: .queued, age: .days(3), expected: .queued),
    ])
    func aRestartPutsRowsRight(_ restart: Restart) async throws {
        let scratch = try ScratchDirectory()
        var store = try FeedbackStore.open(at: scratch.file("s.db"))
        let then = Self.now - restart.age
        try await store.enqueue(Samples.mail("k", kind: restart.kind), now: then)
        if restart.state != .queued {
            let row = try #require(try await store.claim(limit: 1, now: then).first)
            if restart.state == .dot { try await store.enterDot(row.number, now: then) }
        }
        await store.close()
        store = try FeedbackStore.open(at: scratch.file("s.db"))
        _ = try await store.recoverAfterRestart(
            now: Self.now,
            holding: [.acknowledgement, .alert],
            policy: Self.policy
        )
        #expect(try await store.outboxCounts().map(\.state) == [restart.expected])
        if let due = restart.due {
            if due > .zero { #expect(try await store.claim(limit: 1, now: Self.now + due - .minutes(1)).isEmpty) }
            #expect(try await store.claim(limit: 1, now: Self.now + due).count == 1)
        } else {
            #expect(try await store.claim(limit: 1, now: Self.now + .days(1)).isEmpty)
        }
    }

    @Test func anUncertainDigestGoesOnceMore() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        try await store.enqueue(Samples.mail("d", kind: .digest), now: Self.now)
        var states: [OutboxRow.State] = []
        for hour in 0..<2 {
            let time = Self.now + .hours(hour)
            let row = try #require(try await store.claim(limit: 1, now: time).first)
            try await store.enterDot(row.number, now: time)
            states.append(try await store.settleUncertain(row.number, reason: "cut", now: time, policy: Self.policy))
        }
        #expect(states == [.queued, .unknown])
    }
}
