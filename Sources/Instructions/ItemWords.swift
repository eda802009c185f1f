internal import Feedback

/// The words by which commands on numbered lines are known, English and German, folded. No word means two things.
enum ItemWords {
    /// What the words before a colon, or before a list, ask for.
    enum Word: Hashable {
        case status(Theme.Status)
        case owner
        case name
        case reply
        case same
        case add
        case remove
        case split
    }

    static func word(_ words: String) -> Word? { words.isEmpty ? nil : table[words] }

    /// `undo`, `undo #31`; nil for a line that says nothing of the kind.
    ///
    /// - Parameter line: folded.
    static func undo(_ line: String) -> DigestCommand? {
        if undos.contains(line) { return .undo(letter: nil) }
        guard line.utf8.count <= maximumUndoBytes, let mark = line.firstIndex(of: "#"),
            undos.contains(StaffLine(line[..<mark]).folded),
            let numbers = StaffNumbers.parse(line[mark...]), numbers.count == 1
        else { return nil }
        return .undo(letter: numbers[0])
    }

    private static let maximumUndoBytes = 64

    static let me: Set<String> = ["me", "i", "myself", "ich", "mich", "mir"]
    static let nobody: Set<String> = ["nobody", "none", "no one", "niemand", "niemanden", "keiner", "keine"]

    /// Before the number of a line: `item 3`.
    static let itemNames: Set<String> = [
        "item", "items", "nr", "nummer", "number", "punkt", "punkte", "thema", "theme",
    ]
    /// Within a list of numbers.
    static let conjunctions: Set<String> = ["and", "und"]

    /// As a letter would write them, for naming what was meant.
    static let spellings = [
        "done:", "planned:", "declined:", "started", "open", "owner", "name:", "reply:", "same as", "add", "remove",
        "split", "undo", "pause", "weekly", "daily", "stop", "resume", "request", "complaint", "question", "praise",
        "outage", "other", "erledigt:", "geplant:", "abgelehnt:", "begonnen", "offen", "zuständig", "antwort:",
        "dasselbe wie", "hinzufügen", "entfernen", "trennen", "rückgängig",
    ]

    private static let undos: Set<String> = [
        "undo", "undo that", "undo this", "take back", "take it back", "rückgängig", "rueckgaengig",
        "rückgängig machen", "zurücknehmen", "zuruecknehmen", "widerrufen",
    ]

    private static let words: [Word: [String]] = [
        .status(.done): [
            "done", "solved", "fixed", "resolved", "implemented", "erledigt", "umgesetzt", "gelöst", "geloest",
            "behoben",
            "fertig",
        ],
        .status(.planned): ["planned", "plan", "scheduled", "geplant", "eingeplant", "vorgesehen"],
        .status(.started): ["started", "in progress", "begonnen", "angefangen", "gestartet", "in arbeit"],
        .status(.declined): [
            "declined", "decline", "rejected", "won't do", "wont do", "not possible", "abgelehnt", "nicht möglich",
            "nicht moeglich",
        ],
        .status(.open): ["open", "reopen", "reopened", "offen", "wieder offen"],
        .owner: ["owner", "assign", "assign to", "zuständig", "zustaendig", "verantwortlich"],
        .name: ["name", "rename", "rename to", "title", "titel", "umbenennen", "umbenennen in"],
        .reply: ["reply", "answer", "respond", "antwort", "antworte", "antworten"],
        .same: [
            "same as", "is the same as", "the same as", "duplicate of", "merge with", "merge", "dasselbe wie",
            "das gleiche wie", "gleich wie", "wie", "zusammenlegen mit", "zusammenlegen",
        ],
        .add: ["add", "hinzufügen", "hinzufuegen", "dazu", "gehört dazu"],
        .remove: [
            "remove", "not this", "not these", "entfernen", "nicht dies", "nicht diese", "nicht das",
            "gehört nicht dazu",
            "gehören nicht dazu",
        ],
        .split: ["split", "split off", "trennen", "abtrennen", "aufteilen", "abspalten"],
    ]

    private static let table = Dictionary(
        uniqueKeysWithValues: words.flatMap { word, spellings in spellings.map { ($0, word) } }
    )
}
