/// Which phrases of a set were found: one bit for each.
struct PhraseMarks {
    private let capacity: Int
    /// Empty until something is found, as in most texts.
    private var bits: [UInt64] = []

    init(_ capacity: Int) { self.capacity = capacity }

    mutating func insert(_ phrase: Int) {
        if bits.isEmpty { bits = Array(repeating: 0, count: (capacity + 63) / 64) }
        bits[phrase >> 6] |= 1 << UInt64(phrase & 63)
    }

    /// How many of a stretch of phrases were found.
    func count(in phrases: Range<Int>) -> Int {
        guard !bits.isEmpty else { return 0 }
        return phrases.count { bits[$0 >> 6] & 1 << UInt64($0 & 63) != 0 }
    }
}
