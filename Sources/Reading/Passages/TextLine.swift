internal import Glibc
internal import MIME

/// One line of a body, ready to be asked what it is.
struct TextLine: Sendable {
    /// As the mail has it.
    let bytes: ArraySlice<UInt8>
    /// How many ">" stand before it.
    let depth: Int
    /// Marked as a quote or signature by the HTML it came from.
    let mark: HTMLText.Mark?
    /// What it may be, quote marks and blanks around left out.
    let clues: LineClues
    private let contentRange: Range<Int>

    /// Without quote marks and blanks around.
    var content: ArraySlice<UInt8> { bytes[contentRange] }

    init(_ bytes: ArraySlice<UInt8>, mark: HTMLText.Mark?) {
        self.bytes = bytes
        self.mark = mark
        let marks = Self.quoteMarks(bytes)
        depth = marks.count
        let content = Self.bare(bytes[marks.end...])
        contentRange = content.indices
        clues = content.withUnsafeBufferPointer { LineClues($0) }
    }

    /// The ">" that quote a line, and where they end.
    ///
    /// Indented text is not quoted; only a line that starts with ">" (or " >" of format=flowed) is.
    private static func quoteMarks(_ bytes: ArraySlice<UInt8>) -> (count: Int, end: Int) {
        let start = bytes.startIndex
        guard let first = bytes.first, first == 0x3E || first == ASCII.space && bytes.dropFirst().first == 0x3E else {
            return (0, start)
        }
        var depth = 0
        var index = start
        while index < bytes.endIndex, depth < maximumDepth {
            if bytes[index] == 0x3E {
                depth += 1
            } else if !ASCII.isBlank(bytes[index]) {
                break
            }
            index += 1
        }
        // ">>> look here <<<" is drawn, not quoted.
        let isDrawn = depth >= 2 && bytes.trimmed.suffix(2).elementsEqual("<<".utf8)
        return isDrawn ? (0, start) : (depth, index)
    }

    /// Quote marks counted.
    private static let maximumDepth = 64

    /// Without white space at both ends, no-break and ideographic blanks included: Outlook's empty paragraphs hold U+00A0.
    static func bare(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let kept = bytes.withUnsafeBufferPointer { text in
            var start = 0
            var end = text.count
            while start < end {
                let length = blank(text[start], in: text, from: start, before: end)
                if length == 0 { break }
                start += length
            }
            while start < end, let length = blankAtEnd(text, from: start, before: end) { end -= length }
            return start..<end
        }
        return bytes[bytes.startIndex + kept.lowerBound..<bytes.startIndex + kept.upperBound]
    }

    /// The length of the white space at `start`; 0 where none stands.
    @inline(__always)
    private static func blank(_ first: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int, before end: Int)
        -> Int
    {
        first < 0xC2 ? (ASCII.isWhite(first) ? 1 : 0) : wideBlank(text, from: start, before: end)
    }

    private static func wideBlank(_ text: UnsafeBufferPointer<UInt8>, from start: Int, before end: Int) -> Int {
        wideBlanks.first { blank in
            start + blank.count <= end && blank.indices.allSatisfy { text[start + $0] == blank[$0] }
        }?.count ?? 0
    }

    /// The length of the white space that ends before `end`; nil where none does.
    @inline(__always)
    private static func blankAtEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int, before end: Int) -> Int? {
        let last = text[end - 1]
        if last < 0x80 { return ASCII.isWhite(last) ? 1 : nil }
        return wideBlanks.first { blank in
            end - blank.count >= start && blank.indices.allSatisfy { text[end - blank.count + $0] == blank[$0] }
        }?.count
    }

    private static let wideBlanks: [[UInt8]] = [
        [0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xE3, 0x80, 0x80], [0xEF, 0xBB, 0xBF],
    ]

    /// A line whose ">" are no quote marks.
    init(unquoted bytes: ArraySlice<UInt8>, mark: HTMLText.Mark?) {
        self.bytes = bytes
        self.mark = mark
        depth = 0
        let content = Self.bare(bytes)
        contentRange = content.indices
        clues = content.withUnsafeBufferPointer { LineClues($0) }
    }

    /// The same line with another mark.
    func marked(_ mark: HTMLText.Mark?) -> TextLine { TextLine(self, mark) }

    private init(_ line: TextLine, _ mark: HTMLText.Mark?) {
        bytes = line.bytes
        depth = line.depth
        contentRange = line.contentRange
        clues = line.clues
        self.mark = mark
    }

    /// Nothing stands in it; a line of ">" alone is not blank.
    var isBlank: Bool { contentRange.isEmpty && depth == 0 }
    /// Something stands in it besides quote marks.
    var hasText: Bool { !contentRange.isEmpty }
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
        let ends = ends(of: text)
        // Marks that no longer fit their lines would cut what the person wrote.
        let isMarked = ends.count <= marks.count
        var lines: [TextLine] = []
        lines.reserveCapacity(ends.count)
        var start = text.startIndex
        for end in ends {
            lines.append(TextLine(text[start..<end], mark: isMarked ? marks[lines.count] : nil))
            start = end + 1
        }
        return lines
    }

    /// Where each line ends, the last one with the text.
    private static func ends(of text: ArraySlice<UInt8>) -> [Int] {
        var ends: [Int] = []
        ends.reserveCapacity(text.count / usualLineBytes + 1)
        text.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            var start = 0
            while start < bytes.count, let hit = memchr(base + start, Int32(ASCII.lineFeed), bytes.count - start) {
                let offset = UnsafeRawPointer(hit) - base
                ends.append(text.startIndex + offset)
                start = offset + 1
            }
        }
        ends.append(text.endIndex)
        return ends
    }

    /// Bytes of a line, roughly: what is reserved for the list of them.
    private static let usualLineBytes = 32
}
