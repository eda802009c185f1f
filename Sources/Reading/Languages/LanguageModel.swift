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
    /// Four raised weights add up in a byte.
    private static let maximumWeight: UInt8 = 63
    private static let firstSymbol: UInt8 = 0x23
    private static let zero: UInt8 = 0x3F
    /// A class with lower odds than this has next to none: 2e-9.
    private static let negligible: Float = -20

    private init() {
        var rows = [SIMD4<UInt64>](repeating: .zero, count: Self.buckets)
        var index = 0
        Self.weights.withUTF8Buffer { symbols in
            for symbol in symbols where symbol >= Self.firstSymbol {
                precondition(symbol - Self.firstSymbol <= Self.maximumWeight, "a weight is too great")
                let (bucket, place) = index.quotientAndRemainder(dividingBy: Self.classes.count)
                rows[bucket][place / 8] |= UInt64(symbol - Self.firstSymbol) << UInt64(place % 8 * 8)
                index += 1
            }
        }
        precondition(index == Self.buckets * Self.classes.count, "the weights are incomplete")
        self.rows = rows
    }

    /// Weights added up, four 16-bit lanes a word, of which the features may be 1,000 before they are emptied into the totals.
    struct Tally {
        private static let maximumUnemptied = 1000
        private var even = SIMD4<UInt64>.zero
        private var odd = SIMD4<UInt64>.zero
        private var unemptied = 0
        private var evenTotals = SIMD16<UInt32>.zero
        private var oddTotals = SIMD16<UInt32>.zero
        fileprivate(set) var features = 0

        /// Two passages as one.
        mutating func merge(_ other: Tally) {
            empty()
            evenTotals &+= other.evenTotals &+ Self.lanes(other.even)
            oddTotals &+= other.oddTotals &+ Self.lanes(other.odd)
            features += other.features
        }

        /// `sum` is of at most four features.
        @inline(__always)
        fileprivate mutating func add(_ sum: SIMD4<UInt64>) {
            let mask = SIMD4<UInt64>(repeating: 0x00FF_00FF_00FF_00FF)
            even &+= sum & mask
            odd &+= (sum &>> 8) & mask
        }

        fileprivate mutating func count(groups: Int) {
            features += groups
            unemptied += groups
            if unemptied > Self.maximumUnemptied - 128 { empty() }
        }

        fileprivate mutating func empty() {
            evenTotals &+= Self.lanes(even)
            oddTotals &+= Self.lanes(odd)
            (even, odd, unemptied) = (.zero, .zero, 0)
        }

        private static func lanes(_ words: SIMD4<UInt64>) -> SIMD16<UInt32> {
            SIMD16<UInt32>(truncatingIfNeeded: unsafeBitCast(words, to: SIMD16<UInt16>.self))
        }

        /// The sum of a class, of an emptied tally.
        fileprivate func total(_ place: Int) -> Int {
            Int(place % 2 == 0 ? evenTotals[place / 2] : oddTotals[place / 2])
        }
    }

    /// `word` stands between two boundaries and has at most 26 codes.
    func count(_ word: UnsafeBufferPointer<UInt8>, into tally: inout Tally) {
        rows.withUnsafeBufferPointer { rows in
            var name: UInt32 = 0x811C_9DC5
            // The last four codes.
            var key: UInt32 = 0
            for index in word.indices {
                key = key << 8 | UInt32(word[index])
                guard index > 0 else { continue }
                // The groups that end here: so many weights of a byte add up in a byte.
                var sum = rows[Self.bucket(key & 0xFFFF)]
                if index < word.count - 1 {
                    sum &+= rows[Self.bucket(key & 0xFF)]
                    name = (name ^ UInt32(word[index])) &* 0x0100_0193
                }
                if index > 1 { sum &+= rows[Self.bucket(key & 0xFF_FFFF)] }
                if index > 2 { sum &+= rows[Self.bucket(key)] }
                tally.add(sum)
            }
            tally.add(rows[Self.bucket(name)])
        }
        tally.count(groups: 4 * word.count - 7)
    }

    @inline(__always)
    private static func bucket(_ key: UInt32) -> Int { Int((UInt64(key &* 0x9E37_79B1) * UInt64(buckets)) >> 32) }

    /// The logarithm of each class's odds. A text's length counts by its square root: groups of one text are not independent.
    private func scores(_ tally: Tally) -> [Float] {
        var tally = tally
        tally.empty()
        let raised = tally.features * Int(Self.zero - Self.firstSymbol)
        let step = Self.scale / Float(max(1, tally.features)).squareRoot()
        return Self.classes.indices.map { Float(tally.total($0) - raised) * step + Self.offsets[$0] }
    }

    /// The likeliest class; none when it has no name.
    func guess(_ tally: Tally) -> LanguageGuess {
        let scores = scores(tally)
        guard let best = Self.best(of: scores), !Self.classes[best].hasPrefix("x") else { return .none }
        let sum = scores.reduce(0) { $0 + exp(Double($1 - scores[best])) }
        return LanguageGuess(code: Self.classes[best], confidence: 1 / sum)
    }

    /// The likeliest class, if it has a name and the chance that it is right is at least `confidence`.
    func code(_ tally: Tally, confidence: Double) -> String? {
        let scores = scores(tally)
        guard let best = Self.best(of: scores), !Self.classes[best].hasPrefix("x") else { return nil }
        // What all others may have of the best one's odds.
        var left = 1 / confidence - 1
        for place in scores.indices where place != best && scores[place] - scores[best] > Self.negligible {
            left -= exp(Double(scores[place] - scores[best]))
            if left < 0 { return nil }
        }
        return Self.classes[best]
    }

    private static func best(of scores: [Float]) -> Int? { scores.indices.max { scores[$0] < scores[$1] } }
}
