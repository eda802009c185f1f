import Feedback
import Postal
import Testing

@Suite("When to try again")
struct RetryScheduleTests {
    @Test(
        "the pauses grow to an hour",
        arguments: [(0, 1), (1, 1), (2, 5), (3, 15), (4, 30), (5, 60), (6, 60), (1000, 60)]
    )
    func pauses(_ attempts: Int, _ minutes: Int) {
        #expect(RetrySchedule.pause(of: .digest, attempts: attempts, jitter: 0.5) == .minutes(minutes))
        #expect(RetrySchedule.pause(of: .alert, attempts: attempts, jitter: 0.5) == .minutes(1))
    }

    @Test(
        "jitter is a tenth at most",
        arguments: [(-5.0, 54_000), (0.0, 54_000), (0.5, 60_000), (1.0, 66_000), (9.0, 66_000)]
    )
    func jitter(_ jitter: Double, _ milliseconds: Int) {
        #expect(RetrySchedule.pause(of: .alert, attempts: 1, jitter: jitter) == .milliseconds(milliseconds))
    }

    @Test(
        "a mail is given up after days, an alert later, and an answer before it is stale",
        arguments: [
            (OutboundMail.Kind.digest, .days(4), nil), (.digest, .days(5), "5 days"), (.alert, .days(5), nil),
            (.alert, .days(14), "14 days"), (.acknowledgement, .hours(3), nil),
            (.acknowledgement, .hours(4), "4 hours"),
            (.allClear, .hours(23), nil), (.allClear, .hours(24), "24 hours"), (.confirmation, .hours(4), "4 hours"),
        ] as [(OutboundMail.Kind, Duration, String?)]
    )
    func lifetime(_ kind: OutboundMail.Kind, _ age: Duration, _ span: String?) throws {
        let state: OutboxRow.State = span == nil ? .queued : .failed
        let mail = try Sample.mail(kind)
        let row = OutboxRow(
            number: 1,
            mail: mail,
            state: .sending,
            attempts: 3,
            createdAt: Sample.start,
            pending: mail.recipients
        )
        let now = Sample.start + age
        let result = RecipientResult(recipient: mail.recipients[0], outcome: .deferred, code: 450, reason: "later")
        let settlements = [
            Settlement.of(Delivery(recipients: [result]), for: row, now: now, jitter: 0.5),
            Settlement.unserved(row, "down", now: now, pause: .minutes(1)),
        ]
        for settlement in settlements {
            #expect(settlement.entries.map(\.state) == [state])
            #expect((settlement.nextTry == nil) == (state == .failed))
            let reason = settlement.entries[0].result.reason
            #expect(reason.hasPrefix("given up after") == (state == .failed))
            #expect(span.map { reason.hasPrefix("given up after \($0): ") } ?? true)
        }
    }

    @Test("an unanswered dot and a deferral wait for the longer of their pauses")
    func mixed() throws {
        let mail = try Sample.mail(.digest, to: ["a@example.org", "b@example.org"])
        let row = OutboxRow(
            number: 1,
            mail: mail,
            state: .dot,
            attempts: 1,
            createdAt: Sample.start,
            pending: mail.recipients
        )
        let delivery = Delivery(recipients: [
            RecipientResult(recipient: mail.recipients[0], outcome: .unknown, reason: ""),
            RecipientResult(recipient: mail.recipients[1], outcome: .deferred, reason: ""),
        ])
        let settlement = Settlement.of(delivery, for: row, now: Sample.start, jitter: 0.5)
        #expect(settlement.nextTry == Sample.start + .minutes(30))
        #expect(settlement.uncertainSends == 1)
        #expect(settlement.recipients(in: .queued) == mail.recipients)
    }

    @Test("the gate opens in time")
    func gate() {
        let now = ContinuousClock.now
        var gate = DialGate()
        #expect(gate.isOpen(at: now))
        #expect(gate.failed(.loginDenied, at: now, jitter: 0) == .minutes(5))
        #expect(!gate.isOpen(at: now + .seconds(299)))
        #expect(gate.remaining(at: now + .minutes(4)) == .minutes(1))
        #expect(gate.isOpen(at: now + .minutes(5)))
        #expect(gate.failed(.transient, at: now, jitter: 1) == .seconds(22))
        #expect(gate.failed(.transient, at: now, spent: .seconds(12), jitter: 0.5) == .seconds(8))
        #expect(gate.failed(.transient, at: now, spent: .seconds(45), jitter: 0.5) == .seconds(1))
        #expect(gate.failed(.loginDenied, at: now, spent: .seconds(45), jitter: 0) == .minutes(5))
        #expect(gate.failed(.cancelled, at: now, jitter: 1) == .zero)
        #expect(gate.isOpen(at: now))
        _ = gate.failed(.permanent, at: now, jitter: 0)
        gate.succeeded()
        #expect(gate.isOpen(at: now))
    }
}
