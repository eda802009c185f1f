extension ReplyPhrases {
    static let german: [ReplyKey: String] = [
        .automatic: "Automatische Antwort",
        .yourMail: "Ihre Mail an {organisation}",
        .sentAutomatically: "Diese Mail wurde automatisch verschickt.",
        .thanks: "Danke für Ihre Mail an {organisation}.",
        .understood: "Wir haben sie als {category} eingeordnet.",
        .understoodAbout: "Wir haben sie als {category} zu {service} eingeordnet.",
        .categoryOutage: "Störungsmeldung",
        .categoryComplaint: "Beschwerde",
        .categoryRequest: "Wunsch",
        .categoryQuestion: "Frage",
        .categoryPraise: "Lob",
        .categorySecurity: "Sicherheitsfall",
        .read: "Ein Mensch liest sie.",
        .passedOn: "Ihre Mail haben wir auch an den Helpdesk weitergegeben.",
        .helpdesk: "Wenn Sie nicht arbeiten können, wenden Sie sich bitte an den Helpdesk ({helpdesk}).",
        .known:
            "Wir wissen von Schwierigkeiten mit {service}: Unter denen, die sie seit {moment} gemeldet haben, sind Sie"
            + " Nummer {n}.",
        .knownUnnamed:
            "Wir wissen von einer Störung: Unter denen, die sie seit {moment} gemeldet haben, sind Sie Nummer {n}.",
        .note: "Die IT schreibt dazu ({moment}):",
        .nextWord: "Die IT rechnet damit, bis {moment} mehr zu wissen.",
        .correction: "Falsch eingeordnet? Antworten Sie mit einem Wort: {words}.",
        .askKind: "Sie können uns sagen, worum es geht; antworten Sie mit einem Wort: {words}.",
        .resolvedTitle: "laut IT behoben",
        .quietTitle: "keine Meldungen mehr",
        .falseAlarmTitle: "laut IT keine Störung",
        .reported: "Sie haben uns Schwierigkeiten mit {service} gemeldet ({moment}).",
        .reportedUnnamed: "Sie haben uns eine Störung gemeldet ({moment}).",
        .resolved: "Die IT sagt, dass die Störung vorbei ist.",
        .quiet:
            "Zwischen {moment} und {until} hat sie niemand gemeldet. Das beweist noch nicht, dass es bei allen wieder geht.",
        .falseAlarm: "Die IT sagt, dass es keine Störung gab.",
        .peopleOne: "{n} Person hat sie gemeldet.",
        .peopleMany: "{n} Personen haben sie gemeldet.",
        .stillFailing: "Wenn es bei Ihnen immer noch nicht geht, antworten Sie bitte auf diese Mail.",
        .thanksForTelling: "Danke, dass Sie uns Bescheid gegeben haben.",
    ]
}
