import Feedback
import Postal
import Store
import Synchronization
import Telemetry
import Testing

@testable import Daemon

/// The second way to warn (fault 79), and addresses that rest, on a real store without servers.
struct AlertWatchTests {
    static func enqueueAlert(
        _ place: Workplace,
        service: String? = "vpn",
        people: Int = 14,
        to recipients: [String] = ["oncall@example.org"]
    ) async throws -> Incident {
        let incident = Incident(
            service: service,
            openedAt: Workplace.start,
            firstReportAt: Workplace.start - .minutes(10),
            lastReportAt: Workplace.start,
            people: people,
            alertedPeople: people,
            lastAlertAt: Workplace.start,
            transition: 1
        )
        let stored = try await place.store.record(incident)
        let mail = OutboundMail(
            kind: .alert,
            key: "alert:\(stored.number):1",
            messageID: "\(stored.number)@earshot.example.org",
            envelopeSender: nil,
            recipients: try recipients.map { try #require(EmailAddress($0)) },
            bytes: [0x0D, 0x0A]
        )
        try await place.store.enqueue(mail, now: place.clock.now())
        return stored
    }

    private static func report(_ place: Workplace) async throws -> StatusReport {
        try await StatusInspector(configuration: place.configuration, store: place.store, clock: place.clock)
            .report(board: place.board, model: "test")
    }

    @Test("an alert that waits two minutes stands first in the status, with service, people and since")
    func status() async throws {
        try await Workplace.with { place in
            let small = try await Self.enqueueAlert(place, service: nil, people: 4)
            let large = try await Self.enqueueAlert(place)
            place.clock.advance(by: .seconds(119))
            #expect(try await Self.report(place).undelivered.isEmpty)
            place.clock.advance(by: .seconds(61))
            let report = try await Self.report(place)
            #expect(
                report.undelivered == [
                    "ALERT NOT DELIVERED: outage of vpn, 14 people since 2026-11-23T09:50:00Z, incident "
                        + "\(large.number); its mail has waited 3 min for the relay",
                    "ALERT NOT DELIVERED: outage, no service named, 4 people since 2026-11-23T09:50:00Z, incident "
                        + "\(small.number); its mail has waited 3 min for the relay",
                ]
            )
            #expect(report.troubles.prefix(2) == report.undelivered[...])
            #expect(report.oldestUndelivered == Workplace.start.milliseconds)
        }
    }

    @Test("the journal hears at once, then each quarter of an hour, and anew after it was over")
    func ledger() async throws {
        let alert = OverdueAlert(kind: .security, incident: nil, mails: 1, since: Workplace.start, isGivenUp: false)
        var ledger = AlertLedger()
        let start = ContinuousClock.now
        var told: [Int] = []
        for minute in 0..<40 {
            let now = start + .minutes(minute)
            if !ledger.due([alert], at: now).isEmpty { told.append(minute) }
            ledger.keep([alert], text: "x")
        }
        #expect(told == [0, 15, 30])
        ledger.keep([], text: nil)
        #expect(ledger.isEmpty && ledger.worst == nil)
        #expect(ledger.due([alert], at: start + .minutes(41)).count == 1)
    }

