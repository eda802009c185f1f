internal import Typesetting

extension BulletinPhrases {
    static let italian = BulletinPhrases(
        title: "Detto, fatto",
        titleWithoutDone: "Che cosa avete detto all'IT, e che cosa ne è",
        lead: "Dal {start} al {end}, {people} ci hanno detto che cosa infastidisce e che cosa manca. Ecco che cosa"
            + " ne è.",
        leadQuiet: "Dal {start} al {end}: che cosa ne è di quanto ci avete detto.",
        people: CountedPhrase(
            "{n} persona",
            "{n} persone"
        ),
        done: "Che cosa è fatto",
        planned: "Che cosa è previsto",
        declined: "Che cosa non è possibile, e perché",
        heard: "Che cosa abbiamo sentito e a cui non abbiamo ancora risposto",
        wrote: CountedPhrase(
            "{n} persona ne ha scritto",
            "{n} persone ne hanno scritto"
        ),
        write: "Qualcosa vi infastidisce o vi manca? Scrivete a {address}. Basta una mail; non c'è un modulo.",
        counted: "Un programma conta chi scrive della stessa cosa; può sbagliare. Qui nessuno è nominato, e non si"
            + " dice nulla di cui abbiano scritto meno di {n} persone.",
        draftSubject: "Approvare, per favore, il bollettino {n}: {title}",
        draftIntro: "Questa è una bozza. Va a {recipients} appena uno di voi risponde a questa mail con una di"
            + " queste parole:",
        draftCaption: "Risposte",
        draftCommands: [
            ("approve", "inviarlo così com'è"),
            ("without 3", "omettere il punto 3"),
            ("title: …", "dargli un altro titolo"),
            ("drop", "non inviarlo"),
        ],
        draftLapses: "Senza risposta decade {moment}.",
        sent: "Il bollettino {n} è in viaggio: verso {count} indirizzi.",
        dropped: "Il bollettino {n} è abbandonato. Non va a nessuno.",
        changed: "Il bollettino {n} è cambiato. Segue una nuova bozza; approvate quella, per favore.",
        notUnderstood: "Del bollettino {n} non si è fatto nulla: la risposta non è stata capita. Scrivete una"
            + " parola sola in una riga, e nient'altro:",
        stale: "Del bollettino {n} non si è fatto nulla: è cambiato da quella bozza. Rispondete alla più recente.",
        settled: "Del bollettino {n} non si è fatto nulla: {state}.",
        nothingLeft: "Del bollettino {n} non si è fatto nulla: non vi resterebbe niente. Per fermarlo, rispondete:"
            + " drop",
        unknownItem: "Del bollettino {n} non si è fatto nulla: non ha quel punto.",
        codeSubject: "Confermare, per favore: bollettino {n}",
        codeAsks: "Una mail a suo nome (numero {mail}) risponde alla bozza del bollettino {n}: {commands}. Nulla vi"
            + " prova che l'abbia scritta lei; perciò attende.",
        codeReturn: "Se l'ha scritta lei, risponda a questa mail entro {moment}, con questo codice nella prima riga:",
        codeLink: "Oppure segua questo collegamento e invii la mail che apre:",
        codeElse: "Altrimenti non faccia nulla: allora non succede nulla.",
        states: [
            .draft: "attende l'approvazione",
            .sent: "è già stato inviato",
            .dropped: "è stato abbandonato",
            .lapsed: "è decaduto",
            .empty: "non aveva nulla da dire",
        ]
    )
}
