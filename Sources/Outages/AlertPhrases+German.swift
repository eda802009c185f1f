internal import Typesetting

extension AlertPhrases {
    static let german = AlertPhrases(
        opened: "Störung? {service}: {people} seit {since}",
        reopened: "Wieder Störung? {service}: {people} seit {since}",
        grown: "Störung? {service}: jetzt {people} seit {since}",
        stillFailing: "Störung? {service}: noch immer Meldungen, {people} seit {since}",
        absorbed: "Störung? {service}: {people} seit {since}, zwei Vorfälle in einem",
        takenBack: "Störung? {service}: {people} seit {since}, wieder offen",
        closed: "Wieder ruhig: {service}",
        resolved: "Behoben: {service}",
        falseAlarm: "Fehlalarm: {service}",
        merged: "Jetzt Teil von Vorfall {number}: {service}",
        lateMark: " (verspätete Warnung)",
        noService: "kein einzelner Dienst genannt",
        people: CountedPhrase("{n} Person", "{n} Personen"),
        reports: CountedPhrase("{n} Meldung", "{n} Meldungen"),
        lead: CountedPhrase(
            "{n} Person hat seit {moment} ({zone}) einen Ausfall gemeldet.",
            "{n} Personen haben seit {moment} ({zone}) einen Ausfall gemeldet."
        ),
        reopenedLead: "Der Vorfall war geschlossen; jetzt kommen wieder Meldungen.",
        closedLead: "Seit {span} hat niemand mehr einen Ausfall gemeldet. Zwischen {first} und {last} ({zone}) waren"
            + " es {people}.",
        closedCaution: "Ruhe beweist nicht, dass alles wieder geht: Bitte prüfen Sie es, bevor Sie es sagen.",
        reported: "Gemeldet haben sie {people} zwischen {first} und {last} ({zone}).",
        resolvedLead: "Laut {who} ist die Störung behoben ({time}).",
        falseAlarmLead: "Laut {who} gab es keine Störung ({time}).",
        falseAlarmCaution: "Die Mails zählen nicht mehr als Meldungen. Ihre Einordnung ist unverändert.",
        mergedLead: "Laut {who} ist Vorfall {number}, {name}, dieselbe Störung. Dort geht es weiter.",
        absorbedLead: "Laut {who} ist Vorfall {number}, {name}, dieselbe Störung. Seine Meldungen zählen jetzt hier.",
        takenBackLead: "{who} hat das letzte Wort dazu zurückgenommen ({time}). Der Vorfall ist offen wie zuvor.",
        changed: "Neu seit {time}: {more}.",
        morePeople: CountedPhrase("{n} weitere Person", "{n} weitere Personen"),
        newSites: "erste Meldungen aus {sites}",
        unchanged: "es kommen weiter Meldungen",
        sites: CountedPhrase(
            "Sie schreiben aus einer Maildomain: {sites}.",
            "Sie schreiben aus {n} Maildomains: {sites}."
        ),
        places: "Genannte Orte: {places}.",
        blocked: CountedPhrase("{n} von ihnen kann nicht arbeiten.", "{n} von ihnen können nicht arbeiten."),
        wide: CountedPhrase(
            "{n} sagt, dass auch andere betroffen sind.",
            "{n} sagen, dass auch andere betroffen sind."
        ),
        deadlines: "Wann sie es brauchen: {words}.",
        more: "und {n} weitere",
        usual: "Üblich um diese Zeit: etwa {n} Meldungen in der Stunde.",
        usualRare: "Üblich um diese Zeit: weniger als eine Meldung in zehn Stunden.",
        usualUnknown: "Was um diese Zeit üblich ist, steht noch nicht fest: Dazu braucht es zwei Wochen Post.",
        late: "Diese Warnung kommt spät: Die jüngste dieser Mails ging um {time} ein.",
        held: "Diese Warnung war seit {time} zurückgehalten, wegen Wartung oder auf Wunsch.",
        acknowledged: "{who} kümmert sich seit {time} darum.",
        nobodyYet: "Aus der IT hat noch niemand gesagt, dass er sich kümmert.",
        note: "Wort der IT ({who}, {time}): {text}",
        nextWord: "Mehr ist zugesagt bis {time}.",
        bars: "Meldungen je {span}",
        words: "Was sie schreiben",
        quotation: "„{words}“",
        doubtfulSender: "Absender zweifelhaft",
        unknownSender: "unbekannter Absender",
        answers: "Antworten Sie auf diese Mail mit einer dieser Angaben als erster Zeile",
        answerEffects: [
            "Sie kümmern sich: keine Wiederholung, solange es nicht wächst",
            "was Sie wissen, für spätere Alarme und Antworten",
            "als zweite Zeile: wann Sie mehr sagen", "es ist vorbei (oder mit einem Wort: „resolved: …“)",
            "es gab keine Störung", "diese Mails gehören nicht dazu", "diese betreffen eine andere Störung",
            "das Letzte davon wird zurückgenommen, sofern es niemand erfahren hat",
            "Vorfall {number} ist dieselbe Störung",
        ],
        command: "Dies ist Vorfall {number}. Auf dem Rechner: earshot incidents show {number}",
        origin: "Diese Warnung stammt aus Mails von Benutzern an die Feedback-Adresse von {organisation}, nicht aus"
            + " einer Messung.",
        originCaution: "Sie kann falsch sein."
    )
}
