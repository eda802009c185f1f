/// How a language announces another matter, and by what words a matter is known; what each list is for, `SegmentClues` says.
/// Words without marks, lower case (see `PlainLetters`); phrases between commas; "*" after a stem stands for any ending.
struct SegmentPhrases: Sendable {
    private let table: PhraseTable<SegmentClues>

    init(
        announcing: String,
        adding: String,
        joining: String,
        inserted: String,
        first: String,
        later: String,
        requests: String,
        negations: String,
        failures: String,
        praises: String,
        details: String,
        matters: String,
        pointers: String,
        general: String
    ) {
        table = PhraseTable([
            (announcing, .announcing), (adding, .adding), (joining, .joining), (inserted, .inserted), (first, .first),
            (later, .later), (requests, .requests), (negations, .negations), (failures, .failures),
            (praises, .praises), (details, .details), (matters, .matters), (pointers, .pointers), (general, .general),
            (Self.postscript, .postscript), (Self.counts, .counts), (SegmentSubjects.devices, .devices),
            (SegmentSubjects.places, .places),
        ])
    }

    /// What the phrases that begin at a word are clues to.
    func clues(at index: Int, of words: [PlainWord]) -> SegmentClues { table.lists(at: index, of: words) }

    /// What the phrases anywhere in it are clues to.
    func clues(in words: [PlainWord]) -> SegmentClues {
        words.indices.reduce(into: []) { $0.formUnion(clues(at: $1, of: words)) }
    }

    /// Those of a language; English for one without.
    static func of(_ language: String) -> SegmentPhrases {
        switch language {
        case "de": german
        case "fr": french
        case "es": spanish
        case "it": italian
        case "pt": portuguese
        case "nl": dutch
        case "pl": polish
        case "cs": czech
        case "sv": swedish
        default: english
        }
    }

    private static let postscript = "ps, p s, p d, pd, nb"

    /// Two to four, in ten languages.
    private static let counts =
        "2, 3, 4, two, three, four, several, zwei, drei, vier, deux, trois, quatre, dos, tres, cuatro, due, tre, quattro, "
        + "dois, duas, quatro, twee, drie, dwa, dwie, trzy, cztery, dva, dve, tri, ctyri, tva"
}
