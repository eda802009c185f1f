internal import Words

/// Counts the terms of a text.
struct TermTally {
    static let subjectWeight: Float = 1.2
    /// Of the sentence that says what is needed.
    static let bestWeight: Float = 1.3
    /// Letters of a stem that count: languages that share a word often differ in its end ("Quarantäne", "quarantaine").
    static let stemLetters = 7
    static let minimumLetters = 3

    private let language: String
    private let languages: PhraseFinder.Languages
    private var counted: [UInt64: (kind: NeedTerm.Kind, weight: Float, count: Int)] = [:]

    init(language: String) {
        self.language = language
        languages = WrittenLanguage.phrases(of: language)
    }

    mutating func add(_ text: PlainText, weight: Float) {
        let stems = WordStems(language: language)
        var conceptEnd = 0
        var topicEnd = 0
        for word in text.words {
            if word.start >= conceptEnd { conceptEnd = addConcepts(word, in: text, weight: weight) }
            if word.start >= topicEnd, let match = Topic.finder.match(word, in: text) {
                topicEnd = match.end
                for meaning in match.meanings {
                    let isGeneral = Topic(rawValue: Int(meaning))?.isGeneral ?? true
                    add(Self.key(.topic, meaning), isGeneral ? .generalTopic : .topic, weight)
                }
            }
            addStem(word, in: text, weight: weight, stems)
        }
    }

    /// - Returns: where the words end that were found.
    private mutating func addConcepts(_ word: PlainText.Word, in text: PlainText, weight: Float) -> Int {
        guard let match = Concept.finder.match(word, in: text, languages: languages, isForgiving: false) else {
            return 0
        }
        add(concepts: match.meanings, weight)
        if match.isFromStart {
            // "Druckerwarteschlange": what is behind the printer says something too.
            add(concepts: Concept.finder.parts(of: word, from: match.end, in: text, languages: languages), weight)
        } else {
            add(concepts: Concept.finder.parts(of: word, from: word.start, in: text, languages: languages), weight)
        }
        return match.end
    }

    private mutating func add(concepts: [UInt16], _ weight: Float) {
        for concept in concepts {
            let isGeneral = Concept.all[Int(concept)].isGeneral
            add(Self.key(.concept, concept), isGeneral ? .generalConcept : .concept, weight)
        }
    }

    private mutating func addStem(
        _ word: PlainText.Word,
        in text: PlainText,
        weight: Float,
        _ stems: borrowing WordStems
    ) {
        let letters = text.bytes[word.start..<word.end]
        // Numbers are of tickets, rooms and times.
        guard letters.count >= Self.minimumLetters, !letters.contains(where: { (0x30...0x39).contains($0) }),
            !CommonWords.contains(letters, language: language)
        else { return }
        add(Self.key(stems.stem(word.written).prefix(Self.stemLetters)), .stem, weight)
    }

    private mutating func add(_ key: UInt64, _ kind: NeedTerm.Kind, _ weight: Float) {
        var entry = counted[key] ?? (kind, 0, 0)
        entry.weight = max(entry.weight, weight)
        entry.count += 1
        counted[key] = entry
    }

    /// Said twice counts more than once, but not twice as much.
    func terms(limit: Int) -> [NeedTerm] {
        let all = counted.map { key, entry in
            NeedTerm(key: key, kind: entry.kind, weight: entry.weight * (1 + 0.5 * Float(min(entry.count, 4) - 1)))
        }
        guard all.count > limit else { return all.sorted { $0.key < $1.key } }
        let heaviest = all.sorted { first, second in
            let (one, other) = (first.weight / first.kind.usualShare, second.weight / second.kind.usualShare)
            let isMeaning = (first.kind.isMeaning, second.kind.isMeaning)
            if isMeaning.0 != isMeaning.1 { return isMeaning.0 }
            return one != other ? one > other : first.key < second.key
        }
        return heaviest.prefix(limit).sorted { $0.key < $1.key }
    }

    private static func key(_ kind: NeedTerm.Kind, _ meaning: UInt16) -> UInt64 {
        key([0, kind.rawValue, UInt8(meaning & 0xFF), UInt8(meaning >> 8)])
    }

    private static func key(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
