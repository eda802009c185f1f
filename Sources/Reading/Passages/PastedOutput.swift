internal import MIME

/// Lines with ">" that a person pasted from a terminal or a log: announced by a line of theirs that ends with a colon, or below
/// a prompt, and worded as programs do. "Here is what I get:" and "> mount: /dev/sdb2: can't read superblock" quote nobody.
enum PastedOutput {
    /// Lines that must look like a program's, besides being half of all.
    private static let minimumLines = 2

    /// The lines, what was pasted no longer quoted.
    static func unquoted(_ lines: [TextLine]) -> [TextLine] {
        guard lines.contains(where: { $0.depth == 1 && $0.mark == nil }) else { return lines }
        let markers = QuoteMarkers(lines: lines)
        var result = lines
        var index = 0
        while index < lines.count {
            let start = index
            while index < lines.count, lines[index].depth == 1, lines[index].mark == nil { index += 1 }
            guard index > start else {
                index += 1
                continue
            }
            let isOfADeeperQuote = index < lines.count && lines[index].depth > 1
            if !isOfADeeperQuote, isAnnounced(start, in: lines), !markers.isAttributed(start),
                isOutput(lines[start..<index])
            {
                for line in start..<index { result[line] = TextLine(unquoted: lines[line].bytes, mark: nil) }
            }
        }
        return result
    }

    /// A line that ends with a colon or begins with a prompt right above, or with one blank line between. One with a date in it
    /// tells rather who wrote what follows.
    private static func isAnnounced(_ start: Int, in lines: [TextLine]) -> Bool {
        var above = start - 1
        if above >= 0, !lines[above].hasText { above -= 1 }
        guard above >= 0, lines[above].hasText, !lines[above].isQuoted else { return false }
        let content = lines[above].content
        let isPrompt = content.starts(with: "$ ".utf8) || content.starts(with: "# ".utf8)
        let isDated = content.count(where: ASCII.isDigit) >= 3 || content.contains(0x40)
        return isPrompt || content.last == 0x3A && content.contains(ASCII.space) && !isDated
    }

    private static func isOutput(_ lines: ArraySlice<TextLine>) -> Bool {
        let texts = lines.filter(\.hasText)
        let count = texts.count { isWordedByAProgram($0.content) }
        return count >= minimumLines && 2 * count >= texts.count
    }

    private static let pages: SubstringSet = ["://"]
    private static let options: SubstringSet = [" --"]

    /// Signs of code, paths and options; "remote: …" in small letters. People write addresses of pages as well.
    static func isWordedByAProgram(_ content: ArraySlice<UInt8>) -> Bool {
        if pages.occurs(in: content) { return false }
        if content.suffix(4).elementsEqual(" ...".utf8) { return true }
        if let first = content.first, ASCII.isLetter(first), first >= 0x61,
            let end = content.firstIndex(where: { !ASCII.isLetter($0) && $0 != 0x5F && $0 != 0x2D }),
            content[end] == 0x3A, content.dropFirst(end - content.startIndex + 1).first == ASCII.space
        {
            return true
        }
        // "-- a comment", "tool --option value"
        if content.starts(with: "-- ".utf8) || options.occurs(in: content) { return true }
        return content.contains { byte in
            switch byte {
            case 0x2F, 0x5C, 0x5F, 0x3D, 0x5B, 0x7B, 0x7C, 0x24, 0x25, 0x23: true
            default: false
            }
        }
    }
}
