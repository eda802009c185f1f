internal import MIME

/// One line of a body, ready to be asked what it is.
struct TextLine: Sendable {
    /// As the mail has it.
    let bytes: ArraySlice<UInt8>
    /// How many ">" stand before it.
    let depth: Int
    /// Marked as a quote or signature by the HTML it came from.
    let mark: HTMLText.Mark?
    /// Without quote marks and blanks around.
    let content: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>, mark: HTMLText.Mark?) {
        self.bytes = bytes
        self.mark = mark
        var depth = 0
        var index = bytes.startIndex
        while index < bytes.endIndex, depth < 64 {
            if bytes[index] == 0x3E {
                depth += 1
            } else if !ASCII.isBlank(bytes[index]) {
                break
            }
            index += 1
        }
        // Indented text is not quoted; only a line that starts with ">" (or " >" of format=flowed) is.
        // ">>> look here <<<" is drawn, not quoted.
        let isDrawn = depth >= 2 && bytes.trimmed.suffix(2).elementsEqual("<<".utf8)
        let isQuoted = depth > 0 && !isDrawn && (bytes.first == 0x3E || bytes.starts(with: " >".utf8))
        self.depth = isQuoted ? depth : 0
        content = Self.bare(isQuoted ? bytes[index...] : bytes)
    }

    /// Without white space at both ends, no-break and ideographic blanks included: Outlook's empty paragraphs hold U+00A0.
    static func bare(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = bytes.trimmed
        while let blank = wideBlanks.first(where: { rest.starts(with: $0) }) {
            rest = rest.dropFirst(blank.count).trimmed
        }
        while let blank = wideBlanks.first(where: { rest.count >= $0.count && rest.suffix($0.count).elementsEqual($0) })
        {
            rest = rest.dropLast(blank.count).trimmed
        }
        return rest
    }

    private static let wideBlanks: [[UInt8]] = [
        [0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xE3, 0x80, 0x80], [0xEF, 0xBB, 0xBF],
    ]

    /// A line whose ">" are no quote marks.
    init(unquoted bytes: ArraySlice<UInt8>, mark: HTMLText.Mark?) {
        self.bytes = bytes
        self.mark = mark
        depth = 0
        content = Self.bare(bytes)
    }

    /// The same line with another mark.
    func marked(_ mark: HTMLText.Mark?) -> TextLine { TextLine(self, mark) }

    private init(_ line: TextLine, _ mark: HTMLText.Mark?) {
        bytes = line.bytes
        depth = line.depth
        content = line.content
        self.mark = mark
    }

    /// Nothing stands in it; a line of ">" alone is not blank.
    var isBlank: Bool { content.isEmpty && depth == 0 }
    /// Something stands in it besides quote marks.
    var hasText: Bool { !content.isEmpty }
    var isQuoted: Bool { depth > 0 || mark == .quote }

    /// As the mail has it, but for `count` quote marks and the blank after them.
    func bytes(without count: Int) -> ArraySlice<UInt8> {
        guard count > 0, depth > 0 else { return bytes }
        var rest = bytes
        for _ in 0..<min(count, depth) {
            rest = rest.drop(while: ASCII.isBlank).dropFirst()
        }
        return rest.first == ASCII.space ? rest.dropFirst() : rest
    }

    /// The lines of a text whose lines end with LF. `marks` has one entry a line, or none at all.
    static func lines(of text: ArraySlice<UInt8>, marks: [HTMLText.Mark?]) -> [TextLine] {
        let pieces = text.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false)
        // Marks that no longer fit their lines would cut what the person wrote.
        let isMarked = pieces.count <= marks.count
        return pieces.enumerated().map { TextLine($1, mark: isMarked ? marks[$0] : nil) }
    }
}
