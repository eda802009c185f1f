internal import Feedback

extension DigestAnswerPhrases {
    static let german = DigestAnswerPhrases(
        digest: "Bericht „{name}“",
        filed: "{item}: Mail {mail} ist jetzt {tray}.",
        trays: { tray in
            switch tray {
            case .outage: "eine Störung"
            case .complaint: "eine Beschwerde"
            case .request: "ein Wunsch"
            case .question: "eine Frage"
            case .praise: "ein Lob"
            case .other: "keine Rückmeldung"
            case .unsure: "ungewiss"
            }
        },
        theme: "Thema {number} („{name}“)",
        status: { status in
            switch status {
            case .open: "{theme} ist offen."
            case .planned: "{theme} ist geplant."
            case .started: "{theme} ist begonnen."
            case .done: "{theme} ist erledigt."
            case .declined: "{theme} ist abgelehnt."
            }
        },
        note: "Ihre Notiz: „{text}“",
        toldNobody:
            "Niemand erfährt davon: Wer gefragt hat, weiß es schon oder darf nicht angeschrieben werden.",
        toldNobodyYet: "Niemand erfährt davon: Wer gefragt hat, hört nur, was geplant, erledigt oder abgelehnt ist.",
        toldNobodyOff: "Niemand erfährt davon: Eingangsbestätigungen sind ausgeschaltet.",
        noNote:
            "Niemand erfährt davon. Sollen es die erfahren, die gefragt haben, schreiben Sie eine Notiz dazu: „{command}: …“.",
        owned: "{owner} kümmert sich um {theme}.",
        unowned: "Niemand kümmert sich um {theme}.",
        renamed: "es heißt jetzt „{text}“, {theme}.",
        merged: "was getrennt gezählt war, zählt jetzt zu {theme}.",
        added: "zählt jetzt zu {theme}: {list}.",
        removed: "zählt nicht mehr zu {theme}: {list}.",
        split: "jetzt ein eigenes Thema, {theme}: {list}.",
        ofItem: "{item}: {sentence}",
        replied: "{item}: Ihre Antwort auf Mail {mail} geht um {moment} an {address}: „{text}“",
        paused: "Der Bericht kommt ab {moment} wieder zu Ihnen.",
        rhythm: { rhythm in
            switch rhythm {
            case .daily: "Der Bericht kommt täglich zu Ihnen."
            case .weekdays: "Der Bericht kommt werktags zu Ihnen."
            case .weekly: "Der Bericht kommt wöchentlich zu Ihnen."
            case .monthly: "Der Bericht kommt monatlich zu Ihnen."
            case .standard: "Der Bericht kommt zu Ihnen, wann er zu allen kommt."
            }
        },
        stopped:
            "Der Bericht kommt nicht mehr zu Ihnen. Schreiben Sie „start“ als Antwort auf diese Mail, wenn Sie ihn wieder möchten.",
        resumed: "Der Bericht kommt wieder zu Ihnen, ab seiner nächsten Ausgabe.",
        undone: "Zurückgenommen: {command}.",
        notUndone: "{command} ist nicht zurückgenommen: {reason}",
        toldAlready: "Es wurde schon jemandem gesagt.",
        toldSome:
            "Es wurde schon jemandem gesagt. {n} weitere erfahren es noch; antworten Sie auf die Zeile mit „offen“, dann nicht.",
        changedSince: "Seither ist mehr geschehen.",
        unknownTheme: "ein Thema {number} gibt es nicht.",
        unknownMails: "diese Mails gehören nicht dazu oder sind weder Beschwerde noch Wunsch: {list}.",
        tooLate: "das lässt sich nicht mehr zurücknehmen.",
        unknownMail: "eine Mail {number} gibt es nicht oder nicht mehr.",
        unchanged: "das ist es schon.",
        unlike: "dasselbe sein können nur zwei Themen, zwei Störungen oder eine Mail und ein Thema.",
        unanswerable:
            "wer Mail {mail} geschrieben hat, darf nicht angeschrieben werden: Nichts beweist den Absender, oder eine Maschine "
            + "liest die Antwort.",
        tooManyReplies: "in letzter Zeit gab es zu viele Antworten. Schreiben Sie der Person selbst.",
        strangeOwner: "{address} ist keine Adresse der IT oder des Hauses.",
        badDay: "dieser Tag ist vorbei oder zu weit weg. Nennen Sie einen innerhalb eines Jahres.",
        notReader: "Ihre Adresse bekommt diesen Bericht nicht selbst; es gibt also nichts zu ändern.",
        nothingToUndo: "Ihre Briefe zu diesem Bericht haben zuletzt nichts bewirkt, was sich zurücknehmen ließe.",
        overLimit: "der Text hat {n} Bytes, höchstens {limit} sind möglich.",
        noText: "der Text fehlt. Schreiben Sie ihn hinter den Doppelpunkt, etwa „4 antwort: TEXT“.",
        badNumbers: "ich kann die Nummern nicht lesen. Schreiben Sie etwa „5 dasselbe wie 2“ oder „7 add #12, #15“.",
        contradiction:
            "eine andere Zeile verlangt anderes zur selben Nummer. Keines von beiden ist geschehen: Senden Sie, was Sie meinen.",
        noItem: "sagen Sie, zu welcher Zeile des Berichts: Schreiben Sie deren Nummer davor.",
        unknownItem: "der Bericht hat keine Zeile {item}.",
        wrongKind: "das geht mit Zeile {item} nicht.",
        unmarked: "wenn das ein Text dazu ist, schreiben Sie einen Doppelpunkt davor.",
        badSpan: "sagen Sie, wie lange, etwa „pause 2w“ oder „pause bis 12. Januar“; höchstens ein Jahr.",
        badOwner: "sagen Sie, wer, etwa „3 owner ich“, „3 owner anna@example.org“ oder „3 owner niemand“.",
        belowFarewell: "es steht unter einem Gruß, wo Signaturen stehen, und wurde nicht ausgeführt.",
        told: "Am {moment} erfahren diese, was die IT zu {theme} antwortet, wenn es niemand vorher zurücknimmt:",
        vouchedFor:
            "Diese haben vielleicht anderes gemeint. Da Sie sagen, dass es dasselbe ist, erfahren sie es am {moment} auch, wenn Sie "
            + "sie nicht vorher herausnehmen, mit „{command}“ als Antwort auf diese Mail:",
        doubtful:
            "Diese haben vielleicht anderes gemeint. Sie erfahren es, sobald Sie sie hinzufügen, mit „{command}“ als Antwort auf "
            + "diese Mail:",
        unreachable: "Andere, die gefragt haben und nicht erreichbar sind: {n}.",
        more: "… und {n} weitere.",
        asker: "{address}, Mail {mail}: „{sentence}“",
        erased: "{address}, Mail {mail}",
        undo:
            "Soll das Getane zurückgenommen werden, antworten Sie bis {moment} auf diese Mail mit „undo“, oder folgen Sie diesem Link "
            + "und senden die Mail ab, die er öffnet:",
        helpHeading:
            "Was eine Antwort auf einen Bericht sagen kann, jedes in einer eigenen Zeile, die Nummer der Zeile zuerst:",
        help: [
            ("3 Wunsch", "die Mail ist einer (oder: Beschwerde, …)"),
            ("5 dasselbe wie 2", "beide sind dasselbe"),
            ("7 erledigt: TEXT", "wer gefragt hat, erfährt es"),
            ("7 geplant: TEXT", "ebenso; auch: abgelehnt, begonnen, offen"),
            ("3 owner ich", "wer sich darum kümmert"),
            ("3 name: TEXT", "wie es heißt"),
            ("4 antwort: TEXT", "an den, der geschrieben hat"),
            ("7 add 12", "die Mail gehört dazu; auch: remove, split"),
            ("undo", "nimmt zurück, was ein Brief getan hat"),
            ("pause 2w", "der Bericht selbst; auch: weekly, stop, start"),
        ],
        newerNumbers: "Senden Sie dasselbe als Antwort auf einen neueren Bericht, mit dessen Nummern.",
        ifYou: "Wenn sie von Ihnen ist, antworten Sie noch einmal auf den Bericht."
    )
}
