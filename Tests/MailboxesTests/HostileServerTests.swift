import Feedback
import HostileIMAP
import Testing

@testable import Mailboxes

/// Whole sessions with a server that misbehaves.
struct HostileServerTests {
    static let inbox = FolderID(mailbox: "feedback", folder: "INBOX")
    static let nasty = "Subject: x\r\n\r\nA004 OK done\r\n)\r\n* BYE\r\n* 1 FETCH (BODY[] \"no\" UID 2)\r\n"
    static let mails = ["Subject: one\r\n\r\nVPN is down\r\n", nasty, "no header, no line end"]

    static func session(
        _ stream: ServedStream
    ) async throws(MailboxError) -> MailboxSession {
        let time = stream.time
        return try await MailboxSession.begin(on: stream, clock: FixedClock(), now: { time.now })
    }

    /// What one act leads to.
    enum Outcome: Equatable {
        /// All mails, or those with these UIDs, come exact; the others are told as missing.
        case delivers([UInt32])
        /// The connection is given up, and nothing came but whole mails.
        case breaks(MailboxError.Kind)
        /// All mails come, and are empty where they should not be.
        case empty
    }

    static let outcomes: [(Act, Outcome)] = [
        (.honest, .delivers([1, 2, 3])), (.renumbers, .breaks(.transient)), (.liesAboutNumbers, .delivers([1, 2, 3])),
        (.forgetsOneMail, .delivers([])), (.literalTooShort, .breaks(.transient)),
        (.literalTooLong, .breaks(.transient)), (.literalEndless, .breaks(.transient)),
        (.literalNegative, .breaks(.transient)), (.literalPlus, .delivers([1, 2, 3])), (.withoutUID, .delivers([])),
        (.chatters, .delivers([1, 2, 3])), (.otherUID, .delivers([])), (.everythingTwice, .delivers([1, 2, 3])),
        (.bodyNil, .empty), (.bodyEmpty, .empty), (.bodyLiteral8, .delivers([1, 2, 3])),
        (.endlessLine, .breaks(.transient)), (.millionLines, .breaks(.transient)), (.deepLists, .breaks(.transient)),
        (.refuses, .delivers([])), (.refusesAsUnavailable, .breaks(.transient)),
        (.refusesAsFull, .breaks(.permanent)), (.throttles, .breaks(.transient)), (.saysBad, .breaks(.transient)),
        (.saysBye, .breaks(.transient)), (.hangsUp, .breaks(.transient)),
        (.hangsUpAtOne, .breaks(.transient)), (.wholeInsteadOfPart, .delivers([1, 2, 3])),
        (.shortParts, .delivers([1, 2, 3])), (.changingParts, .delivers([1, 2, 3])), (.nilParts, .delivers([1, 2, 3])),
        (.sizeTooLarge, .delivers([1, 2, 3])), (.sizeTooSmall, .delivers([1, 2, 3])),
        (.withoutSizes, .delivers([1, 2, 3])), (.datesUnquoted, .delivers([1, 2, 3])),
        (.withoutDates, .delivers([1, 2, 3])), (.splitsAnswers, .delivers([1, 2, 3])),
        (.answersFew, .delivers([1, 2, 3])), (.refusesFlags, .delivers([1, 2, 3])),
    ]

