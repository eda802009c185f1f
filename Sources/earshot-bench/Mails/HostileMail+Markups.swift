extension HostileMail {
    private static func html(_ name: String, _ markup: @escaping @Sendable () -> [UInt8]) -> HostileMail {
        HostileMail(name, fields: "Content-Type: text/html; charset=utf-8\n", body: markup)
    }

    private static func html(_ name: String, _ markup: String) -> HostileMail {
        html(name) { filling(megabyte, markup) + Array("<p>help</p>".utf8) }
    }

    /// Each as long as a text part is read, and none with anything to show, so that no limit of the text is reached.
    private static func parts(_ name: String, _ markup: @escaping @Sendable () -> [UInt8]) -> HostileMail {
        HostileMail(name, fields: "Content-Type: multipart/mixed; boundary=a\n") {
            repeated(Array("--a\nContent-Type: text/html; charset=utf-8\n\n".utf8) + markup() + [0x0A], 40)
        }
    }

    /// HTML: too deep, never closed, closed without having been opened, and attributes without an end.
    static let markups: [HostileMail] = [
        html("HTML: divisions inside one another", "<div>"),
        html("HTML: tables inside one another", "<table><tr><td>"),
        html("HTML: quotes inside one another", "<blockquote>"),
        html("HTML: lists inside one another", "<ul><li>"),
        html("HTML: bold and italic, never closed", "<b><i>x"),
        html("HTML: paragraphs and bold across one another", "<p><b></p></b>"),
        html("HTML: end tags without a beginning", "</p></b></table>"),
        html("HTML: deep, then end tags without a beginning") {
            repeated("<div>", 500) + filling(megabyte, "</b></i>")
        },
        html("HTML: hidden inside hidden", "<div style=\"display:none\">"),
        html("HTML: an attribute of 1 MB") {
            Array("<p title=\"".utf8) + filling(megabyte, "a") + Array("\">help</p>".utf8)
        },
        html("HTML: an attribute that never ends") { Array("<p title=\"".utf8) + filling(megabyte, "a<b ") },
        html("HTML: a style of 1 MB") {
            Array("<p style=\"".utf8) + filling(megabyte, "color:red;") + Array("\">x".utf8)
        },
        html("HTML: 200,000 attributes") { Array("<p ".utf8) + numbered(200_000) { "a\($0) " } + Array(">x".utf8) },
        html("HTML: attributes of one name") { Array("<p ".utf8) + repeated("a=b ", 250_000) + Array(">x".utf8) },
        html("HTML: \"<\"", "<"),
        html("HTML: \"<!\"", "<!"),
        html("HTML: beginnings of comments", "<!--"),
        html("HTML: comments", "<!---->"),
        html("HTML: beginnings of CDATA", "<![CDATA["),
        html("HTML: processing instructions", "<?x"),
        html("HTML: document types", "<!DOCTYPE a [<!ENTITY b \"c\">]>"),
        html("HTML: entities", "&amp;&#65;&#x42;"),
        html("HTML: entities that are none", "&nosuchentity"),
        html("HTML: \"&\"", "&"),
        html("HTML: entities beyond Unicode", "&#x7FFFFFFF;&#0;"),
        html("HTML: scripts", "<script>1<2</script>"),
        html("HTML: a script that never ends") { Array("<script>".utf8) + filling(megabyte, "</scrip") },
        html("HTML: a style sheet that never ends") { Array("<style>".utf8) + filling(megabyte, "a{}") },
        html("HTML: an element's name of 1 MB") { Array("<".utf8) + filling(megabyte, "a") + Array(">x".utf8) },
        html("HTML: line breaks", "<br>"),
        html("HTML: bodies and heads", "<html><head><title><body>"),
        html("HTML: forms and fields", "<form><select><option><textarea>"),
        html("HTML: NUL", "<p>\u{0}"),
        html(
            "HTML: quotes and signatures marked",
            "<div class=\"gmail_quote\"><div class=\"gmail_signature\">x</div></div>"
        ),
        html("HTML: 48 MB in one part") { filling(48 * megabyte, "<p>word</p>") },
        parts("40 parts of HTML without a word") { filling(megabyte, "<p><i></i>") },
        parts("40 parts of HTML, paragraphs and bold across one another") { filling(megabyte, "<p><b></p></b>") },
        parts("40 parts of HTML, deep, then end tags without a beginning") {
            repeated("<div>", 500) + filling(megabyte, "</b></i>")
        },
        parts("40 parts of HTML, all of it hidden") {
            Array("<div style=\"display:none\">".utf8) + filling(megabyte, "word &amp; ")
        },
        parts("40 parts of HTML, entities that nobody sees") { filling(megabyte, "&#8203;&#173;") },
    ]
}
