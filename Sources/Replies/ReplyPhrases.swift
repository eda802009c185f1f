internal import Feedback
internal import Typesetting

/// The texts of answers in one language.
struct ReplyPhrases: Sendable {
    /// ISO 639-1.
    let language: String
    private let texts: [ReplyKey: String]

    init(language: String, texts: [ReplyKey: String]) {
        self.language = language
        self.texts = texts
    }

    /// Every language has every text that it needs: a test holds it so.
    subscript(key: ReplyKey) -> String { texts[key] ?? "" }

    func filled(_ key: ReplyKey, _ values: [ReplyPlace: String]) -> String {
        self[key].filled(Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) }))
    }

    /// In the form that the language has for so many.
    func people(_ count: Int, shown: String, organisation: String) -> String {
        let few = texts[.peopleFew] ?? self[.peopleMany]
        let form = CountedPhrase(self[.peopleOne], few, self[.peopleMany]).form(for: count, in: language)
        return form.filled([ReplyPlace.n.rawValue: shown, ReplyPlace.organisation.rawValue: organisation])
    }

    /// Nil for what is not worth telling.
    func category(_ category: Category) -> String? {
        switch category {
        case .outage: self[.categoryOutage]
        case .complaint: self[.categoryComplaint]
        case .request: self[.categoryRequest]
        case .question: self[.categoryQuestion]
        case .praise: self[.categoryPraise]
        case .other: nil
        }
    }

    /// The words that correct us, to be shown in a row.
    var words: String { CategoryWords.words(in: language).map(\.word).joined(separator: ", ") }

    static let builtIn: [String: [ReplyKey: String]] = [
        "en": english, "de": german, "fr": french, "es": spanish, "pl": polish, "it": italian, "pt": portuguese,
        "nl": dutch, "cs": czech,
    ]
}
