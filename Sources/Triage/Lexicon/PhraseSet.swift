/// Many phrases, looked for at once: each token of a text meets only the phrases that begin like it.
struct PhraseSet: Sendable {
    struct Match: Sendable {
        let tag: UInt8
        let first: Int
        let last: Int
    }

    private var whole: [UInt64: [PhrasePattern]] = [:]
    private var beginnings: [UInt32: [PhrasePattern]] = [:]

    /// `phrases` are separated by commas or line breaks; a first word cut by `*` keeps at least three letters.
    mutating func insert(_ phrases: String, tag: UInt8) {
        for phrase in phrases.split(whereSeparator: { $0 == "," || $0.isNewline }) {
            guard let pattern = PhrasePattern(phrase, tag: tag) else { continue }
            let first = pattern.elements[0]
            if first.isPrefix, let key = Self.key(first.bytes[...]) {
                beginnings[key, default: []].append(pattern)
            } else {
                whole[first.hash, default: []].append(pattern)
            }
        }
    }

    /// Matches in the order of their first word.
    func matches(in text: TokenizedText) -> [Match] {
        var matches: [Match] = []
        for (index, token) in text.tokens.enumerated() where token.kind != .linkWord {
            for pattern in whole[token.hash] ?? [] {
                guard let end = pattern.end(in: text, from: index) else { continue }
                matches.append(Match(tag: pattern.tag, first: index, last: end))
            }
            guard let key = Self.key(text.bytes(of: token)) else { continue }
            for pattern in beginnings[key] ?? [] where text.hasPrefix(pattern.elements[0].bytes, token: token) {
                guard let end = pattern.end(in: text, from: index) else { continue }
                matches.append(Match(tag: pattern.tag, first: index, last: end))
            }
        }
        return matches
    }

    private static func key(_ bytes: ArraySlice<UInt8>) -> UInt32? {
        guard bytes.count >= 3 else { return nil }
        let start = bytes.startIndex
        return UInt32(bytes[start]) << 16 | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2])
    }
}
