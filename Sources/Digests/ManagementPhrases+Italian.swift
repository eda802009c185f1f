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
            "{n} messaggio",
            "{n} messaggi"
        ),
        people: CountedPhrase(
            "{n} persona",
            "{n} persone"
        ),
        late: "Questo rapporto è in ritardo. Copre il proprio periodo; il calendario non cambia.",
        andMore: CountedPhrase(
            "e un’altra",
            "e altre {n}"
        ),
        needsTitle: "Esigenze: ascoltate, con risposta, soddisfatte",
        noNeeds: "In questo periodo non si è sentito alcun reclamo né richiesta che esprima un’esigenza.",
        heardFigure: CountedPhrase(
            "esigenza è stata ascoltata",
            "esigenze sono state ascoltate"
        ),
        heardRemark: "da {people}; per la prima volta: {new}",
        answeredFigure: CountedPhrase(
            "esigenza ha avuto una risposta dall’IT",
            "esigenze hanno avuto una risposta dall’IT"
        ),
        answeredRemark: "previste: {planned}, respinte: {declined}, realizzate: {met}",
        metFigure: CountedPhrase(
            "esigenza è stata soddisfatta",
            "esigenze sono state soddisfatte"
        ),
        metRemark: "su richiesta di {people}",
        waitFigure: "attesa mediana in giorni, dalla richiesta alla risposta",
        waitRemark: "metà delle risposte ha richiesto più tempo",
        metTitle: "Soddisfatte",
        waitingTitle: "In attesa di risposta",
        askedSince: "prima volta: {day}",
        outagesTitle: "Guasti segnalati dagli utenti",
        outagesIntro:
            "Earshot viene a sapere di un guasto solo da ciò che le persone scrivono. Non sa se il monitoraggio"
            + " l’avesse già rilevato.",
        noOutages: "In questo periodo nessun guasto è stato segnalato da molte persone.",
        noService: "Nessun servizio indicato",
        alerted: "L’avviso è partito {span} dopo la prima segnalazione.",
        notAlerted: "Non è partito alcun avviso.",
        firstWord: "La prima reazione dell’IT è arrivata {span} dopo la prima segnalazione.",
        noWord: "L’IT non ha comunicato nulla a Earshot in merito.",
        announced: CountedPhrase(
            "{n} altro è iniziato durante una manutenzione annunciata.",
            "{n} altri sono iniziati durante una manutenzione annunciata."
        ),
        praiseTitle: "Apprezzamenti",
        praise: CountedPhrase(
            "{n} messaggio di ringraziamento.",
            "{n} messaggi di ringraziamento."
        ),
        toneTitle: "Il tono, settimana per settimana",
        toneIntro:
            "0 è calmo, 100 è furioso: la media di tutti i messaggi di persone, per quanto un programma possa"
            + " cogliere un tono.",
        quietTitle: "Ascoltati al di fuori dei guasti",
        quietIntro:
            "Di chi ha scritto: la quota che ha parlato di qualcosa di diverso da un guasto generale. Più è alta,"
            + " più l’IT impara quando non ci sono incendi da spegnere.",
        ofPeople: "su {people}",
        worthTitle: "Quanto vale ascoltare",
        worthMet: CountedPhrase(
            "{n} esigenza è stata soddisfatta, espressa da {people}.",
            "{n} esigenze sono state soddisfatte, espresse da {people}."
        ),
        worthLead: CountedPhrase(
            "Per {n} guasto l’avviso è arrivato {span} prima della prima reazione dell’IT.",
            "Per {n} guasti l’avviso è arrivato prima della prima reazione dell’IT: {span} di anticipo, in tutto."
        ),
        worthQuiet: CountedPhrase(
            "{n} persona ha scritto di qualcosa di diverso da un guasto generale: ciò che l’IT altrimenti viene"
                + " a sapere tardi, o mai.",
            "{n} persone hanno scritto di qualcosa di diverso da un guasto generale: ciò che l’IT altrimenti"
                + " viene a sapere tardi, o mai."
        ),
        worthWaiting: CountedPhrase(
            "{n} esigenza ascoltata non ha ancora risposta. Una risposta, anche un no, dimostra alle persone"
                + " che sono state ascoltate.",
            "{n} esigenze ascoltate non hanno ancora risposta. Una risposta, anche un no, dimostra alle persone"
                + " che sono state ascoltate."
        ),
        worthLittle: "In questo periodo si è sentito troppo poco per dirlo.",
        worthNoMoney:
            "Qui non compare alcuna somma di denaro: Earshot sa chi ha scritto e che cosa ne è seguito, non"
            + " quanto costa un’ora.",
        window: "Periodo: dal {start} al {end}.",
        decided:
            "Un programma classifica i messaggi in base alle parole e conta le persone, non i messaggi; può"
            + " sbagliare.",
        namesNobody: "Questo rapporto non nomina nessuno.",
        ask: "Domande su questo rapporto: {contact}.",
        next: "Prossimo rapporto: {moment}."
    )
}
