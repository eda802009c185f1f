internal import Feedback
internal import Typesetting

extension ReplyPhrases {
    static let dutch = ReplyPhrases(
        automatic: "Automatisch antwoord",
        yourMail: "uw bericht aan {organisation}",
        thanks: "Bedankt voor uw bericht aan {organisation}.",
        understood: "Wij hebben het begrepen als {category}.",
        categories: [
            .outage: "melding van een storing", .complaint: "klacht", .request: "verzoek", .praise: "compliment",
            .question: "vraag",
        ],
        security: "beveiligingskwestie",
        person: "Een mens leest het.",
        outage: CountedPhrase(
            "Er is een probleem met {service} bij ons bekend: {n} persoon heeft het gemeld sinds {moment}.",
            "Er is een probleem met {service} bij ons bekend: {n} personen hebben het gemeld sinds {moment}."
        ),
        outageOfNoService: CountedPhrase(
            "Er is een storing bij ons bekend: {n} persoon heeft die gemeld sinds {moment}.",
            "Er is een storing bij ons bekend: {n} personen hebben die gemeld sinds {moment}."
        ),
        noAnswer: "Dit bericht is automatisch verzonden; u hoeft het niet te beantwoorden."
    )
}
