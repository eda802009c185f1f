import MIME
import Testing

@Suite struct HTMLTests {
    @Test(arguments: [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("a<br>b<br><br>c", "a\nb\n\nc"),
        ("<ul><li>x</li><li>y</li></ul>", "- x\n- y"),
        ("<ol><li>x</li><li>y</li></ol>", "1. x\n2. y"),
        ("<ol start=7><li>x</li><li>y</li></ol>", "7. x\n8. y"),
        ("<ol><li value='7'>x</li><li>y<ol start=3><li>z</li></ol></li></ol>", "7. x\n8. y\n  3. z"),
        (
            "<ol start=0><li value=-1>x</li><li value=1e9>y</li></ol><ul start=7><li value=7>z</li></ul>",
            "1. x\n2. y\n\n- z"
        ),
        ("<ol><li>x<ul><li>in</li></ul></li><li>y</li></ol>", "1. x\n  - in\n2. y"),
        ("<ul><li><p>x</p></li><li><div>y</div><p>z</p></li><li></li></ul><p>end</p>", "- x\n- y\n\nz\n-\n\nend"),
        ("<ul><li><ul><li>x</li></ul></li></ul>", "-\n  - x"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ("see <a href='https://example.org/x'>the page</a> now", "see the page now"),
        ("<head><title>T</title><style>p{}</style></head><body>x<script>evil()</script>y</body>", "xy"),
        ("a\n   b&nbsp;&amp;&lt;tag&gt; &euro; &#8364; &#x20AC;<br>", "a b\u{A0}&<tag> € € €"),
        ("<pre>  a\n    b</pre>", "  a\n    b"),
        ("<div>unclosed <b>bold", "unclosed bold"),
        ("</p></div>stray<br>", "stray"),
        ("<p>x<!-- hidden --></p>", "x"),
        ("<p>x<!--[if mso]><p>for Outlook</p><![endif]-->y</p>", "xy"),
        ("<p>x<![if !mso]>shown<![endif]></p>", "xshown"),
        ("<p>ACC<!11--x-->OUNT</p><?php x ?>y", "ACCOUNT\n\ny"),
        ("<p>x<!y", "xy"), ("<p>a<!-- never closed", "a never closed"), ("<p>a<!-->b</p>", "ab"),
        ("<p>&#149; &#147;x&#148; &#x96; &#8226;</p>", "• “x” – •"),
        ("<p>&nbsp&nbsp;a &copy 2026 &eacuteb &notaname; &am</p>", "\u{A0}\u{A0}a © 2026 éb ¬aname; &am"),
        ("<a href='?a=1&copy=2'>x</a>", "x"),
        ("<p>before<img src='http://t.example/p.gif' width=1 height=1 alt=''>after</p>", "beforeafter"),
        ("<p>text<img src='a.png' alt='a logo'></p>", "text"),
        ("<img src='a.png' alt='The printer is on fire'>", "The printer is on fire"),
        ("<table><tr><td><p>left</p></td><td><p>right</p></td></tr></table>", "left\n\nright"),
        ("<p>1 < 2 and 3 > 2</p>", "1 < 2 and 3 > 2"),
        ("<P>UPPER<BR/>CASE</P>", "UPPER\nCASE"),
        ("<a href=x>unclosed <p>link", "unclosed\n\nlink"),
        ("", ""),
        ("<html></html>", ""),
        // Plain text that says it is HTML keeps its lines.
        ("one\ntwo &amp; three", "one\ntwo & three"), ("one\n\ntwo", "one\n\ntwo"), ("a <- b\nc", "a <- b\nc"),
    ])
    func reads(html: String, text: String) {
        #expect(HTMLText(html).text == text)
    }

    @Test(arguments: [
        "<span style='display: none'>secret</span>x", "<div hidden>secret</div>x", "<p style='FONT-SIZE:0'>secret</p>x",
        "<div style='mso-hide:all'><p>secret</p></div>x", "<i style=\"visibility : hidden\">secret</i>x",
        "<div style='display:none;font-size:1px;max-height:0;overflow:hidden'>secret &zwnj;</div>x",
    ])
    func leavesHiddenTextOut(html: String) {
        let read = HTMLText(html)
        #expect(read.text == "x")
        #expect(read.hasHiddenText)
    }

    @Test(arguments: [
        ("<a href='https://example.org/x'>the page</a>", ["https://example.org/x"]),
        ("<a href='https://example.org/'>example.org</a>", []),
        ("<a href='https://example.org'>https://EXAMPLE.org/</a>", []),
        ("<a href='mailto:it@example.org'>it@example.org</a>", []),
        ("<a href='mailto:it@example.org'>write <b>us</b></a>", ["mailto:it@example.org"]),
        ("<a href='javascript:alert(1)'>x</a><a href='#top'>up</a><a name=y>z</a>", []),
        ("<a href='http://a.example/1'>1</a><a href='http://a.example/1'>2</a>", ["http://a.example/1"]),
        ("<div hidden><a href='http://a.example/1'>1</a></div>x", []),
        ("<a href='http://a.example/1'><img src=x alt=y></a>", ["http://a.example/1"]),
    ])
    func keepsLinksBesideTheText(html: String, links: [String]) {
        #expect(HTMLText(html).links == links)
    }

    @Test func linksAreBounded() {
        let many = (0..<1000).map { "<a href='http://a.example/\($0)'>x</a>" }.joined()
        #expect(HTMLText(many).links.count == HTMLText.maximumLinks)
        #expect(HTMLText("<a href='http://a.example/\(String(repeating: "x", count: 2000))'>x</a>").links.isEmpty)
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

    @Test func isBounded() {
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
        let names = HTMLText((0..<20_000).map { "<x\($0)>y</x\($0)>" }.joined())
        #expect(names.text.utf8.count == 20_000)
    }

    /// A second of CPU would show here as minutes: each beginning looks for its end.
    @Test(arguments: ["<!--", "<!", "<![", "<?", "<!-- >", "&nbsp", "&aaaaaa", "<a href='", "</", "<"])
    func unendedMarkupIsLinear(piece: String) {
        #expect(
            HTMLText("<p>x" + String(repeating: piece, count: 200_000)).text.utf8.count <= HTMLText.maximumBytes * 2
        )
    }

    @Test(arguments: [
        ("<!DOCTYPE html><p>x", true), ("\u{FEFF}\n <HTML>", true), ("Hello <html>", false), ("", false),
        ("<htm", false),
    ])
    func knowsADocument(text: String, isDocument: Bool) {
        #expect(HTMLCharset.isDocument(Array(text.utf8)) == isDocument)
    }
}
