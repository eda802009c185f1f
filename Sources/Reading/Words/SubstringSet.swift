internal import MIME

/// Pieces of words and lines, looked for as bytes anywhere in a text, in one pass however many they are. Whole phrases, whatever their
/// accents and line ends: `PhraseSet`.
struct SubstringSet: ExpressibleByArrayLiteral, Sendable {
    /// All phrases, one behind the other.
    private let bytes: [UInt8]
    /// Where each phrase begins in `bytes`; at the end, where the last one ends.
    private let starts: [Int]
    /// For the hash of three bytes, the first phrase that begins with them, counted from one. Most are 0, so that nearly every
    /// place in a text is passed at once.
    private let heads: [UInt16]
    /// For each phrase, the next one with the same hash, counted from one.
    private let next: [UInt16]

    /// Phrases in lower case, each three bytes or more.
    init(arrayLiteral elements: StaticString...) {
        self.init(elements.map { $0.withUTF8Buffer { Array($0) } })
    }

    init(_ phrases: [[UInt8]]) {
        var capacity = 256
        while capacity < 16 * phrases.count { capacity *= 2 }
        var heads = [UInt16](repeating: 0, count: capacity)
        var next: [UInt16] = []
        for phrase in phrases {
            precondition(phrase.count >= 3, "a phrase of fewer than three bytes")
            let hash = Self.hash(phrase[0], phrase[1], phrase[2]) & (capacity - 1)
            next.append(heads[hash])
            heads[hash] = UInt16(next.count)
        }
        bytes = phrases.flatMap(\.self)
        starts = phrases.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
        self.heads = heads
        self.next = next
    }

    var count: Int { next.count }
    var phrases: [[UInt8]] { (0..<count).map { Array(bytes[starts[$0]..<starts[$0 + 1]]) } }

    /// Whether any of them occurs.
    func occurs(in text: ArraySlice<UInt8>) -> Bool {
        text.withUnsafeBufferPointer { first(in: $0, lowered: \.self) != nil }
    }

    func occurs(in text: [UInt8]) -> Bool { occurs(in: text[...]) }

    /// Whether any of them occurs, in whatever case.
    func occurs(inAnyCase text: ArraySlice<UInt8>) -> Bool {
        text.withUnsafeBufferPointer { text in
            if first(in: text, lowered: ASCII.lowered) != nil { return true }
            guard text.contains(where: { $0 >= 0x80 }) else { return false }
            return occurs(in: LowerCase.of(text))
        }
    }

    /// Where the first of them stands.
    func first(in text: [UInt8]) -> Range<Int>? { text.withUnsafeBufferPointer { first(in: $0, lowered: \.self) } }

    /// `lowered`: what each byte is looked up as.
    @inline(__always)
    private func first(in text: UnsafeBufferPointer<UInt8>, lowered: (UInt8) -> UInt8) -> Range<Int>? {
        var found: Range<Int>?
        visit(text, lowered: lowered) { phrase, start in
            found = start..<start + starts[phrase + 1] - starts[phrase]
            return false
        }
        return found
    }

    /// Tells of every phrase that occurs, until `goesOn` ends the search.
    func visit(_ text: ArraySlice<UInt8>, goesOn: (Int) -> Bool) {
        text.withUnsafeBufferPointer { visit($0, lowered: \.self) { phrase, _ in goesOn(phrase) } }
    }

    @inline(__always)
    private func visit(
        _ text: UnsafeBufferPointer<UInt8>,
        lowered: (UInt8) -> UInt8,
        goesOn: (_ phrase: Int, _ start: Int) -> Bool
    ) {
        heads.withUnsafeBufferPointer { heads in
            guard text.count >= 3 else { return }
            let mask = heads.count - 1
            var (first, second) = (lowered(text[0]), lowered(text[1]))
            for start in 0..<text.count - 2 {
                let third = lowered(text[start + 2])
                var candidate = Int(heads[Self.hash(first, second, third) & mask])
                while candidate > 0 {
                    if stands(candidate - 1, at: start, in: text, lowered), !goesOn(candidate - 1, start) { return }
                    candidate = Int(next[candidate - 1])
                }
                (first, second) = (second, third)
            }
        }
    }

    @inline(__always)
    private func stands(
        _ phrase: Int,
        at start: Int,
        in text: UnsafeBufferPointer<UInt8>,
        _ lowered: (UInt8) -> UInt8
    ) -> Bool {
        let range = starts[phrase]..<starts[phrase + 1]
        guard start + range.count <= text.count else { return false }
        for offset in 0..<range.count where lowered(text[start + offset]) != bytes[range.lowerBound + offset] {
            return false
        }
        return true
    }

    @inline(__always)
    private static func hash(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        Int(first) &* 0x1F35 ^ Int(second) &* 0x2B1 ^ Int(third) &* 0x17
    }
}
