import Feedback
import MIME
import Testing

@Suite("Composing mails")
struct MailBuilderTests {
    struct BadAddress: Error {}

    static func address(_ text: String) throws -> EmailAddress {
        guard let address = EmailAddress(text) else { throw BadAddress() }
        return address
    }

    /// A plain mail; its properties are the tests' to change.
    static func sample() throws -> MailBuilder {
        MailBuilder(
            from: MailBuilder.Mailbox(name: "IT Feedback", address: try address("feedback@example.org")),
            to: [try address("ann@example.org")],
            subject: "Hello",
            messageID: "1@example.org",
            date: Timestamp(seconds: 1_795_469_000),
            text: "Hi\n"
        )
    }

    static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    static func header(of bytes: [UInt8]) -> String {
        let end = bytes.indices.first { bytes[$0...].starts(with: Array("\r\n\r\n".utf8)) } ?? bytes.endIndex
        return text(Array(bytes[..<end]))
    }

    /// What every server demands of every mail.
    static func expectClean(_ bytes: [UInt8], allowingDots: Bool = false) {
        var column = 0
        for (index, byte) in bytes.enumerated() {
            if byte == 0x0D { #expect(index + 1 < bytes.count && bytes[index + 1] == 0x0A, "bare CR at \(index)") }
            if byte == 0x0A { #expect(index > 0 && bytes[index - 1] == 0x0D, "bare LF at \(index)") }
            #expect(byte != 0 && byte < 0x80, "not ASCII at \(index)")
            if column == 0, !allowingDots { #expect(byte != UInt8(ascii: "."), "a dot starts a line at \(index)") }
            column = byte == 0x0A ? 0 : column + 1
            #expect(column <= 999, "a long line at \(index)")
        }
        #expect(bytes.suffix(2) == [0x0D, 0x0A])
    }

    @Test("the plainest mail, byte for byte")
    func plain() throws {
        let expected = """
            From: IT Feedback <feedback@example.org>
            To: ann@example.org
            Subject: Hello
            Date: Mon, 23 Nov 2026 21:23:20 +0000
            Message-ID: <1@example.org>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Hi

            """
        #expect(Self.text(try Self.sample().bytes()) == Self.crlf(expected))
    }

    static func crlf(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }

    @Test("the fullest mail, byte for byte")
    func full() throws {
        var mail = try Self.sample()
        mail.replyTo = try Self.address("help@example.org")
        mail.zoneMinutes = -210
        mail.inReplyTo = "2@example.net"
        mail.references = ["0@example.net", "2@example.net"]
        mail.headers = [MailBuilder.Header("Auto-Submitted", "auto-replied")]
        mail.html = "<p>Grüße</p>"
        mail.files = [MailBuilder.File(name: "items.csv", type: "text/csv", bytes: Array("a,b\n".utf8))]
        mail.original = Array("Subject: x\r\n\r\nbody".utf8)
        let expected = """
            From: IT Feedback <feedback@example.org>
            To: ann@example.org
            Reply-To: help@example.org
            Subject: Hello
            Date: Mon, 23 Nov 2026 17:53:20 -0330
            Message-ID: <1@example.org>
            In-Reply-To: <2@example.net>
            References: <0@example.net> <2@example.net>
            Auto-Submitted: auto-replied
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="=_earshot_mixed"

            --=_earshot_mixed
            Content-Type: multipart/alternative; boundary="=_earshot_alternative"

            --=_earshot_alternative
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Hi

            --=_earshot_alternative
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            <p>Gr=C3=BC=C3=9Fe</p>

            --=_earshot_alternative--

            --=_earshot_mixed
            Content-Type: text/csv; charset=utf-8
            Content-Transfer-Encoding: base64
            Content-Disposition: attachment; filename="items.csv"

            YSxiCg==

            --=_earshot_mixed
            Content-Type: message/rfc822
            Content-Transfer-Encoding: 7bit
            Content-Disposition: attachment; filename="original.eml"

            Subject: x

            body
            --=_earshot_mixed--

            """
        // The page is so short that base64 is the shorter one; two words more, and it is not.
        #expect(Self.text(try mail.bytes()).contains("PHA+R3LDvMOfZTwvcD4NCg=="))
        mail.html = "<p>Gr\u{FC}\u{DF}e, und alles Gute weiterhin</p>"
        let wanted = expected.replacing(
            "<p>Gr=C3=BC=C3=9Fe</p>",
            with: "<p>Gr=C3=BC=C3=9Fe, und alles Gute weiterhin</p>"
        )
        #expect(Self.text(try mail.bytes()) == Self.crlf(wanted))
        Self.expectClean(try mail.bytes())
    }

    struct Injection: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let kind: MailBuilderError.Kind
        let change: @Sendable (inout MailBuilder) throws -> Void
    }

    static let lineEnds = ["a\r\nBcc: v@example.net", "a\nb", "a\rb", "a\u{0}b", "\r\n", "a\r\n b", "ü\r\nBcc: x"]

    static let injections: [Injection] =
        lineEnds.flatMap { evil -> [Injection] in
            [
                Injection(testDescription: "subject \(evil.debugDescription)", kind: .control) { $0.subject = evil },
                Injection(testDescription: "name \(evil.debugDescription)", kind: .control) {
                    $0.from = MailBuilder.Mailbox(name: evil, address: $0.from.address)
                },
                Injection(testDescription: "header value \(evil.debugDescription)", kind: .control) {
                    $0.headers = [MailBuilder.Header("X-Test", evil)]
                },
                Injection(testDescription: "header name \(evil.debugDescription)", kind: .malformed) {
                    $0.headers = [MailBuilder.Header(evil, "x")]
                },
                Injection(testDescription: "file name \(evil.debugDescription)", kind: .control) {
                    $0.files = [MailBuilder.File(name: evil, type: "text/plain", bytes: [])]
                },
                Injection(testDescription: "file type \(evil.debugDescription)", kind: .malformed) {
                    $0.files = [MailBuilder.File(name: "a", type: "text/\(evil)", bytes: [])]
                },
                Injection(testDescription: "message id \(evil.debugDescription)", kind: .malformed) {
                    $0.messageID = evil
                },
            ]
        } + [
            Injection(testDescription: "a header of the composer's", kind: .reserved) {
                $0.headers = [MailBuilder.Header("bcc", "v@example.net")]
            },
            Injection(testDescription: "a content header", kind: .reserved) {
                $0.headers = [MailBuilder.Header("Content-Type", "text/html")]
            },
            Injection(testDescription: "a name with a colon", kind: .malformed) {
                $0.headers = [MailBuilder.Header("X: y", "z")]
            },
            Injection(testDescription: "an id with brackets", kind: .malformed) { $0.messageID = "a> <b@example.net" },
            Injection(testDescription: "an empty id", kind: .malformed) { $0.messageID = "" },
            Injection(testDescription: "a type without a subtype", kind: .malformed) {
                $0.files = [MailBuilder.File(name: "a", type: "text", bytes: [])]
            },
            Injection(testDescription: "a type with a parameter", kind: .malformed) {
                $0.files = [MailBuilder.File(name: "a", type: "text/plain; x=y", bytes: [])]
            },
            Injection(testDescription: "a file name over the limit", kind: .tooLong) {
                $0.files = [MailBuilder.File(name: String(repeating: "a", count: 256), type: "a/b", bytes: [])]
            },
            Injection(testDescription: "a year of five digits", kind: .malformed) {
                $0.date = Timestamp(seconds: 300_000_000_000)
            },
            Injection(testDescription: "a From that few can answer", kind: .malformed) {
                $0.from = MailBuilder.Mailbox(address: try address("ü@example.org"))
            },
        ]

    @Test("nothing can add a header", arguments: injections)
    func injection(_ injection: Injection) throws {
        var mail = try Self.sample()
        try injection.change(&mail)
        #expect {
            try mail.bytes()
        } throws: { error in
            (error as? MailBuilderError)?.kind == injection.kind
        }
    }

    @Test("an error does not repeat what was wrong", arguments: lineEnds)
    func errorIsInert(_ evil: String) throws {
        var mail = try Self.sample()
        mail.headers = [MailBuilder.Header(evil, evil)]
        do {
            _ = try mail.bytes()
            Issue.record("composed")
        } catch {
            #expect(!error.description.utf8.contains(0x0A) && !error.description.contains("Bcc"))
        }
    }

    @Test("strangers' identifiers that could not stand in a header are left out")
    func threading() throws {
        var mail = try Self.sample()
        mail.inReplyTo = "a\r\nBcc: v@example.net"
        mail.references = ["a b@example.net", "ü@example.net", "<c@example.net>", ""]
        let header = Self.header(of: try mail.bytes())
        #expect(!header.contains("In-Reply-To") && !header.contains("References") && !header.contains("Bcc"))
        mail.references = (0..<50).map { "\($0)@example.net" }
        let bytes = try mail.bytes()
        let folded = Self.header(of: bytes).split(separator: "References:")[1].split(separator: "MIME-Version")[0]
        let ids = folded.split(whereSeparator: \.isWhitespace)
        #expect(ids.first == "<0@example.net>" && ids.last == "<49@example.net>")
        #expect(ids.count == MailBuilder.maximumReferences)
        Self.expectClean(bytes)
    }

    @Test("texts with every line end and dot stay one mail, and say the same")
    func bodies() throws {
        let ends = [
            "\n", "\r", "\r\n", "\n.\n", "\r.\r", "\r\n.\r\n", "\n.\r\n", "\r\n.\n", "\n.", " \n", "\t\r\n", "\u{0}\n",
        ]
        var mail = try Self.sample()
        for filler in ["a", "ü", "From me", String(repeating: ".", count: 300), String(repeating: "x=", count: 400)] {
            mail.text = ends.map { filler + $0 }.joined()
            mail.html = mail.text
            Self.expectClean(try mail.bytes())
            #expect(!Self.text(try mail.bytes()).contains("\nFrom me"))
        }
        mail.text = ""
        Self.expectClean(try mail.bytes())
    }

    @Test("a text cannot hold our boundaries")
    func boundaries() throws {
        var mail = try Self.sample()
        mail.html = "x"
        mail.text = "\n--=_earshot_alternative--\n"
        let count = Self.text(try mail.bytes()).ranges(of: "--=_earshot_alternative--").count
        #expect(count == 1)
    }

    struct Original: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let bytes: [UInt8]
        let isInline: Bool

        init(_ description: String, _ text: String, isInline: Bool) {
            testDescription = description
            bytes = Array(text.utf8)
            self.isInline = isInline
        }
    }

