/// What a passage says of being a matter: somebody asks, something fails or pleases, and what it is about.
struct SegmentEvidence {
    /// Words of a length below this are seldom nouns.
    private static let shortestTopic = 4
    /// Letters by which two forms of a word are held to be one.
    private static let stem = 5

    private(set) var asks = false
    private(set) var fails = false
    private(set) var denies = false
    private(set) var praises = false
    private(set) var isQuestion = false
    /// It names a device, a service, a program.
    private(set) var hasSubject = false
    /// Stems of the words that are its own.
    private(set) var topics: Set<String> = []

    init() {}

    init(_ words: [String], isQuestion: Bool, _ phrases: SegmentPhrases) {
        self.isQuestion = isQuestion
        asks = phrases.requests.isIn(words)
        fails = phrases.failures.isIn(words)
        denies = phrases.negations.isIn(words)
        praises = phrases.praises.isIn(words)
        for index in words.indices {
            let isSubject = SegmentSubjects.devices.match(words, at: index) != nil
            hasSubject = hasSubject || isSubject
            let word = words[index]
            guard isSubject || word.utf8.count >= Self.shortestTopic, !word.utf8.allSatisfy({ $0 < 0x3A }),
                SegmentSubjects.places.match(words, at: index) == nil, phrases.general.match(words, at: index) == nil
            else { continue }
            topics.insert(String(word.prefix(Self.stem)))
        }
    }

    /// Two passages as one.
    mutating func merge(_ other: SegmentEvidence) {
        asks = asks || other.asks
        fails = fails || other.fails
        denies = denies || other.denies
        praises = praises || other.praises
        isQuestion = isQuestion || other.isQuestion
        hasSubject = hasSubject || other.hasSubject
        topics.formUnion(other.topics)
    }

    /// Somebody wants something done or known, or something is not as it should be.
    var isMatter: Bool { asks || fails || denies || isQuestion }

    func sharesTopic(with other: SegmentEvidence) -> Bool { !topics.isDisjoint(with: other.topics) }
}
