import Feedback
import Store
import Testing

@testable import Daemon

/// What `status` says is true and adds up.
struct StatusTests {
    private static func report(_ place: Workplace, isRunning: Bool = true) async throws -> StatusReport {
        let inspector = StatusInspector(configuration: place.configuration, store: place.store, clock: place.clock)
        return try await inspector.report(board: isRunning ? place.board : nil, model: "test")
    }

    private static func location(_ uid: UInt32, folder: String = "INBOX") -> MailboxUID {
        MailboxUID(folder: FolderID(mailbox: "feedback", folder: folder), validity: UIDValidity(1), uid: UID(uid))
    }

    @Test func everyMailIsOfOneKind() async throws {
        try await Workplace.with { place in
            let bodies = [
                "From: ann@example.org\r\n\r\nThe VPN is down again, nobody can work.\r\n",
                "From: bob@example.org\r\n\r\nThank you for the new printer, it is great.\r\n",
                "From: out@example.org\r\nAuto-Submitted: auto-replied\r\nSubject: Out of office\r\n\r\nI am away.\r\n",
                "", "\0\0\0",
            ]
            let batch = bodies.enumerated().map { offset, body in
                let raw = RawMessage(
                    location: Self.location(UInt32(offset) + 1),
                    internalDate: Workplace.start,
                    size: body.utf8.count,
                    bytes: Array(body.utf8),
                    isMarked: false
                )
                return Arrival(
                    raw: raw,
                    lastPoll: nil,
                    listeningSince: Workplace.start,
                    now: Workplace.start
                )
            }
            _ = try await place.pipeline().take(batch, now: Workplace.start)
            let messages = try await Self.report(place).messages
            #expect(messages.total == 5)
            #expect(messages.byKind.values.reduce(0, +) + messages.copies + messages.quarantined.count == 5)
            #expect(messages.byCategory.values.reduce(0, +) == messages.byKind["human"])
        }
    }

    @Test("mail left alone as too old is called that, not stored, and is part of the sum")
    func leftAloneMail() async throws {
        try await Workplace.with { place in
            var tally = FolderTally()
            for state in [.skipped, .skipped, .stored, .marked, nil] as [LocationState?] { tally.count(state) }
            try await place.store.recordTally(tally, of: Self.location(1).folder, lookedAt: Workplace.start)
            let mailbox = try await Self.report(place).mailboxes.first
            #expect([mailbox?.onServer, mailbox?.stored, mailbox?.waiting, mailbox?.leftAlone] == [5, 2, 1, 2])
        }
    }

    @Test("an account that does not add up is a trouble, not smoothed over")
    func anAccountThatDoesNotAddUp() async throws {
        try await Workplace.with { place in
            var tally = FolderTally()
            tally.count(.stored)
            tally.onServer += 1
            try await place.store.recordTally(tally, of: Self.location(1).folder, lookedAt: Workplace.start)
            let troubles = try await Self.report(place).troubles
            #expect(troubles.contains { $0.contains("does not add up") })
        }
    }

    @Test("a mailbox that nothing looks into is a trouble although nothing failed", arguments: [true, false])
    func greenWhileDead(wasLookedInto: Bool) async throws {
        try await Workplace.with { place in
            if wasLookedInto {
                try await place.store.recordTally(FolderTally(), of: Self.location(1).folder, lookedAt: Workplace.start)
            }
            #expect(try await Self.report(place).troubles.isEmpty)
            place.clock.advance(by: .minutes(6))
            let troubles = try await Self.report(place).troubles
            #expect(troubles == ["mailbox feedback/INBOX: the last good look into it is over 6 minutes old"])
        }
    }

    @Test("a folder of an earlier configuration is not shown, nor is its trouble")
    func formerFolders() async throws {
        try await Workplace.with { place in
            let former = Self.location(1, folder: "Former").folder
            try await place.store.recordPollFailed(former, reason: "no such folder", now: Workplace.start)
            let report = try await Self.report(place, isRunning: false)
            #expect(report.mailboxes.isEmpty && report.troubles.isEmpty)
        }
    }

    @Test("an outbox in trouble is told of whether the daemon runs or not, for a week", arguments: [true, false])
    func outboxTroubles(isRunning: Bool) async throws {
        try await Workplace.with { place in
            let mail = OutboundMail(
                kind: .alert,
                key: "alert:1:1",
                messageID: "1@earshot.example.org",
                envelopeSender: nil,
                recipients: ["a@example.org", "b@example.org"].compactMap { EmailAddress($0) },
                bytes: [0x0D, 0x0A]
            )
            try await place.store.enqueue(mail, now: place.clock.now())
            let row = try #require(try await place.store.claim(limit: 1, now: place.clock.now()).first)
            let results = zip(mail.recipients, [RecipientResult.State.accepted, .refused]).map {
                RecipientResult(address: $0, state: $1, reply: "550 no such user")
            }
            try await place.store.settle(row.number, results, nextTry: nil, reason: "", now: place.clock.now())
            let troubles = try await Self.report(place, isRunning: isRunning).troubles
            #expect(troubles == ["alert mail \(row.number) was refused for 1 of 2 recipients: 550 no such user"])
            place.clock.advance(by: .days(8))
            let later = try await Self.report(place, isRunning: isRunning).troubles
            #expect(!later.contains { $0.contains("alert mail") })
        }
    }
}