    @Test("a journal record's fields are whole, and stable")
    func fields() {
        let alert = OverdueAlert(kind: .helpdesk, incident: nil, mails: 2, since: Workplace.start, isGivenUp: true)
        let text = alert.text(now: Workplace.start + .minutes(5))
        #expect(
            text == "NOT DELIVERED: 2 mails of the kind: a person's outage, since 2026-11-23T10:00:00Z; its mail was "
                + "refused or given up"
        )
        let fields = JournalAlert.fields(of: alert, text: text)
        #expect(fields.contains("PRIORITY=1"))
        #expect(fields.contains("MESSAGE_ID=6f1d2c0b5a7e4f3c9b1e8d4a3f70c592"))
    }

    @Test("a mail that waits tells why it waits, not what another recipient was refused for")
    func reasonOfWaiting() async throws {
        try await Workplace.with { place in
            _ = try await Self.enqueueAlert(place, to: ["gone@example.org", "oncall@example.org"])
            let outbox = StoreOutbox(store: place.store, clock: place.clock)
            let row = try #require(try await outbox.claim(limit: 1, now: place.clock.now()).first)
            let results = zip(row.pending, [("no such user", 550), ("try again later", 451)]).map { address, answer in
                Postal.RecipientResult(
                    recipient: address,
                    outcome: answer.1 == 550 ? .refused : .deferred,
                    code: answer.1,
                    reason: answer.0,
                    phase: .recipient
                )
            }
            let settlement = Settlement.of(Delivery(recipients: results), for: row, now: place.clock.now(), jitter: 0)
            try await outbox.settle(row.number, as: settlement, now: place.clock.now())
            let mail = try #require(try await place.store.troubledMail(limit: 1).first)
            #expect(mail.state == .queued && mail.reason == "try again later")
        }
    }

    @Test("what the relay calls dead rests, and what takes a mail lives; a team's address is told of")
    func relayAnswers() async throws {
        try await Workplace.with { place in
            _ = try await Self.enqueueAlert(place)
            let outbox = StoreOutbox(store: place.store, clock: place.clock)
            let row = try #require(try await outbox.claim(limit: 1, now: place.clock.now()).first)
            let dead = Postal.RecipientResult(
                recipient: row.pending[0],
                outcome: .refused,
                code: 550,
                status: "5.1.1",
                reason: "no such user",
                phase: .recipient
            )
            let settlement = Settlement.of(Delivery(recipients: [dead]), for: row, now: place.clock.now(), jitter: 0)
            try await outbox.settle(row.number, as: settlement, now: place.clock.now())
            let report = try await Self.report(place)
            #expect(report.restedAddresses == 1)
            #expect(
                report.troubles.contains(
                    "mail to oncall@example.org, an address of staff, was refused by the relay (5.1.1): correct the "
                        + "configuration"
                )
            )
            #expect(report.undelivered.first?.hasSuffix("its mail was refused or given up") == true)
        }
    }

    @Test("a bounce in the mailbox rests an address that our mail went to; the person's next mail wakes it")
    func bounceAndWake() async throws {
        try await Workplace.with { place in
            let ann = try #require(EmailAddress("ann@example.org"))
            let mail = OutboundMail(
                kind: .acknowledgement,
                key: "acknowledgement:1",
                messageID: "ours@earshot.example.org",
                envelopeSender: nil,
                recipients: [ann],
                bytes: [0x0D, 0x0A]
            )
            try await place.store.enqueue(mail, now: Workplace.start)
            func take(_ uid: UInt32, _ text: String) async throws {
                let raw = RawMessage(
                    location: MailboxUID(
                        folder: FolderID(mailbox: "feedback", folder: "INBOX"),
                        validity: UIDValidity(1),
                        uid: UID(uid)
                    ),
                    internalDate: Workplace.start,
                    size: text.utf8.count,
                    bytes: Array(text.utf8),
                    isMarked: false
                )
                let arrival = Arrival(
                    raw: raw,
                    lastPoll: Workplace.start,
                    listeningSince: Workplace.start,
                    now: Workplace.start
                )
                _ = try await place.pipeline().take([arrival], now: Workplace.start)
            }
            func bounce(_ id: String) -> String {
                "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example.org\r\nSubject: failure notice\r\n\r\n"
                    + "ann@example.org: no such user (5.1.1)\r\nMessage-ID: <\(id)>\r\n"
            }
            try await take(1, bounce("forged@earshot.example.org"))
            #expect(try await place.store.rested(ann, now: Workplace.start) == nil)
            try await take(2, bounce("ours@earshot.example.org"))
            #expect(try await place.store.rested(ann, now: Workplace.start) != nil)
            let outbox = StoreOutbox(store: place.store, clock: place.clock)
            #expect(try await outbox.claim(limit: 1, now: Workplace.start).first?.pending.isEmpty == true)
            try await take(3, "From: ann@example.org\r\nSubject: vpn\r\n\r\nThe new VPN client is really good.\r\n")
            #expect(try await place.store.rested(ann, now: Workplace.start) == nil)
        }
    }
}
