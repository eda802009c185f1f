/// How a language announces another matter, and by what words a matter is known. Words without marks, lower case (see
/// `PlainLetters`); phrases between commas; "*" after a stem stands for any ending.
struct SegmentPhrases: Sendable {
    /// Open a sentence on another matter: "by the way".
    let announcing: PhraseTable
    /// Open a sentence that adds something, to this matter as often as another: "also".
    let adding: PhraseTable
    /// Join the last of several matters, where the writer said that there are several.
    let joining: PhraseTable
    /// Say the same within a sentence that asks: "could you also".
    let inserted: PhraseTable
    /// Open the first of several points, and the later ones.
    let first: PhraseTable
    let later: PhraseTable
    /// Somebody asks for something.
    let requests: PhraseTable
    /// "Not", "nobody": alone they are seldom a complaint.
    let negations: PhraseTable
    /// Something fails or annoys.
    let failures: PhraseTable
    /// Something pleases.
    let praises: PhraseTable
    /// What follows are steps, attempts, messages, machines: details of one matter.
    let details: PhraseTable
    /// What follows are matters: "requests", "two things".
    let matters: PhraseTable
    /// Point back to what was said: "it", "the error".
    let pointers: PhraseTable
    /// Words that every matter may have, so that two which share them share nothing, and one which has no others says nothing.
    let general: PhraseTable

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
        self.announcing = PhraseTable(announcing)
        self.adding = PhraseTable(adding)
        self.joining = PhraseTable(joining)
        self.inserted = PhraseTable(inserted)
        self.first = PhraseTable(first)
        self.later = PhraseTable(later)
        self.requests = PhraseTable(requests)
        self.negations = PhraseTable(negations)
        self.failures = PhraseTable(failures)
        self.praises = PhraseTable(praises)
        self.details = PhraseTable(details)
        self.matters = PhraseTable(matters)
        self.pointers = PhraseTable(pointers)
        self.general = PhraseTable(general)
    }

    /// Those of a language; English for one without.
    static func of(_ language: String) -> SegmentPhrases { table[language] ?? english }

    static let postscript = PhraseTable("ps, p s, p d, pd, nb")

    /// Two to four, in ten languages.
    static let counts = PhraseTable(
        "2, 3, 4, two, three, four, several, zwei, drei, vier, deux, trois, quatre, dos, tres, cuatro, due, tre, quattro, "
            + "dois, duas, quatro, twee, drie, dwa, dwie, trzy, cztery, dva, dve, tri, ctyri, tva"
    )

    private static let table: [String: SegmentPhrases] = [
        "en": english, "de": german, "fr": french, "es": spanish, "it": italian, "pt": portuguese, "nl": dutch,
        "pl": polish, "cs": czech, "sv": swedish,
    ]
}
