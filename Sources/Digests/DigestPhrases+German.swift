extension DigestPhrases {
    static let german: [DigestKey: DigestText] = [
        .allTeams: "alle Teams",
        .team: "Team {team}",
        .outages: ["{n} Störung", "{n} Störungen"],
        .outageOf: "Störung: {service} ({people})",
        .outageReports: ["{n} Störungsmeldung", "{n} Störungsmeldungen"],
        .annoysMost: "{service} ärgert am meisten ({people})",
        .themeAnnoysMost: "„{theme}“ ärgert am meisten ({people})",
        .themeWantedMost: "„{theme}“ wird am meisten gewünscht ({people})",
        .complaints: ["{n} Beschwerde", "{n} Beschwerden"],
        .requests: ["{n} Wunsch", "{n} Wünsche"],
        .questions: ["{n} Frage", "{n} Fragen"],
        .thanks: ["{n} Dankesmail", "{n} Dankesmails"],
        .others: ["{n} sonstige Mail", "{n} sonstige Mails"],
        .allQuiet: "alles ruhig",
        .covers: "{start} bis {end}",
        .late: "Dieser Bericht kommt verspätet. Er gilt für seinen eigenen Zeitraum; der Plan bleibt, wie er ist.",
        .people: ["{n} Person", "{n} Personen"],
        .mails: ["{n} Mail", "{n} Mails"],
        .glance: "Auf einen Blick",
        .labelOutage: "Störungen",
        .labelComplaint: "Beschwerden",
        .labelRequest: "Wünsche",
        .labelQuestion: "Fragen",
        .labelPraise: "Lob",
        .labelOther: "Sonstiges",
        .more: ["{n} mehr", "{n} mehr"],
        .fewer: ["{n} weniger", "{n} weniger"],
        .same: "wie zuvor",
        .noComparison: "Es gibt noch keinen Zeitraum davor zum Vergleichen.",
        .barsByDay: "Personen je Tag; rechts die Mails.",
        .barsBySpan: "Personen je {span}; rechts die Mails.",
        .barsBefore: "Nur umrandet: der Zeitraum davor.",
        .barsPeak: "Je Reihe eine Zahl: die des höchsten Balkens.",
        .titleOutage: "Was ausfiel",
        .timeline: "Wann es ausfiel",
        .incidentSpan: "gemeldet von {first} bis {last} ({span})",
        .incidentOpen: "seit {first}, noch offen",
        .incidentResolved: "behoben, sagt die IT",
        .incidentQuiet: "keine Meldungen mehr; dass es geht, hat niemand gesagt",
        .singleReports: "Einzeln gemeldet",
        .noService: "Kein Dienst genannt",
        .titleComplaint: "Was ärgert",
        .titleRequest: "Was gewünscht wird",
        .peopleBefore: "{people} (zuvor {n})",
        .course: "Personen im Lauf der Zeit: {values}",
        .trendNew: "neu",
        .trendRising: "nimmt zu",
        .trendSteady: "keine klare Veränderung",
        .trendFalling: "nimmt ab",
        .trendQuiet: "verstummt",
        .firstHeard: "zuerst gehört {day}",
        .lastHeard: "zuletzt gehört {day}",
        .stressed: "unter Druck geschrieben",
        .statusOpen: "offen",
        .statusPlanned: "geplant",
        .statusStarted: "begonnen",
        .statusDone: "erledigt",
        .statusDeclined: "abgelehnt",
        .owner: "kümmert sich: {owner}",
        .noOwner: "noch niemand zuständig",
        .answered: "Antwort der IT: {text}",
        .opinions: "Hat es geholfen? {yes}-mal ja, {no}-mal nein.",
        .titleQuestion: "Was gefragt wird",
        .titlePraise: "Lob, zum Weitergeben",
        .praiseIntro: "Dafür hat sich jemand Zeit genommen. Bitte geben Sie es denen weiter, die es verdient haben.",
        .titleUnsure: "Bitte ansehen: hier besteht Zweifel",
        .unsureIntro: "Was das ist, konnte das Programm nicht sicher genug sagen. Ein Mensch sollte es tun.",
        .perhaps: "vielleicht {category} ({percent} %)",
        .guessOutage: "eine Störung",
        .guessComplaint: "eine Beschwerde",
        .guessRequest: "ein Wunsch",
        .guessQuestion: "eine Frage",
        .guessPraise: "Lob",
        .guessOther: "nichts davon",
        .doubtfulSender: "Absender zweifelhaft",
        .unknownSender: "unbekannter Absender",
        .andMore: ["und {n} weitere", "und {n} weitere"],
        .hiddenAddress: "[Adresse]",
        .hiddenPhone: "[Telefonnummer]",
        .hiddenNumber: "[Nummer]",
        .titleHeard: "Wer gehört wurde",
        .quietTime: "Außerhalb von Störungen gehört: {percent} % der Personen ({n} von {all}).",
        .quietTimeBefore: "Im Zeitraum davor: {percent} %.",
        .quietTimeMeans: .line(
            "Je mehr Menschen ohne Störung schreiben, desto mehr erfährt die IT, was sie täglich brauchen."
        ),
        .goneQuiet: "Verstummt",
        .silence: "{group}: sonst {people}, zuletzt gehört {day}",
        .titleLoop: "Was zurückgemeldet wurde",
        .told: ["{n} Person erfuhr von einer Antwort.", "{n} Personen erfuhren von einer Antwort."],
        .toldNobody: "In dieser Zeit erfuhr niemand von einer Antwort.",
        .actDone: "erledigt",
        .actPlanned: "geplant",
        .actDeclined: "abgelehnt",
        .actOwner: "ich kümmere mich",
        .actSame: "dasselbe wie …",
        .actResolved: "behoben",
        .actFalseAlarm: "Fehlalarm",
        .actKind: "Es ist:",
        .actNotOutage: "Keine Störung, sondern:",
        .actReply: "antworten",
        .actRhythm: "Dieser Bericht, für mich:",
        .actDaily: "täglich",
        .actWeekly: "wöchentlich",
        .actPause: "zwei Wochen Pause",
        .actStop: "nicht mehr",
        .actLinks: .line(
            "Jeder Link öffnet eine Mail: ergänzen und absenden. Oder antworten Sie auf diese Mail, mit einer"
                + " Zeile je Punkt, die mit seiner Nummer beginnt."
        ),
        .actWriting: "Um etwas zu tun, antworten Sie auf diese Mail mit einer Zeile je Punkt:",
        .meansAnswer: .line(
            "(oder planned, declined) was die erfahren sollen, die danach gefragt haben; Sie sehen zuerst, wer"
                + " das ist"
        ),
        .meansOwner: "Sie kümmern sich darum",
        .meansSame: "beides ist dasselbe",
        .meansResolved: "(oder false alarm) es ist vorbei",
        .meansKind: "was es ist (oder outage, complaint, question, praise, other)",
        .meansReply: "eine schlichte Antwort an die Person dahinter",
        .meansPause: "zwei Wochen kein Bericht (oder daily, weekly, stop)",
        .nothingNew: .line(
            "In dieser Zeit hat niemand geschrieben. Dieser Bericht kommt trotzdem: Bleibt er aus, sehen Sie"
                + " bitte nach."
        ),
        .lastLook: "Letzter Blick in alle Postfächer: {moment}.",
        .window: "Zeitraum: {start} bis {end}.",
        .machineMail: [
            "{n} Mail von Maschinen wurde gelesen und beiseitegelegt.",
            "{n} Mails von Maschinen wurden gelesen und beiseitegelegt.",
        ],
        .backlog: [
            "{n} ältere Mail aus der Zeit vor dem ersten Start ist mitgezählt.",
            "{n} ältere Mails aus der Zeit vor dem ersten Start sind mitgezählt.",
        ],
        .security: [
            "{n} Sicherheitsfall ging ein; er wird hier gezählt, nie zitiert.",
            "{n} Sicherheitsfälle gingen ein; sie werden hier gezählt, nie zitiert.",
        ],
        .quarantined: [
            "{n} Mail war nicht lesbar und liegt in Quarantäne: bitte ansehen.",
            "{n} Mails waren nicht lesbar und liegen in Quarantäne: bitte ansehen.",
        ],
        .noneQuarantined: "Keine Mail liegt in Quarantäne.",
        .account: .line(
            "Auf dem Server: {server} Mails = {stored} gespeichert + {quarantined} in Quarantäne + {waiting}"
                + " wartend."
        ),
        .accountOld: .line(
            "Auf dem Server: {server} Mails = {stored} gespeichert + {quarantined} in Quarantäne + {waiting}"
                + " wartend + {old} als zu alt übergangen."
        ),
        .accountWrong: .line(
            "Die Rechnung geht nicht auf: {server} Mails auf dem Server, aber {stored} gespeichert, {quarantined}"
                + " in Quarantäne, {waiting} wartend und {old} als zu alt übergangen. Bitte gehen Sie dem nach."
        ),
        .gone: [
            "{n} Mail war fort, bevor sie gelesen werden konnte.",
            "{n} Mails waren fort, bevor sie gelesen werden konnten.",
        ],
        .passedOver: [
            "Der Server ließ {n} Nummer aus: Höchstens {n} Mail kam und ging ungesehen. Manche Server lassen Nummern aus.",
            "Der Server ließ {n} Nummern aus: Höchstens {n} Mails kamen und gingen ungesehen. Manche Server lassen Nummern aus.",
        ],
        .model: "Die Mails ordnet das Modell {model} ein.",
        .triageUnknown: .line(
            "{mails} beurteilt, davon {unsure} unsicher. Niemand hat etwas bestätigt oder berichtigt; wie viele"
                + " stimmen, ist also nicht bekannt."
        ),
        .triage: .line(
            "{mails} beurteilt, davon {unsure} unsicher. Menschen haben {confirmed} bestätigt und {corrected}"
                + " berichtigt; von den übrigen ist es nicht bekannt."
        ),
        .decided: .line(
            "Ein Programm ordnet die Mails nach ihren Worten; es kann sich irren. Zuerst steht, wovon mehr"
                + " Menschen schreiben, nicht, was lauter gesagt wird."
        ),
        .namesNobody: .line(
            "Absender werden hier nicht genannt; Adressen, Telefonnummern und persönliche Nummern wurden aus"
                + " Zitaten entfernt, soweit sie erkannt wurden."
        ),
        .ask: "Fragen zu diesem Bericht: {contact}.",
        .next: "Nächster Bericht: {moment}.",
    ]
}