    static let originals: [Original] = [
        Original("clean", "A: b\r\n\r\nc\r\n", isInline: true),
        Original("no last line end", "A: b\r\n\r\nc", isInline: true),
        Original("998 in a line", String(repeating: "x", count: 998) + "\r\n", isInline: true),
        Original("999 in a line", String(repeating: "x", count: 999) + "\r\n", isInline: false),
        Original("bare LF", "A: b\n\nc", isInline: false),
        Original("bare CR", "A: b\r\rc", isInline: false),
        Original("CR at the end", "A: b\r", isInline: false),
        Original("NUL", "A: \u{0}\r\n", isInline: false),
        Original("8 bit", "A: ü\r\n", isInline: false),
        Original("a dot first", ".\r\n", isInline: false),
        Original("a dot at a line's start", "A: b\r\n\r\n.c\r\n", isInline: false),
        Original("our boundary", "A: b\r\n\r\n--=_earshot_mixed--\r\n", isInline: false),
        Original("nothing", "", isInline: false),
    ]

    @Test("an original goes whole, in place only when that is safe", arguments: originals)
    func original(_ original: Original) throws {
        var mail = try Self.sample()
        mail.original = original.bytes
        let bytes = try mail.bytes()
        Self.expectClean(bytes)
        #expect(Self.text(bytes).contains("Content-Type: message/rfc822") == original.isInline)
        #expect(Self.text(bytes).ranges(of: "filename=\"original.eml\"").count == 1)
        if original.isInline {
            #expect(Self.text(bytes).contains(Self.text(original.bytes) + "\r\n--=_earshot_mixed--\r\n"))
        }
    }

