extension ReplyPhrases {
    static let french: [ReplyKey: String] = [
        .automatic: "Réponse automatique",
        .yourMail: "votre message à {organisation}",
        .sentAutomatically: "Ce message a été envoyé automatiquement.",
        .thanks: "Merci pour votre message à {organisation}.",
        .understood: "Nous avons classé votre message comme {category}.",
        .understoodAbout: "Nous avons classé votre message comme {category} au sujet de {service}.",
        .categoryOutage: "signalement d’une panne",
        .categoryComplaint: "réclamation",
        .categoryRequest: "demande",
        .categoryQuestion: "question",
        .categoryPraise: "compliment",
        .categorySecurity: "question de sécurité",
        .read: "Une personne le lit.",
        .passedOn: "Nous avons aussi transmis votre message au service d’assistance.",
        .helpdesk:
            "Si vous ne pouvez pas travailler, veuillez vous adresser au service d’assistance ({helpdesk}).",
        .known:
            "Un problème avec {service} nous est connu\u{A0}: vous êtes la personne numéro {n} à le signaler (premier"
            + " signalement\u{A0}: {moment}).",
        .knownUnnamed:
            "Une panne nous est connue\u{A0}: vous êtes la personne numéro {n} à la signaler (premier signalement\u{A0}:"
            + " {moment}).",
        .note: "Le service informatique a écrit ({moment})\u{A0}:",
        .nextWord: "Le service informatique compte en savoir plus d’ici {moment}.",
        .correction: "Est-ce une erreur\u{A0}? Répondez par un seul mot\u{A0}: {words}.",
        .askKind: "Vous pouvez nous dire de quoi il s’agit\u{A0}; répondez par un seul mot\u{A0}: {words}.",
        .resolvedTitle: "terminé, selon le service informatique",
        .quietTitle: "aucun nouveau signalement",
        .falseAlarmTitle: "pas de panne, selon le service informatique",
        .reported: "Vous avez signalé un problème avec {service} ({moment}).",
        .reportedUnnamed: "Vous avez signalé un problème ({moment}).",
        .resolved: "Selon le service informatique, c’est terminé.",
        .quiet:
            "Entre {moment} et {until}, personne ne l’a signalé. Cela ne prouve pas que tout"
            + " fonctionne de nouveau pour tous.",
        .falseAlarm: "Selon le service informatique, il n’y a pas eu de panne.",
        .peopleOne: "{n} personne l’avait signalé.",
        .peopleMany: "{n} personnes l’avaient signalé.",
        .stillFailing: "Si cela ne fonctionne toujours pas chez vous, veuillez répondre à ce message.",
        .thanksForTelling: "Merci de nous avoir prévenus.",
        .newsDoneTitle: "fait, selon le service informatique",
        .newsPlannedTitle: "prévu, selon le service informatique",
        .newsDeclinedTitle: "impossible, selon le service informatique",
        .newsQuestionTitle: "cela vous a-t-il aidé\u{A0}?",
        .wrote: "Vous nous avez écrit ({moment})\u{A0}:",
        .wroteUnquoted: "Vous nous avez écrit ({moment}).",
        .newsDone: "Selon le service informatique, c’est fait.",
        .newsPlanned: "Selon le service informatique, c’est prévu.",
        .newsDeclined: "Selon le service informatique, ce n’est pas possible.",
        .answered: "Le service informatique semble avoir déjà répondu à cela.",
        .newsNotHelped: "Si cela ne vous aide pas, veuillez répondre à ce message.",
        .newsReply: "Si vous voulez en dire plus, répondez à ce message.",
        .newsStop: "Si vous ne voulez plus recevoir de tels messages, répondez par un seul mot\u{A0}: {words}.",
        .newsTold: "Nous vous avons écrit ({moment})\u{A0}: selon le service informatique, c’est fait.",
        .newsQuestion: "Cela vous a-t-il aidé\u{A0}? Répondez par un seul mot\u{A0}: {words}.",
    ]
}
