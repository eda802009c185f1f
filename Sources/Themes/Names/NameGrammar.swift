internal import Words

/// Small words of one language by which the parts of a clause are known; folded.
struct NameGrammar: Sendable {
    enum Kind: String {
        /// Before the first noun; theirs and ours among them.
        case articles
        /// "A second screen": behind them stands what there is not yet.
        case indefinites
        /// What is counted stands behind them.
        case numerals
        /// Words before a clause that say how somebody feels about it, or that it is so again.
        case fillers
        /// They join two main clauses; the second can stand without them.
        case coordinators
        /// A clause begins with them that hangs on another.
        case conjunctions
        /// So does one, and the clause before it is nothing without: "so slow that".
        case complements
        /// They join clauses where one of `speakers` or `pronouns` stands behind them, and else words.
        case links
        /// Who writes.
        case speakers
        /// They stand for what was named before, or for nothing.
        case pronouns
        /// A part of a clause may end before them.
        case prepositions
        /// Before some of them it may not: "the size of the mailbox".
        case parts
        case negations
        /// With them somebody asks, or says that they do; what is asked for stands behind them.
        case asks
        /// With them somebody asks where one of `speakers` or `pronouns` stands behind them.
        case modals
        /// What stands between the words of an ask.
        case glue
        /// With them begins a question.
        case questions
        /// What would be …
        case hypotheses
        /// … stands behind one of these.
        case conditions
    }

    private let words: [Kind: Set<Substring>]
    /// "Leider ist der Drucker kaputt": behind what stands first comes the verb, and a clause is none without it.
    let hasVerbSecond: Bool
    /// Nouns have capitals.
    let writesNounsLarge: Bool
    /// "The scanner is broken" is as good without its article; "l'imprimante est en panne" is not.
    let dropsArticles: Bool
    /// Each clause that hangs on another has a comma before it.
    let marksClauses: Bool
    /// Who does something may be left out: "¿podría exportar …?"
    let dropsPronouns: Bool

    func has(_ word: String, _ kinds: Kind...) -> Bool {
        kinds.contains { words[$0]?.contains(word[...]) ?? false }
    }

    /// It is one of the small words.
    func knows(_ word: String) -> Bool { words.values.contains { $0.contains(word[...]) } }

    /// - Parameter language: ISO 639-1; of one that is not known, all words are.
    static func of(_ language: String) -> NameGrammar { known[language] ?? unknown }

    private static let known: [String: NameGrammar] = Dictionary(
        uniqueKeysWithValues: WrittenLanguage.allCases.map { ($0.rawValue, NameGrammar([$0.rawValue])) }
    )
    private static let unknown = NameGrammar(WrittenLanguage.allCases.map(\.rawValue))

    /// A row has a language, a kind, and words.
    private init(_ languages: [String]) {
        var words: [Kind: Set<Substring>] = [:]
        for row in Self.rows.split(separator: "\n") {
            let parts = row.split(separator: " ")
            guard parts.count > 2, languages.contains(String(parts[0])), let kind = Kind(rawValue: String(parts[1]))
            else { continue }
            words[kind, default: []].formUnion(parts.dropFirst(2))
        }
        self.words = words
        let only = languages.count == 1 ? languages[0] : ""
        hasVerbSecond = ["de", "nl"].contains(only)
        writesNounsLarge = only == "de"
        dropsArticles = !["fr", "es", "it", "pt"].contains(only)
        marksClauses = ["de", "pl", "cs"].contains(only)
        dropsPronouns = ["es", "it", "pt", "pl", "cs"].contains(only)
    }
}
