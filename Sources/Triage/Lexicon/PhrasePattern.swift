/// A phrase to look for: words, each whole or by its beginning (`defekt*`), with `~` for up to three words between.
struct PhrasePattern: Sendable {
    static let maximumGap: Int32 = 3

    struct Element: Sendable {
        let hash: UInt64
        /// Folded.
        let bytes: [UInt8]
        let isPrefix: Bool
        /// Words that may stand between the one before and this.
        let gap: Int32
    }

    let elements: [Element]

    /// Nil when nothing of the phrase is a word.
    init?(_ phrase: Substring) {
        var elements: [Element] = []
        var gap: Int32 = 0
        for part in phrase.split(separator: " ") {
            if part == "~" {
                gap = Self.maximumGap
                continue
            }
            let isPrefix = part.hasSuffix("*")
            let words = TokenizedText(subject: "", text: String(isPrefix ? part.dropLast() : part))
            for (index, token) in words.tokens.enumerated() {
                elements.append(
                    Element(
                        hash: token.hash,
                        bytes: Array(words.bytes(of: token)),
                        isPrefix: isPrefix && index == words.tokens.count - 1,
                        gap: gap
                    )
                )
                gap = 0
            }
        }
        guard !elements.isEmpty else { return nil }
        self.elements = elements
    }
}
