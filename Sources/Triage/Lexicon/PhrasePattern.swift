/// A phrase to look for: words, each whole or by its beginning (`defekt*`), with `~` for up to three words between.
struct PhrasePattern: Sendable {
    static let maximumGap = 3

    struct Element: Sendable {
        let hash: UInt64
        let bytes: [UInt8]
        let isPrefix: Bool
        let gap: Int
    }

    let tag: UInt8
    let elements: [Element]

    /// Nil when nothing of the phrase is a word.
    init?(_ phrase: Substring, tag: UInt8) {
        self.tag = tag
        var elements: [Element] = []
        var gap = 0
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

    /// The last token of a match that begins with token `start`, whose first element is known to fit.
    func end(in text: TokenizedText, from start: Int) -> Int? {
        end(in: text, element: 1, after: start)
    }

    func fits(_ element: Element, _ token: Token, in text: TokenizedText) -> Bool {
        element.isPrefix ? text.hasPrefix(element.bytes, token: token) : token.hash == element.hash
    }

    private func end(in text: TokenizedText, element index: Int, after last: Int) -> Int? {
        guard index < elements.count else { return last }
        let element = elements[index]
        var next = last + 1
        while next < text.tokens.count, next <= last + 1 + element.gap {
            let token = text.tokens[next]
            guard token.sentence == text.tokens[last].sentence else { return nil }
            if fits(element, token, in: text), let found = end(in: text, element: index + 1, after: next) {
                return found
            }
            next += 1
        }
        return nil
    }
}
