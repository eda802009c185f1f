internal import Glibc

/// What groups of one to four letters and whole words say about the language, learnt by multinomial logistic regression.
///
/// A group is hashed into one of `buckets`; a bucket has a weight for each class. Of two groups in one bucket the more telling
/// one prevails, as they were learnt together.
struct LanguageModel {
    private typealias Scores = InlineArray<20, Float>

    /// "x…" gather languages that only have to be told from the others.
    static let classes = [
        "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sv", "da", "no", "fi", "hu", "ro", "tr", "sk", "x1",
        "x2", "x3",
    ]

    /// Read from `weights` at the first use.
    static let shared = LanguageModel()

    /// A bucket's weights, raised to be 0 or more.
    private let rows: [LanguageTally.Row]
    private static let firstSymbol: UInt8 = 0x23
    private static let zero: UInt8 = 0x3F
    /// Codes of a word whose groups are added up without a pause: four for each.
    private static let longestAtOnce = LanguageTally.Lanes.maximumRows / 4

    private init() {
        var rows = [LanguageTally.Row](repeating: .zero, count: Self.buckets)
        var index = 0
        Self.weights.withUTF8Buffer { symbols in
            for symbol in symbols where symbol >= Self.firstSymbol {
                precondition(symbol - Self.firstSymbol <= LanguageTally.maximumWeight, "a weight is too great")
                let (bucket, place) = index.quotientAndRemainder(dividingBy: Self.classes.count)
                rows[bucket] |= LanguageTally.row(weight: symbol - Self.firstSymbol, at: place)
                index += 1
            }
        }
        precondition(index == Self.buckets * Self.classes.count, "the weights are incomplete")
        self.rows = rows
    }

    /// `word` stands between two boundaries.
    func count(_ word: UnsafeBufferPointer<UInt8>, into tally: inout LanguageTally) {
        rows.withUnsafeBufferPointer { rows in
            var lanes = LanguageTally.Lanes()
            var counted = 0
            var name: UInt32 = 0x811C_9DC5
            // The last four codes: the groups that end here are its ends. The boundary alone is none.
            var key = UInt32(word[0])
            for index in 1..<word.count {
                key = key << 8 | UInt32(word[index])
                if index < word.count - 1 {
                    name = (name ^ UInt32(word[index])) &* 0x0100_0193
                    lanes.add(rows[Self.bucket(key & 0xFF)])
                }
                lanes.add(rows[Self.bucket(key & 0xFFFF)])
                if index > 1 { lanes.add(rows[Self.bucket(key & 0xFF_FFFF)]) }
                if index > 2 { lanes.add(rows[Self.bucket(key)]) }
                guard index == Self.longestAtOnce else { continue }
                counted = 4 * index - 3
                tally.add(lanes, count: counted)
                lanes = LanguageTally.Lanes()
            }
            lanes.add(rows[Self.bucket(name)])
            tally.add(lanes, count: 4 * word.count - 7 - counted)
        }
    }

    @inline(__always)
    private static func bucket(_ key: UInt32) -> Int { Int((UInt64(key &* 0x9E37_79B1) * UInt64(buckets)) >> 32) }

    /// The logarithm of each class's odds. A text's length counts by its square root: groups of one text are not independent.
    private func scores(_ tally: LanguageTally) -> Scores {
        let totals = tally.totals
        let raised = tally.features * Int(Self.zero - Self.firstSymbol)
        let step = Self.scale / Float(max(1, tally.features)).squareRoot()
        return Scores { Float(totals[$0] - raised) * step + Self.offsets[$0] }
    }

    /// The likeliest class; none when it has no name.
    func guess(_ tally: LanguageTally) -> LanguageGuess {
        let scores = scores(tally)
        let best = Self.best(of: scores)
        guard !Self.classes[best].hasPrefix("x") else { return .none }
        var sum = 0.0
        for place in scores.indices { sum += exp(Double(scores[place] - scores[best])) }
        return LanguageGuess(code: Self.classes[best], confidence: 1 / sum)
    }

    /// The likeliest class, if it has a name and the chance that it is right is at least `confidence`.
    func code(_ tally: LanguageTally, confidence: Double) -> String? {
        let scores = scores(tally)
        let best = Self.best(of: scores)
        guard !Self.classes[best].hasPrefix("x") else { return nil }
        // What all others may have together, of the best one's odds. Mostly the second-best one tells.
        let most = 1 / confidence - 1
        var second = -Float.infinity
        for place in scores.indices where place != best { second = max(second, scores[place]) }
        let highest = scores[best]
        let share = exp(Double(second - highest))
        guard share * Double(scores.count - 1) > most else { return Self.classes[best] }
        guard share <= most else { return nil }
        var others = 0.0
        for place in scores.indices where place != best { others += exp(Double(scores[place] - highest)) }
        return others <= most ? Self.classes[best] : nil
    }

    private static func best(of scores: Scores) -> Int {
        var best = 0
        for place in scores.indices where scores[place] > scores[best] { best = place }
        return best
    }
}
