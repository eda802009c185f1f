internal import Words

/// Finds the terms of a text, word by word.
struct TermReader {
    /// Letters of a stem that count: languages that share a word often differ in its end ("Quarantäne", "quarantaine").
    static let stemLetters = 7
    static let minimumLetters = 3

    struct Found {
        /// The place of its word, or of its first.
        let word: Int
        /// Words it is made of: "mot de passe" has three.
        var length = 1
        let key: UInt64
        let kind: NeedTerm.Kind
        /// Of a compound, what stands behind the first meaning of it.
        var isPart = false
        /// What a text can be about, as a device or a program; not how it is.
        var isThing = false
        /// The place of its concept in `Concept.all`; nil: it is none.
        var concept: UInt16?
    }

    let language: String
    let languages: PhraseFinder.Languages

    init(language: String) {
        self.language = language
        languages = WrittenLanguage.phrases(of: language)
    }

    func terms(of text: PlainText) -> [Found] { terms(of: text, stems: WordStems(language: language)) }

    /// - Parameter stems: of the reader's language, made once for all texts of a mail.
    func terms(of text: PlainText, stems: borrowing WordStems) -> [Found] {
        var (conceptEnd, topicEnd) = (0, 0)
        var found: [Found] = []
        for (place, word) in text.words.enumerated() {
            if word.start >= conceptEnd, let match = concept(word, in: text) {
                conceptEnd = match.end
                let length = text.words[place...].prefix { $0.start < match.end }.count
                found += match.meanings.map { Self.found($0, place, length) }
                found += parts(behind: match, word, in: text).map { Self.found($0, place, length, isPart: true) }
            }
            let isTelling = isTelling(word, in: text)
            // A slip of the pen is looked for where nothing else is known of the word.
            let isForgiving = isTelling && word.start >= conceptEnd
            if word.start >= topicEnd, let match = Topic.finder.match(word, in: text, isForgiving: isForgiving) {
                topicEnd = match.end
                found += match.meanings.map { Self.found(topic: $0, place) }
            }
            if isTelling {
                let stem = stems.stem(word.written).prefix(Self.stemLetters)
                found.append(Found(word: place, key: WordHash.of(stem), kind: .stem))
            }
        }
        return found
    }

    /// Numbers are of tickets, rooms and times; common words are of anything.
    func isTelling(_ word: PlainText.Word, in text: PlainText) -> Bool {
        let letters = text.bytes[word.start..<word.end]
        return letters.count >= Self.minimumLetters && !letters.contains { (0x30...0x39).contains($0) }
            && !CommonWords.contains(letters, language: language)
    }

    private func concept(_ word: PlainText.Word, in text: PlainText) -> PhraseFinder.Match? {
        Concept.finder.match(word, in: text, languages: languages, isForgiving: false)
    }

    /// "Druckerwarteschlange": what stands behind the printer says something too.
    private func parts(behind match: PhraseFinder.Match, _ word: PlainText.Word, in text: PlainText) -> [UInt16] {
        let start = match.isFromStart ? match.end : word.start
        return Concept.finder.parts(of: word, from: start, in: text, languages: languages)
    }

    private static func found(_ concept: UInt16, _ place: Int, _ length: Int, isPart: Bool = false) -> Found {
        let isGeneral = Concept.all[Int(concept)].isGeneral
        return Found(
            word: place,
            length: length,
            key: key(.concept, concept),
            kind: isGeneral ? .generalConcept : .concept,
            isPart: isPart,
            isThing: Concept.all[Int(concept)].isThing,
            concept: concept
        )
    }

    private static func found(topic: UInt16, _ place: Int) -> Found {
        let known = Topic(rawValue: Int(topic))
        return Found(
            word: place,
            key: key(.topic, topic),
            kind: known?.isGeneral ?? true ? .generalTopic : .topic,
            isThing: known != nil && known != .slowness
        )
    }

    private static func key(_ kind: NeedTerm.Kind, _ meaning: UInt16) -> UInt64 {
        WordHash.of([0, kind.rawValue, UInt8(meaning & 0xFF), UInt8(meaning >> 8)])
    }
}
