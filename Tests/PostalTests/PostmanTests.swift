import Feedback
import Postal
import Synchronization
import Telemetry
import Testing
import Wire

@Suite("The postman")
struct PostmanTests {
    /// Relays in the order they are dialled; the last one is dialled again and again.
    final class Exchange: Sendable {
        let relays: [FakeRelay]
        private let next = Mutex(0)
        private let failures: [WireError?]

        init(_ relays: [FakeRelay], failures: [WireError?] = []) {
            self.relays = relays
            self.failures = failures
        }

        var dials: Int { next.withLock { $0 } }

        func dial() throws(WireError) -> FakeRelay {
            let index = next.withLock { value in
                defer { value += 1 }
                return value
            }
            if index < failures.count, let failure = failures[index] { throw failure }
            return relays[min(index, relays.count - 1)]
        }

        var ledger: [FakeRelay.Accepted] {
            get async {
                var all: [FakeRelay.Accepted] = []
                for relay in relays { all += await relay.ledger }
                return all
            }
        }
    }

    /// - Parameter greeting: how long a relay takes to greet.
    func postman(
        _ outbox: FakeOutbox,
        _ clock: ManualClock,
        _ exchange: Exchange,
        greeting: Duration = .zero
    ) -> Postman {
        Postman(
            outbox: outbox,
            clientName: "client.example",
            clock: clock,
            log: Log("postal-test", threshold: .error),
            monotonic: { clock.instant() },
            jitter: { 0.5 },
            dial: { () async throws(WireError) -> any ByteStream in
                clock.advance(greeting)
                return try exchange.dial()
            }
        )
    }

    @Test("one connection serves a batch")
    func batch() async throws {
        let kinds = OutboundMail.Kind.allCases
        let mails = try kinds.map { try Sample.mail($0) }
        let outbox = FakeOutbox(mails)
        let exchange = Exchange([FakeRelay()])
        var postman = postman(outbox, ManualClock(), exchange)
        #expect(try await postman.deliverDue() == mails.count)
        #expect(try await postman.deliverDue() == 0)
        #expect(exchange.dials == 1)
        #expect(await exchange.ledger.map(\.sender) == kinds.map { $0.isForStaff ? "earshot@example.org" : "" })
        let unnoticed = kinds.count { !$0.isForStaff }
        #expect(await exchange.relays[0].commands.count { $0.hasSuffix("NOTIFY=NEVER") } == unnoticed)
        #expect(await outbox.rows.allSatisfy { $0.state == .sent })
    }

    @Test("what waits behind a slow relay is claimed anew, as what it says may no longer be so")
    func slowRelay() async throws {
        let clock = ManualClock()
        let mails = try (1...4).map { try Sample.mail(.acknowledgement, to: ["a\($0)@example.org"]) }
        let outbox = FakeOutbox(mails) { clock.advance(.seconds(20)) }
        let exchange = Exchange([FakeRelay(), FakeRelay()])
        var postman = postman(outbox, clock, exchange)
        #expect(try await postman.deliverDue() == 2)
        #expect(await outbox.rows.map(\.state) == [.sent, .sent, .queued, .queued])
        #expect(await outbox.rows.map(\.attempts) == [1, 1, 0, 0] && postman.trouble == nil)
        #expect(try await postman.deliverDue() == 2)
        #expect(await outbox.rows.allSatisfy { $0.state == .sent })
        #expect(await exchange.ledger.count == 4)
    }