    @Test("faults 40 to 51: nothing half, nothing wrong, no loop", arguments: outcomes, [1 << 20, 100])
    func acts(_ row: (act: Act, outcome: Outcome), chunk: Int) async throws {
        let mailbox = ServedMailbox(inbox: Self.mails)
        let stream = ServedStream(ServedConnection(mailbox, act: row.act), chunk: chunk)
        let delivered = Delivered()
        var missing: [UID] = []
        var failure: MailboxError?
        do {
            let session = try await Self.session(stream)
            let status = try await session.select(folder: "INBOX", writable: true)
            let uids = try await session.uids(in: 1...UInt32.max)
            missing = try await session.fetch(uids, as: Self.inbox, validity: status.uidValidity) { delivered.take($0) }
        } catch {
            failure = error as? MailboxError
        }
        #expect(await stream.connection.commands.count < 20)
        switch row.outcome {
        case .delivers(let uids):
            #expect(failure == nil)
            #expect(Set(delivered.bodies.keys) == Set(uids))
            #expect(Set(missing.map(\.value)) == Set([1, 2, 3]).subtracting(uids))
        case .breaks(let kind):
            #expect(failure?.kind == kind)
            #expect(await stream.isClosed)
        case .empty:
            #expect(delivered.all.count == 3 && delivered.all.allSatisfy { $0.bytes.isEmpty && $0.isCut })
            return
        }
        for (uid, body) in delivered.bodies { #expect(body == Self.mails[Int(uid) - 1]) }
        #expect(delivered.all.allSatisfy { !$0.isCut })
    }

    @Test(
        "INTERNALDATE is found in every form, and said to be missing where it is",
        arguments: [Act.honest, .datesUnquoted, .splitsAnswers, .withoutDates]
    )
    func dates(act: Act) async throws {
        let stream = ServedStream(ServedConnection(ServedMailbox(inbox: Self.mails), act: act))
        let session = try await Self.session(stream)
        let status = try await session.select(folder: "INBOX", writable: true)
        let delivered = Delivered()
        _ = try await session.fetch([UID(1), UID(2)], as: Self.inbox, validity: status.uidValidity) {
            delivered.take($0)
        }
        let isDated = act != .withoutDates
        #expect(delivered.all.map(\.isDated) == [isDated, isDated])
        let expected = isDated ? Timestamp(seconds: 837_571_465) : FixedClock().now()
        #expect(delivered.all.map(\.internalDate) == [expected, expected])
    }

    @Test("a server that answers only the first of many is asked for the rest", arguments: [200, 59, 60, 61])
    func fewAtOnce(count: Int) async throws {
        let mails = (1...count).map { "Subject: \($0)\r\n\r\nThe printer \($0) is empty\r\n" }
        let connection = ServedConnection(
            ServedMailbox(inbox: mails),
            capabilities: "IMAP4rev1",
            act: .answersFew
        )
        let stream = ServedStream(connection)
        let session = try await Self.session(stream)
        let status = try await session.select(folder: "INBOX", writable: true)
        let uids = try await session.uids(in: 1...UInt32.max)
        #expect(uids.map(\.value) == (1...count).map { UInt32($0) })
        let delivered = Delivered()
        let missing = try await session.fetch(uids, as: Self.inbox, validity: status.uidValidity) { delivered.take($0) }
        #expect(missing.isEmpty && delivered.all.count == count)
        #expect(await stream.connection.commands.count < 24)
    }

    @Test("sizes known to be estimates cost one proof a session, not one for each group of mails")
    func estimates() async throws {
        let mails = (1...40).map { "Subject: \($0)\r\n\r\nThe printer \($0) is empty\r\n" }
        let stream = ServedStream(ServedConnection(ServedMailbox(inbox: mails), act: .sizeTooLarge))
        let session = try await Self.session(stream)
        let status = try await session.select(folder: "INBOX", writable: true)
        let delivered = Delivered()
        for first in [1, 21] as [UInt32] {
            let uids = (first..<first + 20).map { UID($0) }
            _ = try await session.fetch(uids, as: Self.inbox, validity: status.uidValidity) { delivered.take($0) }
            if first == 1 { continue }
            // The sizes, and all mails at once.
            #expect(await stream.connection.commands.suffix(2).allSatisfy { $0.hasPrefix("UID FETCH 21:40 ") })
        }
        #expect(delivered.all.count == 40)
    }

    @Test("BAD to a search ends the connection, save in an empty folder", arguments: [0, 3])
    func badSearch(count: Int) async throws {
        let server = ScriptedServer(capabilities: "IMAP4rev1") { tag, command in
            if command.hasPrefix("SELECT") { return "* \(count) EXISTS\r\n\(tag) OK done\r\n" }
            return command.hasPrefix("UID SEARCH") ? "\(tag) BAD not connected\r\n" : ""
        }
        let session = try await MailboxSession.begin(on: server, clock: FixedClock())
        _ = try await session.select(folder: "INBOX", writable: true)
        await #expect(throws: MailboxError.self) { try await session.uids(in: 1...UInt32.max) }
        #expect(await session.isOpen == (count == 0))
    }

    @Test("BAD to the first SELECT ends the connection; where other folders open it concerns this one")
    func badSelect() async throws {
        for opensAnother in [false, true] {
            let server = ScriptedServer(capabilities: "IMAP4rev1") { tag, command in
                command.hasPrefix("SELECT \"Odd\"") ? "\(tag) BAD User is authenticated but not connected.\r\n" : ""
            }
            let session = try await MailboxSession.begin(on: server, clock: FixedClock())
            if opensAnother { _ = try await session.select(folder: "INBOX", writable: true) }
            await #expect(throws: MailboxError.self) { try await session.select(folder: "Odd", writable: true) }
            #expect(await session.isOpen == opensAnother)
        }
    }

    @Test func theTableNamesEveryAct() {
        #expect(Set(Self.outcomes.map(\.0)) == Set(Act.allCases))
    }

    @Test("fault 51: a throttling server is left alone for as long as it says")
    func throttles() async throws {
        let stream = ServedStream(ServedConnection(ServedMailbox(inbox: Self.mails), act: .throttles))
        let session = try await Self.session(stream)
        let status = try await session.select(folder: "INBOX", writable: true)
        await #expect {
            try await session.fetch([UID(1)], as: Self.inbox, validity: status.uidValidity) { _ in }
        } throws: {
            ($0 as? MailboxError)?.retryAfter == .milliseconds(4823)
        }
    }

    // MARK: - Large mails

    static let part = MailAssembly.partBytes
    static let largeOutcomes: [(Act, Bool)] = [
        (.honest, true), (.wholeInsteadOfPart, true), (.shortParts, true), (.sizeTooLarge, true),
        (.sizeTooSmall, true), (.chatters, true), (.changingParts, false), (.nilParts, false),
    ]

