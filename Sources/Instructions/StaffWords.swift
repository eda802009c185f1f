/// The words by which commands are known, English and German, folded. No word means two things.
package enum StaffWords {
    static func verb(for words: String) -> StaffCommand.Verb? { verbs[words] }

    /// Begins a line that says when IT will say more.
    static func announcesNextWord(_ words: String) -> Bool { nextWords.contains(words) }

    /// A line of courtesy, which says nothing.
    static func isPleasantry(_ line: String) -> Bool {
        line.utf8.count <= maximumPleasantryBytes
            && (pleasantries.contains(line) || greetings.contains { line == $0 || line.hasPrefix($0 + " ") })
    }

    /// What follows such a line is a signature.
    static func isFarewell(_ line: String) -> Bool {
        farewells.contains(line) || devices.contains { line.hasPrefix($0) }
    }

    /// As a letter would write them, for naming what was meant.
    static let spellings = [
        "ack", "note:", "false alarm", "resolved", "not this:", "split:", "merge", "quittiert", "notiz:", "fehlalarm",
        "behoben", "nicht diese:", "trennen:", "zusammenlegen", "undo", "rückgängig",
    ]

    /// A note on the end that begins so says that this is no end.
    static func isHedged(_ note: String) -> Bool {
        StaffLine(note).attempt.split { !$0.isLetter }.contains { hedges.contains(String($0)) }
    }

    private static let hedges: Set<String> = [
        "not", "no", "partly", "partially", "almost", "nearly", "maybe", "perhaps", "soon", "only", "except", "unclear",
        "hopefully", "probably", "seems", "seemingly", "looks", "think", "should", "glaube", "scheint", "wohl",
        "sollte",
        "müsste", "nicht", "noch", "nein", "kein", "teilweise", "fast", "bald", "nur", "vielleicht",
        "außer",
        "unklar", "hoffentlich", "wahrscheinlich",
    ]

    /// Whoever is away tells that in a responder's words: no note on a failure.
    static func tellsAbsence(_ text: String) -> Bool {
        let folded = text.lowercased()
        return absences.contains { folded.firstRange(of: $0) != nil }
    }

    private static let absences = [
        "out of office", "out of the office", "on vacation", "on holiday", "on leave", "annual leave", "i am away",
        "i'm away", "i’m away", "nicht im büro", "nicht im buero", "nicht im haus", "im urlaub", "außer haus",
        "abwesenheit", "ich bin abwesend", "bin ich abwesend", "bin ich nicht erreichbar", "ich bin nicht erreichbar",
        "ich bin bis", "ich bin vom", "ich bin ab ",
    ]

    private static let maximumPleasantryBytes = 40

    private static let table: [StaffCommand.Verb: [String]] = [
        .acknowledge: [
            "ack", "acked", "acknowledge", "acknowledged", "on it", "we are on it", "we're on it", "i am on it",
            "i'm on it", "quittiert", "quittieren", "übernommen", "wir sind dran", "sind dran", "bin dran",
            "ich bin dran",
        ],
        .note: ["note", "notiz", "hinweis"],
        .resolve: ["resolved", "resolve", "fixed", "solved", "behoben", "gelöst", "geloest", "erledigt"],
        .falseAlarm: ["false alarm", "false-alarm", "fehlalarm", "falscher alarm"],
        .exclude: [
            "not this", "not these", "exclude", "nicht dies", "nicht diese", "nicht das", "gehört nicht dazu",
            "gehören nicht dazu", "ausschließen",
        ],
        .split: ["split", "trennen", "trenne", "abtrennen", "aufteilen", "abspalten"],
        .merge: ["merge", "merge with", "zusammenlegen", "zusammenlegen mit", "zusammenführen", "zusammenführen mit"],
        .undo: ["undo", "undo that", "undo this", "take back", "take it back", "rückgängig", "zurücknehmen"],
    ]

    private static let verbs = Dictionary(
        uniqueKeysWithValues: table.flatMap { verb, words in words.map { ($0, verb) } }
    )

    private static let nextWords: Set<String> = [
        "next", "next word", "next word by", "next update", "next update by", "next word at", "next update at",
        "nächste meldung", "nächste meldung bis", "nächste meldung um", "naechste meldung", "nächste", "naechste",
        "nächster stand", "nächster stand um", "nächster stand bis",
    ]

    private static let greetings: Set<String> = [
        "hi", "hello", "hey", "dear", "hallo", "liebe", "lieber", "moin", "servus", "guten", "good morning",
        "good afternoon",
    ]

    private static let pleasantries: Set<String> = [
        "thanks", "thank you", "thx", "many thanks", "please", "danke", "vielen dank", "danke schön", "danke euch",
        "bitte",
    ]

    private static let farewells: Set<String> = [
        "regards", "best regards", "kind regards", "best", "best wishes", "cheers", "gruß", "gruss", "grüße", "gruesse",
        "viele grüße", "viele gruesse", "liebe grüße", "schöne grüße", "beste grüße", "freundliche grüße",
        "mit freundlichen grüßen", "mit freundlichen gruessen", "vg", "lg", "mfg", "--",
    ]

    private static let devices = ["sent from my ", "gesendet von meinem ", "von meinem iphone", "get outlook for "]
}
