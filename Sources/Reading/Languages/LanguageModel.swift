internal import Glibc

/// What groups of one to four letters and whole words say about the language, learnt by multinomial logistic regression.
///
/// A group is hashed into one of `buckets`; a bucket has a weight for each class. Of two groups in one bucket the more telling
/// one prevails, as they were learnt together.
struct LanguageModel {
    /// "x…" gather languages that only have to be told from the others.
    static let classes = [
        "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sv", "da", "no", "fi", "hu", "ro", "tr", "sk", "x1",
        "x2", "x3",
    ]

    /// Read from `weights` at the first use.
    static let shared = LanguageModel()

    /// A bucket's weights, raised to be 0 or more, a byte each.
    private let rows: [SIMD4<UInt64>]
    private static let firstSymbol: UInt8 = 0x23
    private static let zero: UInt8 = 0x3F

    private init() {
        var rows = [SIMD4<UInt64>](repeating: .zero, count: Self.buckets)
        var index = 0
        Self.weights.withUTF8Buffer { symbols in
            for symbol in symbols where symbol >= Self.firstSymbol {
                let (bucket, place) = index.quotientAndRemainder(dividingBy: Self.classes.count)
                rows[bucket][place / 8] |= UInt64(symbol - Self.firstSymbol) << UInt64(place % 8 * 8)
                index += 1
            }
        }
        precondition(index == Self.buckets * Self.classes.count, "the weights are incomplete")
        self.rows = rows
    }

    /// Weights added up, four 16-bit lanes a word, of which the features may be 1,000 before they are emptied into `totals`.
    struct Tally {
        fileprivate static let maximumUnemptied = 1000
        fileprivate var even = SIMD4<UInt64>.zero
        fileprivate var odd = SIMD4<UInt64>.zero
        fileprivate var unemptied = 0
        fileprivate var totals = [Int](repeating: 0, count: 32)
        fileprivate(set) var features = 0

        /// Two passages as one.
        mutating func merge(_ other: Tally) {
            var other = other
            other.empty()
            for place in totals.indices { totals[place] += other.totals[place] }
            features += other.features
        }

        fileprivate mutating func empty() {
            for place in 0..<32 {
                let lanes = place % 2 == 0 ? even : odd
                totals[place] += Int(truncatingIfNeeded: lanes[place / 8] >> UInt64(place % 8 / 2 * 16) & 0xFFFF)
            }
            (even, odd, unemptied) = (.zero, .zero, 0)
        }
    }

    /// `word` stands between two boundaries and has at most 26 codes.
    func count(_ word: [UInt8], into tally: inout Tally) {
        var found = 0
        var name: UInt32 = 0x811C_9DC5
        for start in word.indices {
            var key: UInt32 = 0
            for index in start..<min(start + 4, word.count) {
                key = key << 8 | UInt32(word[index])
                if index == start, word[index] == LetterCode.boundary { continue }
                add(key, to: &tally)
                found += 1
            }
            if start > 0, start < word.count - 1 { name = (name ^ UInt32(word[start])) &* 0x0100_0193 }
        }
        add(name, to: &tally)
        tally.features += found + 1
        tally.unemptied += found + 1
        if tally.unemptied > Tally.maximumUnemptied - 128 { tally.empty() }
    }

    @inline(__always)
    private func add(_ key: UInt32, to tally: inout Tally) {
        let row = rows[Int((UInt64(key &* 0x9E37_79B1) * UInt64(Self.buckets)) >> 32)]
        let mask = SIMD4<UInt64>(repeating: 0x00FF_00FF_00FF_00FF)
        tally.even &+= row & mask
        tally.odd &+= (row &>> 8) & mask
    }

    /// The logarithm of each class's odds. A text's length counts by its square root: groups of one text are not independent.
    private func scores(_ tally: Tally) -> [Float] {
        var tally = tally
        tally.empty()
        let raised = tally.features * Int(Self.zero - Self.firstSymbol)
        let step = Self.scale / Float(max(1, tally.features)).squareRoot()
        return Self.classes.indices.map { Float(tally.totals[$0] - raised) * step + Self.offsets[$0] }
    }

    /// The likeliest class; none when it has no name.
    func guess(_ tally: Tally) -> LanguageGuess {
        let scores = scores(tally)
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), !Self.classes[best].hasPrefix("x") else {
            return .none
        }
        let sum = scores.reduce(0) { $0 + exp(Double($1 - scores[best])) }
        return LanguageGuess(code: Self.classes[best], confidence: 1 / sum)
    }
}
