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
    }

    let language: String
    private let languages: PhraseFinder.Languages

    init(language: String) {
        self.language = language
        languages = WrittenLanguage.phrases(of: language)
    }

    func terms(of text: PlainText) -> [Found] {
        let stems = WordStems(language: language)
        var (conceptEnd, topicEnd) = (0, 0)
        var found: [Found] = []
        for (place, word) in text.words.enumerated() {
            if word.start >= conceptEnd, let match = concept(word, in: text) {
                conceptEnd = match.end
                let length = text.words[place...].prefix { $0.start < match.end }.count
                found += concepts(of: match, word, in: text).map {
                    Found(word: place, length: length, key: $0.key, kind: $0.kind)
                }
            }
            let isTelling = isTelling(word, in: text)
            // A slip of the pen is looked for where nothing else is known of the word.
            let isForgiving = isTelling && word.start >= conceptEnd
            if word.start >= topicEnd, let match = Topic.finder.match(word, in: text, isForgiving: isForgiving) {
                topicEnd = match.end
                for meaning in match.meanings {
                    let isGeneral = Topic(rawValue: Int(meaning))?.isGeneral ?? true
                    found.append(
                        Found(word: place, key: Self.key(.topic, meaning), kind: isGeneral ? .generalTopic : .topic)
                    )
                }
            }
            if isTelling {
                let stem = stems.stem(word.written).prefix(Self.stemLetters)
                found.append(Found(word: place, key: Self.key(stem), kind: .stem))
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
    private func concepts(
        of match: PhraseFinder.Match,
        _ word: PlainText.Word,
        in text: PlainText
    ) -> [(key: UInt64, kind: NeedTerm.Kind)] {
        let start = match.isFromStart ? match.end : word.start
        let parts = Concept.finder.parts(of: word, from: start, in: text, languages: languages)
        return (match.meanings + parts).map {
            (Self.key(.concept, $0), Concept.all[Int($0)].isGeneral ? .generalConcept : .concept)
        }
    }

    private static func key(_ kind: NeedTerm.Kind, _ meaning: UInt16) -> UInt64 {
        key([0, kind.rawValue, UInt8(meaning & 0xFF), UInt8(meaning >> 8)])
    }

    /// FNV-1a.
    private static func key(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