    @Test(
        "dates",
        arguments: [
            (0, 0, "Thu, 1 Jan 1970 00:00:00 +0000"), (-1, 0, "Wed, 31 Dec 1969 23:59:59 +0000"),
            (951_782_400, 0, "Tue, 29 Feb 2000 00:00:00 +0000"), (4_107_542_399, 60, "Mon, 1 Mar 2100 00:59:59 +0100"),
            (1_795_469_000, 765, "Tue, 24 Nov 2026 10:08:20 +1245"),
            (-2_208_988_800, 0, "Mon, 1 Jan 1900 00:00:00 +0000"),
        ]
    )
    func dates(_ seconds: Int64, _ zone: Int, _ expected: String) throws {
        var mail = try Self.sample()
        mail.date = Timestamp(seconds: seconds)
        mail.zoneMinutes = zone
        #expect(Self.header(of: try mail.bytes()).contains("\r\nDate: \(expected)\r\n"))
    }

    @Test("a key has one Message-ID, an installation its own")
    func messageIDs() throws {
        let maker = try #require(MessageIDMaker(seed: Array("Jefe".utf8), domain: "example.org"))
        // RFC 4231 section 4.3, cut to 128 bits.
        #expect(
            maker.messageID(for: "what do ya want for nothing?") == "5bdcc146bf60754e6a042426089575c7@example.org"
        )
        let other = try #require(MessageIDMaker(seed: [1], domain: "example.org"))
        #expect(maker.messageID(for: "") != other.messageID(for: ""))
        #expect(MessageIDMaker(seed: [], domain: "example.org") == nil)
        for domain in ["", "a b", "a>\r\n", "ü.example", "a@b@c d"] {
            #expect(MessageIDMaker(seed: [1], domain: domain) == nil)
        }
    }
}
