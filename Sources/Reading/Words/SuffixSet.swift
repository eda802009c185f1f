internal import MIME

/// What a text may end with, looked up by its last byte.
struct SuffixSet: ExpressibleByArrayLiteral, Sendable {
    /// For each last byte, the phrases that have it.
    private let phrases: [[[UInt8]]]
    /// Bytes of the longest phrase, with room for a letter that is longer as a capital.
    private let longest: Int

    /// Phrases in lower case, not empty.
    init(arrayLiteral elements: StaticString...) {
        self.init(elements.map { $0.withUTF8Buffer { Array($0) } })
    }

    init(_ phrases: [[UInt8]]) {
        var table = [[[UInt8]]](repeating: [], count: 256)
        for phrase in phrases {
            if let last = phrase.last { table[Int(last)].append(phrase) }
        }
        self.phrases = table
        longest = 2 * (phrases.map(\.count).max() ?? 0)
    }

    /// Whether the text ends with one. ASCII letters count in any case, others in lower case.
    func end(_ text: ArraySlice<UInt8>) -> Bool {
        guard let last = text.last else { return false }
        return phrases[Int(ASCII.lowered(last))].contains { phrase in
            text.count >= phrase.count
                && phrase.indices.allSatisfy { ASCII.lowered(text[text.endIndex - phrase.count + $0]) == phrase[$0] }
        }
    }

    /// Whether the text ends with one, in any case.
    func end(anyCase text: ArraySlice<UInt8>) -> Bool {
        if end(text) { return true }
        let tail = text.suffix(longest)
        return tail.contains { $0 >= 0x80 } && end(LowerCase.of(tail)[...])
    }
}
