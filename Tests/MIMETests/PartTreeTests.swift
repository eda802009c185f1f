import MIME
import Testing

@Suite struct PartTreeTests {
    private func tree(_ text: String) -> PartTree { PartTree(Array(text.utf8)) }

    private func outline(_ tree: PartTree) -> [String] {
        tree.parts.map { part in
            let content = String(decoding: tree.content(of: part, limit: 1000), as: UTF8.self)
            return String(repeating: " ", count: part.depth) + part.type
                + (part.structure == .leaf ? "=\(content)" : "")
        }
    }

    @Test func takesNestedPartsApart() {
        let mail = tree(
            """
            Content-Type: multipart/mixed; boundary=a

            preamble
            --a
            Content-Type: multipart/alternative; boundary="a b"

            --a b

            one
            --a b
            Content-Type: text/html

            two
            --a b--
            epilogue
            --ab is text
            --a
            Content-Type: message/rfc822

            Subject: inner
            Content-Transfer-Encoding: base64

            SGk=
            --a--
            """
        )
        #expect(
            outline(mail) == [
                "multipart/mixed", " multipart/alternative", "  text/plain=one", "  text/html=two", " message/rfc822",
                "  text/plain=Hi",
            ]
        )
        #expect(mail.notes.isEmpty)
    }

    @Test(arguments: [
        ("Content-Type: multipart/mixed; boundary=a\n\n--a\n\nleft", ["multipart/mixed", " text/plain=left"]),
        ("Content-Type: multipart/mixed; boundary=a\n\nno such line", ["multipart/mixed=no such line"]),
        (
            "Content-Type: multipart/mixed\n\n--x\nContent-Type: text/html\n\nfound\n--x--",
            ["multipart/mixed", " text/html=found"]
        ),
        (
            "Content-Type: multipart/digest; boundary=a\n\n--a\n\nSubject: s\n\nin\n--a--",
            ["multipart/digest", " message/rfc822", "  text/plain=in"]
        ),
        // Another boundary than the one named: another case, dashes too many, a typing error.
        (
            "Content-Type: multipart/mixed; boundary=Ab\n\n--aB\nContent-Type: text/html\n\nfound\n--aB--",
            ["multipart/mixed", " text/html=found"]
        ),
        (
            "Content-Type: multipart/mixed; boundary=--a\n\n--a\nContent-Type: text/html\n\nfound\n--a--",
            ["multipart/mixed", " text/html=found"]
        ),
        (
            "Content-Type: multipart/mixed; boundary=\"a\n\n--a\n\nfound\n--a--",
            ["multipart/mixed", " text/plain=found"]
        ),
        // Nothing but the end.
        ("Content-Type: multipart/mixed; boundary=a\n\nwords\n--a--\n", ["multipart/mixed=words"]),
        // A boundary that begins like another.
        (
            "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/mixed; boundary=ab\n\n--ab\n\nx\n"
                + "--ab--\n--a\n\ny\n--a--",
            ["multipart/mixed", " multipart/mixed", "  text/plain=x", " text/plain=y"]
        ),
        // The same boundary at two depths: the inner one is open first.
        (
            "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/mixed; boundary=a\n\n--a\n\nx\n--a--\n",
            ["multipart/mixed", " multipart/mixed", "  text/plain=x"]
        ),
        // Empty parts, and one that has no blank line.
        (
            "Content-Type: multipart/mixed; boundary=a\n\n--a\n--a\n\n--a\nContent-Type: text/html\n--a\n\ny\n--a--",
            ["multipart/mixed", " text/plain=", " text/plain=", " text/html=", " text/plain=y"]
        ),
        ("Content-Type: nonsense\nFrom: a\n\nx", ["text/plain=x"]),
        ("Content-Type: text\nFrom: a\n\nx", ["text/plain=x"]),
        (
            "Content-Type: multipart/mixed; boundary=a\n\n--a  \n\none\n--a trailing\n\ntwo\n--a--x\nmore",
            [
                "multipart/mixed", " text/plain=one", " text/plain=two\n--a--x\nmore",
            ]
        ),
    ])
    func toleratesBrokenStructure(mail: String, parts: [String]) {
        #expect(outline(tree(mail)) == parts)
    }

    @Test(arguments: [
        ("\n\nSubject: x\n\nbody", "body", "lines before the header skipped"),
        ("From ann Mon Nov 23\nSubject: x\n\nbody", "body", "lines before the header skipped"),
        (" folded\nSubject: x\n\nbody", "body", "lines before the header skipped"),
        ("just words\n\nmore", "just words\n\nmore", "no header: all of it read as text"),
        ("Note: the printer\n\nis dead", "Note: the printer\n\nis dead", "no header: all of it read as text"),
        ("Subject: x\r\rbody", "body", "line ends of bare CR"),
    ])
    func salvages(mail: String, body: String, note: String) {
        let tree = tree(mail)
        #expect(String(decoding: tree.content(of: tree.root, limit: 1000), as: UTF8.self) == body)
        #expect(tree.notes.contains(note))
    }

    @Test(arguments: [true, false])
    func salvagesUTF16(hasMark: Bool) {
        let units = "Subject: ü\n\nbödy".utf16
        let bytes: [UInt8] = (hasMark ? [0xFF, 0xFE] : []) + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let tree = PartTree(bytes)
        #expect(tree.root.header.first("subject")?.text == "ü")
        #expect(String(decoding: tree.content(of: tree.root, limit: 100), as: UTF8.self) == "bödy")
    }

    @Test(arguments: [100, 1_000, 10_000])
    func depthIsBounded(depth: Int) {
        let mail = (0..<depth).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
        let tree = tree(mail + "\ninnermost\n")
        #expect(tree.parts.count == PartTree.maximumDepth + 1)
        #expect(tree.parts.allSatisfy { $0.depth <= PartTree.maximumDepth })
        #expect(tree.notes.contains("parts deeper than 32 left undivided"))
    }

    @Test func mailsInsideMailsAreBounded() {
        let tree = tree(String(repeating: "Content-Type: message/rfc822\n\n", count: 10_000) + "text")
        #expect(tree.parts.count == PartTree.maximumDepth + 1)
    }

    @Test func partsAreBounded() {
        let tree = tree(
            "Content-Type: multipart/mixed; boundary=a\n\n" + String(repeating: "--a\n\nx\n", count: 20_000)
        )
        #expect(tree.parts.count == PartTree.maximumParts)
        #expect(tree.notes.contains("more than 500 parts"))
    }

    @Test(arguments: [[], [0], [UInt8](repeating: 0, count: 100_000), [0x2D, 0x2D], [0x0A], [0xFF, 0xFE, 0x00, 0xD8]])
    func anyBytesAreAMail(bytes: [UInt8]) {
        let tree = PartTree(bytes)
        #expect(tree.parts.count == 1)
        #expect(!tree.notes.isEmpty)
    }

    /// Every cut and every flipped byte of a mail with all kinds of structure is still a mail.
    @Test func mutatedMailsAreMails() {
        let mail = Array(
            """
            From: =?utf-8?Q?A?= <a@b.example>
            Content-Type: multipart/mixed; boundary="x"

            --x
            Content-Type: text/plain; charset=utf-8; format=flowed

            hi
            --x
            Content-Type: message/rfc822

            Content-Type: multipart/digest; boundary=y

            --y

            S: t

            --y--
            --x--
            """.utf8
        )
        for index in mail.indices {
            for byte: UInt8 in [0, 0x0A, 0x2D, 0x3A, 0x22, 0xFF] {
                var broken = mail
                broken[index] = byte
                #expect(!PartTree(broken).parts.isEmpty)
            }
            #expect(!PartTree(Array(mail[..<index])).parts.isEmpty)
        }
    }
}
