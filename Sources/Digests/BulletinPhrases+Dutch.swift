internal import Typesetting

extension BulletinPhrases {
    static let dutch = BulletinPhrases(
        title: "Gezegd, gedaan",
        titleWithoutDone: "Wat u IT hebt verteld, en wat ervan komt",
        lead:
            "Van {start} tot {end} hebt u ons verteld wat ergernis geeft en wat ontbreekt ({people}). Dit komt"
            + " ervan.",
        leadQuiet: "Van {start} tot {end}: wat er komt van wat u ons hebt verteld.",
        people: CountedPhrase(
            "{n} persoon",
            "{n} personen"
        ),
        done: "Wat afgerond is",
        planned: "Wat gepland is",
        declined: "Wat niet kan, en waarom",
        heard: "Wat we hebben gehoord en nog niet hebben beantwoord",
        wrote: CountedPhrase(
            "{n} persoon schreef erover",
            "{n} personen schreven erover"
        ),
        write: "Ergert iets u, of mist u iets? Schrijf naar {address}. Een mail is genoeg; een formulier is er niet.",
        counted:
            "Een programma telt wie over hetzelfde schrijft; het kan zich vergissen. Niemand wordt hier genoemd,"
            + " en hier staat niets waarover minder dan {n} personen schreven.",
        draftSubject: "Graag goedkeuren, bulletin {n}: {title}",
        draftIntro:
            "Dit is een concept. Het gaat naar {recipients} zodra een van u deze mail met een van deze woorden"
            + " beantwoordt:",
        draftCaption: "Antwoorden",
        draftCommands: [
            ("approve", "zo versturen"),
            ("without 3", "punt 3 weglaten"),
            ("title: …", "een andere titel geven"),
            ("drop", "niet versturen"),
        ],
        draftLapses: "Zonder antwoord vervalt het: {moment}.",
        sent: "Bulletin {n} is onderweg naar {count} adressen.",
        dropped: "Bulletin {n} is geschrapt. Het gaat naar niemand.",
        changed: "Bulletin {n} is gewijzigd. Een nieuw concept volgt; keur dat goed.",
        notUnderstood:
            "Met bulletin {n} is niets gedaan: het antwoord is niet begrepen. Schrijf één woord alleen op een"
            + " regel, en verder niets:",
        stale: "Met bulletin {n} is niets gedaan: het is sinds dat concept gewijzigd. Beantwoord het nieuwste.",
        settled: "Met bulletin {n} is niets gedaan: het {state}.",
        nothingLeft:
            "Met bulletin {n} is niets gedaan: er zou niets in blijven. Antwoord, om het tegen te houden: drop",
        unknownItem: "Met bulletin {n} is niets gedaan: dat punt heeft het niet.",
        codeSubject: "Graag bevestigen: bulletin {n}",
        codeAsks:
            "Een mail op uw naam (nummer {mail}) antwoordt op het concept van bulletin {n}: {commands}. Niets"
            + " daarin bewijst dat u die schreef; daarom wacht hij.",
        codeReturn: "Als u die schreef, beantwoord dan deze mail vóór {moment}, met deze code in de eerste regel:",
        codeLink: "Of volg deze link en verstuur de mail die hij opent:",
        codeElse: "Zo niet, doe dan niets: dan gebeurt er niets.",
        states: [
            .draft: "wacht op goedkeuring",
            .sent: "is al verstuurd",
            .dropped: "is geschrapt",
            .lapsed: "is vervallen",
            .empty: "had niets te vertellen",
        ]
    )
}
