internal import Typesetting

extension ManagementPhrases {
    static let german = ManagementPhrases(
        allTeams: "alle Teams",
        team: "Team {team}",
        heard: CountedPhrase("{n} Anliegen gehört", "{n} Anliegen gehört"),
        answered: CountedPhrase("{n} beantwortet", "{n} beantwortet"),
        met: CountedPhrase("{n} erfüllt", "{n} erfüllt"),
        outages: CountedPhrase("{n} Störung von Nutzern gemeldet", "{n} Störungen von Nutzern gemeldet"),
        nobodyWrote: "niemand hat geschrieben",
        covers: "{start} bis {end}",
        fromPeople: "{mails} von {people}",
        mails: CountedPhrase("{n} Mail", "{n} Mails"),
        people: CountedPhrase("{n} Person", "{n} Personen"),
        late: "Dieser Bericht kommt verspätet. Er umfasst seinen eigenen Zeitraum; der Plan bleibt, wie er ist.",
        andMore: CountedPhrase("und {n} weiteres", "und {n} weitere"),
        needsTitle: "Anliegen: gehört, beantwortet, erfüllt",
        noNeeds: "In dieser Zeit kam keine Beschwerde und kein Wunsch, aus dem ein Anliegen wird.",
        heardFigure: CountedPhrase("Anliegen wurde gehört", "Anliegen wurden gehört"),
        heardRemark: "von {people}; zum ersten Mal: {new}",
        answeredFigure: CountedPhrase("Anliegen hat die IT beantwortet", "Anliegen hat die IT beantwortet"),
        answeredRemark: "geplant {planned}, abgelehnt {declined}, erledigt {met}",
        metFigure: CountedPhrase("Anliegen wurde erfüllt", "Anliegen wurden erfüllt"),
        metRemark: "gewünscht von {people}",
        waitFigure: "mittlere Wartezeit in Tagen, vom Wunsch bis zur Antwort (Median)",
        waitRemark: "die Hälfte der Antworten brauchte länger",
        metTitle: "Erfüllt",
        waitingTitle: "Noch ohne Antwort",
        askedSince: "zuerst gehört {day}",
        outagesTitle: "Störungen, die Nutzer gemeldet haben",
        outagesIntro:
            "Earshot erfährt von einer Störung nur aus dem, was Menschen schreiben. Ob die Überwachung sie da"
            + " schon gesehen hatte, weiß es nicht.",
        noOutages: "In dieser Zeit wurde keine Störung von vielen gemeldet.",
        noService: "Kein Dienst genannt",
        alerted: "Die Warnung ging {span} nach der ersten Meldung hinaus.",
        notAlerted: "Es ging keine Warnung hinaus.",
        firstWord: "Die erste Reaktion der IT kam {span} nach der ersten Meldung.",
        noWord: "Die IT hat Earshot dazu nichts gesagt.",
        announced: CountedPhrase(
            "{n} weitere begann in einer angekündigten Wartung.",
            "{n} weitere begannen in einer angekündigten Wartung."
        ),
        praiseTitle: "Lob",
        praise: CountedPhrase("{n} Mail mit einem Dank.", "{n} Mails mit einem Dank."),
        toneTitle: "Der Ton, Woche für Woche",
        toneIntro:
            "0 ist ruhig, 100 ist wütend: der Durchschnitt aller Mails von Menschen, soweit ein Programm einen"
            + " Ton hört.",
        quietTitle: "Gehört außerhalb von Störungen",
        quietIntro:
            "Von denen, die schrieben: der Anteil, der von etwas anderem schrieb als von einer Störung, die viele"
            + " traf. Je höher er ist, desto mehr erfährt die IT, solange nichts brennt.",
        ofPeople: "von {people}",
        worthTitle: "Was das Zuhören wert ist",
        worthMet: CountedPhrase(
            "{n} Anliegen wurde erfüllt, geäußert von {people}.",
            "{n} Anliegen wurden erfüllt, geäußert von {people}."
        ),
        worthLead: CountedPhrase(
            "Bei {n} Störung kam die Warnung {span} vor der ersten Reaktion der IT.",
            "Bei {n} Störungen kam die Warnung vor der ersten Reaktion der IT: zusammengenommen {span} früher."
        ),
        worthQuiet: CountedPhrase(
            "{n} Person schrieb über etwas anderes als eine Störung, die viele traf: das, was die IT sonst spät"
                + " oder nie hört.",
            "{n} Personen schrieben über etwas anderes als eine Störung, die viele traf: das, was die IT sonst"
                + " spät oder nie hört."
        ),
        worthWaiting: CountedPhrase(
            "{n} gehörtes Anliegen hat noch keine Antwort. Eine Antwort, und sei es ein Nein, zeigt, dass man"
                + " gehört wurde.",
            "{n} gehörte Anliegen haben noch keine Antwort. Eine Antwort, und sei es ein Nein, zeigt, dass man"
                + " gehört wurde."
        ),
        worthLittle: "In dieser Zeit war zu wenig zu hören, um es zu sagen.",
        worthNoMoney:
            "Ein Geldbetrag steht hier nicht: Earshot weiß, wer schrieb und was daraus wurde, nicht, was eine"
            + " Stunde kostet.",
        window: "Zeitraum: {start} bis {end}.",
        decided:
            "Ein Programm sortiert die Mails nach ihren Worten und zählt Menschen, nicht Mails; es kann sich"
            + " irren.",
        namesNobody: "Dieser Bericht nennt niemanden.",
        ask: "Fragen zu diesem Bericht: {contact}.",
        next: "Nächster Bericht: {moment}."
    )
}
