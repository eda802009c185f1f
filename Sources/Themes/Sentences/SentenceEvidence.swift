internal import Feedback
internal import Words

/// What speaks for a sentence to be the one that says what somebody needs.
struct SentenceEvidence: Sendable {
    private let concepts: Int
    private let generalConcepts: Int
    private var cues: Set<SentenceCue> = []
    private let words: Int
    /// Meanings of things in it.
    private let things: Set<UInt64>
    /// A clause of it names a thing, and says what is wrong with it or wished of it.
    private let isOfThing: Bool
    /// A clause of it wishes something of a thing.
    private let isWishOfThing: Bool
    /// It names the help desk and what comes of a ticket, and nothing else.
    private let isOfSupport: Bool
    /// It says the need of a thing that is none of the help desk's.
    var isOfOtherThing: Bool { isOfThing && !isOfSupport }
    /// How much is named in it.
    var meanings: Double { Double(concepts) + 0.4 * Double(generalConcepts) }
    private let isQuestion: Bool

    /// - Parameter found: the terms of the text.
    init(_ text: PlainText, _ found: [TermReader.Found], isQuestion: Bool, languages: PhraseFinder.Languages) {
        words = text.words.count
        self.isQuestion = isQuestion
        concepts = Self.count(.concept, in: found)
        generalConcepts = Self.count(.generalConcept, in: found)
        var saying = Set(found.filter(\.isNeed).map { text.words[$0.word].clause })
        var wishing: Set<Int> = []
        for word in text.words {
            guard let match = SentenceCue.finder.match(word, in: text, languages: languages, isForgiving: false) else {
                continue
            }
            let said = match.meanings.compactMap { SentenceCue(rawValue: $0) }
            cues.formUnion(said)
            if said.contains(.wish) { wishing.insert(word.clause) }
            if said.contains(.wish) || said.contains(.trouble) { saying.insert(word.clause) }
        }
        let named = found.filter(\.isDevice)
        things = Set(named.map(\.key))
        isOfSupport = !named.isEmpty && named.allSatisfy { $0.concept.map(Self.support.contains) ?? false }
        isOfThing = named.contains { saying.contains(text.words[$0.word].clause) }
        isWishOfThing = named.contains { wishing.contains(text.words[$0.word].clause) }
    }

    private static let support: Set<UInt16> = {
        let names: Set = [
            "helpdesk", "ticket", "call", "contactPerson", "hotline", "friendliness", "serviceCatalogue",
        ]
        return Set(Concept.all.indices.filter { names.contains(Concept.all[$0].name) }.map(UInt16.init))
    }()

    private static func count(_ kind: NeedTerm.Kind, in found: [TermReader.Found]) -> Int {
        Set(found.lazy.filter { $0.kind == kind && !$0.isPart }.map(\.key)).count
    }

    /// - Parameters:
    ///   - subject: meanings of things that the subject names.
    ///   - hasOtherThing: another sentence says the need of a thing: what became of the ticket is its story.
    func score(category: Category?, subject: Set<UInt64>, hasOtherThing: Bool) -> Double {
        var score = 0.5 * Double(min(concepts, 4)) + 0.2 * Double(min(generalConcepts, 4))
        if isOfThing { score += category == .request && !isWishOfThing ? 0.2 : 0.6 }
        if concepts + generalConcepts == 0 { score -= 1 }
        if isOfSupport && hasOtherThing { score -= 1 }
        if !things.isDisjoint(with: subject) { score += 0.5 }
        if cues.contains(.wish) { score += category == .complaint ? 0.7 : 1.4 }
        if cues.contains(.trouble) { score += category == .request ? 0.5 : 1.2 }
        if cues.contains(.courtesy) { score -= 1 }
        if cues.contains(.story) { score -= 0.5 }
        if cues.contains(.remark) { score -= 1.5 }
        // What only tells of things asks for none of them, however many it names.
        if category == .request, cues.isDisjoint(with: [.wish, .trouble]), !isOfThing, !isQuestion { score -= 0.4 }
        if isQuestion { score += category == .request ? 0.5 : 0.1 }
        if words < 3 { score -= 1.5 } else if words < 5 { score -= 0.4 }
        return words > 45 ? score - 0.5 : score
    }
}
