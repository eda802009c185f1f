import Feedback
import Store
import Testing

/// What was asked by mail, and what came of it.
@Suite struct InstructionRecordTests {
    private static let now = Samples.start

    private static func with(_ mails: Int, _ body: (FeedbackStore) async throws -> Void) async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        for uid in 1...UInt32(mails) { _ = try await store.commit(Samples.intake(uid, kind: .instruction), now: now) }
        try await body(store)
        await store.close()
    }

    private static func record(_ message: Int64, at time: Timestamp = now, words: UInt8? = nil) -> InstructionRecord {
        InstructionRecord(
            message: message,
            kind: .command,
            claimed: "ann@example.org",
            contentHash: [UInt8(message)],
            wordsHash: [words ?? UInt8(message)],
            decidedAt: time
        )
    }

    @Test func aRecordIsReadAsItWasWritten() async throws {
        try await Self.with(2) { store in
            var record = Self.record(2)
            record.incident = 7
            record.about = 1
            record.staff = EmailAddress("ann@example.org")
            record.messageID = "a@b"
            record.asked = "note"
            record.outcome = .waiting
            record.reason = "why"
            record.proof = "dkim"
            record.told = .code
            record.codeMadeAt = Self.now
            record.codeTries = 2
            record.issue = 5
            record.isPrivate = true
            record.answered = "b@earshot.example"
            try await store.record(record)
            #expect(try await store.instruction(2) == record)
            #expect(try await store.instruction(1) == nil)
            (record.outcome, record.told, record.codeTries) = (.done, .answer, 3)
            try await store.record(record)
            #expect(try await store.instruction(2) == record)
            #expect(try await store.instructionCounts() == [.done: 1])
        }
    }

    @Test func theSameMailIsKnownAgain() async throws {
        try await Self.with(4) { store in
            var first = Self.record(1)
            first.messageID = "a@b"
            try await store.record(first)
            #expect(try await store.isRepeated(first) == false)
            #expect(try await store.isRepeated(Self.record(2)) == false)
            #expect(try await store.isRepeated(Self.record(2, words: 1)))
            var named = Self.record(3)
            named.messageID = "a@b"
            #expect(try await store.isRepeated(named))
            let bytes = InstructionRecord(
                message: 4,
                kind: .command,
                claimed: "",
                contentHash: [1],
                wordsHash: [9],
                decidedAt: Self.now
            )
            #expect(try await store.isRepeated(bytes))
        }
    }

    @Test func limitsAreCountedByAddressAndTime() async throws {
        try await Self.with(6) { store in
            let ann = try #require(EmailAddress("ann@example.org"))
            let ben = try #require(EmailAddress("ben@example.org"))
            for (number, staff) in [(1, ann), (2, ann), (3, ben)] {
                var record = Self.record(Int64(number), at: Self.now + .minutes(number))
                record.staff = staff
                record.told = number == 2 ? .warning : .code
                record.outcome = number == 2 ? .refused : .waiting
                record.codeMadeAt = number == 2 ? nil : record.decidedAt
                try await store.record(record)
            }
            #expect(try await store.codes(for: ann, since: Self.now) == 1)
            #expect(try await store.codes(for: ann, since: Self.now + .minutes(2)) == 0)
            #expect(try await store.codes(for: ann, isPrivate: true, since: Self.now) == 0)
            #expect(try await store.told(.code, to: nil, since: Self.now) == 2)
            #expect(try await store.told(.code, to: ben, since: Self.now) == 1)
            #expect(try await store.told(.warning, to: ben, since: Self.now) == 0)
            #expect(try await store.told(.warning, to: nil, outcome: .waiting, since: Self.now) == 0)
            #expect(try await store.instructions(.waiting, since: Self.now, limit: 9).map(\.message) == [3, 1])
            #expect(try await store.instructions(.waiting, since: Self.now, limit: 1).map(\.message) == [3])
        }
    }

    @Test func aMailOfOursIsFoundByItsMessageID() async throws {
        try await Self.with(1) { store in
            try await store.enqueue(Samples.mail("alert:7:1", kind: .alert), now: Self.now)
            try await store.enqueue(Samples.mail("answer:1", kind: .confirmation), about: 1, now: Self.now)
            let ids = ["no@such", "answer:1@earshot.example", "alert:7:1@earshot.example"]
            let found = try await store.answeredMails(ids)
            #expect(found.map(\.key) == ["answer:1", "alert:7:1"] && found.map(\.messageID) == Array(ids[1...]))
            #expect(found.map(\.message) == [1, nil] && found[0].createdAt == Self.now)
        }
    }

    @Test func aWordThatDoesNotTeachIsKnownForIt() async throws {
        try await Self.with(1) { store in
            _ = try await store.commit(Samples.intake(9), now: Self.now)
            let stranger = Correction.Origin(who: "eve@example.org", teaches: false)
            _ = try await store.correct(2, to: .outage, by: stranger, words: { _, _ in [1] }, now: Self.now)
            #expect(try await store.corrector(of: 2) == "eve@example.org")
            #expect(try await store.evidence(limit: 9).isEmpty)
            #expect(try await store.evidenceOutline(limit: 9).isEmpty)
            #expect(try await store.hasPrecedents() == false)
            #expect(try await store.corrections(limit: 9).map(\.origin.teaches) == [false])
        }
    }
}
