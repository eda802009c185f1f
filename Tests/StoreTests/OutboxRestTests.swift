import Feedback
import Store
import Testing

/// Addresses at which nobody is reached, and mails that reached nobody.
@Suite struct OutboxRestTests {
    private static let now = Samples.start

    private static func withStore(_ body: (FeedbackStore) async throws -> Void) async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        try await body(store)
        await store.close()
    }

    private static func address(_ text: String) throws -> EmailAddress { try #require(EmailAddress(text)) }

    @Test("an address rests 60 days, or until it wakes; its tag and letters do not matter")
    func rests() async throws {
        try await Self.withStore { store in
            let ann = try Self.address("Ann+news@Example.org")
            try await store.rest(ann, .refused, status: "5.1.1", outbox: nil, now: Self.now)
            let plain = try Self.address("ann@example.org")
            #expect(try await store.rested(plain, now: Self.now + .days(59))?.status == "5.1.1")
            #expect(try await store.rested(plain, now: Self.now + .days(60)) == nil)
            #expect(try await store.restedCount(now: Self.now) == 1)
            try await store.wake(plain)
            #expect(try await store.rested(ann, now: Self.now) == nil)
            try await store.rest(ann, .bounced, status: "", outbox: nil, now: Self.now)
            #expect(try await store.wakeRested(now: Self.now + .days(60)) == 1)
        }
    }

    struct Claim: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var id = "a@earshot.example"
        var address = "ann@example.org"
        let rests: Bool
    }

    @Test(
        "only a bounce that names a mail of ours, and an address it went to, is believed",
        arguments: [
            Claim(testDescription: "true", rests: true),
            Claim(testDescription: "somebody else's mail", id: "b@other.example", rests: false),
            Claim(testDescription: "somebody it did not go to", address: "bob@example.org", rests: false),
        ]
    )
    func bounces(_ claim: Claim) async throws {
        try await Self.withStore { store in
            try await store.enqueue(Samples.mail("a"), now: Self.now)
            var bounce = BounceReport()
            bounce.returnedIDs = ["nobody@nowhere", claim.id]
            bounce.deadAddresses = [.init(address: try Self.address(claim.address), status: "5.1.1")]
            #expect(try await store.rest(accordingTo: bounce, now: Self.now).isEmpty != claim.rests)
            let ann = try await store.rested(Self.address(claim.address), now: Self.now)
            #expect((ann?.cause == .bounced) == claim.rests)
        }
    }

    @Test("who rests gets no answer, and staff get everything", arguments: OutboundMail.Kind.allCases)
    func refusedInTheRow(_ kind: OutboundMail.Kind) async throws {
        try await Self.withStore { store in
            let people = ["ann@example.org", "bob@example.org"]
            try await store.enqueue(Samples.mail("m", kind: kind, to: people), now: Self.now)
            try await store.rest(Self.address(people[0]), .refused, status: "5.1.1", outbox: nil, now: Self.now)
            let row = try #require(try await store.claim(limit: 1, now: Self.now).first)
            let rested = try await store.refuseRested(in: row, now: Self.now)
            let isAnswer = [.acknowledgement, .allClear, .news, .reply, .bulletin].contains(kind)
            #expect(rested.map(\.description) == (isAnswer ? [people[0]] : []))
            #expect(kind.isForStaff != isAnswer)
        }
    }

    @Test("whom the store forgets rests no more")
    func forgotten() async throws {
        try await Self.withStore { store in
            let ann = try Self.address("ann@example.org")
            try await store.rest(ann, .bounced, status: "5.1.1", outbox: nil, now: Self.now)
            _ = try await store.forget(ann)
            #expect(try await store.restedCount(now: Self.now) == 0)
        }
    }

    @Test("an urgent mail is overdue while it reached nobody")
    func overdue() async throws {
        try await Self.withStore { store in
            try await store.enqueue(Samples.mail("alert:3:1", kind: .alert, to: ["a@x.org", "b@x.org"]), now: Self.now)
            try await store.enqueue(Samples.mail("ack"), now: Self.now)
            func overdue(_ minutes: Int) async throws -> [String] {
                let now = Self.now + .minutes(minutes)
                return try await store.overdueMail(olderThan: now - .minutes(2), givenUpSince: now - .hours(24))
                    .map { "\($0.key) \($0.isGivenUp)" }
            }
            #expect(try await overdue(1).isEmpty)
            #expect(try await overdue(2) == ["alert:3:1 false"])
            let row = try #require(try await store.claim(limit: 1, now: Self.now).first)
            #expect(try await overdue(2) == ["alert:3:1 false"])
            let one = [RecipientResult(address: row.pending[0], state: .accepted)]
            try await store.settle(row.number, one, nextTry: Self.now, reason: "450 later", now: Self.now)
            #expect(try await overdue(2).isEmpty, "one of two knows")
            try await store.enqueue(Samples.mail("alert:4:1", kind: .alert), now: Self.now)
            let lost = try #require(try await store.claim(limit: 9, now: Self.now).first { $0.mail.key == "alert:4:1" })
            let refused = [RecipientResult(address: lost.pending[0], state: .refused, reply: "550 no")]
            try await store.settle(lost.number, refused, nextTry: nil, reason: "550 no", now: Self.now)
            #expect(try await overdue(0) == ["alert:4:1 true"], "given up is told at once")
            #expect(try await overdue(24 * 60 + 1).isEmpty)
        }
    }
}
