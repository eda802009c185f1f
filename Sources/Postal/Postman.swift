package import Feedback
package import Telemetry
package import Wire

/// Takes mails from the outbox to the relay. Run `deliverDue()` whenever mail may be due, once the
/// outbox has put right what an earlier run left half done (`UncertainSend` says how).
///
/// One connection serves a batch, one mail at a time: `sending`, content, commit of `dot`, the dot, the reply, commit of
/// the result. So whatever moment a crash hits, the outbox knows what the server may know.
package struct Postman: Sendable {
    /// Opens a connection that is ready for our EHLO: past TLS and login.
    package typealias Dial = @Sendable () async throws(WireError) -> any ByteStream

    /// Rows claimed at once.
    package static let batchSize = 20
    /// What was claimed longer ago goes back unsent: the outbox looks anew whether what a mail says is still so.
    package static let freshness = Duration.seconds(30)
    /// Connections opened for one batch: a mail at which the server hangs up does not hold up those behind it.
    package static let maximumDials = 5

    private static let unusable = "the relay could not be used"

    private let outbox: any Outbox
    private let dial: Dial
    private let clientName: String
    private let clock: any WallClock
    private let monotonic: @Sendable () -> ContinuousClock.Instant
    private let jitter: @Sendable () -> Double
    private let log: Log
    private var gate = DialGate()
    /// Why the relay takes no mail at all, for the operator; nil while it does.
    package private(set) var trouble: String?
    private var nullSenderTrouble: String?

    /// `monotonic` and `jitter` (0 to 1) are arguments for the tests' sake.
    package init(
        outbox: any Outbox,
        clientName: String,
        clock: any WallClock = SystemClock(),
        log: Log = Log("postal"),
        monotonic: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        jitter: @escaping @Sendable () -> Double = { .random(in: 0...1) },
        dial: @escaping Dial
    ) {
        self.outbox = outbox
        self.clientName = clientName
        self.clock = clock
        self.log = log
        self.monotonic = monotonic
        self.jitter = jitter
        self.dial = dial
    }

    /// Sends what is due, at most `batchSize` mails and what a slow relay takes within `freshness`; returns how many were handed to a
    /// server, whatever it said. Zero: nothing is due, or the relay cannot be reached now.
    ///
    /// Throws what the outbox throws: then nobody knows what is recorded, and the daemon must restart and look again.
    package mutating func deliverDue() async throws -> Int {
        guard gate.isOpen(at: monotonic()) else { return 0 }
        let claimed = try await outbox.claim(limit: Self.batchSize, now: clock.now())
        let stale = monotonic() + Self.freshness
        var waiting = claimed[...]
        var served = 0
        var dials = 0
        while !waiting.isEmpty, dials < Self.maximumDials, !Task.isCancelled {
            dials += 1
            guard let session = await connect() else { break }
            do {
                served += try await serve(&waiting, before: stale, on: session)
            } catch {
                await session.end()
                throw error
            }
            await session.end()
            if !gate.isOpen(at: monotonic()) || monotonic() >= stale { break }
        }
        let reason = served > 0 && monotonic() >= stale ? "others took their time" : Self.unusable
        for row in waiting { try await putBack(row, reason) }
        return served
    }

    /// Serves rows until none waits, they are stale or the session is over; removes what it served. One goes in any case: a relay that is
    /// slow to greet would get none otherwise.
    private mutating func serve(
        _ waiting: inout ArraySlice<OutboxRow>,
        before stale: ContinuousClock.Instant,
        on session: SMTPSession
    ) async throws -> Int {
        var served = 0
        while let row = waiting.first, await session.isUsable, !Task.isCancelled, served == 0 || monotonic() < stale {
            waiting.removeFirst()
            guard !row.pending.isEmpty else {
                try await outbox.settle(
                    row.number,
                    as: .of(Delivery(recipients: []), for: row, now: clock.now(), jitter: 0),
                    now: clock.now()
                )
                continue
            }
            let delivery = try await deliver(row, on: session)
            if delivery.isLoginDenied {
                trouble = "it lets nobody send with this login, or without one: check the login in [relay]"
                _ = gate.failed(.loginDenied, at: monotonic(), jitter: jitter())
                log.error("the relay cannot be used: \(trouble ?? "")")
                try await putBack(row, Self.unusable)
                break
            }
            served += 1
            let now = clock.now()
            note(delivery.recipients.first(where: \.isOfSender), of: row)
            let settlement = Settlement.of(delivery, for: row, now: now, jitter: jitter())
            try await outbox.settle(row.number, as: settlement, now: now)
            report(row, settlement)
        }
        return served
    }

    /// Whether the relay took our sender. That it takes no empty one is told until it does: mail from our address may go well meanwhile.
    private mutating func note(_ refusal: RecipientResult?, of row: OutboxRow) {
        let code = "\(refusal?.code ?? 0)"
        guard row.mail.envelopeSender == nil else {
            trouble = refusal.map { _ in
                "it takes no mail from our address (\(code)): check sender and bounce_address in [relay], and what the "
                    + "login may send as; what waits goes out once that is mended"
            }
            // Then that is no matter of the empty one.
            if trouble != nil { nullSenderTrouble = nil }
            trouble = trouble ?? nullSenderTrouble
            return
        }
        nullSenderTrouble = refusal.map { _ in
            "it takes no mail from the empty sender <> (\(code)), with which answers to people go out: set null_sender = false"
                + " in [relay], and they bear bounce_address; those it refused are not sent again"
        }
        trouble = nullSenderTrouble
    }

    private func deliver(_ row: OutboxRow, on session: SMTPSession) async throws -> Delivery {
        let envelope = SMTPEnvelope(
            sender: row.mail.envelopeSender,
            recipients: row.pending,
            wantsNoNotices: !row.mail.kind.isForStaff
        )
        return try await session.deliver(envelope, SMTPContent(row.mail.bytes)) { [outbox] in
            try await outbox.enterDot(row.number)
        }
    }

    /// A session that was greeted, or nil: then the gate is closed for a while.
    private mutating func connect() async -> SMTPSession? {
        let begun = monotonic()
        do throws(PostalError) {
            let session = SMTPSession(stream: try await open(), clientName: clientName)
            try await session.begin()
            gate.succeeded()
            return session
        } catch {
            let now = monotonic()
            let pause = gate.failed(error.kind, at: now, spent: begun.duration(to: now), jitter: jitter())
            if error.kind != .cancelled {
                trouble = error.message
                log.error(
                    "the relay cannot be used: \(error.message)",
                    ["kind": error.kind.rawValue, "pause": "\(pause.components.seconds) s"]
                )
            }
            return nil
        }
    }

    private func open() async throws(PostalError) -> any ByteStream {
        do throws(WireError) {
            return try await dial()
        } catch {
            throw PostalError(error)
        }
    }

    /// The server never saw it: it waits until the relay may be called again.
    private func putBack(_ row: OutboxRow, _ reason: String) async throws {
        let pause = gate.remaining(at: monotonic())
        let settlement = Settlement.unserved(row, reason, now: clock.now(), pause: pause)
        try await outbox.settle(row.number, as: settlement, now: clock.now())
        if settlement.nextTry == nil { report(row, settlement) }
    }

    /// The row's number and the server's codes; addresses and texts stay in the outbox.
    private func report(_ row: OutboxRow, _ settlement: Settlement) {
        for state in [OutboxRow.State.failed, .unknown, .queued, .sent] {
            let entries = settlement.entries.filter { $0.state == state }
            guard let first = entries.first else { continue }
            let fields: KeyValuePairs = [
                "row": "\(row.number)", "kind": row.mail.kind.rawValue, "recipients": "\(entries.count)",
                "outcome": first.result.outcome.rawValue, "code": first.result.code.map { "\($0)" } ?? "-",
                "status": first.result.status ?? "-",
            ]
            switch state {
            case .failed: log.error("mail refused; `earshot status` tells why", fields)
            case .unknown: log.warning("mail may or may not have arrived; it is not sent again", fields)
            case .queued: log.notice("mail put off", fields)
            case .sending, .dot, .sent: log.info("mail sent", fields)
            }
        }
    }
}