    @Test("a relay that is slow to greet gets a mail at each look")
    func slowGreeting() async throws {
        let clock = ManualClock()
        let outbox = FakeOutbox(try (1...3).map { try Sample.mail(.acknowledgement, to: ["a\($0)@example.org"]) })
        let relays = Exchange([FakeRelay(), FakeRelay(), FakeRelay()])
        var postman = postman(outbox, clock, relays, greeting: .seconds(40))
        for _ in 1...3 { #expect(try await postman.deliverDue() == 1) }
        #expect(await outbox.rows.allSatisfy { $0.state == .sent })
    }

    @Test(
        "fault 28: cut after every byte, promises hold for each kind of mail",
        arguments: OutboundMail.Kind.allCases,
        [false, true]
    )
    func cuts(_ kind: OutboundMail.Kind, oneIsRefused: Bool) async throws {
        let all = ["a@example.org", "b@example.org", "c@example.org"]
        let answers = oneIsRefused ? ["RCPT TO:<b@": "550 5.1.1 no such user"] : [:]
        let mail = try Sample.mail(kind, to: kind.isForStaff ? all : ["a@example.org"])
        let expected = kind.isForStaff ? all.filter { !oneIsRefused || $0 != all[1] } : ["a@example.org"]
        let whole = FakeRelay(answers: answers)
        var uncut = postman(FakeOutbox([mail]), ManualClock(), Exchange([whole]))
        _ = try await uncut.deliverDue()
        for cut in 0...(await whole.passed) {
            let outbox = FakeOutbox([mail])
            let clock = ManualClock()
            let exchange = Exchange([FakeRelay(answers: answers, cut: cut), FakeRelay(answers: answers)])
            var postman = postman(outbox, clock, exchange)
            for _ in 0..<4 {
                _ = try await postman.deliverDue()
                clock.advance(.minutes(31))
            }
            let copies = await exchange.ledger
            let row = await outbox.rows[0]
            #expect(row.pending.isEmpty)
            #expect(Set(copies.map { Self.messageID($0.content) }).count <= 1, "one mail has one Message-ID")
            #expect(copies.allSatisfy { $0.recipients == expected }, "cut after \(cut) bytes")
            let refused = Set(await outbox.settlements.flatMap { $0.recipients(in: .failed) }.map(\.local))
            #expect(refused == (oneIsRefused && kind.isForStaff ? ["b"] : []), "cut after \(cut) bytes")
            switch kind {
            case .acknowledgement, .allClear, .news, .reply:
                #expect(copies.count <= 1)
                #expect(copies.count == 1 || row.state == .unknown, "lost without a word at \(cut)")
            case .alert, .helpdesk, .security, .digest, .confirmation, .bulletin:
                #expect((1...2).contains(copies.count), "cut after \(cut) bytes")
            }
        }
    }

    @Test("a sender that the relay refuses is told, and what staff are to read goes out once that is mended")
    func refusedSender() async throws {
        // Those for staff last: what is said of the sender is said of the last one.
        let kinds =
            OutboundMail.Kind.allCases.filter { !$0.isForStaff } + OutboundMail.Kind.allCases.filter(\.isForStaff)
        let outbox = FakeOutbox(try kinds.map { try Sample.mail($0) })
        let clock = ManualClock()
        let refusing = FakeRelay(answers: ["MAIL FROM": "553 5.7.1 sender not owned by user"])
        var postman = postman(outbox, clock, Exchange([refusing, FakeRelay()]))
        _ = try await postman.deliverDue()
        #expect(postman.trouble?.contains("check sender and bounce_address in [relay]") == true)
        #expect(postman.trouble?.contains("553") == true)
        let states = await outbox.rows.map { ($0.mail.kind, $0.state) }
        #expect(states.allSatisfy { $0.1 == ($0.0.isForStaff ? .queued : .failed) }, "\(states)")
        clock.advance(.minutes(2))
        _ = try await postman.deliverDue()
        #expect(postman.trouble == nil)
        #expect(await outbox.rows.count { $0.state == .sent } == 5)
    }

    @Test("a relay that refuses the empty sender is told of until it takes it, with the key that helps")
    func refusedEmptySender() async throws {
        let outbox = FakeOutbox(try [.acknowledgement, .alert].map { try Sample.mail($0) })
        let refusing = FakeRelay(answers: ["MAIL FROM:<>": "550 5.7.1 no empty sender"])
        var postman = postman(outbox, ManualClock(), Exchange([refusing]))
        _ = try await postman.deliverDue()
        #expect(await outbox.rows.map(\.state) == [.failed, .sent])
        #expect(postman.trouble?.contains("<> (550)") == true)
        #expect(postman.trouble?.contains("set null_sender = false in [relay]") == true)
    }

    @Test("a mail that is too large for the relay is refused for good", arguments: ["552 5.3.4 too big", "552 big"])
    func tooLarge(answer: String) async throws {
        let outbox = FakeOutbox([try Sample.mail(.digest)])
        var postman = postman(outbox, ManualClock(), Exchange([FakeRelay(answers: ["MAIL FROM": answer])]))
        _ = try await postman.deliverDue()
        #expect(await outbox.rows.map(\.state) == [.failed])
        #expect(postman.trouble == nil)
    }

    private static func messageID(_ content: [UInt8]) -> String? {
        String(decoding: content, as: UTF8.self).split(separator: "\r\n").first { $0.hasPrefix("Message-ID:") }
            .map(String.init)
    }

    @Test("a digest is repeated once, not more")
    func digestTwice() async throws {
        let outbox = FakeOutbox([try Sample.mail(.digest)])
        let clock = ManualClock()
        // Takes every mail, and loses every answer to the dot.
        let exchange = Exchange((0..<5).map { _ in FakeRelay(answers: [".": "2xx"]) })
        var postman = postman(outbox, clock, exchange)
        var tries: [Int] = []
        for _ in 0..<60 {
            tries.append(try await postman.deliverDue())
            clock.advance(.minutes(1))
        }
        #expect(tries.firstIndex(of: 1) == 0)
        #expect(tries.lastIndex(of: 1) == 30)
        #expect(tries.count { $0 == 1 } == 2)
        #expect(await outbox.rows[0].state == .unknown)
    }

    struct Uncertain: CustomTestStringConvertible, Sendable {
        let kind: OutboundMail.Kind
        var earlier = 0
        let consequence: UncertainSend
        var testDescription: String { "\(kind) after \(earlier)" }
    }

    static let uncertain: [Uncertain] = [
        Uncertain(kind: .acknowledgement, consequence: .neverAgain),
        Uncertain(kind: .confirmation, consequence: .again(after: .minutes(2))),
        Uncertain(kind: .confirmation, earlier: 1, consequence: .neverAgain),
        Uncertain(kind: .alert, consequence: .again(after: .minutes(1))),
        Uncertain(kind: .alert, earlier: 9, consequence: .again(after: .minutes(60))),
        Uncertain(kind: .helpdesk, consequence: .again(after: .minutes(1))),
        Uncertain(kind: .security, consequence: .again(after: .minutes(1))),
        Uncertain(kind: .digest, consequence: .again(after: .minutes(30))),
        Uncertain(kind: .digest, earlier: 1, consequence: .neverAgain),
    ]

    @Test("what follows when nobody knows whether the dot arrived", arguments: uncertain)
    func uncertainSends(_ row: Uncertain) {
        #expect(UncertainSend.consequence(for: row.kind, earlier: row.earlier) == row.consequence)
    }

    @Test("a refused login is not repeated before five minutes are over, and costs no mail a try")
    func loginDenied() async throws {
        let outbox = FakeOutbox([try Sample.mail(.alert), try Sample.mail(.digest)])
        let clock = ManualClock()
        let denied = WireError(.loginDenied, "the login was refused")
        let exchange = Exchange([FakeRelay()], failures: [denied, denied])
        var postman = postman(outbox, clock, exchange)
        for minute in 0..<10 {
            #expect(try await postman.deliverDue() == 0)
            #expect(exchange.dials == (minute < 5 ? 1 : 2))
            #expect(await outbox.rows.allSatisfy { $0.attempts == 0 && $0.state == .queued })
            clock.advance(.minutes(1))
        }
        #expect(try await postman.deliverDue() == 2)
    }

    @Test("a login that may not send stops the batch")
    func loginDeniedLate() async throws {
        let outbox = FakeOutbox([try Sample.mail(.alert), try Sample.mail(.digest)])
        let clock = ManualClock()
        let exchange = Exchange([FakeRelay(answers: ["MAIL": "530 5.7.0 log in first"]), FakeRelay()])
        var postman = postman(outbox, clock, exchange)
        #expect(try await postman.deliverDue() == 0)
        #expect(await exchange.relays[0].commands.count { $0.hasPrefix("MAIL") } == 1)
        #expect(postman.trouble?.contains("[relay]") == true)
        clock.advance(.minutes(4))
        #expect(try await postman.deliverDue() == 0)
        #expect(postman.trouble != nil)
        clock.advance(.minutes(1))
        #expect(try await postman.deliverDue() == 2)
        #expect(postman.trouble == nil)
    }

    @Test("a relay that is down is called every 20 seconds, and served within 30 once it is back")
    func unreachable() async throws {
        let outbox = FakeOutbox([try Sample.mail(.digest)])
        let clock = ManualClock()
        let down = WireError(.unreachable, "refused")
        let exchange = Exchange([FakeRelay()], failures: Array(repeating: down, count: 180))
        var postman = postman(outbox, clock, exchange)
        for call in 1...180 {
            #expect(try await postman.deliverDue() == 0)
            #expect(exchange.dials == call)
            clock.advance(.seconds(20))
        }
        #expect(try await postman.deliverDue() == 1)
        #expect(await outbox.rows[0].attempts == 1)
    }

    @Test("a mail at which the server hangs up does not hold up the others")
    func poison() async throws {
        let outbox = FakeOutbox([try Sample.mail(.helpdesk), try Sample.mail(.alert), try Sample.mail(.digest)])
        let exchange = Exchange([FakeRelay(answers: ["DATA": "421 crashed"]), FakeRelay()])
        var postman = postman(outbox, ManualClock(), exchange)
        #expect(try await postman.deliverDue() == 3)
        #expect(await outbox.rows.map(\.state) == [.queued, .sent, .sent])
    }

    @Test("fault 33: one of five is refused: the others get it, the one is not tried again")
    func oneOfFive() async throws {
        let recipients = (1...5).map { "r\($0)@example.org" }
        let outbox = FakeOutbox([try Sample.mail(.alert, to: recipients)])
        let clock = ManualClock()
        let exchange = Exchange([FakeRelay(answers: ["RCPT TO:<r2@": "550 no", "RCPT TO:<r4@": "450 later"])])
        var postman = postman(outbox, clock, exchange)
        #expect(try await postman.deliverDue() == 1)
        #expect(await outbox.settlements[0].recipients(in: .failed).map(\.local) == ["r2"])
        #expect(await outbox.rows[0].pending.map(\.local) == ["r4"])
        clock.advance(.minutes(1))
        _ = try await postman.deliverDue()
        #expect(await exchange.relays[0].commands.count { $0.contains("r2@") } == 1)
        #expect(await exchange.ledger.map(\.recipients) == [["r1", "r3", "r5"].map { "\($0)@example.org" }])
    }

    @Test("an outbox that cannot record the dot stops everything before the dot")
    func outboxFails() async throws {
        let outbox = FakeOutbox([try Sample.mail(.alert)], refusesDot: true)
        let exchange = Exchange([FakeRelay()])
        var postman = postman(outbox, ManualClock(), exchange)
        await #expect(throws: FakeOutbox.Full.self) { _ = try await postman.deliverDue() }
        #expect(await exchange.ledger.isEmpty)
        #expect(await outbox.rows[0].state == .sending)
    }
}
