import Feedback
import Reading
import Testing

/// Faults 58 to 61, 68 and 69, mail by mail: what was cut or doubted is noted, and the words that can be had are there.
@Suite("Hostile mails")
struct HostileMailTests {
    struct Hostile: Sendable, CustomTestStringConvertible {
        let name: String
        var header = ""
        let body: @Sendable () -> [UInt8]
        /// Words of a note that must be there.
        var note: String?
        /// Words that must be read.
        var words = ""
        var testDescription: String { name }

        var bytes: [UInt8] { Array("From: a@b.example\n\(header)\n".utf8) + body() }

        static func text(_ text: String) -> @Sendable () -> [UInt8] { { Array(text.utf8) } }
    }

    private static let reader = MessageReader()
    private static let mixed = "Content-Type: multipart/mixed; boundary=a\n"

    static let structures = [
        Hostile(
            name: "a boundary that begins like another",
            header: mixed,
            body: Hostile.text(
                "--a\nContent-Type: multipart/mixed; boundary=ab\n\n--ab\n\none\n--a\n\ntwo\n--ab--\n--a--\n"
            ),
            words: "one two"
        ),
        Hostile(
            name: "an end that is missing",
            header: mixed,
            body: Hostile.text("--a\n\none\n--a\n\ntwo"),
            note: "multipart without its end",
            words: "one two"
        ),
        Hostile(
            name: "a boundary that is never met",
            header: mixed,
            body: Hostile.text("--b\n\none\n"),
            note: "multipart without parts read as text",
            words: "one"
        ),
        Hostile(
            name: "the same boundary at every depth",
            header: mixed,
            body: Hostile.text(String(repeating: "--a\n\(mixed)\n", count: 100) + "--a\n\none\n--a--\n"),
            words: "one"
        ),
        Hostile(
            name: "mails inside mails",
            header: "Content-Type: message/rfc822\n",
            body: Hostile.text(String(repeating: "Content-Type: message/rfc822\n\n", count: 10_000)),
            note: "parts deeper than 32 left undivided"
        ),
        Hostile(
            name: "parts without a byte",
            header: mixed,
            body: Hostile.text(String(repeating: "--a\n", count: 100_000)),
            note: "more than 500 parts"
        ),
    ]

    static let headers = [
        Hostile(
            name: "a header of 2 MB",
            header: String(repeating: "X-Pad: \(String(repeating: "x", count: 1000))\n", count: 2_000),
            body: Hostile.text("one"),
            note: "header cut at 256 KiB",
            words: "one"
        ),
        Hostile(
            name: "a field of 1 MB",
            header: "X-Pad: " + String(repeating: "x\n ", count: 350_000) + "\n",
            body: Hostile.text("one"),
            note: "header field cut at 64 KiB",
            words: "one"
        ),
        Hostile(
            name: "2,000 fields",
            header: String(repeating: "X: y\n", count: 2000),
            body: Hostile.text("one"),
            note: "more than 1000 header fields",
            words: "one"
        ),
        Hostile(
            name: "100,000 segments of a file's name",
            header: "Content-Type: text/plain" + (0..<100_000).map { "; name*\($0)=a" }.joined() + "\n",
            body: Hostile.text("one"),
            words: "one"
        ),
        Hostile(
            name: "segments without an order, and beyond any number",
            header: "Content-Type: text/plain; name*9999999999999999999=a; name*2=c; name*0*=utf-8''%; name*0=d\n",
            body: Hostile.text("one"),
            words: "one"
        ),
    ]

    static let charsets = [
        Hostile(
            name: "an unknown charset",
            header: "Content-Type: text/plain; charset=x-nobody\n",
            body: { [0x6F, 0x6E, 0x65, 0x20, 0xE4] },
            note: "read as windows-1252",
            words: "one ä"
        ),
        Hostile(
            name: "a charset that lies",
            header: "Content-Type: text/plain; charset=utf-8\n",
            body: { [0x6F, 0x6E, 0x65, 0x20, 0xE4] },
            note: "read as windows-1252",
            words: "one ä"
        ),
        Hostile(
            name: "overlong UTF-8, a surrogate, and a number beyond Unicode",
            header: "Content-Type: text/plain; charset=utf-8\n",
            body: {
                Array("Grüße aus Köln, für größere Störungen ".utf8) + [
                    0xC0, 0xAF, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80,
                ]
            },
            note: "UTF-8",
            words: "Grüße aus Köln, für größere Störungen"
        ),
        Hostile(
            name: "half a shift of ISO-2022-JP",
            header: "Content-Type: text/plain; charset=iso-2022-jp\n",
            body: { Array("one \u{1B}$B".utf8) + [0x25] },
            words: "one"
        ),
        Hostile(
            name: "a byte order mark",
            header: "Content-Type: text/plain; charset=us-ascii\n",
            body: Hostile.text("\u{FEFF}one"),
            words: "one"
        ),
        Hostile(
            name: "base64 with rubbish between",
            header: "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n",
            body: Hostile.text("b2\n*~\u{0}5l"),
            words: "one"
        ),
        Hostile(
            name: "quoted-printable with half an escape at its end",
            header: "Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n",
            body: Hostile.text("one =ZZ =\n=4"),
            words: "one"
        ),
    ]

