internal import Feedback
internal import Typesetting

extension DigestPhrases {
    static let german = DigestPhrases(
        allTeams: "alle Teams",
        team: "Team {team}",
        outages: CountedPhrase("{n} Störung", "{n} Störungen"),
        outageReports: CountedPhrase("{n} Störungsmeldung", "{n} Störungsmeldungen"),
        annoysMost: "{service} ärgert am meisten",
        complaints: CountedPhrase("{n} Beschwerde", "{n} Beschwerden"),
        requests: CountedPhrase("{n} Wunsch", "{n} Wünsche"),
        questions: CountedPhrase("{n} Frage", "{n} Fragen"),
        thanks: CountedPhrase("{n} Dank", "{n}-mal Dank"),
        others: CountedPhrase("{n} sonstige Mail", "{n} sonstige Mails"),
        allQuiet: "alles ruhig",
        glance: "Auf einen Blick",
        labels: [
            .outage: "Störungen", .complaint: "Beschwerden", .request: "Wünsche", .question: "Fragen",
            .praise: "Lob", .other: "Sonstiges",
        ],
        more: CountedPhrase("{n} mehr", "{n} mehr"),
        fewer: CountedPhrase("{n} weniger", "{n} weniger"),
        same: "wie zuvor",
        noComparison: "Es gibt noch keinen Zeitraum davor zum Vergleichen.",
        titles: [
            .outage: "Was ausfiel", .complaint: "Was ärgert", .request: "Was gewünscht wird",
            .question: "Was sie wissen wollen", .praise: "Lob, zum Weitergeben", .other: "Sonstige Mails",
        ],
        unsureTitle: "Bitte ansehen: hier besteht Zweifel",
        unsureIntro: "Was das ist, konnte das Programm nicht sicher genug sagen. Ein Mensch sollte es tun.",
        praiseIntro: "Dafür hat sich jemand Zeit genommen. Bitte geben Sie es denen weiter, die es verdient haben.",
        singleReports: "Einzeln gemeldet",
        noService: "Kein Dienst genannt",
        incidentSpan: "{first} bis {last} ({span})",
        incidentOpen: "seit {first}, noch offen",
        people: CountedPhrase("{n} Person", "{n} Personen"),
        mails: CountedPhrase("{n} Mail", "{n} Mails"),
        andMore: CountedPhrase("und {n} weitere", "und {n} weitere"),
        perhaps: "vielleicht {category} ({percent} %)",
        guesses: [
            .outage: "eine Störung", .complaint: "eine Beschwerde", .request: "ein Wunsch", .question: "eine Frage",
            .praise: "Lob", .other: "nichts davon",
        ],
        doubtfulSender: "Absender zweifelhaft",
        unknownSender: "unbekannter Absender",
        nothingNew:
            "In dieser Zeit hat niemand geschrieben. Diese Mail kommt trotzdem, damit Stille nie Ausfall heißt.",
        lastLook: "In jedes Postfach wurde zuletzt {moment} gesehen.",
        covers: "{start} bis {end}",
        late: "Dieser Bericht kommt verspätet. Er gilt für seinen eigenen Zeitraum; der Plan bleibt, wie er ist.",
        fromPeople: "{mails} von {people}",
        machineMail: CountedPhrase(
            "{n} Mail von Maschinen wurde gelesen und beiseitegelegt.",
            "{n} Mails von Maschinen wurden gelesen und beiseitegelegt."
        ),
        quarantined: CountedPhrase(
            "{n} Mail war nicht lesbar und liegt in Quarantäne: bitte ansehen.",
            "{n} Mails waren nicht lesbar und liegen in Quarantäne: bitte ansehen."
        ),
        noneQuarantined: "Keine Mail liegt in Quarantäne.",
        backlog: CountedPhrase(
            "{n} ältere Mail aus der Zeit vor dem ersten Start ist mitgezählt.",
            "{n} ältere Mails aus der Zeit vor dem ersten Start sind mitgezählt."
        ),
        security: CountedPhrase(
            "{n} Sicherheitsfall ging ein; er wird hier gezählt, nie zitiert.",
            "{n} Sicherheitsfälle gingen ein; sie werden hier gezählt, nie zitiert."
        ),
        account:
            "Auf dem Server: {server} Mails = {stored} gespeichert + {quarantined} in Quarantäne + {waiting} wartend"
            + " + {old} als zu alt übergangen.",
        accountWrong: "Die Rechnung geht nicht auf: {server} Mails auf dem Server, aber {stored} gespeichert,"
            + " {quarantined} in Quarantäne, {waiting} wartend und {old} als zu alt übergangen. Bitte gehen Sie dem nach.",
        gone: CountedPhrase(
            "{n} Mail war fort, bevor sie gelesen werden konnte.",
            "{n} Mails waren fort, bevor sie gelesen werden konnten."
        ),
        passedOver: CountedPhrase(
            "Der Server ließ {n} Nummer aus: Höchstens {n} Mail kam und ging ungesehen. Manche Server lassen Nummern aus.",
            "Der Server ließ {n} Nummern aus: Höchstens {n} Mails kamen und gingen ungesehen. Manche Server lassen"
                + " Nummern aus."
        ),
        decided: "Ein Programm ordnet die Mails nach ihren Worten; es kann irren. Die Reihenfolge der Dienste folgt der"
            + " Zahl der Menschen, nicht der Lautstärke.",
        ask: "Fragen zu diesem Bericht: {contact}.",
        next: "Der nächste Bericht ist {moment} fällig."
    )
}
