internal import Feedback
internal import Words

/// What speaks for a sentence to be the one that says what somebody needs.
struct SentenceEvidence {
    private var concepts: Set<UInt16> = []
    private var generalConcepts: Set<UInt16> = []
    private var cues: Set<SentenceCue> = []
    private let words: Int
    private let isQuestion: Bool

    init(_ sentence: String, languages: PhraseFinder.Languages) {
        let text = PlainText(subject: "", text: sentence)
        words = text.words.count
        isQuestion = sentence.hasSuffix("?")
        var position = 0
        for word in text.words {
            if let match = SentenceCue.finder.match(word, in: text, languages: languages, isForgiving: false) {
                cues.formUnion(match.meanings.compactMap { SentenceCue(rawValue: $0) })
            }
            guard word.start >= position,
                let match = Concept.finder.match(word, in: text, languages: languages, isForgiving: false)
            else { continue }
            position = match.end
            for meaning in match.meanings {
                if Concept.all[Int(meaning)].isGeneral {
                    generalConcepts.insert(meaning)
                } else {
                    concepts.insert(meaning)
                }
            }
        }
    }

    func score(category: Category?) -> Double {
        var score = 0.5 * Double(min(concepts.count, 4)) + 0.2 * Double(min(generalConcepts.count, 4))
        if cues.contains(.wish) { score += category == .complaint ? 0.7 : 1.4 }
        if cues.contains(.trouble) { score += category == .request ? 0.5 : 1.2 }
        if cues.contains(.courtesy) { score -= 1 }
        if cues.contains(.story) { score -= 0.5 }
        if isQuestion { score += category == .request ? 0.5 : 0.1 }
        if words < 3 { score -= 1.5 } else if words < 5 { score -= 0.4 }
        return words > 45 ? score - 0.5 : score
    }
}
