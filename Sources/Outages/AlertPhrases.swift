internal import Typesetting

/// The words of alerts in one language. A new language is one more value; the compiler asks for every phrase.
struct AlertPhrases: Sendable {
    /// Of the subject; places: service, people, since.
    let opened: String
    let reopened: String
    let grown: String
    let stillFailing: String
    /// Places: service.
    let closed: String
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
    /// Places: n, reports an hour.
    let usual: String
    let usualRare: String
    let usualUnknown: String
    /// Places: time.
    let late: String
    /// Places: minutes.
    let bars: String
    let words: String
    let doubtfulSender: String
    let unknownSender: String
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

    static let english = AlertPhrases(
        opened: "Outage? {service}: {people} since {since}",
        reopened: "Outage again? {service}: {people} since {since}",
        grown: "Outage? {service}: now {people} since {since}",
        stillFailing: "Outage? {service}: still reported, {people} since {since}",
        closed: "Quiet again: {service}",
        noService: "no one service named",
        people: CountedPhrase("{n} person", "{n} people"),
        reports: CountedPhrase("{n} report", "{n} reports"),
        lead: CountedPhrase(
            "{n} person has reported a failure since {moment} ({zone}).",
            "{n} people have reported a failure since {moment} ({zone})."
        ),
        reopenedLead: "It had been quiet; now people write again.",
        closedLead: "Nobody has reported a failure for {span}. {people} did between {first} and {last} ({zone}).",
        closedCaution: "Silence does not prove that it works: please check before you say so.",
        usual: "Usual at this hour: about {n} reports an hour.",
        usualRare: "Usual at this hour: less than one report in ten hours.",
        usualUnknown: "What is usual at this hour is not known yet: that takes two weeks of mail.",
        late: "These mails came late: the newest was sent to us at {time}.",
        bars: "Reports per {span}",
        words: "What they write",
        doubtfulSender: "sender doubtful",
        unknownSender: "unknown sender",
        origin:
            "This warning was raised by mails of users to the feedback address of {organisation}, not by a"
            + " measurement.",
        originCaution: "It may be mistaken."
    )

    static let german = AlertPhrases(
        opened: "Störung? {service}: {people} seit {since}",
        reopened: "Wieder Störung? {service}: {people} seit {since}",
        grown: "Störung? {service}: jetzt {people} seit {since}",
        stillFailing: "Störung? {service}: noch immer Meldungen, {people} seit {since}",
        closed: "Wieder ruhig: {service}",
        noService: "kein einzelner Dienst genannt",
        people: CountedPhrase("{n} Person", "{n} Personen"),
        reports: CountedPhrase("{n} Meldung", "{n} Meldungen"),
        lead: CountedPhrase(
            "{n} Person hat seit {moment} ({zone}) einen Ausfall gemeldet.",
            "{n} Personen haben seit {moment} ({zone}) einen Ausfall gemeldet."
        ),
        reopenedLead: "Es war ruhig geworden; jetzt kommen wieder Meldungen.",
        closedLead: "Seit {span} hat niemand mehr einen Ausfall gemeldet. Zwischen {first} und {last} ({zone}) waren"
            + " es {people}.",
        closedCaution: "Ruhe beweist nicht, dass alles wieder geht: Bitte prüfen Sie es, bevor Sie es sagen.",
        usual: "Üblich um diese Zeit: etwa {n} Meldungen in der Stunde.",
        usualRare: "Üblich um diese Zeit: weniger als eine Meldung in zehn Stunden.",
        usualUnknown: "Was um diese Zeit üblich ist, steht noch nicht fest: Dazu braucht es zwei Wochen Post.",
        late: "Diese Mails kamen verspätet an: Die jüngste ging um {time} bei uns ein.",
        bars: "Meldungen je {span}",
        words: "Was sie schreiben",
        doubtfulSender: "Absender zweifelhaft",
        unknownSender: "unbekannter Absender",
        origin: "Diese Warnung stammt aus Mails von Benutzern an die Feedback-Adresse von {organisation}, nicht aus"
            + " einer Messung.",
        originCaution: "Sie kann falsch sein."
    )
}
