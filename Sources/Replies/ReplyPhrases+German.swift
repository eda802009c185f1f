internal import Feedback
internal import Typesetting

extension ReplyPhrases {
    static let german = ReplyPhrases(
        automatic: "Automatische Antwort",
        yourMail: "Ihre Mail an {organisation}",
        thanks: "Danke für Ihre Mail an {organisation}.",
        understood: "Wir haben sie als {category} verstanden.",
        categories: [
            .outage: "Störungsmeldung", .complaint: "Beschwerde", .request: "Wunsch", .praise: "Lob",
            .question: "Frage",
        ],
        security: "Sicherheitsfall",
        person: "Ein Mensch liest sie.",
        outage: CountedPhrase(
            "Wir wissen von Schwierigkeiten mit {service}: {n} Person hat sie seit {moment} gemeldet.",
            "Wir wissen von Schwierigkeiten mit {service}: {n} Personen haben sie seit {moment} gemeldet."
        ),
        outageOfNoService: CountedPhrase(
            "Wir wissen von einem Ausfall: {n} Person hat ihn seit {moment} gemeldet.",
            "Wir wissen von einem Ausfall: {n} Personen haben ihn seit {moment} gemeldet."
        ),
        noAnswer: "Diese Mail wurde automatisch verschickt; Sie brauchen nicht zu antworten."
    )
}
