internal import Typesetting

extension ManagementPhrases {
    static let italian = ManagementPhrases(
        allTeams: "tutti i team",
        team: "team {team}",
        heard: CountedPhrase(
            "{n} esigenza ascoltata",
            "{n} esigenze ascoltate"
        ),
        answered: CountedPhrase(
            "{n} con risposta",
            "{n} con risposta"
        ),
        met: CountedPhrase(
            "{n} soddisfatta",
            "{n} soddisfatte"
        ),
        outages: CountedPhrase(
            "{n} guasto segnalato dagli utenti",
            "{n} guasti segnalati dagli utenti"
        ),
        nobodyWrote: "nessuno ha scritto",
        covers: "dal {start} al {end}",
        fromPeople: "{mails} da {people}",
        mails: CountedPhrase(
            "{n} mail",
            "{n} mail"
        ),
        people: CountedPhrase(
            "{n} persona",
            "{n} persone"
        ),
        late: "Questo rapporto è in ritardo. Copre il proprio periodo; il calendario non cambia.",
        andMore: CountedPhrase(
            "e un'altra",
            "e altre {n}"
        ),
        needsTitle: "Esigenze: ascoltate, con risposta, soddisfatte",
        noNeeds: "In questo periodo non si è sentito alcun reclamo né richiesta che formi un'esigenza.",
        heardFigure: CountedPhrase(
            "esigenza è stata ascoltata",
            "esigenze sono state ascoltate"
        ),
        heardRemark: "da {people}; per la prima volta: {new}",
        answeredFigure: CountedPhrase(
            "esigenza ha avuto una risposta dall'IT",
            "esigenze hanno avuto una risposta dall'IT"
        ),
        answeredRemark: "previste {planned}, rifiutate {declined}, fatte {met}",
        metFigure: CountedPhrase(
            "esigenza è stata soddisfatta",
            "esigenze sono state soddisfatte"
        ),
        metRemark: "chieste da {people}",
        waitFigure: "giorni dalla richiesta alla risposta, in mediana",
        waitRemark: "metà delle risposte ha richiesto più tempo",
        metTitle: "Soddisfatte",
        waitingTitle: "In attesa di risposta",
        askedSince: "sentita la prima volta {day}",
        outagesTitle: "Guasti segnalati dagli utenti",
        outagesIntro: "Earshot viene a sapere di un guasto solo da ciò che le persone scrivono. Se il monitoraggio"
            + " l'avesse già visto, non lo sa.",
        noOutages: "In questo periodo nessun guasto è stato segnalato da molti.",
        noService: "Nessun servizio nominato",
        alerted: "L'avviso è partito {span} dopo la prima segnalazione.",
        notAlerted: "Non è partito alcun avviso.",
        firstWord: "La prima parola dell'IT è arrivata {span} dopo la prima segnalazione.",
        noWord: "L'IT non ne ha detto nulla a Earshot.",
        announced: CountedPhrase(
            "{n} altro è iniziato durante una manutenzione annunciata.",
            "{n} altri sono iniziati durante una manutenzione annunciata."
        ),
        praiseTitle: "Elogi",
        praise: CountedPhrase(
            "{n} mail dice grazie.",
            "{n} mail dicono grazie."
        ),
        toneTitle: "Il tono, settimana per settimana",
        toneIntro: "0 è calmo, 100 è furioso: la media di tutte le mail di persone, per quanto un programma senta"
            + " un tono.",
        quietTitle: "Ascoltati fuori dai guasti",
        quietIntro: "Di chi ha scritto: la quota che parla d'altro che di un guasto di molti. Più è alta, più l'IT"
            + " impara finché nulla brucia.",
        ofPeople: "di {people}",
        worthTitle: "Quanto vale ascoltare",
        worthMet: CountedPhrase(
            "{n} esigenza è stata soddisfatta. Dietro ci sono {people} che l'avevano detto.",
            "{n} esigenze sono state soddisfatte. Dietro ci sono {people} che l'avevano detto."
        ),
        worthLead: CountedPhrase(
            "In {n} guasto l'avviso è arrivato {span} prima della prima parola dell'IT.",
            "In {n} guasti l'avviso è arrivato prima della prima parola dell'IT: {span} prima, in tutto."
        ),
        worthQuiet: CountedPhrase(
            "{n} persona ha scritto di altro che di un guasto di molti: ciò che l'IT altrimenti sente tardi, o mai.",
            "{n} persone hanno scritto di altro che di un guasto di molti: ciò che l'IT altrimenti sente tardi, o"
                + " mai."
        ),
        worthWaiting: CountedPhrase(
            "{n} esigenza ascoltata non ha ancora risposta. Una risposta, anche un no, mostra alle persone di"
                + " essere state ascoltate.",
            "{n} esigenze ascoltate non hanno ancora risposta. Una risposta, anche un no, mostra alle persone di"
                + " essere state ascoltate."
        ),
        worthLittle: "In questo periodo si è sentito troppo poco per dirlo.",
        worthNoMoney: "Qui non c'è alcuna somma di denaro: Earshot sa chi ha scritto e che cosa ne è stato, non"
            + " quanto costa un'ora.",
        decided: "Un programma ordina le mail secondo le loro parole e conta le persone, non le mail; può sbagliare.",
        namesNobody: "Questo rapporto non nomina nessuno.",
        ask: "Domande su questo rapporto: {contact}.",
        next: "Il prossimo rapporto è previsto per {moment}."
    )
}
