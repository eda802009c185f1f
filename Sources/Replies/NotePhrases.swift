/// The words of covering notes in one language.
struct NotePhrases: Sendable {
    let outage: String
    /// Place: service.
    let outageOf: String
    let security: String
    /// Place: organisation.
    let outageLead: String
    /// Place: organisation.
    let securityLead: String
    let from: String
    let received: String
    let service: String
    let reasons: String
    let attached: String
    let unknownSender: String
    let doubtfulSender: String

    static func phrases(for language: String) -> NotePhrases { language == "de" ? german : english }

    /// The language of the phrases that `phrases(for:)` gives.
    static func written(for language: String) -> String { language == "de" ? "de" : "en" }

    static let english = NotePhrases(
        outage: "Outage report",
        outageOf: "Outage report, {service}",
        security: "Security matter",
        outageLead: "Somebody wrote to the feedback address of {organisation} that something does not work. No incident"
            + " is open for it, so nobody else may know yet.",
        securityLead: "Somebody wrote to the feedback address of {organisation} about what may be a security matter. It"
            + " is passed to you alone and quoted nowhere else. The attachment may hold harmful links or files.",
        from: "From: {sender}",
        received: "Received: {moment}",
        service: "Service: {service}",
        reasons: "Taken for an outage because of: {words}",
        attached: "The mail is attached as it came. A program sorted it and can be wrong.",
        unknownSender: "unknown sender",
        doubtfulSender: "sender doubtful"
    )

    static let german = NotePhrases(
        outage: "Störungsmeldung",
        outageOf: "Störungsmeldung, {service}",
        security: "Sicherheitsfall",
        outageLead:
            "Jemand hat der Feedback-Adresse von {organisation} geschrieben, dass etwas nicht geht. Dazu ist keine"
            + " Störung offen; vielleicht weiß noch niemand davon.",
        securityLead:
            "Jemand hat der Feedback-Adresse von {organisation} etwas geschrieben, das ein Sicherheitsfall sein"
            + " kann. Es geht nur an Sie und wird nirgends zitiert. Der Anhang kann schädliche Links oder Dateien"
            + " enthalten.",
        from: "Von: {sender}",
        received: "Eingegangen: {moment}",
        service: "Dienst: {service}",
        reasons: "Für eine Störung gehalten wegen: {words}",
        attached: "Die Mail hängt an, wie sie kam. Ein Programm hat sie eingeordnet und kann irren.",
        unknownSender: "unbekannter Absender",
        doubtfulSender: "Absender zweifelhaft"
    )
}
