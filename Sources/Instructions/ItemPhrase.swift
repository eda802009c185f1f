/// What a letter asks of a numbered line, taken apart: a word that is known, and what follows it.
struct ItemPhrase {
    /// Words of the longest spelling.
    private static let maximumWords = 4

    let word: ItemWords.Word?
    /// Behind the word, white space cut; empty where nothing follows.
    let remainder: String
    /// A colon or a dash stands between both: what follows is a text.
    let isMarked: Bool
    /// Folded.
    let whole: String
    let isQuestion: Bool

    init(_ text: String) {
        let line = StaffLine(text)
        whole = line.folded
        isQuestion = line.isQuestion
        var scalars = Substring(line.text).unicodeScalars
        let all = scalars
        var found: (word: ItemWords.Word, rest: Substring.UnicodeScalarView)?
        for _ in 0..<Self.maximumWords where !scalars.isEmpty {
            scalars = scalars.drop { !Self.isBreak($0) }
            let head = String(all[..<scalars.startIndex])
            if let word = ItemWords.word(StaffLine(head).folded) { found = (word, scalars) }
            // A text begins here, whatever its words are.
            if scalars.first.map({ !$0.properties.isWhitespace }) ?? false || Self.startsWithDash(scalars) { break }
            scalars = scalars.drop { Self.isBreak($0) }
        }
        word = found?.word
        (remainder, isMarked) = found.map { Self.remainder($0.rest) } ?? ("", false)
    }

    private static func remainder(_ rest: Substring.UnicodeScalarView) -> (String, Bool) {
        var rest = rest.drop { $0.properties.isWhitespace }
        let isMarked = rest.first.map { isColon($0) || isDash($0) || $0 == "." || $0 == "!" } ?? false
        let hasText = rest.first.map { isColon($0) || isDash($0) } ?? false
        if isMarked { rest.removeFirst() }
        rest = rest.drop { $0.properties.isWhitespace }
        return (String(rest), hasText)
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || isColon(scalar) }

    private static func isColon(_ scalar: Unicode.Scalar) -> Bool { scalar == ":" || scalar == "\u{FF1A}" }

    private static func isDash(_ scalar: Unicode.Scalar) -> Bool { StaffLine.dashes.contains(scalar) }

    private static func startsWithDash(_ rest: Substring.UnicodeScalarView) -> Bool {
        rest.first { !$0.properties.isWhitespace }.map(isDash) ?? false
    }
}
