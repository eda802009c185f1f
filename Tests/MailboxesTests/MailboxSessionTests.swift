import Feedback
import Synchronization
import Testing
import Wire

@testable import Mailboxes

struct FixedClock: WallClock {
    func now() -> Timestamp { Timestamp(seconds: 1_800_000_000) }
}

/// What `fetch` delivered.
final class Delivered: Sendable {
    private let mails = Mutex<[RawMessage]>([])

    func take(_ mail: RawMessage) { mails.withLock { $0.append(mail) } }
    var all: [RawMessage] { mails.withLock { $0 } }
    var bodies: [UInt32: String] {
        Dictionary(uniqueKeysWithValues: all.map { ($0.location.uid.value, String(decoding: $0.bytes, as: UTF8.self)) })
    }
}

struct MailboxSessionTests {
    static let inbox = FolderID(mailbox: "feedback", folder: "INBOX")
    static let opened = "* 3 EXISTS\r\n* OK [UIDVALIDITY 9] x\r\n* OK [PERMANENTFLAGS (\\Deleted \\*)] x\r\n"

    /// A session with INBOX selected; `answer` is asked first, and "" leaves it to the defaults.
    static func session(
        capabilities: String = "IMAP4rev1 IDLE MOVE UIDPLUS",
        opened: String = opened,
        writable: Bool = true,
        chunk: Int = 4096,
        _ answer: @escaping ScriptedServer.Answer
    ) async throws -> (MailboxSession, ScriptedServer) {
        let server = ScriptedServer(greeting: "garbage\r\n", capabilities: capabilities, chunk: chunk) { tag, command in
            let reply = answer(tag, command)
            return reply.isEmpty && command.hasSuffix("\"INBOX\"") ? opened + "\(tag) OK done\r\n" : reply
        }
        let session = try await MailboxSession.begin(on: server, clock: FixedClock())
        _ = try await session.select(folder: "INBOX", writable: writable)
        return (session, server)
    }

    /// Answers `sizes` with `sizes`, and `mails` with bodies "mail N", in any order the server likes.
    static func store(_ sizes: [Int: Int], _ tag: String, _ command: String) -> String {
        guard command.hasPrefix("UID FETCH ") else { return "" }
        let asked = command.split(separator: " ")[2].split(separator: ",").flatMap { part in
            let ends = part.split(separator: ":").compactMap { Int($0) }
            return Array(ends[0]...ends[ends.count - 1])
        }
        let known = asked.reversed().filter { sizes[$0] != nil }
        let answers = known.map { uid in
            let body = "mail \(uid)"
            return command.hasSuffix("(UID RFC822.SIZE)")
                ? "* \(uid) FETCH (UID \(uid) RFC822.SIZE \(sizes[uid] ?? 0))\r\n"
                : "* \(uid) FETCH (BODY[]<0> {\(body.utf8.count)}\r\n\(body) UID \(uid) RFC822.SIZE \(sizes[uid] ?? 0))\r\n"
        }
        return answers.joined() + "\(tag) OK done\r\n"
    }

