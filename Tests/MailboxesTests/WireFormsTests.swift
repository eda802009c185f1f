import Feedback
import Testing

@testable import Mailboxes

/// The small pure forms: folder names, dates, sets, commands, response codes.
struct WireFormsTests {
    @Test(arguments: [
        ("INBOX", "INBOX"),
        ("Feedback/Done", "Feedback/Done"),
        ("A&B", "A&-B"),
        ("Entwürfe", "Entw&APw-rfe"),
        ("Gelöschte Elemente", "Gel&APY-schte Elemente"),
        ("~peter/mail/台北/日本語", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"),
        ("Отправленные", "&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-"),
        ("😀", "&2D3eAA-"),
        ("é&é", "&AOk-&-&AOk-"),
        ("ÄÖÜ", "&AMQA1gDc-"),
        ("\u{FFFF}\u{FFFF}\u{FFFF}", "&,,,,,,,,-"),
    ])
    func folderNames(name: String, wire: String) {
        #expect(ModifiedUTF7.encode(name) == Array(wire.utf8))
        #expect(FolderNameCoding.modifiedUTF7.decode(Array(wire.utf8)) == name)
    }

    @Test(arguments: [
        ("17-Jul-1996 02:44:25 -0700", 837_596_665),
        (" 1-Jan-1970 00:00:00 +0000", 0),
        ("01-Mar-2024 00:30:00 +0100", 1_709_249_400),
        ("29-Feb-2000 12:00:00 +0530", 951_805_800),
        ("31-DEC-2026 23:59:60 +0000", 1_798_761_600),
    ])
    func dates(text: String, seconds: Int64) {
        #expect(InternalDate.parse(Array(text.utf8)) == Timestamp(seconds: seconds))
    }

    @Test(arguments: [
        "", "17-Jul-1996", "17-Jul-1996 02:44:25", "29-Feb-2023 00:00:00 +0000", "00-Jan-2024 00:00:00 +0000",
        "1-Foo-2024 00:00:00 +0000", "1-Jan-2024 24:00:00 +0000", "1-Jan-24 00:00:00 +0000",
        "1-Jan-2024 00:00:00 *0000",
        "1-Jan-2024 00:00:00 +00000000", "1-Jan-99999 00:00:00 +0000", "1-Jan-1969 00:00:00 +0000",
        "1-Jan-2024 00:00:00 +0060",
    ])
    func brokenDates(text: String) {
        #expect(InternalDate.parse(Array(text.utf8)) == nil)
    }

    @Test(arguments: [
        ([5], "5"), ([1, 2, 3], "1:3"), ([9, 3, 4, 4, 5], "3:5,9"), ([1, 3, 5], "1,3,5"),
        ([4_294_967_294, 4_294_967_295], "4294967294:*"), ([], ""),
    ])
    func sets(uids: [UInt32], text: String) {
        #expect(UIDSet.text(of: uids.map { UID($0) }) == text)
    }

    static let millions = Array(stride(from: UInt32(4_000_000_000), to: 4_000_020_000, by: 1))

    @Test(
        "a command that marks names as many mails as its line has room for",
        arguments: [
            (millions.prefix(4000).map { $0 }, 4000, 1), (millions.prefix(4001).map { $0 }, 4000, 2),
            (millions.prefix(100).map { $0 }, 30, 4), ([], 4000, 0), ([7], 4000, 1),
            (millions.enumerated().filter { $0.offset % 2 == 0 }.prefix(1000).map(\.element), 4000, 2),
            (millions.enumerated().filter { $0.offset % 3 != 0 }.prefix(2000).map(\.element), 4000, 3),
        ]
    )
    func markingParts(values: [UInt32], most: Int, expected: Int) {
        let uids = values.map { UID($0) }
        let parts = UIDSet.parts(of: uids, atMost: most, bytes: IMAPLimits.markBytes)
        #expect(parts.count == expected)
        #expect(parts.flatMap { $0 } == uids)
        for part in parts {
            #expect((1...most).contains(part.count))
            #expect(IMAPCommand.store(flag: MailboxSession.keyword, part).text().count < 8192)
        }
    }

    @Test func longestSetFitsALine() {
        let sparse = (0..<IMAPLimits.mailsInCommand).map { UID(4_000_000_000 + UInt32($0) * 2) }
        #expect(IMAPCommand.mails(sparse, limit: RawMessage.maximumBytes).text().count < 8192)
    }

    @Test(arguments: [
        (IMAPCommand.select(folder: "a\"b\\c", writable: false), #"EXAMINE "a\"b\\c""#),
        (.select(folder: "a", writable: true, marksChanges: true), #"SELECT "a" (CONDSTORE)"#),
        (.list(pattern: "Größe/%", asksUse: false), #"LIST "" "Gr&APYA3w-e/%""#),
        (.list(pattern: "*", asksUse: true), #"LIST "" "*" RETURN (SPECIAL-USE)"#),
        (.unselect, "UNSELECT"), (.close, "CLOSE"),
        (
            .identities([UID(4)]),
            "UID FETCH 4 (UID INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]<0.2000>)"
        ),
        (.search(messages: nil, uids: 1...UInt32.max), "UID SEARCH UID 1:*"),
        (.search(messages: 1...9, uids: 7...7), "UID SEARCH 1:9 UID 7"),
        (.search(messages: nil, uids: 2...3, isExtended: true), "UID SEARCH RETURN (ALL) UID 2:3"),
        (.rest(UID(7), offset: 5, limit: 9), "UID FETCH 7 (UID INTERNALDATE RFC822.SIZE BODY.PEEK[]<5.9>)"),
        (.identify(name: "earshot"), #"ID ("name" "earshot")"#),
        (.sizes([UID(1)]), "UID FETCH 1 (UID RFC822.SIZE)"),
        (.mails([UID(1), UID(2)], limit: 9), "UID FETCH 1:2 (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[]<0.9>)"),
        (.store(flag: "EarshotStored", [UID(1)]), "UID STORE 1 +FLAGS.SILENT (EarshotStored)"),
        (.move([UID(3)], to: "Entwürfe"), "UID MOVE 3 \"Entw&APw-rfe\""),
    ])
    func commands(command: IMAPCommand, text: String) {
        #expect(command.text() == Array(text.utf8))
    }

    @Test(arguments: ["", "a\r\nb", "nul\0", String(repeating: "x", count: 1001), String(repeating: "ü", count: 500)])
    func unusableFolders(name: String) {
        #expect {
            try IMAPCommand.checkFolder(name)
        } throws: { ($0 as? MailboxError)?.kind == .configuration }
    }

    @Test func aFolderThatCannotBeOpenedIsTheOperatorsMatter() throws {
        let select = IMAPCommand.select(folder: "Feedbak", writable: true)
        let actions = try Transcript(name: "", commands: [select], answer: "T2 NO Mailbox doesn't exist\r\n").play()
        let refusal = try #require(actions.completions.first?.refusal)
        #expect(refusal.kind == .configuration)
        #expect(refusal.message.contains("open folder \"Feedbak\": check its name"))
    }

    @Test("fault 29: a drip does not keep patience alive, a slow server does")
    func patience() {
        var patience = Patience(limit: .seconds(60))
        for _ in 0..<61 { patience.received(1, after: .seconds(1)) }
        #expect(patience.remaining < .seconds(0))
        patience = Patience(limit: .seconds(60))
        for _ in 0..<100_000 { patience.received(2048, after: .seconds(1)) }
        #expect(patience.remaining == .seconds(60))
    }
}
