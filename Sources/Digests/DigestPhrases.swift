internal import Feedback
internal import Typesetting

/// The words of digests in one language.
struct DigestPhrases: Sendable {
    /// ISO 639-1.
    let language: String
    private let texts: [DigestKey: DigestText]

    init(language: String, texts: [DigestKey: DigestText]) {
        self.language = language
        self.texts = texts
    }

    /// Every language has every text: a test holds it so.
    subscript(key: DigestKey) -> String { texts[key]?.lines.last ?? "" }

    subscript(counted key: DigestKey) -> CountedPhrase { CountedPhrase(texts[key]?.lines ?? [], in: language) }

    func filled(_ key: DigestKey, _ values: [String: String]) -> String { self[key].filled(values) }

    func label(_ category: Category) -> String {
        switch category {
        case .outage: self[.labelOutage]
        case .complaint: self[.labelComplaint]
        case .request: self[.labelRequest]
        case .question: self[.labelQuestion]
        case .praise: self[.labelPraise]
        case .other: self[.labelOther]
        }
    }

    /// With its article, as in "perhaps a complaint".
    func guess(_ category: Category) -> String {
        switch category {
        case .outage: self[.guessOutage]
        case .complaint: self[.guessComplaint]
        case .request: self[.guessRequest]
        case .question: self[.guessQuestion]
        case .praise: self[.guessPraise]
        case .other: self[.guessOther]
        }
    }

    /// The sign tells as much as the word, to those who skim.
    func trend(_ trend: Theme.Trend) -> String {
        switch trend {
        case .new: "✦ " + self[.trendNew]
        case .rising: "↑ " + self[.trendRising]
        case .steady: "→ " + self[.trendSteady]
        case .falling: "↓ " + self[.trendFalling]
        case .quiet: "○ " + self[.trendQuiet]
        }
    }

    func status(_ status: Theme.Status) -> String {
        switch status {
        case .open: self[.statusOpen]
        case .planned: self[.statusPlanned]
        case .started: self[.statusStarted]
        case .done: self[.statusDone]
        case .declined: self[.statusDeclined]
        }
    }

    var redaction: Redaction {
        Redaction(address: self[.hiddenAddress], phone: self[.hiddenPhone], number: self[.hiddenNumber])
    }

    static let builtIn: [String: [DigestKey: DigestText]] = [
        "en": english, "de": german, "fr": french, "es": spanish, "it": italian, "pt": portuguese, "nl": dutch,
        "pl": polish,
        "cs": czech,
    ]
}
