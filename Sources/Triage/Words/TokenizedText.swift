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

    /// The words from one token to another as the person wrote them, white space collapsed.
    func phrase(from first: Int, through last: Int) -> String {
        let start = Int(tokens[first].sourceStart)
        let end = min(Int(tokens[last].sourceEnd), start + Self.maximumPhraseBytes)
        let words = source[start..<end].split { $0 <= 0x20 }
        return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
    }

    /// The first bytes of a string, cut between scalars.
    private static func head(of string: String, limit: Int) -> [UInt8] {
        var bytes = Array(string.utf8.prefix(limit + 1))
        guard bytes.count > limit else { return bytes }
        while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
        return bytes
    }
}
