internal import MIME

/// Many phrases, looked for in one pass over a folded text: what it costs does not grow with their number.
///
/// A phrase has three bytes or more and is found only where a word begins.
struct PhraseSet: Sendable {
    private let phrases: [[UInt8]]
    /// For the hash of three bytes, the first phrase that begins with them, counted from one.
    private var heads = [UInt16](repeating: 0, count: 4096)
    /// For each phrase, the next one with the same hash, counted from one.
    private var next: [UInt16]

    init(_ texts: [String]) {
        phrases = texts.map { FoldedText.fold($0, maximumScalars: 200) }.filter { $0.count >= 3 }
        next = [UInt16](repeating: 0, count: phrases.count)
        for (index, phrase) in phrases.enumerated() {
            let hash = Self.hash(phrase[0], phrase[1], phrase[2])
            next[index] = heads[hash]
            heads[hash] = UInt16(index + 1)
        }
    }

    /// Whether a phrase occurs in it.
    func isIn(_ text: [UInt8]) -> Bool {
        guard text.count >= 3 else { return false }
        return (0...(text.count - 3)).contains { start in
            (start == 0 || !ASCII.isLetter(text[start - 1])) && isAt(start, of: text)
        }
    }

    /// Whether it begins with a phrase; with `asWords`, one that no letter follows.
    func begins(_ text: [UInt8], asWords: Bool = false) -> Bool {
        text.count >= 3 && isAt(0, of: text, asWords: asWords)
    }

    private func isAt(_ start: Int, of text: [UInt8], asWords: Bool = false) -> Bool {
        var candidate = Int(heads[Self.hash(text[start], text[start + 1], text[start + 2])])
        while candidate > 0 {
            let phrase = phrases[candidate - 1]
            let end = start + phrase.count
            if end <= text.count, text[start..<end].elementsEqual(phrase),
                !asWords || end == text.count || !ASCII.isLetter(text[end])
            {
                return true
            }
            candidate = Int(next[candidate - 1])
        }
        return false
    }

    private static func hash(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        (Int(first) &* 0x1F35 ^ Int(second) &* 0x2B1 ^ Int(third) &* 0x17) & 0xFFF
    }
}
