import Feedback
import Postal
import Synchronization
import Testing
import Wire

@Suite("A session with a relay")
struct SMTPSessionTests {
    struct Failed: Error {}

    static let content = Array("Subject: x\r\n\r\n.hidden\r\n.\r\nend\r\n".utf8)
    static let refusing = ["RCPT TO:<b@": "550 5.1.1 no such user"]

    func envelope() throws -> SMTPEnvelope {
        SMTPEnvelope(
            sender: try Sample.address("s@example.org"),
            recipients: try ["a@example.org", "b@example.org", "c@example.org"].map(Sample.address)
        )
    }

    @Test("delivers byte for byte, and takes the next mail on the same connection", arguments: [1, 7, 4096])
    func delivers(_ pieceBytes: Int) async throws {
        let relay = FakeRelay(answers: Self.refusing, pieceBytes: pieceBytes)
        let session = SMTPSession(stream: relay, clientName: "client.example")
        try await session.begin()
        for _ in 0..<2 {
            let delivery = try await session.deliver(try envelope(), SMTPContent(Self.content)) {}
            #expect(delivery.recipients.map(\.outcome) == [.accepted, .refused, .accepted])
            #expect(delivery.recipients[1].status == "5.1.1")
        }
        await session.end()
        let expected = FakeRelay.Accepted(
            sender: "s@example.org",
            recipients: ["a@example.org", "c@example.org"],
            content: Self.content
        )
        #expect(await relay.ledger == [expected, expected])
        #expect(await relay.commands.last == "QUIT")
        #expect(await relay.isClosed)
    }

    @Test("what was smuggled in arrives as one mail")
    func smuggling() async throws {
        let relay = FakeRelay()
        let session = SMTPSession(stream: relay, clientName: "c")
        try await session.begin()
        for end in ["\n.\n", "\r.\r", "\r\n.\r\n", "\n.\r\n", "\r\n.\n", "\r.\r\n", "\r\n.\r"] {
            let text = "a\(end)MAIL FROM:<evil@example.net>\r\nRCPT TO:<v@example.net>\r\nDATA\r\nb\(end)"
            let delivery = try await session.deliver(try envelope(), SMTPContent(Array(text.utf8))) {}
            #expect(delivery.recipients.allSatisfy { $0.outcome == .accepted })
        }
        #expect(await relay.ledger.count == 7)
        #expect(await relay.ledger.allSatisfy { $0.sender == "s@example.org" })
    }

    @Test("cut after every byte: put off before the dot, unknown from the dot on")
    func cuts() async throws {
        let whole = FakeRelay(answers: Self.refusing)
        let session = SMTPSession(stream: whole, clientName: "client.example")
        try await session.begin()
        let greeted = await whole.passed
        let dot = Mutex(0)
        _ = try await session.deliver(try envelope(), SMTPContent(Self.content)) {
            let passed = await whole.passed
            dot.withLock { $0 = passed }
        }
        let dotAt = dot.withLock { $0 }
        let end = await whole.passed
        #expect(greeted > 100 && dotAt > greeted && end > dotAt)

        for cut in 0...end {
            let relay = FakeRelay(answers: Self.refusing, cut: cut)
            let session = SMTPSession(stream: relay, clientName: "client.example")
            if cut < greeted {
                await #expect(throws: PostalError.self) { try await session.begin() }
                continue
            }
            try await session.begin()
            let commits = Atomic(0)
            let delivery = try await session.deliver(try envelope(), SMTPContent(Self.content)) {
                commits.add(1, ordering: .relaxed)
            }
            let outcomes = delivery.recipients.map(\.outcome)
            let isTaken = await !relay.ledger.isEmpty
            #expect(commits.load(ordering: .relaxed) == (cut < dotAt ? 0 : 1))
            switch cut {
            case ..<dotAt:
                #expect(outcomes.allSatisfy { $0 == .deferred || $0 == .refused })
                #expect(!isTaken)
            case dotAt..<end: #expect(outcomes == [.unknown, .refused, .unknown], "cut after \(cut) bytes")
            default: #expect(outcomes == [.accepted, .refused, .accepted])
            }
            #expect(await relay.isClosed == (cut < end))
        }
    }

    @Test("a dot that could not be recorded is not sent")
    func commitFails() async throws {
        let relay = FakeRelay()
        let session = SMTPSession(stream: relay, clientName: "c")
        try await session.begin()
        await #expect(throws: Failed.self) {
            try await session.deliver(try envelope(), SMTPContent(Self.content)) { throw Failed() }
        }
        #expect(await relay.ledger.isEmpty)
        #expect(await relay.isClosed)
        #expect(await !session.isUsable)
        let later = try await session.deliver(try envelope(), SMTPContent(Self.content)) {}
        #expect(later.recipients.allSatisfy { $0.outcome == .deferred })
    }

    @Test("ignores what the login left behind")
    func stale() async throws {
        let relay = FakeRelay(stale: "220 relay.example\r\n235 2.7.0 welcome\r\n")
        let session = SMTPSession(stream: relay, clientName: "c")
        try await session.begin()
        #expect(await session.isUsable)
    }
}
