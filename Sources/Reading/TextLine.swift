internal import MIME

/// One line of a body, ready to be asked what it is.
struct TextLine: Sendable {
    /// As the mail has it.
    let bytes: [UInt8]
    /// How many ">" stand before it.
    let depth: Int
    /// Marked as a quote or signature by the HTML it came from.
    let mark: HTMLText.Mark?
    /// Without quote marks and blanks around.
    let content: ArraySlice<UInt8>

    init(_ bytes: [UInt8], mark: HTMLText.Mark?) {
        self.bytes = bytes
        self.mark = mark
        var depth = 0
        var index = 0
        while index < bytes.count, depth < 64 {
            if bytes[index] == 0x3E {
                depth += 1
            } else if !ASCII.isBlank(bytes[index]) {
                break
            }
            index += 1
        }
        // Indented text is not quoted; only a line that starts with ">" (or " >" of format=flowed) is.
        let isQuoted = depth > 0 && (bytes.first == 0x3E || bytes.starts(with: " >".utf8))
        self.depth = isQuoted ? depth : 0
        content = isQuoted ? bytes[index...].trimmed : bytes[...].trimmed
    }

    /// Nothing stands in it; a line of ">" alone is not blank.
    var isBlank: Bool { content.isEmpty && depth == 0 }
    var isQuoted: Bool { depth > 0 || mark == .quote }

    /// The lines of a text whose lines end with LF. `marks` has one entry a line, or none at all.
    static func lines(of text: [UInt8], marks: [HTMLText.Mark?]) -> [TextLine] {
        let pieces = text.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false)
        // Marks that no longer fit their lines would cut what the person wrote.
        let isMarked = pieces.count <= marks.count
        return pieces.enumerated().map { TextLine(Array($1), mark: isMarked ? marks[$0] : nil) }
    }
}
