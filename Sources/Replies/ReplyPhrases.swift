internal import Feedback
internal import Typesetting

/// The words of acknowledgements in one language. A new language is one more value; the compiler asks for every phrase.
struct ReplyPhrases: Sendable {
    /// Before the subject.
    let automatic: String
    /// In the place of the subject; place: organisation.
    let yourMail: String
    /// Place: organisation.
    let thanks: String
    /// Place: category.
    let understood: String
    /// Those worth telling; `other` is not.
    let categories: [Category: String]
    let security: String
    let person: String
    /// Places: n, service, moment.
    let outage: CountedPhrase
    /// Places: n, moment.
    let outageOfNoService: CountedPhrase
    let noAnswer: String

    static let languages: Set<String> = ["en", "de", "fr", "es", "pl", "it", "pt", "nl", "cs"]

    /// The first of these that we speak, else English.
    static func spoken(_ language: String, or fallback: String) -> String {
        [language, fallback].first(where: languages.contains) ?? "en"
    }

    static func phrases(for language: String) -> ReplyPhrases {
        switch language {
        case "de": german
        case "fr": french
        case "es": spanish
        case "pl": polish
        case "it": italian
        case "pt": portuguese
        case "nl": dutch
        case "cs": czech
        default: english
        }
    }
}
