internal import Words

/// What an outage report says, as weighted terms: the topics that its words belong to, and the stems of other words by their rarity.
package struct ReportWords: Sendable {
    /// The heaviest are kept.
    package static let maximumTerms = 64
    /// UTF-8 bytes kept of a word as written.
    static let maximumWrittenBytes = 40
    /// A topic that goes with others says less than they do.
    static let generalWeight: Float = 0.4
    static let subjectWeight: Float = 1.5
    /// What works is only said to tell it from what does not.
    static let workingWeight: Float = 0.2

    /// Of the weights of stems together: as much as one rare word has.
    static let tellingSquare: Float = 0.99

    enum Key: Hashable, Sendable {
        case topic(Topic)
        case stem([UInt8])
    }

    struct Term: Sendable {
        let key: Key
        /// Of the key: what terms are compared by.
        let hash: UInt64
        /// Above 0; the squares of a report's topics add up to 1, and those of its stems do, or to less if none of them is rare.
        let weight: Float
        /// As the person wrote it.
        let written: String

        init(_ key: Key, weight: Float, written: String) {
            (self.key, self.weight, self.written) = (key, weight, written)
            let bytes =
                switch key {
                case .topic(let topic): [UInt8(topic.rawValue)]
                case .stem(let stem): stem
                }
            hash = WordHash.of(bytes)
        }
    }

    /// In an order that depends on the words alone.
    let terms: [Term]

    /// - Parameters:
    ///   - text: what the person wrote in this mail, without quotations.
    package init(subject: String, text: String) {
        let text = PlainText(subject: subject, text: text)
        let working = WorkingClauses(text)
        var tally = Tally()
        var position = 0
        for word in text.words where word.start >= position {
            if let match = Topic.finder.match(word, in: text) {
                position = match.end
                for topic in match.meanings.compactMap({ Topic(rawValue: Int($0)) }) {
                    let weight = Self.weight(of: topic, word) * (working.contains(word.clause) ? Self.workingWeight : 1)
                    tally.add(.topic(topic), weight, word)
                }
            } else if word.end - word.start >= CommonStems.minimumLetters {
                let stem = Array(text.bytes[word.start..<min(word.end, word.start + CommonStems.letters)])
                let weight = CommonStems.weight(of: stem)
                // Numbers are of tickets, rooms and times.
                if weight > 0, !stem.contains(where: { (0x30...0x39).contains($0) }) {
                    tally.add(.stem(stem), weight, word)
                }
            }
        }
        terms = tally.terms()
    }

    /// It says nothing of what has failed: no topic, and only words that are in many a report.
    var isVague: Bool {
        terms.isEmpty || !namesTopic && terms.reduce(0) { $0 + $1.weight * $1.weight } < Self.tellingSquare
    }

    var namesTopic: Bool { terms.contains { $0.key.isTopic } }

    private static func weight(of topic: Topic, _ word: PlainText.Word) -> Float {
        (topic.isGeneral ? generalWeight : 1) * (word.isSubject ? subjectWeight : 1)
    }

    private struct Tally {
        private var places: [Key: Int] = [:]
        private var counted: [(key: Key, weight: Float, count: Int, written: String)] = []

        mutating func add(_ key: Key, _ weight: Float, _ word: PlainText.Word) {
            if let place = places[key] {
                counted[place].weight = max(counted[place].weight, weight)
                counted[place].count += 1
            } else {
                places[key] = counted.count
                counted.append((key, weight, 1, Self.kept(word.written)))
            }
        }

        func terms() -> [Term] {
            let all = counted.map { entry in
                // A word that is in many a report says no more when it stands in the subject as well.
                let isTelling = entry.key.isTopic || entry.weight >= 1
                let emphasis = isTelling ? Self.emphasis(entry.count) : 1
                return Term(entry.key, weight: entry.weight * emphasis, written: entry.written)
            }
            let topics = all.filter { $0.key.isTopic }
            let stems = all.filter { !$0.key.isTopic }
            let heaviest = stems.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
            return Self.ofLengthOne(topics)
                + Self.ofLengthOne(heaviest.prefix(ReportWords.maximumTerms - topics.count).map(\.element), atLeast: 1)
        }

        /// Said twice counts one and a half times as much, said four times twice.
        private static func emphasis(_ count: Int) -> Float {
            let bounded = min(count, 8)
            return 1 + Float(bounded.bitWidth - bounded.leadingZeroBitCount - 1) / 2
        }

        private static func ofLengthOne(_ terms: [Term], atLeast minimum: Float = 0) -> [Term] {
            let length = max(minimum, terms.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot())
            return terms.map { Term($0.key, weight: $0.weight / length, written: $0.written) }
        }

        private static func kept(_ word: Substring) -> String {
            var word = word
            while word.utf8.count > ReportWords.maximumWrittenBytes { word.unicodeScalars.removeLast() }
            return String(word)
        }
    }
}

extension ReportWords.Key {
    var isTopic: Bool {
        switch self {
        case .topic: true
        case .stem: false
        }
    }
}
