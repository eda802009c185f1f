extension ReplyPhrases {
    static let dutch: [ReplyKey: String] = [
        .automatic: "Automatisch antwoord",
        .yourMail: "uw bericht aan {organisation}",
        .sentAutomatically: "Dit bericht is automatisch verzonden.",
        .thanks: "Bedankt voor uw bericht aan {organisation}.",
        .understood: "Wij hebben het ingedeeld als {category}.",
        .understoodAbout: "Wij hebben het ingedeeld als {category} over {service}.",
        .categoryOutage: "melding van een storing",
        .categoryComplaint: "klacht",
        .categoryRequest: "verzoek",
        .categoryQuestion: "vraag",
        .categoryPraise: "compliment",
        .categorySecurity: "beveiligingskwestie",
        .read: "Het wordt door een mens gelezen.",
        .passedOn: "Wij hebben uw bericht ook doorgegeven aan de helpdesk.",
        .helpdesk: "Kunt u niet werken, neem dan contact op met de helpdesk ({helpdesk}).",
        .known:
            "Er is een probleem met {service} bij ons bekend: van degenen die het sinds {moment} hebben gemeld, bent u"
            + " nummer {n}.",
        .knownUnnamed:
            "Er is een storing bij ons bekend: van degenen die deze sinds {moment} hebben gemeld, bent u nummer {n}.",
        .note: "De IT-afdeling schrijft hierover ({moment}):",
        .nextWord: "De IT-afdeling verwacht uiterlijk {moment} meer te weten.",
        .correction: "Hebben wij ons vergist? Antwoord met één woord: {words}.",
        .askKind: "U kunt ons laten weten wat het is; antwoord met één woord: {words}.",
        .resolvedTitle: "voorbij, volgens de IT-afdeling",
        .quietTitle: "geen meldingen meer",
        .falseAlarmTitle: "geen storing, volgens de IT-afdeling",
        .reported: "U hebt een probleem met {service} gemeld ({moment}).",
        .reportedUnnamed: "U hebt een storing gemeld ({moment}).",
        .resolved: "Volgens de IT-afdeling is het voorbij.",
        .quiet:
            "Tussen {moment} en {until} heeft niemand het gemeld. Dat bewijst nog niet dat alles weer voor iedereen werkt.",
        .falseAlarm: "Volgens de IT-afdeling was er geen storing.",
        .peopleOne: "{n} persoon had het gemeld.",
        .peopleMany: "{n} personen hadden het gemeld.",
        .stillFailing: "Werkt het bij u nog steeds niet, beantwoord dan dit bericht.",
        .thanksForTelling: "Bedankt dat u het ons hebt laten weten.",
    ]
}
