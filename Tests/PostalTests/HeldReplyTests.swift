import Feedback
import Postal
import Synchronization
import Testing
import Wire

/// A relay that takes its time over the answer to the dot; nobody really waits.
@Suite("A reply that is held")
struct HeldReplyTests {
    /// A relay whose answers come so long after the final dot, measured by the deadline that the reader sets.
    private struct Holding: ByteStream {
        let relay: FakeRelay
        let hold: Duration
        let dot = Flag()

        final class Flag: Sendable {
            let value = Mutex(false)
        }

        func send(_ bytes: [UInt8], deadline: ContinuousClock.Instant) async throws(WireError) {
            try await relay.send(bytes, deadline: deadline)
            if bytes == Array(".\r\n".utf8) { dot.value.withLock { $0 = true } }
        }

        func receive(deadline: ContinuousClock.Instant) async throws(WireError) -> [UInt8] {
            if dot.value.withLock({ $0 }), deadline < .now + hold { throw WireError(.timedOut, "no answer in time") }
            return try await relay.receive(deadline: deadline)
        }

        func close() async { await relay.close() }
    }

    @Test("faults 30 and 31: nine minutes are waited for, eleven are not", arguments: [9, 11])
    func held(minutes: Int) async throws {
        let relay = FakeRelay()
        let session = SMTPSession(stream: Holding(relay: relay, hold: .minutes(minutes)), clientName: "c")
        try await session.begin()
        let envelope = SMTPEnvelope(sender: nil, recipients: [try Sample.address("a@example.org")])
        let delivery = try await session.deliver(envelope, SMTPContent(Array("x\r\n".utf8))) {}
        #expect(delivery.recipients.map(\.outcome) == [minutes == 9 ? .accepted : .unknown])
        #expect(await relay.ledger.count == 1)
    }
}
