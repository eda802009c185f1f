import MIME
import Testing

@Suite struct TextTests {
    @Test(
        arguments: [
            ([0x47, 0xFC], "iso-8859-1", "Gü", false),
            ([0x93, 0x61, 0x94], "windows-1252", "“a”", false),
            ([0xC3, 0xBC], nil, "ü", false),
            ([0xC3, 0xBC], "us-ascii", "ü", false),
            ([0xFC, 0x62, 0x65, 0x72], nil, "über", true),
            ([0xC3, 0xBC], "x-no-such-charset", "ü", true),
            ([0xFC], "x-no-such-charset", "ü", true),
            ([0x93, 0xFA, 0x96, 0x7B], "Shift_JIS", "日本", false),
            ([0x87, 0x40], "shift_jis", "①", false),
            ([0x1B, 0x24, 0x42, 0x2D, 0x21, 0x1B, 0x28, 0x42], "iso-2022-jp", "①", false),
            ([0xC4, 0xE3], "GBK", "你", false),
            ([0xFF, 0xFE, 0x61, 0x00], nil, "a", false),
            ([0xEF, 0xBB, 0xBF, 0x61], "utf-8", "a", false),
            ([0x2B, 0x41, 0x50, 0x77, 0x2D], "utf-7", "ü", false),
            ([], "utf-8", "", false),
        ] as [([UInt8], String?, String, Bool)]
    )
    func decodesCharsets(bytes: [UInt8], label: String?, text: String, isDoubtful: Bool) {
        let decoded = Charset.decode(bytes, label: label)
        #expect(decoded.text == text)
        #expect((decoded.doubt != nil) == isDoubtful)
    }

    @Test func aLyingCharsetYieldsReplacementCharactersAndADoubt() {
        let decoded = Charset.decode([0x61, 0x80, 0xFF], label: "iso-2022-jp")
        #expect(decoded.text.hasPrefix("a"))
        #expect(decoded.text.contains("\u{FFFD}"))
        #expect(decoded.doubt == "text does not fit the charset it declares")
        // An overlong "/" is no "/".
        #expect(!Charset.decode([0xC0, 0xAF], label: "utf-8").text.contains("/"))
    }

    @Test(arguments: [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("a<br>b<br><br>c", "a\nb\n\nc"),
        ("<ul><li>x</li><li>y</li></ul>", "- x\n- y"),
        ("<ol><li>x</li><li>y</li></ol>", "1. x\n2. y"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ("see <a href='https://example.org/x'>the page</a> now", "see the page now"),
        ("<head><title>T</title><style>p{}</style></head><body>x<script>evil()</script>y</body>", "xy"),
        ("a\n   b&nbsp;&amp;&lt;tag&gt; &euro;", "a b\u{A0}&<tag> €"),
        ("<pre>  a\n    b</pre>", "  a\n    b"),
        ("<div>unclosed <b>bold", "unclosed bold"),
        ("</p></div>stray", "stray"),
        ("<p>x<!-- hidden --></p>", "x"),
        ("", ""),
        ("<html></html>", ""),
    ])
    func readsHTML(html: String, text: String) {
        #expect(HTMLText(html).text == text)
    }

    @Test(arguments: [
        "<span style='display: none'>secret</span>x", "<div hidden>secret</div>x", "<p style='FONT-SIZE:0'>secret</p>x",
        "<div style='mso-hide:all'><p>secret</p></div>x", "<i style=\"visibility : hidden\">secret</i>x",
    ])
    func leavesHiddenTextOut(html: String) {
        let read = HTMLText(html)
        #expect(read.text == "x")
        #expect(read.hasHiddenText)
    }

    @Test func marksQuotesAndSignatures() {
        let read = HTMLText(
            """
            <div>Mine</div><div class="gmail_signature">Ann</div>
            <div class="gmail_quote"><div class="gmail_attr">On Monday Bob wrote:</div><blockquote>His</blockquote></div>
            """
        )
        let lines = read.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines == ["Mine", "Ann", "On Monday Bob wrote:", "", "His"])
        #expect(read.marks == [nil, .signature, .quote, .quote, .quote])
    }

    @Test func htmlIsBounded() {
        let deep = HTMLText(
            String(repeating: "<b>", count: 100_000) + "text" + String(repeating: "</i>", count: 100_000)
        )
        #expect(deep.text.contains("text"))
        #expect(deep.notes == ["HTML deeper than 512: only its tags were cut out"])
        let long = HTMLText("<p>" + String(repeating: "x", count: HTMLText.maximumBytes + 1000))
        #expect(long.text.utf8.count <= HTMLText.maximumBytes)
        #expect(long.notes == ["HTML cut at 1024 KiB"])
        let attributes = "<p " + (0..<50_000).map { "a\($0)=1 " }.joined() + ">text</p>"
        #expect(HTMLText(attributes).text == "text")
        let bomb = "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><p>&b;</p>"
        #expect(HTMLText(bomb).text.utf8.count < 60)
    }

    @Test(arguments: [
        ("one \ntwo\nthree", false, "one two\nthree"),
        ("one \ntwo", true, "onetwo"),
        ("> a \n> b\nc", false, "> a b\nc"),
        ("> a \nb", false, "> a \nb"),
        ("x\n-- \nsig \nmore", false, "x\n-- \nsig more"),
        (" >stuffed", false, ">stuffed"),
        ("a\n\nb", false, "a\n\nb"),
        ("", false, ""),
    ])
    func unflows(text: String, deletesSpace: Bool, result: String) {
        #expect(FlowedText.unflow(text, deletesSpace: deletesSpace) == result)
    }

    @Test func inertTextActsOnNothing() {
        #expect(InertText.line("a\r\nBcc: x\u{202E}gpj.exe\u{0}\u{1B}[31m", maximumBytes: 100) == "a Bcc: xgpj.exe[31m")
        #expect(InertText.line("ééé", maximumBytes: 5) == "éé")
        #expect(InertText.block("a  \r\nb\rc\u{7}\td", maximumBytes: 100) == "a\nb\nc\td")
        #expect(InertText.block(String(repeating: "é", count: 10), maximumBytes: 7).utf8.count == 6)
        #expect(InertText.isDeceptive("a\u{2066}b"))
    }

    @Test func takesUuencodedFilesOut() throws {
        let text = "Hello\nbegin 644 hi.txt\n%:&5L;&\\\n`\nend\nBye\n"
        let read = try #require(InlineUuencode(Array(text.utf8)))
        #expect(String(decoding: read.text, as: UTF8.self) == "Hello\nBye\n")
        #expect(read.files.map(\.name) == ["hi.txt"])
        #expect(read.files.map(\.size) == [5])
        #expect(InlineUuencode(Array("we begin 644 things and end".utf8)) == nil)
        #expect(InlineUuencode(Array("begin 644 of the days\nI could not print.\n".utf8)) == nil)
    }

    @Test func decodesTransferEncodings() {
        let twice = Array("SGVsbG8=\r\nV29ybGQ=\r\n".utf8)
        #expect(TransferDecoder.decode(twice[...], .base64) == Array("HelloWorld".utf8))
        #expect(TransferDecoder.decode(Array("a=C3=BC=\r\nb=zz".utf8)[...], .quotedPrintable) == Array("aüb=zz".utf8))
        #expect(TransferDecoder.decode(Array("%:&5L;&\\`\n".utf8)[...], .uuencode) == Array("hello".utf8))
        #expect(TransferDecoder.decode(Array("!!!".utf8)[...], .base64).count <= 3)
    }
}