    @Test(arguments: [1, 7, 4096])
    func fetches(chunk: Int) async throws {
        let sizes = [1: 6, 3: 6, 9: 6]
        let (session, server) = try await Self.session(chunk: chunk) { Self.store(sizes, $0, $1) }
        let delivered = Delivered()
        let uids: [UInt32] = [9, 1, 3, 4, 4, 1]
        let missing = try await session.fetch(uids.map { UID($0) }, as: Self.inbox, validity: UIDValidity(9)) {
            delivered.take($0)
        }
        #expect(missing == [UID(4)])
        #expect(delivered.bodies == [1: "mail 1", 3: "mail 3", 9: "mail 9"])
        #expect(delivered.all.allSatisfy { $0.internalDate == FixedClock().now() && !$0.isMarked })
        #expect(
            await server.commands.dropFirst(2) == [
                "UID FETCH 1,3:4,9 (UID RFC822.SIZE)",
                "UID FETCH 1,3,9 (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[]<0.1048576>)",
                // It may be a server that answers only the first of many.
                "UID FETCH 4 (UID RFC822.SIZE)",
            ]
        )
    }

    @Test("windows of 500, and every mail once")
    func fetchesInWindows() async throws {
        let sizes = Dictionary(uniqueKeysWithValues: (1...1201).map { ($0, 6) })
        let (session, server) = try await Self.session { Self.store(sizes, $0, $1) }
        let delivered = Delivered()
        let missing = try await session.fetch((1...1201).map { UID($0) }, as: Self.inbox, validity: UIDValidity(9)) {
            delivered.take($0)
        }
        #expect(missing.isEmpty)
        #expect(delivered.bodies.count == 1201)
        #expect(await server.commands.count == 2 + 6)
    }

    @Test("one mail the server cannot read does not keep the others")
    func oneUnreadableMail() async throws {
        let (session, _) = try await Self.session { tag, command in
            if command.hasPrefix("UID FETCH 1:3 (UID FLAGS") {
                return "* 1 FETCH (UID 1 BODY[] \"one\")\r\n\(tag) NO [SERVERBUG] Internal error\r\n"
            }
            if command.hasPrefix("UID FETCH 2 ") { return "\(tag) NO [SERVERBUG] Internal error\r\n" }
            return Self.store([1: 5, 2: 5, 3: 5], tag, command)
        }
        let delivered = Delivered()
        let missing = try await session.fetch([UID(1), UID(2), UID(3)], as: Self.inbox, validity: UIDValidity(9)) {
            delivered.take($0)
        }
        #expect(missing == [UID(2)])
        #expect(delivered.bodies == [1: "one", 3: "mail 3"])
    }

    @Test("fault 51: no loop where the whole server refuses", arguments: ["NO [UNAVAILABLE]", "NO [OVERQUOTA]", "BAD"])
    func throttled(refusal: String) async throws {
        let (session, server) = try await Self.session { tag, command in
            command.hasPrefix("UID FETCH 1:3 (UID FLAGS")
                ? "\(tag) \(refusal) no\r\n" : Self.store([1: 5, 2: 5, 3: 5], tag, command)
        }
        await #expect(throws: MailboxError.self) {
            try await session.fetch([UID(1), UID(2), UID(3)], as: Self.inbox, validity: UIDValidity(9)) { _ in }
        }
        #expect(await server.commands.count == 4)
        #expect(await server.isClosed)
    }

    @Test("faults 40 and 42: another numbering is noticed; a missing one is zero")
    func numbering() async throws {
        let (session, server) = try await Self.session(opened: "* 1 EXISTS\r\n") { _, _ in "" }
        await #expect(throws: MailboxError.self) {
            try await session.fetch([UID(1)], as: Self.inbox, validity: UIDValidity(9)) { _ in }
        }
        let missing = try await session.fetch([UID(1)], as: Self.inbox, validity: UIDValidity(0)) { _ in }
        #expect(missing == [UID(1)])
        #expect(await server.commands.count == 3)
    }

    struct NoRoom: Error {}

    @Test func aDeliveryThatThrowsEndsTheSession() async throws {
        let (session, server) = try await Self.session { Self.store([1: 5], $0, $1) }
        await #expect(throws: NoRoom.self) {
            try await session.fetch([UID(1)], as: Self.inbox, validity: UIDValidity(9)) { _ in throw NoRoom() }
        }
        #expect(await server.isClosed)
        await #expect(throws: MailboxError.self) { try await session.uids(in: 1...9) }
    }

    // MARK: - Listing

    @Test func listsARange() async throws {
        let (session, server) = try await Self.session { tag, command in
            command.hasPrefix("UID SEARCH") ? "* SEARCH 12 11 11 5\r\n\(tag) OK\r\n" : ""
        }
        #expect(try await session.uids(in: 10...UInt32.max).map(\.value) == [11, 12])
        #expect(await server.commands.last == "UID SEARCH UID 10:*")
    }

    @Test("fault 50: a large folder is listed in windows, which overlap when mails go meanwhile")
    func listsInWindows() async throws {
        let opened = "* 100002 EXISTS\r\n* OK [UIDVALIDITY 9] x\r\n"
        let (session, server) = try await Self.session(opened: opened) { tag, command in
            switch command {
            case "UID SEARCH 1:50000 UID 1:*": "* SEARCH 7 8\r\n* 4 EXPUNGE\r\n* 4 EXPUNGE\r\n\(tag) OK\r\n"
            case "UID SEARCH 49999:99998 UID 1:*": "* SEARCH 8 9\r\n\(tag) OK\r\n"
            case "UID SEARCH 99999:100000 UID 1:*": "* SEARCH 11\r\n\(tag) OK\r\n"
            default: ""
            }
        }
        #expect(try await session.uids(in: 1...UInt32.max).map(\.value) == [7, 8, 9, 11])
        #expect(await server.commands.count == 5)
    }

    @Test("ESEARCH is used where it is offered, until it is refused")
    func extendedSearch() async throws {
        let (session, server) = try await Self.session(capabilities: "IMAP4rev1 ESEARCH ID") { tag, command in
            if command.hasPrefix("UID SEARCH RETURN") { return "\(tag) BAD what\r\n" }
            return command.hasPrefix("UID SEARCH") ? "* SEARCH 3\r\n\(tag) OK\r\n" : ""
        }
        for _ in 0..<2 { #expect(try await session.uids(in: 1...9) == [UID(3)]) }
        #expect(
            await server.commands == [
                "CAPABILITY", #"ID ("name" "earshot")"#, #"SELECT "INBOX""#, "UID SEARCH RETURN (ALL) UID 1:9",
                "UID SEARCH UID 1:9", "UID SEARCH UID 1:9",
            ]
        )
    }

    @Test func aFolderTooLargeIsRefusedAtOnce() async throws {
        let (session, _) = try await Self.session(opened: "* 4294967295 EXISTS\r\n") { _, _ in "" }
        await #expect { try await session.uids(in: 1...9) } throws: { ($0 as? MailboxError)?.kind == .permanent }
    }

    // MARK: - Marking

    @Test func marksByKeyword() async throws {
        let (session, server) = try await Self.session { _, _ in "" }
        #expect(try await session.mark([UID(1), UID(2)], by: .keyword) == .marked)
        #expect(try await session.mark([], by: .keyword) == .nothing)
        #expect(try await session.mark([UID(1)], by: .none) == .nothing)
        #expect(await server.commands.dropFirst(2) == ["UID STORE 1:2 +FLAGS.SILENT (EarshotStored)"])
    }

    @Test(
        "nothing is sent where the mark would not last",
        arguments: [
            ("* OK [PERMANENTFLAGS (\\Seen \\Deleted)] x\r\n", true, Marking.keyword),
            ("* OK [READ-ONLY] x\r\n", true, .move(toFolder: "Done")), ("", false, .keyword),
            ("", true, .move(toFolder: "INBOX")),
        ]
    )
    func marksNothing(opened: String, writable: Bool, marking: Marking) async throws {
        let (session, server) = try await Self.session(opened: opened, writable: writable) { _, _ in "" }
        guard case .unsupported = try await session.mark([UID(1)], by: marking) else {
            return #expect(Bool(false), "marked all the same")
        }
        #expect(await server.commands.count == 2)
    }

    @Test func movesAndCreatesTheTarget() async throws {
        let moves = Atomic(0)
        let (session, server) = try await Self.session { tag, command in
            guard command.hasPrefix("UID MOVE") else { return "" }
            let isFirst = moves.add(1, ordering: .relaxed).oldValue == 0
            return isFirst ? "\(tag) NO [TRYCREATE] none\r\n" : "* 1 EXPUNGE\r\n\(tag) OK\r\n"
        }
        #expect(try await session.mark([UID(4)], by: .move(toFolder: "Erledigt/März")) == .moved)
        let name = "\"Erledigt/M&AOQ-rz\""
        #expect(
            await server.commands.dropFirst(2) == [
                "UID MOVE 4 \(name)", "CREATE \(name)", "SUBSCRIBE \(name)", "UID MOVE 4 \(name)",
            ]
        )
    }

    @Test(
        "without MOVE: copied once, and expunged only where just these can be",
        arguments: [("IMAP4rev1 UIDPLUS", MarkOutcome.moved), ("IMAP4rev1", .copiedAndFlaggedDeleted)]
    )
    func movesByCopy(capabilities: String, outcome: MarkOutcome) async throws {
        let (session, server) = try await Self.session(capabilities: capabilities) { tag, command in
            command.hasPrefix("UID SEARCH") ? "* SEARCH 5 77\r\n\(tag) OK\r\n" : ""
        }
        #expect(try await session.mark([UID(4), UID(5)], by: .move(toFolder: "Done")) == outcome)
        let expunge = outcome == .moved ? ["UID EXPUNGE 4:5"] : []
        #expect(
            await server.commands.dropFirst(2) == [
                "UID SEARCH UID 4:5 UNDELETED", "UID COPY 5 \"Done\"", "UID STORE 5 +FLAGS.SILENT (\\Deleted)",
            ] + expunge
        )
    }

    @Test("copied, and not to be flagged: said, so that nobody copies again")
    func copiesOnly() async throws {
        let (session, _) = try await Self.session(capabilities: "IMAP4rev1 UIDPLUS") { tag, command in
            if command.hasPrefix("UID SEARCH") { return "* SEARCH 5\r\n\(tag) OK\r\n" }
            return command.hasPrefix("UID STORE") ? "\(tag) NO [NOPERM] no\r\n" : ""
        }
        let outcome = try await session.mark([UID(5)], by: .move(toFolder: "Done"))
        guard case .copiedOnly(let reason) = outcome else { return #expect(Bool(false), "\(outcome)") }
        #expect(reason.contains("grant it on the server"))
        #expect(await session.isOpen)
    }

    @Test func aRefusedMarkLeavesTheSessionUsable() async throws {
        let (session, _) = try await Self.session { tag, command in
            command.hasPrefix("UID STORE") ? "\(tag) NO [NOPERM] no\r\n" : ""
        }
        await #expect { try await session.mark([UID(1)], by: .keyword) } throws: {
            ($0 as? MailboxError)?.kind == .configuration
        }
        #expect(try await session.uids(in: 1...9).isEmpty)
    }

    // MARK: - Idling

    @Test func idleTellsOfNewMail() async throws {
        let (session, server) = try await Self.session { tag, command in
            switch command {
            case "IDLE": "+ idling\r\n* OK still here\r\n* 4 FETCH (FLAGS (\\Seen))\r\n* 4 EXISTS\r\n"
            default: ""
            }
        }
        #expect(try await session.idle(until: .now + .seconds(60)))
        #expect(await server.commands.suffix(2) == ["IDLE", "DONE"])
        #expect(try await session.uids(in: 1...9).isEmpty)
    }

    @Test("the end of time is no news, and the session goes on")
    func idleEndsQuietly() async throws {
        let (session, server) = try await Self.session { _, command in command == "IDLE" ? "+ idling\r\n" : "" }
        #expect(try await !session.idle(until: .now + .seconds(60)))
        #expect(await server.commands.suffix(2) == ["IDLE", "DONE"])
    }

    @Test("what came since the listing is news at once")
    func idleAfterGrowth() async throws {
        let (session, server) = try await Self.session { tag, command in
            command.hasPrefix("UID STORE") ? "* 4 EXISTS\r\n\(tag) OK\r\n" : ""
        }
        _ = try await session.mark([UID(1)], by: .keyword)
        #expect(try await session.idle(until: .now + .seconds(60)))
        #expect(await server.commands.last?.hasPrefix("UID STORE") == true)
    }

    @Test func idleRefusedOrUnknownIsPolled() async throws {
        let (session, server) = try await Self.session { tag, command in command == "IDLE" ? "\(tag) NO never\r\n" : ""
        }
        #expect(try await !session.idle(until: .now + .milliseconds(1)))
        #expect(try await !session.idle(until: .now + .milliseconds(1)))
        #expect(await server.commands.filter { $0 == "IDLE" }.count == 1)
        #expect(await server.commands.last == "NOOP")
    }

    @Test func farewellWhileIdling() async throws {
        let (session, server) = try await Self.session { _, command in
            command == "IDLE" ? "+ idling\r\n* BYE [UNAVAILABLE] upgrade\r\n<close>" : ""
        }
        await #expect { try await session.idle(until: .now + .seconds(60)) } throws: {
            ($0 as? MailboxError)?.kind == .transient
        }
        #expect(await server.isClosed)
    }

    // MARK: - Ends

    @Test func logsOut() async throws {
        let (session, server) = try await Self.session { tag, command in
            command == "LOGOUT" ? "* BYE bye\r\n\(tag) OK\r\n<close>" : ""
        }
        await session.logout()
        #expect(await server.commands.last == "LOGOUT")
        #expect(await server.isClosed)
        await #expect(throws: MailboxError.self) { try await session.uids(in: 1...2) }
    }

    @Test("one call at a time")
    func busy() async throws {
        let (session, _) = try await Self.session { Self.store([1: 5], $0, $1) }
        let missing = try await session.fetch([UID(1)], as: Self.inbox, validity: UIDValidity(9)) { _ in
            await #expect { try await session.mark([UID(1)], by: .keyword) } throws: {
                ($0 as? MailboxError)?.message.contains("in use") == true
            }
        }
        #expect(missing.isEmpty)
    }
}
