internal import Typesetting

extension BulletinPhrases {
    static let polish = BulletinPhrases(
        title: "Powiedziane, zrobione",
        titleWithoutDone: "Co powiedzieli Państwo działowi IT i co z tego wynika",
        lead:
            "Od {start} do {end} mówili nam Państwo, co przeszkadza i czego brakuje ({people}). Oto, co z tego"
            + " wynika.",
        leadQuiet: "Od {start} do {end}: co wynika z tego, co nam Państwo powiedzieli.",
        people: CountedPhrase(
            "{n} osoba",
            "{n} osoby",
            "{n} osób"
        ),
        done: "Co jest zrobione",
        planned: "Co jest zaplanowane",
        declined: "Co nie jest możliwe i dlaczego",
        heard: "Co usłyszeliśmy, a na co jeszcze nie odpowiedzieliśmy",
        wrote: CountedPhrase(
            "napisała o tym {n} osoba",
            "napisały o tym {n} osoby",
            "napisało o tym {n} osób"
        ),
        write:
            "Coś Państwu przeszkadza albo czegoś brakuje? Prosimy napisać na {address}. Wystarczy wiadomość;"
            + " formularza nie ma.",
        counted:
            "Program liczy, kto pisze o tym samym; może się mylić. Nikt nie jest tu wymieniony i nie ma tu nic, o"
            + " czym napisało mniej niż {n} osoby.",
        draftSubject: "Prośba o zatwierdzenie biuletynu {n}: {title}",
        draftIntro:
            "To jest szkic. Zostanie wysłany do {recipients}, gdy ktoś z Państwa odpowie na tę wiadomość jednym z"
            + " tych słów:",
        draftCaption: "Odpowiedzi",
        draftCommands: [
            ("approve", "wysłać tak, jak jest"),
            ("without 3", "pominąć punkt 3"),
            ("title: …", "nadać inny tytuł"),
            ("drop", "nie wysyłać"),
        ],
        draftLapses: "Bez odpowiedzi wygaśnie: {moment}.",
        sent: "Biuletyn {n} jest w drodze; liczba adresów: {count}.",
        dropped: "Biuletyn {n} został odrzucony. Nie zostanie wysłany.",
        changed: "Biuletyn {n} został zmieniony. Nowy szkic jest w drodze; prosimy zatwierdzić ten nowy.",
        notUnderstood:
            "Z biuletynem {n} nic nie zrobiono: odpowiedź nie została zrozumiana. Prosimy napisać jedno słowo w"
            + " osobnym wierszu i nic więcej:",
        stale:
            "Z biuletynem {n} nic nie zrobiono: od tamtego szkicu został zmieniony. Prosimy odpowiedzieć na"
            + " najnowszy.",
        settled: "Z biuletynem {n} nic nie zrobiono: {state}.",
        nothingLeft:
            "Z biuletynem {n} nic nie zrobiono: nic by w nim nie zostało. Aby go zatrzymać, prosimy odpowiedzieć:"
            + " drop",
        unknownItem: "Z biuletynem {n} nic nie zrobiono: nie ma takiego punktu.",
        codeSubject: "Prośba o potwierdzenie: biuletyn {n}",
        codeAsks:
            "Wiadomość w Państwa imieniu (numer {mail}) odpowiada na szkic biuletynu {n}: {commands}. Nic w niej"
            + " nie dowodzi, kto ją napisał; dlatego czeka.",
        codeReturn: "Jeśli to Państwa wiadomość, prosimy odpowiedzieć do {moment} z tym kodem w pierwszym wierszu:",
        codeLink: "Można też otworzyć ten odnośnik i wysłać wiadomość, która się pojawi:",
        codeElse: "Jeśli nie, nie trzeba nic robić: nic się nie stanie.",
        states: [
            .draft: "czeka na zatwierdzenie",
            .sent: "został już wysłany",
            .dropped: "został odrzucony",
            .lapsed: "wygasł",
            .empty: "nie miał o czym opowiedzieć",
        ]
    )
}
