import Feedback
import SQL
import Store
import Testing

/// A mail as conversations see it.
struct Letter: Sendable {
    var id: String?
    var from = "ann@example.org"
    var to: [String] = []
    var answers: [String] = []
    var conversation: String?
    var subject = "VPN"
    var day = 0
    var suspicion: String?
    var kind = MailKind.human

    func intake(_ uid: UInt32) -> Intake {
        var message = Message()
        message.sender = Sender(name: "", address: from, suspicion: suspicion)
        message.messageID = id
        message.subject = subject
        message.newText = "words \(uid)"
        message.kind = kind
        message.thread.answered = answers
        message.thread.conversation = conversation
        let base = BaseSubject(subject)
        message.thread.topic = base.text
        message.thread.isAnswer = base.isAnswer
        message.thread.people = to
        let plain = Samples.intake(uid, at: Samples.start + .days(day))
        return Intake(
            raw: plain.raw,
            contentHash: plain.contentHash,
            disposition: .read(message, nil),
            isBacklog: false,
            receivedAt: plain.receivedAt
        )
    }
}

/// Mails in the order they come, and the mail each one's conversation began with, counted from 1.
struct Conversation: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let letters: [Letter]
    let threads: [Int64]
    /// Mails that name a conversation in which their sender takes no part.
    var strangers: [Int64] = []
}

@Suite("Threads") struct ThreadTests {
    private static let (ann, bob, eve) = ("ann@example.org", "bob@example.org", "eve@evil.example")

    private static let conversations: [Conversation] = [
        Conversation(
            testDescription: "an answer by In-Reply-To",
            letters: [
                Letter(id: "a@x"), Letter(id: "b@x", answers: ["a@x"], subject: "other"), Letter(answers: ["b@x"]),
            ],
            threads: [1, 1, 1]
        ),
        Conversation(
            testDescription: "a mail that answers nothing of ours",
            letters: [Letter(id: "a@x"), Letter(answers: ["z@x"])],
            threads: [1, 2]
        ),
        Conversation(
            testDescription: "the nearest known reference counts",
            letters: [Letter(id: "a@x"), Letter(id: "b@x", subject: "Mail"), Letter(answers: ["z@x", "b@x", "a@x"])],
            threads: [1, 2, 2]
        ),
        Conversation(
            testDescription: "our own acknowledgement leads to the mail it answered",
            letters: [Letter(id: "a@x"), Letter(answers: ["ack:1@earshot.example"])],
            threads: [1, 1]
        ),
        Conversation(
            testDescription: "a stranger with our token",
            letters: [Letter(id: "a@x"), Letter(from: eve, answers: ["ack:1@earshot.example"])],
            threads: [1, 2],
            strangers: [2]
        ),
        Conversation(
            testDescription: "a stranger with a Message-ID of somebody else's",
            letters: [Letter(id: "a@x"), Letter(from: eve, answers: ["a@x"], subject: "Re: VPN")],
            threads: [1, 2],
            strangers: [2]
        ),
        Conversation(
            testDescription: "a stranger brings nobody in",
            letters: [
                Letter(id: "a@x"), Letter(id: "e@x", from: eve, to: [bob], answers: ["a@x"]),
                Letter(from: bob, answers: ["a@x"]),
            ],
            threads: [1, 2, 3],
            strangers: [2, 3]
        ),
        Conversation(
            testDescription: "a colleague in Cc answers",
            letters: [Letter(id: "a@x", to: [bob]), Letter(id: "b@x", from: bob, answers: ["a@x"])],
            threads: [1, 1]
        ),
        Conversation(
            testDescription: "a colleague who was added later answers",
            letters: [
                Letter(id: "a@x"), Letter(id: "b@x", to: [bob], answers: ["a@x"]), Letter(from: bob, answers: ["b@x"]),
            ],
            threads: [1, 1, 1]
        ),
        Conversation(
            testDescription: "a forged sender joins nothing",
            letters: [Letter(id: "a@x"), Letter(answers: ["a@x"], suspicion: "an address inside the name")],
            threads: [1, 2],
            strangers: [2]
        ),
        Conversation(
            testDescription: "references to two threads do not merge them",
            letters: [
                Letter(id: "a@x"), Letter(id: "b@x", subject: "Mail"), Letter(id: "c@x", answers: ["a@x", "b@x"]),
                Letter(answers: ["b@x"]), Letter(answers: ["a@x"]),
            ],
            threads: [1, 2, 1, 2, 1]
        ),
        Conversation(
            testDescription: "a stranger's mail under a known Message-ID does not draw answers away",
            letters: [
                Letter(id: "a@x", from: eve, subject: "Buy"), Letter(id: "a@x"), Letter(answers: ["a@x"]),
            ],
            threads: [1, 2, 2]
        ),
        Conversation(
            testDescription: "Outlook's conversation without any identifier",
            letters: [
                Letter(conversation: "00ff"), Letter(conversation: "00ff", subject: "changed", day: 300),
                Letter(conversation: "00fe", subject: "changed", day: 300),
            ],
            threads: [1, 1, 3]
        ),
        Conversation(
            testDescription: "Outlook's conversation by a colleague in Cc, and by a stranger",
            letters: [
                Letter(to: [bob], conversation: "00ff"),
                Letter(from: bob, to: [ann], conversation: "00ff", subject: "x"),
                Letter(from: eve, to: [ann], conversation: "00ff", subject: "x"),
            ],
            threads: [1, 1, 3]
        ),
        Conversation(
            testDescription: "the subject, as the last resort, within the window",
            letters: [
                Letter(), Letter(subject: "AW: VPN", day: 14), Letter(subject: "Re: VPN", day: 29),
                Letter(subject: "VPN", day: 29),
            ],
            threads: [1, 1, 3, 4]
        ),
        Conversation(
            testDescription: "the subject of somebody else's mail",
            letters: [
                Letter(), Letter(from: bob, subject: "Re: VPN"), Letter(from: bob, to: [ann], subject: "Re: VPN"),
            ],
            threads: [1, 2, 2]
        ),
        Conversation(
            testDescription: "the subject of a mail that was written to him as well",
            letters: [Letter(to: [bob]), Letter(from: bob, to: [ann], subject: "Re: VPN")],
            threads: [1, 1]
        ),
        Conversation(
            testDescription: "an empty subject says nothing",
            letters: [Letter(subject: ""), Letter(subject: "Re:")],
            threads: [1, 2]
        ),
        Conversation(
            testDescription: "a sender without an address",
            letters: [Letter(id: "a@x", from: ""), Letter(from: "", answers: ["a@x"], subject: "Re: VPN")],
            threads: [1, 2],
            strangers: [2]
        ),
    ]

    private static func acknowledge(_ store: isolated FeedbackStore, _ number: Int64, _ intake: Intake) throws {
        guard case .read(let message, _) = intake.disposition, message.messageID != nil else { return }
        let mail = Samples.mail("ack:\(number)", to: [message.sender.address])
        try store.enqueue(mail, about: number, now: Samples.start)
    }

    @Test(arguments: conversations)
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
        let span = try await ContinuousClock().measure {
            _ = try await store.commit(contentsOf: letters, now: Samples.start)
        }
        #expect(try await store.mails(inThread: 2, limit: 5000).count == 1500)
        #expect(span < .seconds(30), "\(span)")
    }
}