    @Test(arguments: structures + headers + charsets)
    func isReadAsFarAsItGoes(_ mail: Hostile) throws {
        let bytes = mail.bytes
        let message = Self.reader.read(bytes)
        if let note = mail.note { #expect(message.notes.contains { $0.contains(note) }, "\(message.notes)") }
        let read = message.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(read.contains(mail.words))
        try MailExercise.run(bytes)
    }

    @Test(
        "a line end in a name, in whatever coding, begins no field",
        arguments: [
            "Subject: =?utf-8?Q?a=0D=0ABcc:_x@y.example?=\n",
            "Subject: =?utf-8?B?YQ0KQmNjOiB4QHkuZXhhbXBsZQ==?=\n",
            "Subject: a\r\rBcc: x@y.example\n",
            "Subject: a\u{2028}Bcc: x@y.example\n",
        ]
    )
    func subjectsAreOneLine(header: String) {
        let message = Self.reader.read(Array("From: a@b.example\n\(header)\nbody\n".utf8))
        #expect(message.subject.hasPrefix("a"))
        #expect(!message.subject.utf8.contains { $0 < 0x20 })
        #expect(message.recipients.isEmpty)
    }

    struct FileName: Sendable, CustomTestStringConvertible {
        let name: String
        let parameter: String
        let expected: String
        var testDescription: String { name }
    }

    /// Shown, never used as a path.
    @Test(arguments: [
        FileName(name: "a path", parameter: "filename=\"../../etc/cron.d/x\"", expected: "../../etc/cron.d/x"),
        FileName(name: "a NUL", parameter: "filename*=utf-8''a%00b.exe", expected: "ab.exe"),
        FileName(name: "a line end", parameter: "filename*=utf-8''a%0D%0Ab", expected: "a b"),
        FileName(name: "a direction override", parameter: "filename*=utf-8''a%E2%80%AEcod.exe", expected: "acod.exe"),
        FileName(
            name: "4 kB",
            parameter: "filename=\"\(String(repeating: "n", count: 4096))\"",
            expected: String(repeating: "n", count: 255)
        ),
    ])
    func fileNamesAreInert(_ file: FileName) throws {
        let message = Self.reader.read(
            Array(
                """
                From: a@b.example
                Content-Type: multipart/mixed; boundary=a

                --a

                body
                --a
                Content-Type: application/zip
                Content-Disposition: attachment; \(file.parameter)

                x
                --a--

                """.utf8
            )
        )
        let names = message.attachments.map { $0.name.split(separator: " ").joined(separator: " ") }
        #expect(names == [file.expected])
        #expect(message.newText == "body")
    }

    @Test("nothing is unpacked: a small archive stays as small as it came")
    func archivesStayPacked() {
        // Zip's local header: one deflated file that says it is 4 GiB.
        let archive = "UEsDBBQAAAAIAAAAIQAAAAAAEAAAAP////8BAAAAYUtMpGQAAA=="
        let mail =
            "From: a@b.example\nContent-Type: application/zip; name=bomb.zip\nContent-Transfer-Encoding: base64\n\n\(archive)\n"
        let message = Self.reader.read(Array(mail.utf8))
        #expect(message.attachments.map(\.size) == [37])
        #expect(message.text.isEmpty)
    }

    /// Lines of 1 MB, each made for a rule that might begin again at every byte.
    @Test(arguments: [
        "On 1 Jan 2026 at 10:00, a@b.example wrote ", "From: ", "> ", "-", "_", "Sent from my ", ":", "<a@b.example> ",
        "550 5.1.1 ", "Am 3.3.2026 schrieb ", "2026年3月3日 ", "-----Original Message----- ",
    ])
    func aLineOfOneMegabyteIsOneLine(_ words: String) throws {
        let line = String(repeating: words, count: 1_000_000 / words.utf8.count)
        let mail = Array("From: a@b.example\n\none\n\(line)\n".utf8)
        let message = Self.reader.read(mail)
        #expect(message.notes.contains("text cut at 256 KiB"))
        #expect(message.text.hasPrefix("one"))
        try MailExercise.run(mail)
    }
}
