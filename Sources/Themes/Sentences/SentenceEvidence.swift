internal import Feedback
internal import Words

/// What speaks for a sentence to be the one that says what somebody needs.
struct SentenceEvidence: Sendable {
    private let concepts: Int
    private let generalConcepts: Int
    private var cues: Set<SentenceCue> = []
    private let words: Int
    /// How much is named in it.
    var meanings: Double { Double(concepts) + 0.4 * Double(generalConcepts) }
    private let isQuestion: Bool

    /// - Parameter found: the terms of the text.
    init(_ text: PlainText, _ found: [TermReader.Found], isQuestion: Bool, languages: PhraseFinder.Languages) {
        words = text.words.count
        self.isQuestion = isQuestion
        concepts = Self.count(.concept, in: found)
        generalConcepts = Self.count(.generalConcept, in: found)
        for word in text.words {
            if let match = SentenceCue.finder.match(word, in: text, languages: languages, isForgiving: false) {
                cues.formUnion(match.meanings.compactMap { SentenceCue(rawValue: $0) })
            }
        }
    }

    private static func count(_ kind: NeedTerm.Kind, in found: [TermReader.Found]) -> Int {
        Set(found.lazy.filter { $0.kind == kind && !$0.isPart }.map(\.key)).count
    }

    func score(category: Category?) -> Double {
        var score = 0.5 * Double(min(concepts, 4)) + 0.2 * Double(min(generalConcepts, 4))
        if cues.contains(.wish) { score += category == .complaint ? 0.7 : 1.4 }
        if cues.contains(.trouble) { score += category == .request ? 0.5 : 1.2 }
        if cues.contains(.courtesy) { score -= 1 }
        if cues.contains(.story) { score -= 0.5 }
        if isQuestion { score += category == .request ? 0.5 : 0.1 }
        if words < 3 { score -= 1.5 } else if words < 5 { score -= 0.4 }
        return words > 45 ? score - 0.5 : score
    }
}
