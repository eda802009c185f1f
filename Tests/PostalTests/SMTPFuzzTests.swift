import Feedback
import Testing

@testable import Postal

/// A server that says anything at all.
@Suite("Hostile servers")
struct SMTPFuzzTests {
    /// A linear congruential generator (Knuth's MMIX constants): every failure replays from its seed.
    struct Dice {
        var state: UInt64

        mutating func roll(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % sides
        }
    }

    static let words = [
        "250 ok\r\n", "250-ok\r\n", "354 go\r\n", "221 bye\r\n", "250 SIZE 10\r\n", "421 bye\r\n", "450 later\r\n",
        "550 no\r\n",
        "530 login\r\n", "25", "0", "\r\n", "\n", "\r", "\u{0}", "-", " ", "999 x\r\n", "é", "250-SMTPUTF8\r\n",
        "252 hm\r\n",
    ]

    @Test("no session ends without a result, and none is accepted but by a 2xx after the dot", arguments: 0..<20)
    func fuzz(_ seed: Int) throws {
        var dice = Dice(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
        let envelope = SMTPEnvelope(
            sender: try Sample.address("s@example.org"),
            recipients: try ["a@example.org", "ü@example.org"].map(Sample.address)
        )
        var accepted = 0
        for _ in 0..<300 {
            var machine = SMTPStateMachine(clientName: "c")
            var actions = machine.start()
            var delivery: Delivery?
            var isDotSent = false
            var isGiven = false
            for _ in 0..<60 where !machine.isClosed {
                if machine.isReady, !isGiven {
                    isGiven = true
                    actions = machine.deliver(envelope, SMTPContent(Array("x".utf8)))
                }
                for action in actions {
                    switch action {
                    case .commitDot:
                        isDotSent = true
                        #expect(machine.dotCommitted().count == 1)
                    case .delivered(let result):
                        #expect(delivery == nil)
                        delivery = result
                    case .send, .greeted, .close: break
                    }
                }
                // Mostly sense, so that the later phases are reached.
                let word = dice.roll(4) > 0 ? sensible(machine.state) : Self.words[dice.roll(Self.words.count)]
                actions = machine.received(Array(word.utf8))
            }
            for case .delivered(let result) in actions + machine.lost(PostalError(.transient, "over")) {
                delivery = result
            }
            guard isGiven else { continue }
            let outcomes = try #require(delivery).recipients.map(\.outcome)
            #expect(outcomes.count == 2)
            accepted += outcomes.count { $0 == .accepted }
            if !isDotSent { #expect(!outcomes.contains(.accepted) && !outcomes.contains(.unknown)) }
        }
        #expect(accepted > 0, "no session came so far: the fuzzer tries too little")
    }

    private func sensible(_ state: SMTPStateMachine.State) -> String {
        switch state {
        case .hello: "250-hi\r\n250 SMTPUTF8\r\n"
        case .data: "354 go\r\n"
        default: "250 ok\r\n"
        }
    }
}
