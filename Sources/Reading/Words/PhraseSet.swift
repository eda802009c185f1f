internal import MIME

/// Many phrases, looked for in one pass over a folded text: what it costs does not grow with their number.
///
/// A phrase has three bytes or more and is found only where a word begins.
struct PhraseSet: Sendable {
    /// All phrases, one behind the other.
    private var bytes: [UInt8] = []
    /// Where each phrase begins in `bytes`; at the end, where the last one ends.
    private var starts: [Int] = [0]
    /// For the hash of three bytes, the first phrase that begins with them, counted from one.
    private var heads = [UInt16](repeating: 0, count: 4096)
    /// For each phrase, the next one with the same hash, counted from one.
    private var next: [UInt16] = []

    init(_ texts: [String]) {
        for text in texts {
            let phrase = FoldedText.fold(text, maximumScalars: 200)
            guard phrase.count >= 3 else { continue }
            bytes += phrase
            starts.append(bytes.count)
            let hash = Self.hash(phrase[0], phrase[1], phrase[2])
            next.append(heads[hash])
            heads[hash] = UInt16(next.count)
        }
    }

    /// Whether a phrase occurs in it.
    func isIn(_ text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { text in
            heads.withUnsafeBufferPointer { heads in
                for start in 0..<max(0, text.count - 2) {
                    let head = heads[Self.hash(text[start], text[start + 1], text[start + 2])]
                    guard head > 0, start == 0 || !ASCII.isLetter(text[start - 1]) else { continue }
                    if isAt(start, of: text, from: Int(head), asWords: false) { return true }
                }
                return false
            }
        }
    }

    /// Whether it begins with a phrase; with `asWords`, one that no letter follows.
    func begins(_ text: [UInt8], asWords: Bool = false) -> Bool {
        guard text.count >= 3 else { return false }
        let head = Int(heads[Self.hash(text[0], text[1], text[2])])
        return text.withUnsafeBufferPointer { isAt(0, of: $0, from: head, asWords: asWords) }
    }

    /// Goes through the phrases of one hash, from `candidate` on.
    private func isAt(
        _ start: Int,
        of text: UnsafeBufferPointer<UInt8>,
        from candidate: Int,
        asWords: Bool
    ) -> Bool {
        var candidate = candidate
        while candidate > 0 {
            let phrase = starts[candidate - 1]..<starts[candidate]
            let end = start + phrase.count
            if end <= text.count, !asWords || end == text.count || !ASCII.isLetter(text[end]),
                phrase.allSatisfy({ bytes[$0] == text[start + $0 - phrase.lowerBound] })
            {
                return true
            }
            candidate = Int(next[candidate - 1])
        }
        return false
    }

    @inline(__always)
    private static func hash(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        (Int(first) &* 0x1F35 ^ Int(second) &* 0x2B1 ^ Int(third) &* 0x17) & 0xFFF
    }
}
