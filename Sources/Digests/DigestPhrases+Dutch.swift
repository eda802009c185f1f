extension DigestPhrases {
    static let dutch: [DigestKey: DigestText] = [
        .allTeams: "alle teams",
        .team: "team {team}",
        .outages: ["{n} storing", "{n} storingen"],
        .outageOf: "storing bij {service} ({people})",
        .outageReports: ["{n} storingsmelding", "{n} storingsmeldingen"],
        .annoysMost: "{service} geeft de meeste ergernis ({people})",
        .themeAnnoysMost: "“{theme}” geeft de meeste ergernis ({people})",
        .themeWantedMost: "“{theme}” wordt het meest gevraagd ({people})",
        .complaints: ["{n} klacht", "{n} klachten"],
        .requests: ["{n} verzoek", "{n} verzoeken"],
        .questions: ["{n} vraag", "{n} vragen"],
        .thanks: ["{n} bedankje", "{n} bedankjes"],
        .others: ["{n} andere mail", "{n} andere mails"],
        .allQuiet: "alles rustig",
        .covers: "{start} tot {end}",
        .late: "Dit overzicht is verlaat. Het gaat over zijn eigen periode; het schema blijft gelijk.",
        .people: ["{n} persoon", "{n} personen"],
        .mails: ["{n} mail", "{n} mails"],
        .glance: "In één oogopslag",
        .labelOutage: "Storingen",
        .labelComplaint: "Klachten",
        .labelRequest: "Verzoeken",
        .labelQuestion: "Vragen",
        .labelPraise: "Complimenten",
        .labelOther: "Overig",
        .more: ["{n} meer", "{n} meer"],
        .fewer: ["{n} minder", "{n} minder"],
        .same: "gelijk gebleven",
        .noComparison: "Er is nog geen eerdere periode om mee te vergelijken.",
        .barsByDay: "Personen per dag; rechts de mails.",
        .barsBySpan: "Personen per {span}; rechts de mails.",
        .barsBefore: "Open balken: de periode ervoor.",
        .barsPeak: "Eén getal per rij: dat van de hoogste balk.",
        .titleOutage: "Wat uitviel",
        .timeline: "Wanneer het uitviel",
        .incidentSpan: "gemeld van {first} tot {last} ({span})",
        .incidentOpen: "sinds {first}, nog gaande",
        .incidentResolved: "opgelost, zegt IT",
        .incidentQuiet: "geen meldingen meer; niemand heeft gezegd dat het werkt",
        .singleReports: "Afzonderlijk gemeld",
        .noService: "Geen dienst genoemd",
        .titleComplaint: "Wat ergernis geeft",
        .titleRequest: "Wat gevraagd wordt",
        .peopleBefore: "{people} (daarvoor {n})",
        .course: "Personen in de loop van de tijd: {values}",
        .trendNew: "nieuw",
        .trendRising: "neemt toe",
        .trendSteady: "geen duidelijke verandering",
        .trendFalling: "neemt af",
        .trendQuiet: "niet meer gehoord",
        .firstHeard: "voor het eerst gehoord {day}",
        .lastHeard: "voor het laatst gehoord {day}",
        .stressed: "onder druk geschreven",
        .statusOpen: "open",
        .statusPlanned: "gepland",
        .statusStarted: "begonnen",
        .statusDone: "afgerond",
        .statusDeclined: "afgewezen",
        .owner: "behandelaar: {owner}",
        .noOwner: "nog geen behandelaar",
        .answered: "Antwoord van IT: {text}",
        .opinions: "Heeft het geholpen? {yes} keer ja, {no} keer nee.",
        .titleQuestion: "Wat ze willen weten",
        .titlePraise: "Complimenten om door te geven",
        .praiseIntro: "Iemand nam de tijd om dit te schrijven. Geef het door aan wie het verdiend heeft.",
        .titleUnsure: "Graag bekijken: hierover is twijfel",
        .unsureIntro: "Het programma kon niet zeker genoeg zeggen wat dit is. Een mens moet dat doen.",
        .perhaps: "misschien {category} ({percent}%)",
        .guessOutage: "een storing",
        .guessComplaint: "een klacht",
        .guessRequest: "een verzoek",
        .guessQuestion: "een vraag",
        .guessPraise: "een compliment",
        .guessOther: "niets hiervan",
        .doubtfulSender: "afzender twijfelachtig",
        .unknownSender: "onbekende afzender",
        .andMore: ["en nog {n}", "en nog {n}"],
        .hiddenAddress: "[adres]",
        .hiddenPhone: "[telefoonnummer]",
        .hiddenNumber: "[nummer]",
        .titleHeard: "Wie gehoord werd",
        .quietTime: "Buiten storingen gehoord: {percent}% van de personen ({n} van {all}).",
        .quietTimeBefore: "In de periode ervoor: {percent}%.",
        .quietTimeMeans: "Hoe meer mensen zonder storing schrijven, hoe beter IT weet wat zij elke dag nodig hebben.",
        .goneQuiet: "Stil geworden",
        .silence: "{group}: gewoonlijk {people}, voor het laatst gehoord {day}",
        .titleLoop: "Wat is teruggemeld",
        .told: ["{n} persoon kreeg een antwoord te horen.", "{n} personen kregen een antwoord te horen."],
        .toldNobody: "In deze periode kreeg niemand een antwoord te horen.",
        .actDone: "afgerond",
        .actPlanned: "gepland",
        .actDeclined: "afgewezen",
        .actOwner: "ik pak het op",
        .actSame: "hetzelfde als …",
        .actResolved: "opgelost",
        .actFalseAlarm: "vals alarm",
        .actKind: "Het is:",
        .actNotOutage: "Geen storing, maar:",
        .actReply: "antwoorden",
        .actRhythm: "Dit overzicht, voor mij:",
        .actDaily: "dagelijks",
        .actWeekly: "wekelijks",
        .actPause: "twee weken pauze",
        .actStop: "niet meer",
        .actLinks: .line(
            "Elke link opent een mail: vul aan en verstuur. Of beantwoord deze mail, met per punt een regel die"
                + " met zijn nummer begint."
        ),
        .actWriting: "Om iets te doen, beantwoordt u deze mail met een regel per punt:",
        .meansAnswer: "(of planned, declined) wat de vragers te horen krijgen; u ziet eerst wie dat zijn",
        .meansOwner: "u pakt het op",
        .meansSame: "beide zijn hetzelfde",
        .meansResolved: "(of false alarm) het is voorbij",
        .meansKind: "wat het is (of outage, complaint, question, praise, other)",
        .meansReply: "een gewoon antwoord aan de persoon erachter",
        .meansPause: "twee weken geen overzicht (of daily, weekly, stop)",
        .nothingNew: .line(
            "In deze periode heeft niemand geschreven. Dit overzicht komt toch: blijft het weg, ga het dan na."
        ),
        .lastLook: "Laatste blik in elke mailbox: {moment}.",
        .window: "Periode: {start} tot {end}.",
        .machineMail: [
            "{n} mail van machines is gelezen en opzijgelegd.", "{n} mails van machines zijn gelezen en opzijgelegd.",
        ],
        .backlog: [
            "{n} oudere mail van vóór de eerste start is meegeteld.",
            "{n} oudere mails van vóór de eerste start zijn meegeteld.",
        ],
        .security: [
            "{n} beveiligingszaak kwam binnen; die wordt hier geteld, nooit geciteerd.",
            "{n} beveiligingszaken kwamen binnen; die worden hier geteld, nooit geciteerd.",
        ],
        .quarantined: [
            "{n} mail was niet leesbaar en staat in quarantaine: graag bekijken.",
            "{n} mails waren niet leesbaar en staan in quarantaine: graag bekijken.",
        ],
        .noneQuarantined: "Er staat geen mail in quarantaine.",
        .account: .line(
            "Op de server: {server} mails = {stored} opgeslagen + {quarantined} in quarantaine + {waiting}"
                + " wachtend."
        ),
        .accountOld: .line(
            "Op de server: {server} mails = {stored} opgeslagen + {quarantined} in quarantaine + {waiting}"
                + " wachtend + {old} overgeslagen als te oud."
        ),
        .accountWrong: .line(
            "De telling van de mails klopt niet: {server} op de server, maar {stored} opgeslagen, {quarantined}"
                + " in quarantaine, {waiting} wachtend en {old} overgeslagen als te oud. Graag nakijken."
        ),
        .gone: [
            "{n} mail was weg voordat hij gelezen kon worden.", "{n} mails waren weg voordat ze gelezen konden worden.",
        ],
        .passedOver: [
            "De server sloeg {n} nummer over: hooguit {n} mail kwam en ging ongezien. Sommige servers slaan nummers over.",
            "De server sloeg {n} nummers over: hooguit {n} mails kwamen en gingen ongezien. Sommige servers slaan nummers over.",
        ],
        .model: "De mails worden ingedeeld door het model {model}.",
        .triageUnknown: .line(
            "{mails} beoordeeld, waarvan {unsure} onzeker. Niemand heeft iets bevestigd of gecorrigeerd, dus"
                + " hoeveel er kloppen is niet bekend."
        ),
        .triage: .line(
            "{mails} beoordeeld, waarvan {unsure} onzeker. Mensen hebben er {confirmed} bevestigd en {corrected}"
                + " gecorrigeerd; van de overige is het niet bekend."
        ),
        .decided: .line(
            "Een programma deelt de mails in naar hun woorden; het kan zich vergissen. Voorop staat waarover meer"
                + " mensen schrijven, niet wat luider gezegd wordt."
        ),
        .namesNobody: .line(
            "Afzenders worden hier niet genoemd; adressen, telefoonnummers en persoonlijke nummers zijn uit"
                + " citaten gehaald voor zover ze herkend zijn."
        ),
        .ask: "Vragen over dit overzicht: {contact}.",
        .next: "Volgende overzicht: {moment}.",
    ]
}
