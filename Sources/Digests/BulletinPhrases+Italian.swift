internal import Typesetting

extension BulletinPhrases {
    static let italian = BulletinPhrases(
        title: "Detto, fatto",
        titleWithoutDone: "Che cosa avete detto all’IT e che cosa ne è seguito",
        lead:
            "Dal {start} al {end}, ci avete detto che cosa infastidisce e che cosa manca ({people}). Ecco che"
            + " cosa ne è seguito.",
        leadQuiet: "Dal {start} al {end}: che cosa è seguito a quanto ci avete detto.",
        people: CountedPhrase(
            "{n} persona",
            "{n} persone"
        ),
        done: "Che cosa è stato fatto",
        planned: "Che cosa è previsto",
        declined: "Che cosa non è possibile, e perché",
        heard: "Che cosa abbiamo sentito, ancora senza risposta",
        wrote: CountedPhrase(
            "{n} persona ne ha scritto",
            "{n} persone ne hanno scritto"
        ),
        write: "Qualcosa vi infastidisce o vi manca? Scrivete a {address}. Basta un messaggio; non ci sono moduli.",
        counted:
            "Un programma conta chi scrive della stessa cosa; può sbagliare. Qui nessuno è nominato, e non si"
            + " dice nulla di cui abbiano scritto meno di {n} persone.",
        draftSubject: "Da approvare, bollettino {n}: {title}",
        draftIntro:
            "Questa è una bozza. Sarà inviata a {recipients} appena uno dei destinatari risponde a questo"
            + " messaggio con una di queste parole:",
        draftCaption: "Risposte",
        draftCommands: [
            ("approve", "inviarlo così com’è"),
            ("without 3", "omettere il punto 3"),
            ("title: …", "dargli un altro titolo"),
            ("drop", "non inviarlo"),
        ],
        draftLapses: "Senza risposta decade: {moment}.",
        sent: "Il bollettino {n} è in viaggio verso {count} indirizzi.",
        dropped: "Il bollettino {n} è stato scartato. Non sarà inviato a nessuno.",
        changed: "Il bollettino {n} è cambiato. Segue una nuova bozza; approvi quella, per favore.",
        notUnderstood:
            "Per il bollettino {n} non è stato fatto nulla: la risposta non è stata capita. Scriva una sola"
            + " parola in una riga, e nient’altro:",
        stale: "Per il bollettino {n} non è stato fatto nulla: è cambiato da quella bozza. Risponda alla più recente.",
        settled: "Per il bollettino {n} non è stato fatto nulla: {state}.",
        nothingLeft:
            "Per il bollettino {n} non è stato fatto nulla: non vi resterebbe niente. Per fermarlo, risponda:"
            + " drop",
        unknownItem: "Per il bollettino {n} non è stato fatto nulla: non ha quel punto.",
        codeSubject: "Da confermare: bollettino {n}",
        codeAsks:
            "Un messaggio a suo nome (numero {mail}) risponde alla bozza del bollettino {n}: {commands}. Nulla"
            + " prova che l’abbia scritto lei; perciò resta in attesa.",
        codeReturn:
            "Se l’ha scritto lei, risponda a questo messaggio entro {moment}, con questo codice nella prima riga:",
        codeLink: "Oppure segua questo collegamento e invii il messaggio che si apre:",
        codeElse: "Altrimenti non faccia nulla: non succederà nulla.",
        states: [
            .draft: "attende l’approvazione",
            .sent: "è già stato inviato",
            .dropped: "è stato scartato",
            .lapsed: "è decaduto",
            .empty: "non aveva nulla da dire",
        ]
    )
}
