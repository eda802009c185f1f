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
        late: "Dit rapport is laat. Het beslaat zijn eigen periode; het schema blijft gelijk.",
        andMore: CountedPhrase(
            "en nog {n}",
            "en nog {n}"
        ),
        needsTitle: "Behoeften: gehoord, beantwoord, vervuld",
        noNeeds: "In deze tijd is geen klacht of wens gehoord die een behoefte vormt.",
        heardFigure: CountedPhrase(
            "behoefte is gehoord",
            "behoeften zijn gehoord"
        ),
        heardRemark: "van {people}; voor het eerst: {new}",
        answeredFigure: CountedPhrase(
            "behoefte is door IT beantwoord",
            "behoeften zijn door IT beantwoord"
        ),
        answeredRemark: "gepland {planned}, afgewezen {declined}, gedaan {met}",
        metFigure: CountedPhrase(
            "behoefte is vervuld",
            "behoeften zijn vervuld"
        ),
        metRemark: "gevraagd door {people}",
        waitFigure: "dagen van vraag tot antwoord, in het midden (mediaan)",
        waitRemark: "de helft van de antwoorden duurde langer",
        metTitle: "Vervuld",
        waitingTitle: "Wacht op antwoord",
        askedSince: "voor het eerst gehoord {day}",
        outagesTitle: "Storingen die gebruikers meldden",
        outagesIntro: "Earshot weet van een storing alleen door wat mensen schrijven. Of de bewaking haar toen al"
            + " had gezien, weet het niet.",
        noOutages: "In deze tijd is geen storing door velen gemeld.",
        noService: "Geen dienst genoemd",
        alerted: "De waarschuwing ging {span} na de eerste melding uit.",
        notAlerted: "Er ging geen waarschuwing uit.",
        firstWord: "Het eerste woord van IT kwam {span} na de eerste melding.",
        noWord: "IT heeft Earshot er niets over gezegd.",
        announced: CountedPhrase(
            "Nog {n} begon tijdens aangekondigd onderhoud.",
            "Nog {n} begonnen tijdens aangekondigd onderhoud."
        ),
        praiseTitle: "Lof",
        praise: CountedPhrase(
            "{n} mail zegt dank.",
            "{n} mails zeggen dank."
        ),
        toneTitle: "De toon, week voor week",
        toneIntro: "0 is kalm, 100 is woedend: het gemiddelde van alle mails van mensen, voor zover een programma"
            + " een toon hoort.",
        quietTitle: "Gehoord buiten storingen",
        quietIntro: "Van wie schreef: het deel dat over iets anders vertelt dan een storing van velen. Hoe hoger,"
            + " hoe meer IT verneemt zolang er niets brandt.",
        ofPeople: "van {people}",
        worthTitle: "Wat luisteren waard is",
        worthMet: CountedPhrase(
            "{n} behoefte is vervuld. Daarachter staan {people} die het hadden gezegd.",
            "{n} behoeften zijn vervuld. Daarachter staan {people} die het hadden gezegd."
        ),
        worthLead: CountedPhrase(
            "Bij {n} storing kwam de waarschuwing {span} voor het eerste woord van IT.",
            "Bij {n} storingen kwam de waarschuwing voor het eerste woord van IT: samen {span} eerder."
        ),
        worthQuiet: CountedPhrase(
            "{n} persoon schreef over iets anders dan een storing van velen: wat IT anders laat hoort, of nooit.",
            "{n} personen schreven over iets anders dan een storing van velen: wat IT anders laat hoort, of nooit."
        ),
        worthWaiting: CountedPhrase(
            "{n} gehoorde behoefte heeft nog geen antwoord. Een antwoord, ook een nee, laat mensen zien dat ze"
                + " gehoord zijn.",
            "{n} gehoorde behoeften hebben nog geen antwoord. Een antwoord, ook een nee, laat mensen zien dat ze"
                + " gehoord zijn."
        ),
        worthLittle: "In deze tijd is te weinig gehoord om het te zeggen.",
        worthNoMoney: "Een bedrag staat hier niet: Earshot weet wie schreef en wat ervan kwam, niet wat een uur kost.",
        decided: "Een programma sorteert de mails op hun woorden en telt mensen, geen mails; het kan zich vergissen.",
        namesNobody: "Dit rapport noemt niemand.",
        ask: "Vragen over dit rapport: {contact}.",
        next: "Het volgende rapport komt {moment}."
    )
}
