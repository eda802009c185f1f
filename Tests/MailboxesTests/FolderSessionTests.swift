import Feedback
import Testing

@testable import Mailboxes

/// Folders, moves and identities, over a whole session.
struct FolderSessionTests {
    static func session(
        _ capabilities: String,
        _ answer: @escaping ScriptedServer.Answer
    ) async throws -> (MailboxSession, ScriptedServer) {
        try await MailboxSessionTests.session(capabilities: "IMAP4rev1 \(capabilities)", answer)
    }

    @Test(
        "special uses are asked for where the server can tell them",
        arguments: [
            ("LIST-EXTENDED SPECIAL-USE", [#"LIST "" "*" RETURN (SPECIAL-USE)"#, #"LIST "" "*""#]),
            ("SPECIAL-USE", [#"LIST "" "*""#]),
        ]
    )
    func listsFolders(capabilities: String, commands: [String]) async throws {
        let (session, server) = try await Self.session(capabilities) { tag, command in
            if command.hasSuffix("(SPECIAL-USE)") { return "\(tag) BAD what\r\n" }
            let list = "* LIST () \"/\" inbox\r\n* LIST () \"/\" INBOX\r\n* LIST (\\Trash) \"/\" &U,BTFw-\r\n"
            return command.hasPrefix("LIST") ? list + "\(tag) OK\r\n" : ""
        }
        let folders = try await session.folders(matching: "*")
        #expect(folders.map(\.name) == ["INBOX", "台北"])
        #expect(folders.map(\.specialUse) == [nil, .trash])
        #expect(await server.commands.dropFirst(2) == commands[...])
    }

    @Test func throttledListingIsNotRepeated() async throws {
        let (session, server) = try await Self.session("LIST-EXTENDED SPECIAL-USE") { tag, command in
            command.hasPrefix("LIST")
                ? "\(tag) BAD Request is throttled. Suggested Backoff Time: 5000 milliseconds\r\n" : ""
        }
        await #expect { try await session.folders(matching: "*") } throws: {
            ($0 as? MailboxError)?.retryAfter == .seconds(5)
        }
        #expect(await server.commands.count == 3)
    }

    @Test("CONDSTORE is used where it is offered, until it is refused")
    func condstore() async throws {
        let (session, server) = try await Self.session("CONDSTORE") { tag, command in
            switch command {
            case "SELECT \"a\" (CONDSTORE)":
                "* 1 EXISTS\r\n* OK [UIDVALIDITY 4] x\r\n* OK [HIGHESTMODSEQ 9223372036854775807] x\r\n\(tag) OK\r\n"
            case "SELECT \"b\" (CONDSTORE)": "\(tag) BAD what\r\n"
            case "SELECT \"c\"": "* 1 EXISTS\r\n* OK [NOMODSEQ] x\r\n\(tag) OK\r\n"
            default: ""
            }
        }
        #expect(try await session.select(folder: "a", writable: true).highestModSeq == 9_223_372_036_854_775_807)
        _ = try await session.select(folder: "b", writable: true)
        #expect(try await session.select(folder: "c", writable: true).highestModSeq == nil)
        #expect(
            await server.commands.dropFirst(2) == [
                "SELECT \"a\" (CONDSTORE)", "SELECT \"b\" (CONDSTORE)", "SELECT \"b\"", "SELECT \"c\"",
            ]
        )
    }

    @Test("a folder counts as unchanged only when the server vouches for it")
    func marks() {
        var status = FolderStatus()
        status.uidValidity = UIDValidity(3)
        status.uidNext = 10
        status.exists = 5
        #expect(status.hasChanged(since: status.mark))
        status.highestModSeq = 77
        let mark = status.mark
        #expect(!status.hasChanged(since: mark))
        for change in [
            { $0.highestModSeq = 78 }, { $0.exists = 4 }, { $0.uidNext = 11 }, { $0.uidValidity = UIDValidity(4) },
            { $0.highestModSeq = nil },
        ] as [(inout FolderStatus) -> Void] {
            var changed = status
            change(&changed)
            #expect(changed.hasChanged(since: mark))
        }
    }

    @Test(
        "leaving a folder removes nothing",
        arguments: [
            ("UNSELECT", true, ["UNSELECT"]), ("UNSELECT", false, ["UNSELECT"]), ("", true, []), ("", false, ["CLOSE"]),
        ]
    )
    func unselects(capabilities: String, writable: Bool, commands: [String]) async throws {
        let (session, server) = try await MailboxSessionTests.session(
            capabilities: "IMAP4rev1 \(capabilities)",
            writable: writable
        ) { _, _ in "" }
        try await session.unselect()
        try await session.unselect()
        #expect(await server.commands.dropFirst(2) == commands[...])
        await #expect(throws: MailboxError.self) { try await session.uids(in: 1...9) }
    }

    @Test func createsAFolderThatMayExist() async throws {
        let (session, server) = try await Self.session("") { tag, command in
            command.hasPrefix("CREATE") ? "\(tag) NO [ALREADYEXISTS] there\r\n" : ""
        }
        try await session.create(folder: "Größe")
        #expect(await server.commands.suffix(2) == ["CREATE \"Gr&APYA3w-e\"", "SUBSCRIBE \"Gr&APYA3w-e\""])
    }

    @Test(
        "what is flagged as deleted is asked for in windows",
        arguments: [
            (0, []), (3, ["UID SEARCH DELETED"]),
            (120_000, ["1:50000", "50001:100000", "100001:120000"].map { "UID SEARCH \($0) DELETED" }),
        ] as [(Int, [String])]
    )
    func findsDeleted(exists: Int, commands: [String]) async throws {
        let (session, server) = try await Self.session("UIDPLUS") { tag, command in
            if command.hasPrefix("SELECT") { return "* \(exists) EXISTS\r\n\(tag) OK [READ-WRITE]\r\n" }
            return command.contains("SEARCH") ? "* SEARCH 9 4\r\n\(tag) OK\r\n" : ""
        }
        _ = try await session.select(folder: "INBOX", writable: true)
        #expect(try await session.deletedUIDs() == (exists == 0 ? [] : [UID(4), UID(9)]))
        #expect(await server.commands.filter { $0.contains("SEARCH") } == commands)
    }

    @Test("identities, without bodies")
    func identifies() async throws {
        let (session, server) = try await Self.session("") { tag, command in
            guard command.hasPrefix("UID FETCH 1:4 ") else { return "" }
            let item = "BODY[HEADER.FIELDS (MESSAGE-ID)]<0>"
            return "* 1 FETCH (UID 1 \(item) {30}\r\nMessage-ID:\r\n  <a@b>  \r\nX: y\r\n RFC822.SIZE 7)\r\n"
                + "* 2 FETCH (body[header.fields (\"Message-Id\")] \"message-id : x\" UID 2 "
                + "INTERNALDATE \"01-Jan-1970 00:00:05 +0000\")\r\n" + "* 3 FETCH (UID 3 \(item) {2}\r\n\r\n)\r\n"
                + "* 4 FETCH (UID 4 FLAGS ())\r\n\(tag) OK\r\n"
        }
        let identities = try await session.identify([UID(4), UID(3), UID(2), UID(1), UID(2)])
        #expect(
            identities == [
                UID(1): MailIdentity(messageID: Array("<a@b>".utf8), size: 7),
                UID(2): MailIdentity(messageID: Array("x".utf8), internalDate: Timestamp(seconds: 5)),
                UID(3): MailIdentity(),
            ]
        )
        #expect(await server.commands.count == 3)
    }

    // MARK: - Moves

    static let pairs: [(String, [UInt32: UInt32])] = [
        ("9 4:5 10:11", [4: 10, 5: 11]), ("9 5:4 11:10", [4: 10, 5: 11]), ("9 4,5 11,10", [4: 11, 5: 10]),
        ("9 4:5 10", [:]), ("9 4 10:11", [:]), ("0 4 10", [:]), ("9 4,4 10,11", [:]), ("9 4,5 10,10", [:]),
        ("9 4:* 10:*", [:]), ("9 1:4294967295 1:4294967295", [:]), ("9 x y", [:]), ("9", [:]), ("9 , ,", [:]),
        ("9 4,77 10,11", [4: 10]),
    ]

    @Test("a move tells where the mails are, if the server does so rightly", arguments: pairs, [true, false])
    func moves(code: (text: String, pairs: [UInt32: UInt32]), isTagged: Bool) async throws {
        let (session, _) = try await Self.session("MOVE UIDPLUS") { tag, command in
            guard command.hasPrefix("UID MOVE") else { return "" }
            return isTagged
                ? "* 1 EXPUNGE\r\n\(tag) OK [COPYUID \(code.text)] done\r\n"
                : "* OK [COPYUID \(code.text)] moved\r\n* 1 EXPUNGE\r\n\(tag) OK done\r\n"
        }
        let result = try await session.move([UID(4), UID(5)], to: "Done")
        let expected = code.pairs.map { (UID($0.key), UID($0.value)) }
        #expect(result.outcome == .moved)
        #expect(result.uids == Dictionary(uniqueKeysWithValues: expected))
        #expect(result.validity == (code.pairs.isEmpty ? nil : UIDValidity(9)))
    }

    @Test("several groups, the target renumbered in between")
    func movesGroups() async throws {
        let (session, _) = try await Self.session("MOVE UIDPLUS") { tag, command in
            if command.hasPrefix("UID MOVE 1:500 ") { return "* OK [COPYUID 8 1:500 1:500] x\r\n\(tag) OK\r\n" }
            if command.hasPrefix("UID MOVE 501:502 ") {
                return "* OK [COPYUID 9 501 7] x\r\n* OK [COPYUID 9 502 8] x\r\n\(tag) OK\r\n"
            }
            return ""
        }
        let result = try await session.move((1...502).map { UID($0) }, to: "Done")
        #expect(
            result == MoveResult(outcome: .moved, validity: UIDValidity(9), uids: [UID(501): UID(7), UID(502): UID(8)])
        )
    }

    @Test func movesByCopyTellToo() async throws {
        let (session, _) = try await Self.session("UIDPLUS") { tag, command in
            if command.hasPrefix("UID SEARCH") { return "* SEARCH 5\r\n\(tag) OK\r\n" }
            return command.hasPrefix("UID COPY") ? "\(tag) OK [COPYUID 9 5 6] x\r\n" : ""
        }
        let result = try await session.move([UID(5)], to: "Done")
        #expect(result == MoveResult(outcome: .moved, validity: UIDValidity(9), uids: [UID(5): UID(6)]))
    }
}
