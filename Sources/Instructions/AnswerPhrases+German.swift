internal import Feedback
internal import Typesetting

extension AnswerPhrases {
    static let german = AnswerPhrases(
        incident: "Vorfall {number}",
        noIncident: "kein Vorfall",
        done: "Erledigt: {incident}",
        partlyDone: "Teilweise erledigt: {incident}",
        notDone: "Nicht ausgeführt: {incident}",
        confirm: "Bitte bestätigen: {incident}",
        warned: "Abgelehnt, in Ihrem Namen: {incident}",
        doneHeading: "Erledigt:",
        notDoneHeading: "Nicht ausgeführt:",
        nothingAsked: "Ihre Mail enthält keinen Befehl, den ich kenne; es hat sich nichts geändert.",
        acknowledged: "Vorfall {number} ist quittiert. Sein Alarm wird nur wiederholt, wenn er wächst.",
        noted:
            "Ihre Notiz zu Vorfall {number} ist übernommen: „{text}“ Sie steht in den Empfangsbestätigungen für Meldungen aus "
            + "dem eigenen Haus, die ab jetzt kommen.",
        notedForNobody:
            "Ihre Notiz zu Vorfall {number} ist übernommen: „{text}“ Empfangsbestätigungen sind ausgeschaltet, also "
            + "lesen die Meldenden sie nicht.",
        nextWord: "Sie sagen die nächste Meldung bis {moment} zu.",
        nextWordPast:
            "Eine nächste Meldung ist nicht zugesagt: Die genannte Uhrzeit ist vorbei oder mehr als 18 Stunden entfernt. Schreiben Sie „next:“ mit einer der nächsten 18 Stunden.",
        resolved: "Vorfall {number} ist vorbei.",
        falseAlarm: "Vorfall {number} ist als Fehlalarm beendet. Die Einordnung seiner Mails ist unverändert.",
        excluded: "Mails, die nicht mehr zu Vorfall {number} zählen: {list}.",
        split: "Mails, die jetzt ein eigener Vorfall sind, Nummer {number}: {list}.",
        merged: "Vorfall {other} zählt jetzt zu Vorfall {number}.",
        undone: "Zurückgenommen bei Vorfall {number}: {step}.",
        step: { step in
            switch step {
            case .acknowledged: "dass sich jemand kümmert"
            case .noted: "die Notiz"
            case .resolved: "dass er vorbei ist"
            case .falseAlarm: "dass es keine Störung gab"
            case .excluded: "dass Mails nicht dazu gehören"
            case .split: "dass Mails eine andere Störung betreffen"
            case .absorbed: "dass ein anderer Vorfall dieselbe Störung ist"
            default: step.rawValue
            }
        },
        undo:
            "Soll alles zurückgenommen werden, was dieser Brief getan hat, antworten Sie auf diese Mail mit „undo“, oder folgen Sie diesem Link und senden die Mail ab, die er öffnet:",
        undoUntilTold: "Bei einem Vorfall geht das, solange niemand außerhalb der IT davon erfahren hat.",
        refusedCommand: "{command}: {reason}",
        unknownIncident: "einen Vorfall {number} gibt es nicht.",
        closed: "Vorfall {number} ist schon geschlossen.",
        unknownReports: "diese Mails zählen nicht dazu: {list}.",
        pointless: "damit würde sich nichts ändern, oder nichts bliebe übrig.",
        nothingToUndo: "es wurde nichts getan, was sich zurücknehmen lässt.",
        toldAlready: CountedPhrase(
            "{n} Person hat es schon erfahren. Sagen Sie mit „note:“, „resolved:“ oder „false alarm“, was jetzt gilt.",
            "{n} Personen haben es schon erfahren. Sagen Sie mit „note:“, „resolved:“ oder „false alarm“, was jetzt gilt."
        ),
        changedSince: "seitdem ist mehr geschehen. Sehen Sie den Vorfall an und sagen Sie, was geschehen soll.",
        remark: "„{line}“: {reason}",
        unknown: "das ist kein Befehl.",
        doubtful:
            "das kann auch anderes heißen. Schreiben Sie den Befehl allein in eine Zeile, und sonst nichts in die Mail.",
        noText: "der Text fehlt. Schreiben Sie „note:“ und den Text dahinter.",
        tooLong: "der Text hat {n} Bytes, höchstens {limit} sind möglich.",
        badNumbers: "geben Sie die Nummern dahinter an, etwa „not this: 12, 15“ oder „merge 7“.",
        badTime: "die Uhrzeit ist nicht lesbar. Schreiben Sie „next: 10:00“.",
        contradiction: "„resolved“ und „false alarm“ können nicht beide stimmen.",
        tooMany: "zu viele Befehle für eine Mail.",
        meant: "Meinten Sie „{command}“?",
        further: "… und {n} weitere Zeilen, die keine Befehle sind.",
        waits: "Eine Mail in Ihrem Namen (Nummer {mail}) verlangt zu {incident}:",
        waitsWhy: "Nichts an dieser Mail beweist, dass sie von Ihnen ist; deshalb wartet sie.",
        returnCode:
            "Wenn sie von Ihnen ist, antworten Sie bis {moment} auf diese Mail und schreiben diesen Code in "
            + "die erste Zeile:",
        orFollow: "Oder folgen Sie diesem Link und senden die Mail ab, die er öffnet:",
        notYou: "Wenn sie nicht von Ihnen ist, tun Sie nichts, und sagen Sie es denen, die Ihre Mail betreiben.",
        warning:
            "Eine Mail, die Sie als Absender nennt (Nummer {mail}), sollte auf {incident} wirken. Sie wurde abgelehnt.",
        warningAsks: "Sie verlangt:",
        because: "Der Grund: {reason}",
        refusal: { refusal in
            switch refusal {
            case .notStaff:
                "Ihre Adresse gehört nicht zu denen, die Befehle geben dürfen. Wer Earshot betreibt, kann sie eintragen: staff in "
                    + "[commands]."
            case .doubtfulSender: "ihr Absender ist nicht eine einfache Adresse."
            case .forged: "Ihr eigener Mailserver sagt, dass sie nicht aus der Domain des Absenders kommt (DMARC)."
            case .automatic: "eine Maschine hat sie gesendet."
            case .replayed: "dieselbe Mail hat schon einmal gewirkt."
            case .expired: "sie antwortet auf eine Mail, die älter als 30 Tage ist. Antworten Sie auf eine neuere."
            case .foreignToken:
                "das Kennzeichen im Betreff gehört zu etwas anderem. Antworten Sie auf den Alarm oder Bericht selbst."
            case .ambiguous: "sie nennt zwei Vorfälle oder Berichte. Antworten Sie auf die Mail zu dem, den Sie meinen."
            case .notReader: "Ihre Adresse bekommt diesen Bericht nicht selbst; es gibt also nichts zu ändern."
            case .tooManyCodes:
                "es wurden zu viele Codes verlangt. Versuchen Sie es in einer Stunde wieder, oder mit earshot incidents."
            case .wrongCode: "zu oft kam ein falscher Code zurück. Senden Sie den Befehl noch einmal."
            case .expiredCode: "der Code war zu alt oder schon verwendet. Senden Sie den Befehl noch einmal."
            case .foreignCode: "ihr Code ging an eine andere Adresse."
            }
        },
        ifYou: "Wenn sie von Ihnen ist, antworten Sie noch einmal auf den Alarm.",
        answerThis:
            "Wenn sie von Ihnen ist, senden Sie sie noch einmal, als Antwort auf diese Mail: Nur Sie haben sie bekommen, deshalb gibt "
            + "es dafür noch einen Code.",
        ifNotYou:
            "Wenn nicht, schreibt jemand in Ihrem Namen und hat eine Mail von uns gelesen: Sagen Sie es denen, die Ihre Mail "
            + "betreiben.",
        helpHeading: "Was eine Antwort auf einen Alarm sagen kann, jedes in einer eigenen Zeile:",
        help: [
            ("ack", "jemand ist dran"),
            ("note: TEXT", "für spätere Alarme und Antworten"),
            ("next: 10:00", "unter einer Notiz: wann Sie mehr sagen"),
            ("resolved, resolved: TEXT", "er ist vorbei"),
            ("false alarm", "es gab keine Störung"),
            ("not this: 12, 15", "diese Mails gehören nicht dazu"),
            ("split: 12, 15", "diese sind eine andere Störung"),
            ("undo", "nimmt zurück, was Ihr letzter Brief tat;"),
            ("", "haben Sie nichts getan oder antworten auf"),
            ("", "den Alarm, der es meldete: das Letzte"),
            ("merge 7", "Vorfall 7 ist dieselbe Störung"),
        ],
        origin: "Earshot bei {organisation}, Antwort auf Mail {mail}.",
        digest: .german
    )
}
