internal import Typesetting

extension ManagementPhrases {
    static let dutch = ManagementPhrases(
        allTeams: "alle teams",
        team: "team {team}",
        heard: CountedPhrase(
            "{n} behoefte gehoord",
            "{n} behoeften gehoord"
        ),
        answered: CountedPhrase(
            "{n} beantwoord",
            "{n} beantwoord"
        ),
        met: CountedPhrase(
            "{n} vervuld",
            "{n} vervuld"
        ),
        outages: CountedPhrase(
            "{n} storing door gebruikers gemeld",
            "{n} storingen door gebruikers gemeld"
        ),
        nobodyWrote: "niemand heeft geschreven",
        covers: "{start} tot {end}",
        fromPeople: "{mails} van {people}",
        mails: CountedPhrase(
            "{n} mail",
            "{n} mails"
        ),
        people: CountedPhrase(
            "{n} persoon",
            "{n} personen"
        ),
        late: "Dit rapport is verlaat. Het beslaat zijn eigen periode; het schema blijft gelijk.",
        andMore: CountedPhrase(
            "en nog {n}",
            "en nog {n}"
        ),
        needsTitle: "Behoeften: gehoord, beantwoord, vervuld",
        noNeeds: "In deze periode is geen klacht of verzoek gehoord waaruit een behoefte spreekt.",
        heardFigure: CountedPhrase(
            "behoefte is gehoord",
            "behoeften zijn gehoord"
        ),
        heardRemark: "van {people}; voor het eerst: {new}",
        answeredFigure: CountedPhrase(
            "behoefte is door IT beantwoord",
            "behoeften zijn door IT beantwoord"
        ),
        answeredRemark: "gepland: {planned}, afgewezen: {declined}, afgerond: {met}",
        metFigure: CountedPhrase(
            "behoefte is vervuld",
            "behoeften zijn vervuld"
        ),
        metRemark: "op verzoek van {people}",
        waitFigure: "mediane wachttijd in dagen, van vraag tot antwoord",
        waitRemark: "de helft van de antwoorden duurde langer",
        metTitle: "Vervuld",
        waitingTitle: "Wacht op antwoord",
        askedSince: "voor het eerst gehoord {day}",
        outagesTitle: "Storingen die gebruikers meldden",
        outagesIntro:
            "Earshot weet van een storing alleen door wat mensen schrijven. Of de monitoring die toen al had"
            + " gezien, weet het niet.",
        noOutages: "In deze periode is geen storing door veel mensen gemeld.",
        noService: "Geen dienst genoemd",
        alerted: "De waarschuwing ging uit, {span} na de eerste melding.",
        notAlerted: "Er ging geen waarschuwing uit.",
        firstWord: "De eerste reactie van IT kwam {span} na de eerste melding.",
        noWord: "IT heeft er niets over gemeld aan Earshot.",
        announced: CountedPhrase(
            "Nog {n} begon tijdens aangekondigd onderhoud.",
            "Nog {n} begonnen tijdens aangekondigd onderhoud."
        ),
        praiseTitle: "Complimenten",
        praise: CountedPhrase(
            "{n} mail met een bedankje.",
            "{n} mails met een bedankje."
        ),
        toneTitle: "De toon, week voor week",
        toneIntro:
            "0 is kalm, 100 is woedend: het gemiddelde van alle mails van mensen, voor zover een programma een"
            + " toon hoort.",
        quietTitle: "Gehoord buiten storingen",
        quietIntro:
            "Van wie schreef: het deel dat over iets anders schreef dan een storing die velen trof. Hoe hoger,"
            + " hoe meer IT verneemt wanneer er geen brand te blussen is.",
        ofPeople: "van {people}",
        worthTitle: "Wat luisteren waard is",
        worthMet: CountedPhrase(
            "{n} behoefte is vervuld, geuit door {people}.",
            "{n} behoeften zijn vervuld, geuit door {people}."
        ),
        worthLead: CountedPhrase(
            "Bij {n} storing kwam de waarschuwing {span} vóór de eerste reactie van IT.",
            "Bij {n} storingen kwam de waarschuwing vóór de eerste reactie van IT: samen {span} eerder."
        ),
        worthQuiet: CountedPhrase(
            "{n} persoon schreef over iets anders dan een storing die velen trof: wat IT anders laat of nooit hoort.",
            "{n} personen schreven over iets anders dan een storing die velen trof: wat IT anders laat of nooit hoort."
        ),
        worthWaiting: CountedPhrase(
            "{n} gehoorde behoefte heeft nog geen antwoord. Een antwoord, ook een nee, laat mensen zien dat ze"
                + " gehoord zijn.",
            "{n} gehoorde behoeften hebben nog geen antwoord. Een antwoord, ook een nee, laat mensen zien dat"
                + " ze gehoord zijn."
        ),
        worthLittle: "In deze periode is te weinig gehoord om het te zeggen.",
        worthNoMoney:
            "Een bedrag staat hier niet: Earshot weet wie schreef en wat ervan terechtkwam, niet wat een uur"
            + " kost.",
        window: "Periode: {start} tot {end}.",
        decided: "Een programma deelt de mails in naar hun woorden en telt mensen, geen mails; het kan zich vergissen.",
        namesNobody: "Dit rapport noemt niemand.",
        ask: "Vragen over dit rapport: {contact}.",
        next: "Volgende rapport: {moment}."
    )
}
