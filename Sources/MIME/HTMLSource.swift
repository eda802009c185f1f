/// HTML as libxml2 can bear it: no NUL, no comments, and no more attributes in a tag than any mail program writes.
///
/// libxml2 compares each attribute of a tag with all before it: 150,000 of them in 1 MiB took 13 s. And it shows what browsers
/// take for comments (HTML standard, 13.2.5.42): the markers of Outlook's conditional ones ("<![if !mso]>"), and those with
/// which words are cut in two to pass filters ("<!x9>").
struct HTMLSource {
    /// Blanks, slashes and closed quotes in one tag, outside quotes; each may begin an attribute.
    static let maximumSeparators = 200

    private let html: [UInt8]
    private var index = 0
    private var result: [UInt8] = []

    static func tamed(_ html: [UInt8]) -> [UInt8] {
        var source = HTMLSource(html: html.contains(0) ? html.filter { $0 != 0 } : html)
        source.run()
        return source.result
    }

    private init(html: [UInt8]) {
        self.html = html
        result.reserveCapacity(html.count)
    }

    private mutating func run() {
        var hasCommentEnds = true
        var tagEnd = -1
        while index < html.count {
            let opening = html.firstIndex(of: 0x3C, from: index, before: html.count)
            copyText(before: opening)
            let rest = html[index...]
            if opening + 1 < html.count, ASCII.isLetter(html[opening + 1]) {
                copyTag()
            } else if rest.starts(withLowercase: "<!--") {
                // A comment without end hides nothing: its words are shown.
                hasCommentEnds = hasCommentEnds && skipComment()
                if !hasCommentEnds { index = opening + 4 }
            } else if rest.starts(withLowercase: "<!") || rest.starts(withLowercase: "<?") {
                // Looked for once, however many wait for it.
                if tagEnd < opening { tagEnd = html.firstIndex(of: 0x3E, from: opening, before: html.count) }
                index = tagEnd < html.count ? tagEnd + 1 : opening + 2
            } else if index < html.count {
                result.append(0x3C)
                index += 1
            }
        }
    }

    /// Text as it stands, but for references whose semicolon is missing, which libxml2 would not decode.
    private mutating func copyText(before end: Int) {
        var start = index
        var mark = html.firstIndex(of: 0x26, from: start, before: end)
        while mark < end {
            if let nameEnd = HTMLReference.end(in: html, at: mark, before: end) {
                result += html[start..<nameEnd]
                result.append(0x3B)
                start = nameEnd
            }
            mark = html.firstIndex(of: 0x26, from: mark + 1, before: end)
        }
        result += html[start..<end]
        index = end
    }

    /// Behind "-->"; false when there is none. "<!-->" is a whole comment.
    private mutating func skipComment() -> Bool {
        var end = html.firstIndex(of: 0x3E, from: index + 4, before: html.count)
        while end < html.count, html[end - 1] != 0x2D || html[end - 2] != 0x2D {
            end = html.firstIndex(of: 0x3E, from: end + 1, before: html.count)
        }
        guard end < html.count else { return false }
        index = end + 1
        return true
    }

    /// Up to its ">", without what follows its last permitted attribute.
    private mutating func copyTag() {
        let start = index
        var cut: Int?
        var quote: UInt8?
        var separators = 0
        while index < html.count {
            let byte = html[index]
            if let open = quote {
                if byte == open {
                    quote = nil
                    separators += 1
                }
            } else if byte == 0x3E {
                break
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if ASCII.isWhite(byte) || byte == 0x2F {
                separators += 1
            }
            if separators > Self.maximumSeparators, cut == nil { cut = index }
            index += 1
        }
        result += html[start..<(cut ?? index)]
    }
}
