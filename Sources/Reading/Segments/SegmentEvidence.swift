/// What a passage says of being a matter: somebody asks, something fails or pleases, and what it is about.
struct SegmentEvidence {
    /// Bytes of a word below which it is seldom a noun.
    private static let shortestTopic = 4

    private var clues: SegmentClues = []
    private(set) var isQuestion = false
    /// The words that are its own, by `PlainWord.topic`, each as often as it occurs.
    private(set) var topics: [UInt64] = []

    /// A unit more.
    mutating func add(_ words: [PlainWord], isQuestion: Bool, _ phrases: SegmentPhrases) {
        self.isQuestion = self.isQuestion || isQuestion
        for (index, word) in words.enumerated() {
            let clues = phrases.clues(at: index, of: words)
            self.clues.formUnion(clues)
            let isTopic = clues.contains(.devices) || word.bytes >= Self.shortestTopic
            if isTopic, !word.isNumber, clues.isDisjoint(with: [.places, .general]) { topics.append(word.topic) }
        }
    }

    /// Two passages as one.
    mutating func merge(_ other: SegmentEvidence) {
        clues.formUnion(other.clues)
        isQuestion = isQuestion || other.isQuestion
        topics += other.topics
    }

    var asks: Bool { clues.contains(.requests) }
    var fails: Bool { clues.contains(.failures) }
    var praises: Bool { clues.contains(.praises) }
    /// It names a device, a service, a program.
    var hasSubject: Bool { clues.contains(.devices) }

    /// Somebody wants something done or known, or something is not as it should be.
    var isMatter: Bool { isQuestion || !clues.isDisjoint(with: [.requests, .failures, .negations]) }

    /// Whether it has so many different words of its own; a handful at most is asked for.
    func hasTopics(_ count: Int) -> Bool {
        var found: [UInt64] = []
        for topic in topics where !found.contains(topic) {
            found.append(topic)
            if found.count == count { return true }
        }
        return count == 0
    }
}
