import Testing

@testable import Mailboxes

struct FolderNameTests {
    /// Each is no modified UTF-7, or not as a server may write it.
    @Test(
        "a name that is none can still be selected",
        arguments: [
            "A&B", "A&", "A&-&", "&AGE-", "&!-", "&2D0-", "Entw\u{FC}rfe", "a\0b", "&U,BTFw", "&AAAAAA-", "caf\u{E9}&-",
            "&9yY-", "&9wA-x", "\u{7F}", "", "&U,BTFw-&ZeVnLIqe-",
        ]
    )
    func brokenNames(wire: String) {
        for bytes in [Array(wire.utf8), wire.unicodeScalars.map { UInt8($0.value) }] {
            for coding in [FolderNameCoding.modifiedUTF7, .utf8] {
                let name = coding.decode(bytes)
                #expect(coding.encode(name) == bytes, "\(name)")
            }
        }
    }

    @Test("any bytes come back as they were")
    func anyBytes() {
        var random = SplitMix(state: 52)
        let pieces: [[UInt8]] = [
            [0x26], [0x2D], [0x41], [0x2C], [0xC3], [0xA4], [0xFF], [0x20], Array("&AOk-".utf8), [0x0A],
        ]
        for _ in 0..<5000 {
            let bytes = (0..<Int.random(in: 0...9, using: &random)).flatMap { _ in
                pieces[Int.random(in: pieces.indices, using: &random)]
            }
            for coding in [FolderNameCoding.modifiedUTF7, .utf8] {
                #expect(coding.encode(coding.decode(bytes)) == bytes)
            }
        }
    }

    @Test("fault 52: IMAP4rev2 alone speaks UTF-8, beside IMAP4rev1 it does not")
    func codings() {
        #expect(FolderNameCoding(capabilities: ["IMAP4REV2"]).encode("A&ü") == Array("A&ü".utf8))
        #expect(FolderNameCoding(capabilities: ["IMAP4REV2", "IMAP4REV1"]).encode("A&ü") == Array("A&-&APw-".utf8))
    }

    @Test("no name smuggles a command", arguments: ["a\u{F70D}\u{F70A}A1 DELETE x", "\u{F700}", "\u{F70A}"])
    func smuggling(name: String) {
        #expect(throws: MailboxError.self) { try IMAPCommand.checkFolder(name) }
    }

    static let listings: [(String, FolderListing)] = [
        (#"(\HasNoChildren) "/" INBOX"#, .init(name: "INBOX", delimiter: "/", attributes: ["\\HasNoChildren"])),
        (#"() "." "inbox""#, .init(name: "INBOX", delimiter: ".", attributes: [])),
        (#"(\Noselect) "\\" "a\\b\"c""#, .init(name: "a\\b\"c", delimiter: "\\", attributes: ["\\Noselect"])),
        (
            #"( \Sent \HasChildren ) NIL Gesendet"#,
            .init(name: "Gesendet", delimiter: nil, attributes: ["\\Sent", "\\HasChildren"])
        ),
        ("() \"/\" {8}\r\nM&AOQ-rz", .init(name: "März", delimiter: "/", attributes: [])),
        (#"() "/" NIL"#, .init(name: "NIL", delimiter: "/", attributes: [])),
        (#"() "/" Sent Items (CHILDINFO ("SUBSCRIBED"))"#, .init(name: "Sent Items", delimiter: "/", attributes: [])),
        (#"() "/" "x" ("OLDNAME" ("y"))"#, .init(name: "x", delimiter: "/", attributes: [])),
        (#"() "/" a(b)"#, .init(name: "a(b)", delimiter: "/", attributes: [])),
        (#"() "/" """#, .init(name: "", delimiter: "/", attributes: [])),
    ]

    @Test("LIST, in every form", arguments: listings)
    func lists(form: (line: String, listing: FolderListing)) throws {
        let answer = "* LIST \(form.line)\r\n* list () \"/\" \"\r\n* LSUB () \"/\" other\r\nT2 OK done\r\n"
        let transcript = Transcript(name: "", commands: [.list(pattern: "*", asksUse: false)], answer: answer)
        #expect(try transcript.play().completions.first?.folders == [form.listing])
    }

    @Test(arguments: [
        (["\\HasNoChildren", "\\SENT"], SpecialUse.sent), (["\\AllMail"], .all), (["\\Spam"], .junk),
        (["\\Important"], .important), (["\\Noselect"], nil), (["Trash"], nil), (["\\Archive", "\\Drafts"], .archive),
    ])
    func specialUses(attributes: [String], use: SpecialUse?) {
        let listing = FolderListing(name: "x", delimiter: nil, attributes: attributes)
        #expect(listing.specialUse == use)
        #expect(listing.isSelectable == (attributes != ["\\Noselect"]))
    }
}
