internal import Feedback
internal import Typesetting

/// The words of digests in one language. A new language is one more value; the compiler asks for every phrase.
struct DigestPhrases: Sendable {
    /// Places: organisation parts are joined by " · ".
    let allTeams: String
    let team: String

    // The essence, in the subject.
    let outages: CountedPhrase
    let outageReports: CountedPhrase
    /// Places: service.
    let annoysMost: String
    let complaints: CountedPhrase
    let requests: CountedPhrase
    let questions: CountedPhrase
    let thanks: CountedPhrase
    let others: CountedPhrase
    let allQuiet: String

    // In one glance.
    let glance: String
    let labels: [Category: String]
    let more: CountedPhrase
    let fewer: CountedPhrase
    let same: String
    let noComparison: String

    // Sections.
    let titles: [Category: String]
    let unsureTitle: String
    let unsureIntro: String
    let praiseIntro: String
    let singleReports: String
    let noService: String
    /// Places: first, last, span.
    let incidentSpan: String
    /// Places: first.
    let incidentOpen: String
    let people: CountedPhrase
    let mails: CountedPhrase
    let andMore: CountedPhrase
    /// Places: category, percent.
    let perhaps: String
    let guesses: [Category: String]
    let doubtfulSender: String
    let unknownSender: String

    // A quiet period.
    let nothingNew: String
    /// Places: moment.
    let lastLook: String

    // Small print.
    /// Places: start, end.
    let covers: String
    let late: String
    /// Places: mails, people.
    let fromPeople: String
    let machineMail: CountedPhrase
    let quarantined: CountedPhrase
    let noneQuarantined: String
    let backlog: CountedPhrase
    let security: CountedPhrase
    /// Places: server, stored, quarantined, waiting, old.
    let account: String
    let accountWrong: String
    let gone: CountedPhrase
    let passedOver: CountedPhrase
    let decided: String
    /// Places: contact.
    let ask: String
    /// Places: moment.
    let next: String

    static func phrases(for language: String) -> DigestPhrases {
        switch language {
        case "de": german
        default: english
        }
    }

    /// The language of the phrases that `phrases(for:)` gives.
    static func written(for language: String) -> String { language == "de" ? "de" : "en" }
}
