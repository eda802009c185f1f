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
        ("=?UTF-8?B?SGVsbG8=?= =?UTF-8?B?V29ybGQ=?=", "HelloWorld"),
        ("=?iso-8859-1?Q?Dr=FCcker_geht_nicht?=", "Drücker geht nicht"),
        ("Re: =?utf-8?q?caf=C3=A9?= au lait", "Re: café au lait"),
        ("=?utf-8?B?w7?= =?utf-8?B?w7w=?=", "ü"),
        ("=?utf-8?Q?=C3?= =?utf-8?Q?=BC?=", "ü"),
        ("=?utf-8?Q?a?=\r\n =?iso-8859-1?Q?=E4?=", "aä"),
        ("=?utf-8*de?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
        ("=?utf-8?Q?unended", "=?utf-8?Q?unended"),
        ("1 =? 2", "1 =? 2"),
        ("=?utf-8?Q?was_ist_los??=", "was ist los?"),
        ("=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", "日本"),
        ("Zürich", "Zürich"),
        ("=?x-unknown-charset?Q?abc?=", "abc"),
    ])
    func decodesEncodedWords(raw: String, text: String) {
        let decoded = EncodedWords.decode(Array(raw.utf8))
        #expect(decoded.filter { $0 != "\u{FFFD}" } == text)
    }

    @Test func rawEightBitTextTakesTheBodysCharset() {
        #expect(EncodedWords.decode([0xC4, 0xE3, 0xBA, 0xC3], fallback: "gb2312") == "你好")
        #expect(EncodedWords.decode([0x47, 0x72, 0xFC, 0xDF, 0x65]) == "Grüße")
    }

    @Test func aHundredThousandEncodedWordsAreBounded() {
        let raw = Array(String(repeating: "=?utf-8?Q?a?= ", count: 100_000).utf8)
        let decoded = EncodedWords.decode(raw)
        #expect(decoded.hasPrefix(String(repeating: "a", count: EncodedWords.maximumWords) + " =?utf-8"))
    }

    @Test(arguments: [
        ("text/plain; charset=utf-8", "text/plain", ["charset": "utf-8"]),
        ("TEXT/HTML; Charset=\"ISO-8859-1\"; x=y", "text/html", ["charset": "ISO-8859-1", "x": "y"]),
        ("text/plain (ours); charset=us-ascii (Plain text)", "text/plain", ["charset": "us-ascii"]),
        ("attachment; filename*=UTF-8''%C3%BCber.txt", "attachment", ["filename": "über.txt"]),
        ("a; filename*0*=UTF-8''%C3; filename*1*=%BC; filename*2=.txt", "a", ["filename": "ü.txt"]),
        ("a; filename*1=b.txt; filename*0=a", "a", ["filename": "ab.txt"]),
        ("a; name=\"=?utf-8?Q?=C3=BC.txt?=\"", "a", ["name": "ü.txt"]),
        ("a; name=\"C:\\temp\\x.txt\"", "a", ["name": "C:\\temp\\x.txt"]),
        ("a; name=\"x\\\"y\"", "a", ["name": "x\"y"]),
        ("a;;; b=1", "a", ["b": "1"]),
        ("", "", [:]),
    ])
    func readsParameters(raw: String, value: String, parameters: [String: String]) {
        let read = ParameterizedValue(Array(raw.utf8))
        #expect(read.value == value)
        #expect(read.parameters == parameters)
    }

    @Test func parameterSegmentsAreBounded() {
        let bomb = "a" + (0..<100_000).map { "; f*\($0)=x" }.joined()
        #expect(ParameterizedValue(Array(bomb.utf8)).parameters["f"]?.count == ParameterizedValue.maximumSegments)
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
        ("<<a@b>>", ["a@b"]), ("<unended", ["unended"]), ("<>", []), ("a@b, c@d;", ["a@b", "c@d"]), ("a@b>", ["a@b"]),
    ])
    func readsMessageIDs(raw: String, identifiers: [String]) {
        #expect(MessageIDs.parse(Array(raw.utf8)) == identifiers)
    }
}