    @Test("a large mail comes part by part, exact or not at all, and after the small ones", arguments: largeOutcomes)
    func largeMails(_ row: (act: Act, isDelivered: Bool)) async throws {
        // Whole parts, one byte more, one less, and a large one; then a small one.
        let sizes = [2 * Self.part, Self.part + 1, Self.part - 1, 5 * Self.part + 77, 10]
        let mails = sizes.enumerated().map { number, size in
            String(repeating: "\(number)123456789abcdef", count: size / 16 + 1).prefix(size)
        }
        let mailbox = ServedMailbox(inbox: mails.map(String.init))
        let stream = ServedStream(ServedConnection(mailbox, act: row.act), chunk: 1 << 18)
        let session = try await Self.session(stream)
        let status = try await session.select(folder: "INBOX", writable: true)
        let delivered = Delivered()
        let uids = try await session.uids(in: 1...UInt32.max)
        let missing = try await session.fetch(uids, as: Self.inbox, validity: status.uidValidity) { delivered.take($0) }
        let isWhole = Set(delivered.bodies.map { $0.value == mails[Int($0.key) - 1] }) == [true]
        #expect(isWhole && delivered.all.allSatisfy { !$0.isCut })
        if row.isDelivered {
            #expect(missing.isEmpty && delivered.all.count == 5)
        } else {
            // What does not fit together is told as missing; a mail of one part is not concerned.
            #expect(Set(missing).union(delivered.all.map(\.location.uid)) == Set(uids))
            #expect(delivered.bodies[5] != nil && missing.contains(UID(4)))
        }
        #expect(delivered.all.prefix(1).allSatisfy { $0.bytes.count < Self.part })
    }

    @Test("over the limit only the beginning is kept, and said to be cut", arguments: [Act.honest, .shortParts])
    func hugeMails(act: Act) async throws {
        let mailbox = ServedMailbox()
        var folder = ServedFolder(validity: 9)
        folder.add([UInt8](repeating: 65, count: RawMessage.maximumBytes + 1))
        folder.add(Array("small".utf8))
        mailbox["INBOX"] = folder
        let stream = ServedStream(ServedConnection(mailbox, act: act), chunk: 1 << 20)
        let session = try await Self.session(stream)
        let status = try await session.select(folder: "INBOX", writable: true)
        let delivered = Delivered()
        _ = try await session.fetch([UID(1), UID(2)], as: Self.inbox, validity: status.uidValidity) {
            delivered.take($0)
        }
        #expect(delivered.all.map(\.location.uid.value) == [2, 1])
        #expect(delivered.all.last?.bytes.count == RawMessage.oversizeKeptBytes)
        #expect(delivered.all.last?.size == RawMessage.maximumBytes + 1)
    }

    // MARK: - Time

    @Test(
        "fault 29: one byte a second is given up, in a line and in a literal, without a mail half",
        arguments: [0, 50, 400, 640]
    )
    func drips(from start: Int) async throws {
        let time = ManualTime()
        let mailbox = ServedMailbox(inbox: [String(repeating: "x", count: 100_000)])
        let stream = ServedStream(ServedConnection(mailbox), time: time, dripsFrom: start)
        let began = time.now
        let delivered = Delivered()
        await #expect(throws: MailboxError.self) {
            let session = try await Self.session(stream)
            let status = try await session.select(folder: "INBOX", writable: true)
            let uids = try await session.uids(in: 1...UInt32.max)
            _ = try await session.fetch(uids, as: Self.inbox, validity: status.uidValidity) { delivered.take($0) }
        }
        #expect(delivered.all.isEmpty)
        #expect(await stream.isClosed)
        // Each command before may drip on its own, as far as its patience goes.
        #expect(began.duration(to: time.now) < .seconds(400))
    }

    @Test("IDLE is renewed before the 29 minutes of RFC 2177, and a silent one ends in time")
    func idleEnds() async throws {
        let stream = ServedStream(ServedConnection(ServedMailbox()))
        let session = try await Self.session(stream)
        _ = try await session.select(folder: "INBOX", writable: true)
        let time = stream.time
        for _ in 0..<3 {
            let began = time.now
            #expect(try await !session.idle(until: time.now + .seconds(86_400)))
            #expect(began.duration(to: time.now) == MailboxSession.longestIdle)
        }
        #expect(MailboxSession.longestIdle < .seconds(29 * 60))
        #expect(await stream.connection.commands.suffix(6) == ["IDLE", "DONE", "IDLE", "DONE", "IDLE", "DONE"])
    }

    @Test("a connection that died while we waited is known for it soon after the wait")
    func idleOnADeadConnection() async throws {
        let stream = ServedStream(ServedConnection(ServedMailbox()), lostFrom: "DONE")
        let session = try await Self.session(stream)
        _ = try await session.select(folder: "INBOX", writable: true)
        let end = stream.time.now + .seconds(60)
        await #expect(throws: MailboxError.self) { try await session.idle(until: end) }
        #expect(end.duration(to: stream.time.now) == MailboxSession.endOfIdleTimeout)
        #expect(await stream.isClosed)
    }
}
