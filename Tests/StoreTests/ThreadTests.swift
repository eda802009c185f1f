import Feedback
import SQL
import Store
import Testing

@Suite("Threads") struct ThreadTests {
    private static func acknowledge(_ store: isolated FeedbackStore, _ number: Int64, _ intake: Intake) throws {
        guard case .read(let message, _) = intake.disposition, message.messageID != nil else { return }
        let mail = Samples.mail("ack:\(number)", to: [message.sender.address])
        try store.enqueue(mail, about: number, now: Samples.start)
    }

    @Test(arguments: Conversation.all)
    func joinsWhoTakesPart(conversation: Conversation) async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let intakes = conversation.letters.enumerated().map { $1.intake(UInt32($0 + 1)) }
        for intake in intakes { _ = try await store.commit(intake, now: Samples.start, consequences: Self.acknowledge) }
        try await Self.expect(conversation, in: store)
        // A second delivery changes nothing.
        _ = try await store.commit(contentsOf: intakes.reversed(), now: Samples.start, consequences: Self.acknowledge)
        try await Self.expect(conversation, in: store)
        await store.close()

        // All in one transaction: a later mail sees the earlier ones.
        let other = try FeedbackStore.open(at: scratch.file("t.db"))
        _ = try await other.commit(contentsOf: intakes, now: Samples.start, consequences: Self.acknowledge)
        try await Self.expect(conversation, in: other)
    }

    private static func expect(_ conversation: Conversation, in store: FeedbackStore) async throws {
        for (number, thread) in zip(Int64(1)..., conversation.threads) {
            #expect(try await store.thread(of: number) == thread, "mail \(number)")
            let mails = try await store.mails(inThread: thread)
            #expect(
                mails
                    == conversation.threads.indices.map { Int64($0 + 1) }.filter {
                        conversation.threads[Int($0) - 1] == thread
                    }
            )
            let isStranger = try await store.suppressions(of: number).contains { $0.rule == FeedbackStore.strangerRule }
            #expect(isStranger == conversation.strangers.contains(number), "mail \(number)")
        }
        #expect(try await store.thread(of: 99) == nil)
    }

    /// What is killed before the commit leaves nothing; what comes again afterwards joins as if nothing had been.
    @Test func aMailThatFailedJoinsWhenItComesAgain() async throws {
        struct Refusal: Error {}
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        _ = try await store.commit(Letter(id: "a@x").intake(1), now: Samples.start)
        let answer = Letter(to: ["bob@example.org"], answers: ["a@x"]).intake(2)
        await #expect(throws: Refusal.self) {
            try await store.commit(answer, now: Samples.start) { store, number, _ in
                #expect(try store.thread(of: number) == 1)
                throw Refusal()
            }
        }
        #expect(try await store.mails(inThread: 1) == [1])
        _ = try await store.commit(answer, now: Samples.start)
        #expect(try await store.mails(inThread: 1) == [1, 2])
    }

    @Test func aCopyBelongsToTheConversationOfItsOriginal() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        _ = try await store.commit(Letter(id: "a@x").intake(1), now: Samples.start)
        let answer = Samples.intake(2, messageID: "b@x", text: "same")
        _ = try await store.commit(answer, now: Samples.start)
        let copy = Samples.intake(3, messageID: "b@x", text: "same")
        let commitment = try await store.commit(copy, now: Samples.start)
        #expect(commitment.number == 3)
        #expect(try await store.thread(of: 3) == 2)
    }

    /// Who takes part is forgotten with what was written; the number of a conversation is nobody's.
    @Test func forgettingAndRetention() async throws {
        let scratch = try ScratchDirectory()
        let path = scratch.file("s.db")
        let store = try FeedbackStore.open(at: path)
        let letters = [
            Letter(id: "a@x", to: ["zoe@example.org", "bob@example.org"], conversation: "00ff"),
            Letter(id: "b@x", from: "zoe@example.org", to: ["ann@example.org"], answers: ["a@x"]),
            Letter(from: "bob@example.org", answers: ["b@x"]),
        ]
        for (index, letter) in letters.enumerated() {
            _ = try await store.commit(letter.intake(UInt32(index + 1)), now: Samples.start)
        }
        #expect(try await store.mails(inThread: 1) == [1, 2, 3])
        #expect(try await store.forget(try #require(EmailAddress("zoe@example.org"))) == 1)
        #expect(try await store.mails(inThread: 1) == [1, 2, 3])
        // Her mail is no longer found by its Message-ID, and she takes part in nothing.
        let later = Letter(from: "zoe@example.org", answers: ["a@x"]).intake(4)
        _ = try await store.commit(later, now: Samples.start)
        #expect(try await store.thread(of: 4) == 4)
        _ = try await store.expireBodies(olderThan: Samples.start + .days(1))
        await store.close()
        let database = try Database(path: path)
        defer { database.close() }
        #expect(try database.row("SELECT count(*) FROM correspondent") { $0.int(0) } == 0)
        #expect(try database.row("SELECT count(*) FROM message WHERE thread = 1") { $0.int(0) } == 2)
    }

    /// An answered conversation is answered once, by whichever key it is known.
    @Test func acknowledgementsAreCountedByBothKeys() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        _ = try await store.commit(Letter(id: "a@x").intake(1), now: Samples.start)
        let sent = SentAcknowledgement(thread: "a@x", root: 1, person: "ann@example.org", domain: "example.org")
        try await store.recordAcknowledgement(sent, now: Samples.start)
        let since = Samples.start
        #expect(try await store.acknowledgements(to: .thread("a@x"), since: since) == 1)
        #expect(try await store.acknowledgements(to: .thread("z@x", root: 1), since: since) == 1)
        #expect(try await store.acknowledgements(to: .thread("z@x", root: 2), since: since) == 0)
        #expect(try await store.acknowledgements(to: .thread("z@x"), since: since) == 0)
    }

    /// A long conversation, and a person who has written much: each look stays a look at a few mails.
    @Test func manyMailsOfOnePersonAreALookAtTheLast() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let letters = (1...3000).map { index in
            Letter(id: "\(index)@x", answers: index % 2 == 0 ? ["2@x"] : [], subject: "Re: \(index)").intake(
                UInt32(index)
            )
        }
        let span = try await Self.span(of: letters, in: store)
        #expect(try await store.mails(inThread: 2, limit: 5000).count == 1500)
        #expect(span < .seconds(120), "\(span)")
    }

    /// How long the store itself takes: not how long this test waits for its turn among the others.
    private static func span(of letters: [Intake], in store: isolated FeedbackStore) throws -> Duration {
        try ContinuousClock().measure { _ = try store.commit(contentsOf: letters, now: Samples.start) }
    }
}
