import Feedback
import MIME
import Testing

@Suite struct HeaderTests {
    private func header(_ text: String) -> (fields: [String], rest: String, notes: [String]) {
        let bytes = Array(text.utf8)
        var start = 0
        let block = HeaderBlock(bytes: bytes, from: &start, before: bytes.count)
        return (
            block.fields.map { "\($0.name)=\($0.text)" }, String(decoding: bytes[start...], as: UTF8.self), block.notes
        )
    }

    @Test(arguments: [
        ("A: 1\r\nB: 2\r\n\r\nbody", ["a=1", "b=2"], "body"),
        ("A: 1\n 2\n\t3\n\nbody", ["a=1 2\t3"], "body"),
        ("Subject : x\n\n", ["subject=x"], ""),
        ("A: 1\nno field at all\nB: 2\n\n", ["a=1"], "no field at all\nB: 2\n\n"),
        // A stray line amid a header, and one that ends it.
        ("Subject: a\nb\nMessage-ID: <c>\n\nbody", ["subject=a b", "message-id=<c>"], "body"),
        ("From: a\nstray\nSubject: b\n\nbody", ["from=a stray", "subject=b"], "body"),
        ("From: a\nSubject: b\nHello\nFrom: c\n\nbody", ["from=a", "subject=b"], "Hello\nFrom: c\n\nbody"),
        ("Subject: a\nMime Version: 1.0\nContent-Type: b\n\n", ["subject=a", "content-type=b"], ""),
        ("Subject: a\nÜber-Feld: x\nMessage-ID: b\n\n", ["subject=a", "message-id=b"], ""),
        (
            "Received: by a;\nMon, 1 Jan 2026 10:00:00\nTo: b\n\n",
            ["received=by a; Mon, 1 Jan 2026 10:00:00", "to=b"], ""
        ),
        ("Mime Version: 1.0\nContent-Type: text/html\n\nbody", ["content-type=text/html"], "body"),
        ("A: 1\nDear all\nContent-wise I agree\n\n", ["a=1"], "Dear all\nContent-wise I agree\n\n"),
        ("A: 1\nDear all\nReceived: yesterday\nyour mail\n\n", ["a=1"], "Dear all\nReceived: yesterday\nyour mail\n\n"),
        (">From x@y Mon\nA: 1\n\n", ["a=1"], ""),
        ("A: 1\r\r\n\r\nb", ["a=1"], "b"),
        ("A:\0x\n\n", ["a=x"], ""),
        ("A:\n\n", ["a="], ""),
        ("A: 1", ["a=1"], ""),
    ])
    func readsFields(text: String, fields: [String], rest: String) {
        let read = header(text)
        #expect(read.fields == fields)
        #expect(read.rest == rest)
    }

    @Test func keepsWithinItsLimits() {
        let long = header("A: " + String(repeating: "x", count: 100_000) + "\n\n")
        #expect(long.fields[0].utf8.count <= HeaderBlock.maximumFieldBytes + 2)
        #expect(long.notes == ["header field cut at 64 KiB"])
        let many = header(String(repeating: "A: 1\n", count: 2000) + "\nbody")
        #expect(many.fields.count == HeaderBlock.maximumFields)
        #expect(many.rest == "body")
        let huge = header(
            String(repeating: "Name: " + String(repeating: "y", count: 1000) + "\n", count: 500) + "\nbody"
        )
        #expect(huge.fields.count < 270)
        #expect(huge.rest == "body")
        #expect(huge.notes.contains("header cut at 256 KiB"))
    }

    @Test(arguments: [
        ("Ann <ann@example.org>", ["Ann|ann@example.org"]),
        ("ann@example.org (Ann)", ["Ann|ann@example.org"]),
        ("\"boss@corp.example\" <evil@example.net>", ["boss@corp.example|evil@example.net"]),
        ("g: a@x.example, b@x.example; c@x.example", ["|a@x.example", "|b@x.example", "|c@x.example"]),
        ("\"Last, First\" <a@b.example>, d@e.example", ["Last, First|a@b.example", "|d@e.example"]),
        ("<@relay.example:a@b.example>", ["|a@b.example"]),
        ("<>", ["|"]),
        ("MAILER-DAEMON", ["|MAILER-DAEMON"]),
        ("undisclosed-recipients:;", []),
        ("a@b.example<mailto:a@b.example>", ["a@b.example|a@b.example"]),
        ("", []),
    ])
    func takesAddressesApart(raw: String, mailboxes: [String]) {
        let list = AddressList(Array(raw.utf8))
        #expect(list.mailboxes.map { "\(String(decoding: $0.name, as: UTF8.self))|\($0.address)" } == mailboxes)
    }

    @Test func addressesAreBounded() {
        let many = AddressList(Array(String(repeating: "a@b.example, ", count: 1_000).utf8))
        #expect(many.mailboxes.count == AddressList.maximumMailboxes)
        #expect(many.isCut)
        #expect(AddressList(Array(String(repeating: "g:", count: 100_000).utf8)).mailboxes.isEmpty)
        #expect(AddressList(Array(String(repeating: "(", count: 100_000).utf8)).mailboxes.isEmpty)
    }

    @Test(arguments: [
        ("Mon, 23 Nov 2026 10:00:00 +0100", 1_795_424_400),
        ("23 Nov 26 09:00 GMT", 1_795_424_400),
        ("Thu, 1 Jan 1970 00:00:00 +0000", 0),
        ("29 Feb 2024 23:59:60 +0000", 1_709_251_199),
        ("Sat, 24 Nov 1973 11:33:12 EST (late)", 123_006_792),
    ])
    func readsDates(raw: String, seconds: Int64) {
        #expect(MailDate.parse(Array(raw.utf8)) == Timestamp(seconds: seconds))
    }

    @Test(arguments: ["", "yesterday", "99 Foo 2020", "32 Jan 2020 00:00:00", "1 Jan 99999 00:00:00", "\0\0"])
    func refusesWhatIsNoDate(raw: String) {
        #expect(MailDate.parse(Array(raw.utf8)) == nil)
    }

    @Test(arguments: [
        ("<a@b>", ["a@b"]), ("<a@b> <c@d>\r\n <e@f>", ["a@b", "c@d", "e@f"]), ("a@b", ["a@b"]), ("", []),
        ("=?utf-8?q?=3Ca=40?= =?utf-8?q?b=3E?= <c@d>", ["a@b", "c@d"]), ("<<a@b>>", ["a@b"]), ("<unended", ["unended"]),
        ("<>", []), ("a@b, c@d;", ["a@b", "c@d"]), ("a@b>", ["a@b"]),
    ])
    func readsMessageIDs(raw: String, identifiers: [String]) {
        #expect(MessageIDs.parse(Array(raw.utf8)) == identifiers)
    }
}
