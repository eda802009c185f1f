/// A subject and a text cut into tokens: folded for matching, with the way back to the words as written.
struct TokenizedText: Sendable {
    /// UTF-8 bytes of the subject and of the text that are looked at; what follows cannot change a verdict.
    static let maximumSubjectBytes = 512
    static let maximumTextBytes = 8 * 1024
    /// Folded bytes of one word that are looked at; longer runs are codes, not words.
    static let maximumWordBytes = 40
    /// UTF-8 bytes of a reason as shown.
    static let maximumPhraseBytes = 80

    /// Subject, line feed, text.
    let source: [UInt8]
    let folded: [UInt8]
    let tokens: [Token]

    init(subject: String, text: String) {
        var bytes = Self.head(of: subject, limit: Self.maximumSubjectBytes)
        let subjectEnd = bytes.count
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: Self.head(of: text, limit: Self.maximumTextBytes))
        var tokenizer = Tokenizer(source: bytes, subjectEnd: subjectEnd)
        tokenizer.run()
        source = bytes
        folded = tokenizer.folded
        tokens = tokenizer.tokens
    }

    var wordCount: Int { tokens.reduce(0) { $0 + ($1.kind == .word ? 1 : 0) } }

    /// Most of it is written in capitals, so that they say nothing of a word.
    var isShouted: Bool {
        var capitals = 0
        var words = 0
        for token in tokens where token.kind == .word && token.end - token.start > 1 {
            words += 1
            if token.isCapitals { capitals += 1 }
        }
        return words > 2 && capitals * 2 > words
    }

    /// `!` or `!!`.
    func isExclamation(_ token: Token) -> Bool {
        token.kind == .mark && folded[Int(token.start)] == UInt8(ascii: "!")
    }

    func bytes(of token: Token) -> ArraySlice<UInt8> { folded[Int(token.start)..<Int(token.end)] }

    /// The bytes of a range as the person wrote them, white space collapsed.
    func written(_ range: Range<Int>) -> String {
        let words = source[range].split { $0 <= 0x20 }
        return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
    }

    /// The first token that begins at or behind a place in the source.
    func token(from position: Int) -> Token? {
        var (low, high) = (0, tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(tokens[middle].sourceStart) < position { low = middle + 1 } else { high = middle }
        }
        return low < tokens.count ? tokens[low] : nil
    }

    /// The same tokens with those that are one character with them to the eye: a skin tone is a token, and no sign by itself.
    func wholeCharacters(_ span: ClosedRange<Int>) -> ClosedRange<Int> {
        var (first, last) = (span.lowerBound, span.upperBound)
        while first > 0, isOneCharacter(first - 1, first) { first -= 1 }
        while last + 1 < tokens.count, isOneCharacter(last, last + 1) { last += 1 }
        return first...last
    }

    private func isOneCharacter(_ left: Int, _ right: Int) -> Bool {
        let middle = Int(tokens[right].sourceStart)
        guard Int(tokens[left].sourceEnd) == middle, source[middle] >= 0x80 else { return false }
        let both = [Int(tokens[left].sourceStart)..<middle, middle..<Int(tokens[right].sourceEnd)].map {
            String(decoding: source[$0], as: UTF8.self)
        }
        return (both[0] + both[1]).count < both[0].count + both[1].count
    }

    /// The words from one token to another as the person wrote them, whole characters, white space collapsed.
    func phrase(from first: Int, through last: Int) -> String {
        let span = wholeCharacters(first...last)
        let start = Int(tokens[span.lowerBound].sourceStart)
        var end = min(Int(tokens[span.upperBound].sourceEnd), start + 2 * Self.maximumPhraseBytes)
        while end < source.count, source[end] & 0xC0 == 0x80 { end -= 1 }
        var phrase = written(start..<end)
        while phrase.utf8.count > Self.maximumPhraseBytes, phrase.count > 1 { phrase.removeLast() }
        // A letter with a hundred accents is cut where it must be.
        while phrase.utf8.count > Self.maximumPhraseBytes { phrase.unicodeScalars.removeLast() }
        return phrase
    }

    /// The first bytes of a string, cut between scalars.
    private static func head(of string: String, limit: Int) -> [UInt8] {
        var bytes = Array(string.utf8.prefix(limit + 1))
        guard bytes.count > limit else { return bytes }
        while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
        return bytes
    }
}
