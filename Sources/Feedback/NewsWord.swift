/// What a person says in one word in answer to a mail of ours about news, in any of the languages in which we write.
package enum NewsWord: String, CaseIterable, Sendable, Codable {
    /// No more news.
    case stop
    /// News again.
    case start
    /// It helped.
    case yes
    case no

    /// Nil for any other word, and for several.
    package init?(_ word: some StringProtocol) {
        guard word.utf8.count <= Self.maximumBytes, let known = Self.known[CategoryWords.folded(String(word))] else {
            return nil
        }
        self = known
    }

    /// The word to offer in a language; English where we do not speak it.
    package func word(in language: String) -> String {
        (Self.table[language] ?? Self.english).first { $0.0 == self }?.1.first ?? rawValue
    }

    package static var languages: Set<String> { Set(table.keys) }

    /// UTF-8 bytes of a word.
    private static let maximumBytes = 60

    private static let known: [String: NewsWord] = {
        var known: [String: NewsWord] = [:]
        for (meaning, words) in table.values.joined() {
            for word in words { known[CategoryWords.folded(word)] = meaning }
        }
        return known
    }()

    typealias Words = [(NewsWord, [String])]

    static let table: [String: Words] = [
        "en": english,
        "de": [
            (.stop, ["Stopp", "Stop", "Abmelden", "Abbestellen", "keine Mails mehr"]), (.start, ["Start", "Anmelden"]),
            (.yes, ["Ja", "Jawohl"]), (.no, ["Nein", "Nö"]),
        ],
        "fr": [
            (.stop, ["stop", "arrêt", "arrêter", "désabonner"]), (.start, ["start", "reprendre"]), (.yes, ["oui"]),
            (.no, ["non"]),
        ],
        "es": [
            (.stop, ["parar", "stop", "basta", "baja"]), (.start, ["reanudar", "start"]), (.yes, ["sí"]), (.no, ["no"]),
        ],
        "pl": [
            (.stop, ["stop", "zatrzymaj", "rezygnuję"]), (.start, ["start", "wznów"]), (.yes, ["tak"]), (.no, ["nie"]),
        ],
        "it": [
            (.stop, ["stop", "basta", "ferma"]), (.start, ["start", "riprendi"]), (.yes, ["sì"]), (.no, ["no"]),
        ],
        "pt": [
            (.stop, ["parar", "stop", "pare", "cancelar"]), (.start, ["retomar", "start"]), (.yes, ["sim"]),
            (.no, ["não"]),
        ],
        "nl": [
            (.stop, ["stop", "stoppen", "afmelden"]), (.start, ["start", "hervat"]), (.yes, ["ja"]), (.no, ["nee"]),
        ],
        "cs": [
            (.stop, ["stop", "konec", "odhlásit"]), (.start, ["start", "obnovit"]), (.yes, ["ano"]), (.no, ["ne"]),
        ],
    ]

    private static let english: Words = [
        (.stop, ["stop", "stop it", "please stop", "unsubscribe"]), (.start, ["start", "resume", "subscribe"]),
        (.yes, ["yes", "yep", "yeah"]), (.no, ["no", "nope"]),
    ]
}
