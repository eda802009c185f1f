/// Pieces of words and lines, looked for as bytes anywhere in a text, in one pass however many they are. Whole phrases, whatever their
/// accents and line ends: `PhraseSet`.
struct SubstringSet: ExpressibleByArrayLiteral, Sendable {
    private let phrases: [[UInt8]]
    /// For each pair of bytes a phrase begins with: which phrases do.
    private let heads: [UInt16: [Int]]
    /// One bit for each pair of bytes, so that nearly every place in a text is passed at once.
    private let bits: [UInt64]

    /// Phrases in lower case, each two bytes or more.
    init(arrayLiteral elements: StaticString...) {
        var phrases: [[UInt8]] = []
        var heads: [UInt16: [Int]] = [:]
        var bits = [UInt64](repeating: 0, count: 1024)
        for element in elements where element.utf8CodeUnitCount >= 2 {
            let bytes = element.withUTF8Buffer { Array($0) }
            let head = UInt16(bytes[0]) << 8 | UInt16(bytes[1])
            heads[head, default: []].append(phrases.count)
            bits[Int(head >> 6)] |= 1 << UInt64(head & 63)
            phrases.append(bytes)
        }
        self.phrases = phrases
        self.heads = heads
        self.bits = bits
    }

    /// Whether any of them occurs.
    func occurs(in text: [UInt8]) -> Bool {
        visit(text) { _ in false }
    }

    /// How many different ones occur.
    func count(in text: [UInt8]) -> Int {
        var found: Set<Int> = []
        _ = visit(text) { phrase in
            found.insert(phrase)
            return true
        }
        return found.count
    }

    /// Whether the text begins with one.
    func begin(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count >= 2 else { return false }
        let head = UInt16(text[text.startIndex]) << 8 | UInt16(text[text.startIndex + 1])
        return heads[head]?.contains { text.starts(with: phrases[$0]) } ?? false
    }

    /// Whether the text ends with one.
    func end(_ text: ArraySlice<UInt8>) -> Bool {
        phrases.contains { text.count >= $0.count && text.suffix($0.count).elementsEqual($0) }
    }

    /// Whether `goesOn` ended the search.
    private func visit(_ text: [UInt8], goesOn: (Int) -> Bool) -> Bool {
        guard text.count >= 2 else { return false }
        return text.withUnsafeBufferPointer { text in
            for start in 0..<(text.count - 1) {
                let head = UInt16(text[start]) << 8 | UInt16(text[start + 1])
                guard bits[Int(head >> 6)] & 1 << UInt64(head & 63) != 0, let candidates = heads[head] else { continue }
                for candidate in candidates where Self.stands(phrases[candidate], at: start, in: text) {
                    if !goesOn(candidate) { return true }
                }
            }
            return false
        }
    }

    private static func stands(_ phrase: [UInt8], at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard start + phrase.count <= text.count else { return false }
        for offset in 2..<max(phrase.count, 2) where text[start + offset] != phrase[offset] { return false }
        return true
    }
}
