internal import MIME

/// Marks that need their surroundings to be understood are settled before the body is taken apart.
extension QuoteSplitter {
    static func prepared(_ lines: [TextLine], answersUs: Bool) -> [TextLine] {
        PastedOutput.unquoted(withoutPrompts(withoutMailboxEscapes(withIndentsDecided(lines, answersUs: answersUs))))
    }

    /// QUIRK: mbox files put ">" before a line that begins with "From " (RFC 4155), and some servers leave it there.
    private static func withoutMailboxEscapes(_ lines: [TextLine]) -> [TextLine] {
        guard lines.contains(where: isEscaped) else { return lines }
        return lines.indices.map { index in
            let line = lines[index]
            let isAmongQuotes = [index - 1, index + 1].contains { lines.indices.contains($0) && lines[$0].depth > 0 }
            guard isEscaped(line), !isAmongQuotes else { return line }
            return TextLine(unquoted: line.bytes, mark: line.mark)
        }
    }

    private static func isEscaped(_ line: TextLine) -> Bool {
        line.depth == 1 && line.bytes.starts(with: ">From ".utf8)
    }

    /// A bare `blockquote` is a quote where an attribution stands right above it or begins it; else a person indented. In an answer to a
    /// mail of ours it is a quote, if there is anything beside it: what we wrote must not be taken for what its reader commands.
    private static func withIndentsDecided(_ lines: [TextLine], answersUs: Bool) -> [TextLine] {
        guard lines.contains(where: { $0.mark == .indent }) else { return lines }
        let isAnswer = answersUs && lines.contains { $0.mark != .indent && $0.hasText }
        let markers = QuoteMarkers(lines: lines)
        var decided = lines
        var index = 0
        while index < lines.count {
            let start = index
            while index < lines.count, lines[index].mark == .indent { index += 1 }
            guard index > start else {
                index += 1
                continue
            }
            let isQuote = isAnswer || markers.isAttributed(start)
            for line in start..<index { decided[line] = lines[line].marked(isQuote ? .quote : nil) }
        }
        return decided
    }

    /// ">>>" where nothing is quoted once or twice is Python's prompt in what the person pasted.
    private static func withoutPrompts(_ lines: [TextLine]) -> [TextLine] {
        let markers = QuoteMarkers(lines: lines)
        let hasPrompt = lines.contains { $0.depth == 3 }
        guard hasPrompt, !lines.contains(where: { $0.depth == 1 || $0.depth == 2 }) else { return lines }
        guard !lines.indices.contains(where: markers.isArrowAttribution) else { return lines }
        return lines.map { $0.depth == 3 ? TextLine(unquoted: $0.bytes, mark: $0.mark) : $0 }
    }
}
