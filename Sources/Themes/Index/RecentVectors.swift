internal import Feedback

/// The vectors that came last: how far vectors lie from a new one, as a rule.
///
/// Cosines of one text with all others spread more than those of another, and two texts in one language are liker than two in two: a
/// cosine says something against those that the same text has with others (z-scores, as in speaker recognition: Auckenthaler, Carey
/// and Lloyd-Thomas 2000).
struct RecentVectors: Sendable {
    /// Compared with each need that comes: some 50 microseconds.
    static let maximum = 256
    /// Cosines count as spread so much, as if so many had been seen: measured on `Corpus/development.jsonl`.
    private static let usualSpread: (own: Float, others: Float) = (0.17, 0.13)
    private static let usualVectors: Float = 16

    private struct Entry: Sendable {
        let key: Need.Key
        let vector: [Float]
        let language: String
    }

    private var entries: [Entry] = []
    /// Where the next is written, once it is full: the oldest.
    private var next = 0

    mutating func add(_ key: Need.Key, _ vector: [Float], language: String) {
        let entry = Entry(key: key, vector: vector, language: language)
        if entries.count < Self.maximum {
            entries.append(entry)
        } else {
            entries[next] = entry
            next = (next + 1) % Self.maximum
        }
    }

    mutating func remove(_ key: Need.Key) {
        guard let place = entries.firstIndex(where: { $0.key == key }) else { return }
        // In the order they came, the oldest first.
        entries = Array(entries[next...] + entries[..<next])
        entries.remove(at: (place - next + entries.count) % entries.count)
        next = 0
    }

    /// The standard deviation, about 0, of cosines with texts of a language and with others.
    ///
    /// - Parameter key: of the need that is compared, left out.
    func spread(
        from language: String,
        leavingOut key: Need.Key,
        _ cosine: ([Float], String) -> Float
    ) -> (own: Float, others: Float) {
        var (own, others) = (Sum(Self.usualSpread.own), Sum(Self.usualSpread.others))
        for entry in entries where entry.key != key {
            let value = cosine(entry.vector, entry.language)
            if entry.language == language { own.add(value) } else { others.add(value) }
        }
        return (own.deviation, others.deviation)
    }

    private struct Sum {
        private var squares: Float
        private var count = usualVectors

        init(_ usual: Float) { squares = usual * usual * usualVectors }

        mutating func add(_ value: Float) {
            squares += value * value
            count += 1
        }

        var deviation: Float { (squares / count).squareRoot() }
    }
}
