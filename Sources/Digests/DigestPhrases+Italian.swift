extension DigestPhrases {
    static let italian: [DigestKey: DigestText] = [
        .allTeams: "tutti i team",
        .team: "team {team}",
        .outages: ["{n} guasto", "{n} guasti"],
        .outageOf: "guasto: {service} ({people})",
        .outageReports: ["{n} segnalazione di guasto", "{n} segnalazioni di guasto"],
        .annoysMost: "{service} infastidisce di più ({people})",
        .themeAnnoysMost: "«{theme}» infastidisce di più ({people})",
        .themeWantedMost: "«{theme}» è la richiesta più frequente ({people})",
        .complaints: ["{n} reclamo", "{n} reclami"],
        .requests: ["{n} richiesta", "{n} richieste"],
        .questions: ["{n} domanda", "{n} domande"],
        .thanks: ["{n} ringraziamento", "{n} ringraziamenti"],
        .others: ["{n} altro messaggio", "{n} altri messaggi"],
        .allQuiet: "tutto tranquillo",
        .covers: "dal {start} al {end}",
        .late: "Questo riepilogo è in ritardo. Riguarda il proprio periodo; il calendario non cambia.",
        .people: ["{n} persona", "{n} persone"],
        .mails: ["{n} messaggio", "{n} messaggi"],
        .glance: "In breve",
        .labelOutage: "Guasti",
        .labelComplaint: "Reclami",
        .labelRequest: "Richieste",
        .labelQuestion: "Domande",
        .labelPraise: "Apprezzamenti",
        .labelOther: "Altro",
        .more: ["{n} in più", "{n} in più"],
        .fewer: ["{n} in meno", "{n} in meno"],
        .same: "come prima",
        .noComparison: "Non c’è ancora un periodo precedente con cui confrontare.",
        .barsByDay: "Persone al giorno; a destra i messaggi.",
        .barsBySpan: "Persone ogni {span}; a destra i messaggi.",
        .barsBefore: "Barre vuote: il periodo precedente.",
        .barsPeak: "Un numero per riga: quello della barra più alta.",
        .titleOutage: "Che cosa si è guastato",
        .timeline: "Quando si è guastato",
        .incidentSpan: "segnalato da {first} a {last} ({span})",
        .incidentOpen: "da {first}, ancora in corso",
        .incidentResolved: "risolto, secondo l’IT",
        .incidentQuiet: "nessun’altra segnalazione; nessuno ha detto che funziona",
        .singleReports: "Segnalazioni singole",
        .noService: "Nessun servizio indicato",
        .titleComplaint: "Che cosa infastidisce",
        .titleRequest: "Che cosa si chiede",
        .peopleBefore: "{people} (prima {n})",
        .course: "Persone nel tempo: {values}",
        .trendNew: "nuovo",
        .trendRising: "in aumento",
        .trendSteady: "nessun cambiamento netto",
        .trendFalling: "in calo",
        .trendQuiet: "non se ne parla più",
        .firstHeard: "prima volta: {day}",
        .lastHeard: "ultima volta: {day}",
        .stressed: "scritto sotto stress",
        .statusOpen: "aperto",
        .statusPlanned: "previsto",
        .statusStarted: "avviato",
        .statusDone: "fatto",
        .statusDeclined: "respinto",
        .owner: "se ne occupa {owner}",
        .noOwner: "ancora nessun responsabile",
        .answered: "Risposta dell’IT: {text}",
        .opinions: "È servito? Sì: {yes}, no: {no}.",
        .titleQuestion: "Che cosa si vuole sapere",
        .titlePraise: "Apprezzamenti da trasmettere",
        .praiseIntro: "Qualcuno ha dedicato del tempo a scriverli. Per favore, li trasmetta a chi se li è meritati.",
        .titleUnsure: "Da verificare: qui ci sono dubbi",
        .unsureIntro: "Il programma non ha saputo dire con sufficiente certezza che cosa sono. Lo dica una persona.",
        .perhaps: "forse {category} ({percent}%)",
        .guessOutage: "un guasto",
        .guessComplaint: "un reclamo",
        .guessRequest: "una richiesta",
        .guessQuestion: "una domanda",
        .guessPraise: "un apprezzamento",
        .guessOther: "niente di tutto ciò",
        .doubtfulSender: "mittente dubbio",
        .unknownSender: "mittente sconosciuto",
        .andMore: ["e {n} in più", "e {n} in più"],
        .hiddenAddress: "[indirizzo]",
        .hiddenPhone: "[telefono]",
        .hiddenNumber: "[numero]",
        .titleHeard: "Chi si è fatto sentire",
        .quietTime: "Hanno scritto al di fuori dei guasti: {percent}% delle persone ({n} su {all}).",
        .quietTimeBefore: "Nel periodo precedente: {percent}%.",
        .quietTimeMeans: .line(
            "Più persone scrivono senza che ci sia un guasto, più l’IT sa di che cosa hanno bisogno ogni giorno."
        ),
        .goneQuiet: "Non si fanno più sentire",
        .silence: "{group}: di solito {people}, ultimo messaggio {day}",
        .titleLoop: "Che cosa è stato risposto",
        .told: ["{n} persona è stata informata di una risposta.", "{n} persone sono state informate di una risposta."],
        .toldNobody: "In questo periodo nessuno è stato informato di una risposta.",
        .actDone: "fatto",
        .actPlanned: "previsto",
        .actDeclined: "respinto",
        .actOwner: "me ne occupo io",
        .actSame: "uguale a …",
        .actResolved: "risolto",
        .actFalseAlarm: "falso allarme",
        .actKind: "È:",
        .actNotOutage: "Non un guasto, ma:",
        .actReply: "rispondere",
        .actRhythm: "Questo riepilogo, per me:",
        .actDaily: "ogni giorno",
        .actWeekly: "ogni settimana",
        .actPause: "pausa di due settimane",
        .actStop: "non riceverlo più",
        .actLinks: .line(
            "Ogni link apre un messaggio: lo completi e lo invii. Oppure risponda a questo messaggio con una riga"
                + " per ogni punto, che inizi con il suo numero."
        ),
        .actWriting: "Per agire, risponda a questo messaggio con una riga per ogni punto:",
        .meansAnswer: "(o planned, declined) che cosa dire a chi l’ha chiesto; prima vedrà chi sono",
        .meansOwner: "se ne occupa lei",
        .meansSame: "sono la stessa cosa",
        .meansResolved: "(o false alarm) è finito",
        .meansKind: "che cosa è (o outage, complaint, question, praise, other)",
        .meansReply: "una semplice risposta alla persona che ha scritto",
        .meansPause: "nessun riepilogo per due settimane (o daily, weekly, stop)",
        .nothingNew: .line(
            "In questo periodo non ha scritto nessuno. Questo riepilogo arriva comunque: se non arriva più,"
                + " controlli."
        ),
        .lastLook: "Ultimo controllo di tutte le caselle: {moment}.",
        .window: "Periodo: dal {start} al {end}.",
        .machineMail: [
            "{n} messaggio automatico è stato letto e messo da parte.",
            "{n} messaggi automatici sono stati letti e messi da parte.",
        ],
        .backlog: [
            "È conteggiato {n} messaggio precedente al primo avvio.",
            "Sono conteggiati {n} messaggi precedenti al primo avvio.",
        ],
        .security: [
            "È arrivata {n} questione di sicurezza; qui viene contata, mai citata.",
            "Sono arrivate {n} questioni di sicurezza; qui vengono contate, mai citate.",
        ],
        .quarantined: [
            "{n} messaggio non leggibile è in quarantena: per favore, controlli.",
            "{n} messaggi non leggibili sono in quarantena: per favore, controlli.",
        ],
        .noneQuarantined: "Nessun messaggio è in quarantena.",
        .account: .line(
            "Sul server: {server} messaggi = {stored} salvati + {quarantined} in quarantena + {waiting} in"
                + " attesa."
        ),
        .accountOld: .line(
            "Sul server: {server} messaggi = {stored} salvati + {quarantined} in quarantena + {waiting} in attesa"
                + " + {old} tralasciati perché troppo vecchi."
        ),
        .accountWrong: .line(
            "Il conto dei messaggi non torna: {server} sul server, ma {stored} salvati, {quarantined} in"
                + " quarantena, {waiting} in attesa e {old} tralasciati perché troppo vecchi. Per favore, verifichi."
        ),
        .gone: [
            "{n} messaggio è sparito prima di essere letto.", "{n} messaggi sono spariti prima di essere letti.",
        ],
        .passedOver: [
            "Il server ha saltato {n} numero: al massimo {n} messaggio è passato senza essere visto. Alcuni server saltano numeri.",
            "Il server ha saltato {n} numeri: al massimo {n} messaggi sono passati senza essere visti. Alcuni server saltano numeri.",
        ],
        .model: "I messaggi sono classificati dal modello {model}.",
        .triageUnknown: .line(
            "{mails} in tutto, {unsure} incerti. Nessuno ne ha confermato o corretto, quindi non si sa quanti"
                + " siano classificati bene."
        ),
        .triage: .line(
            "{mails} in tutto, {unsure} incerti. Confermati: {confirmed}, corretti: {corrected}; degli altri non"
                + " si sa."
        ),
        .decided: .line(
            "Un programma classifica i messaggi in base alle parole; può sbagliare. L’ordine segue il numero"
                + " delle persone, non il tono."
        ),
        .namesNobody: .line(
            "Qui i mittenti non sono nominati; indirizzi, telefoni e numeri personali riconosciuti sono stati"
                + " tolti dalle citazioni."
        ),
        .ask: "Domande su questo riepilogo: {contact}.",
        .next: "Prossimo riepilogo: {moment}.",
    ]
}
