internal import Feedback
internal import Typesetting

extension ReplyPhrases {
    static let french = ReplyPhrases(
        automatic: "Réponse automatique",
        yourMail: "votre message à {organisation}",
        thanks: "Merci d’avoir écrit à {organisation}.",
        understood: "Nous avons compris votre message comme {category}.",
        categories: [
            .outage: "le signalement d’une panne", .complaint: "une réclamation", .request: "une demande",
            .praise: "un compliment", .question: "une question",
        ],
        security: "une affaire de sécurité",
        person: "Une personne le lira.",
        outage: CountedPhrase(
            "Un problème avec {service} nous est connu : {n} personne l’a signalé depuis {moment}.",
            "Un problème avec {service} nous est connu : {n} personnes l’ont signalé depuis {moment}."
        ),
        outageOfNoService: CountedPhrase(
            "Une panne nous est connue : {n} personne l’a signalée depuis {moment}.",
            "Une panne nous est connue : {n} personnes l’ont signalée depuis {moment}."
        ),
        noAnswer: "Ce message a été envoyé automatiquement ; il n’est pas nécessaire d’y répondre."
    )
}
