internal import Typesetting

/// The words of alerts in one language. A new language is one more value; the compiler asks for every phrase.
struct AlertPhrases: Sendable {
    /// Of the subject; places: service, people, since.
    let opened: String
    let reopened: String
    let grown: String
    let stillFailing: String
    let absorbed: String
    let takenBack: String
    /// Places: service.
    let closed: String
    let resolved: String
    let falseAlarm: String
    /// Places: service, number.
    let merged: String
    /// After the subject of an alert whose mails came late.
    let lateMark: String
    /// Stands for a service when the reports name none in common.
    let noService: String
    let people: CountedPhrase
    let reports: CountedPhrase
    /// Places: people, moment, zone.
    let lead: CountedPhrase
    let reopenedLead: String
    /// Places: span, people, moment, zone.
    let closedLead: String
    let closedCaution: String
    /// Places: people, first, last, zone.
    let reported: String
    /// Places: who, time.
    let resolvedLead: String
    let falseAlarmLead: String
    let falseAlarmCaution: String
    /// Places: who, number, name.
    let mergedLead: String
    let absorbedLead: String
    /// Places: who, time.
    let takenBackLead: String
    /// Places: time, more (one of the next two, or both).
    let changed: String
    let morePeople: CountedPhrase
    /// Places: sites.
    let newSites: String
    let unchanged: String
    /// Places: n, sites.
    let sites: CountedPhrase
    /// Places: places.
    let places: String
    let blocked: CountedPhrase
    let wide: CountedPhrase
    /// Places: words.
    let deadlines: String
    /// After the last of a list that goes on; places: n.
    let more: String
    /// Places: n, reports an hour.
    let usual: String
    let usualRare: String
    let usualUnknown: String
    /// Places: time.
    let late: String
    /// Places: time.
    let held: String
    /// Places: who, time.
    let acknowledged: String
    let nobodyYet: String
    /// Places: who, time, text.
    let note: String
    /// Places: time.
    let nextWord: String
    /// Places: minutes.
    let bars: String
    let words: String
    /// Round what people wrote; places: words.
    let quotation: String
    let doubtfulSender: String
    let unknownSender: String
    let answers: String
    /// What the answers do, in the order of `AlertAnswers.all`; places: number.
    let answerEffects: [String]
    /// Places: number.
    let command: String
    /// Places: organisation.
    let origin: String
    let originCaution: String

    static func phrases(for language: String) -> AlertPhrases {
        switch language {
        case "de": german
        default: english
        }
    }

    /// The language of the phrases that `phrases(for:)` gives.
    static func written(for language: String) -> String { language == "de" ? "de" : "en" }
}
