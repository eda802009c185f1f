extension ReplyPhrases {
    static let italian: [ReplyKey: String] = [
        .automatic: "Risposta automatica",
        .yourMail: "il suo messaggio a {organisation}",
        .sentAutomatically: "Questo messaggio è stato inviato automaticamente.",
        .thanks: "Grazie per il suo messaggio a {organisation}.",
        .understood: "Abbiamo classificato il suo messaggio come {category}.",
        .understoodAbout: "Abbiamo classificato il suo messaggio come {category} su {service}.",
        .categoryOutage: "segnalazione di un guasto",
        .categoryComplaint: "reclamo",
        .categoryRequest: "richiesta",
        .categoryQuestion: "domanda",
        .categoryPraise: "elogio",
        .categorySecurity: "questione di sicurezza",
        .read: "Lo legge una persona.",
        .passedOn: "Abbiamo inoltrato il suo messaggio anche al servizio di assistenza.",
        .helpdesk: "Se non può lavorare, si rivolga al servizio di assistenza ({helpdesk}).",
        .known:
            "Sappiamo di un problema con {service}: lei è la persona numero {n} a segnalarlo (prima segnalazione:"
            + " {moment}).",
        .knownUnnamed:
            "Sappiamo di un guasto: lei è la persona numero {n} a segnalarlo (prima segnalazione: {moment}).",
        .note: "Il reparto informatico ha scritto ({moment}):",
        .nextWord: "Il reparto informatico conta di saperne di più (ora prevista: {moment}).",
        .correction: "Abbiamo sbagliato? Risponda con una sola parola: {words}.",
        .askKind: "Può dirci di che cosa si tratta; risponda con una sola parola: {words}.",
        .resolvedTitle: "risolto, secondo il reparto informatico",
        .quietTitle: "nessun’altra segnalazione",
        .falseAlarmTitle: "nessun guasto, secondo il reparto informatico",
        .reported: "Lei ha segnalato un problema con {service} ({moment}).",
        .reportedUnnamed: "Lei ha segnalato un guasto ({moment}).",
        .resolved: "Secondo il reparto informatico il problema è risolto.",
        .quiet:
            "Nel periodo {moment} – {until} nessuno lo ha segnalato. Questo non dimostra che tutto"
            + " funzioni di nuovo per tutti.",
        .falseAlarm: "Secondo il reparto informatico non c’è stato alcun guasto.",
        .peopleOne: "Lo aveva segnalato {n} persona.",
        .peopleMany: "Lo avevano segnalato {n} persone.",
        .stillFailing: "Se per lei non funziona ancora, risponda per favore a questo messaggio.",
        .thanksForTelling: "Grazie per averci avvisati.",
    ]
}
