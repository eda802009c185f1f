internal import Typesetting

/// The words of reports to management in one language. A new language is one more value; the compiler asks for every phrase.
struct ManagementPhrases: Sendable {
    let allTeams: String
    /// Places: team.
    let team: String

    // The essence, in the subject.
    let heard: CountedPhrase
    let answered: CountedPhrase
    let met: CountedPhrase
    let outages: CountedPhrase
    let nobodyWrote: String

    /// Places: start, end.
    let covers: String
    /// Places: mails, people.
    let fromPeople: String
    let mails: CountedPhrase
    let people: CountedPhrase
    let late: String
    let andMore: CountedPhrase

    // Needs.
    let needsTitle: String
    let noNeeds: String
    /// What the large number beside them counts.
    let heardFigure: CountedPhrase
    /// Places: people, new.
    let heardRemark: String
    let answeredFigure: CountedPhrase
    /// Places: planned, declined, met.
    let answeredRemark: String
    let metFigure: CountedPhrase
    /// Places: people.
    let metRemark: String
    let waitFigure: String
    let waitRemark: String
    let metTitle: String
    let waitingTitle: String
    /// Places: day.
    let askedSince: String

    // Outages.
    let outagesTitle: String
    let outagesIntro: String
    let noOutages: String
    let noService: String
    /// Places: span.
    let alerted: String
    let notAlerted: String
    /// Places: span.
    let firstWord: String
    let noWord: String
    let announced: CountedPhrase

    // Praise, tone, quiet times.
    let praiseTitle: String
    let praise: CountedPhrase
    let toneTitle: String
    let toneIntro: String
    let quietTitle: String
    let quietIntro: String
    /// Places: people.
    let ofPeople: String

    // What it is worth.
    let worthTitle: String
    /// Places: n, people.
    let worthMet: CountedPhrase
    /// Places: n, span.
    let worthLead: CountedPhrase
    let worthQuiet: CountedPhrase
    let worthWaiting: CountedPhrase
    let worthLittle: String
    let worthNoMoney: String

    // Small print.
    /// Places: start, end.
    let window: String
    let decided: String
    let namesNobody: String
    /// Places: contact.
    let ask: String
    /// Places: moment.
    let next: String

    static func phrases(for language: String) -> ManagementPhrases { all[language] ?? english }

    /// The language of the phrases that `phrases(for:)` gives.
    static func written(for language: String) -> String { all[language] == nil ? "en" : language }

    static let all: [String: ManagementPhrases] = [
        "en": english, "de": german, "fr": french, "es": spanish, "it": italian, "pt": portuguese, "nl": dutch,
        "pl": polish, "cs": czech,
    ]
}
