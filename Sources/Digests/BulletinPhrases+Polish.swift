internal import Typesetting

extension BulletinPhrases {
    static let polish = BulletinPhrases(
        title: "Powiedziane, zrobione",
        titleWithoutDone: "Co powiedzieli Państwo działowi IT i co z tego wynika",
        lead: "{start} – {end}: {people}, tyle głosów o tym, co drażni i czego brakuje. Oto, co z tego wynika.",
        leadQuiet: "{start} – {end}: co wynika z tego, co nam Państwo powiedzieli.",
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
        write: "Coś Państwa drażni albo czegoś brakuje? Prosimy napisać na {address}. Wystarczy wiadomość;"
            + " formularza nie ma.",
        counted: "Program liczy, kto pisze o tym samym; może się mylić. Nikt nie jest tu wymieniony i nie ma tu"
            + " nic, o czym napisało mniej niż {n} osoby.",
        draftSubject: "Prośba o zatwierdzenie biuletynu {n}: {title}",
        draftIntro: "To jest szkic. Pójdzie do {recipients}, gdy ktoś z Państwa odpowie na tę wiadomość jednym z"
            + " tych słów:",
        draftCaption: "Odpowiedzi",
        draftCommands: [
            ("approve", "wysłać tak, jak jest"),
            ("without 3", "pominąć punkt 3"),
            ("title: …", "nadać inny tytuł"),
            ("drop", "nie wysyłać"),
        ],
        draftLapses: "Bez odpowiedzi wygasa {moment}.",
        sent: "Biuletyn {n} jest w drodze: liczba adresów {count}.",
        dropped: "Biuletyn {n} jest odrzucony. Nie idzie do nikogo.",
        changed: "Biuletyn {n} jest zmieniony. Nowy szkic jest w drodze; prosimy zatwierdzić tamten.",
        notUnderstood: "Z biuletynem {n} nic nie zrobiono: odpowiedź nie została zrozumiana. Prosimy napisać jedno"
            + " słowo w osobnym wierszu i nic więcej:",
        stale: "Z biuletynem {n} nic nie zrobiono: od tamtego szkicu został zmieniony. Prosimy odpowiedzieć na"
            + " najnowszy.",
        settled: "Z biuletynem {n} nic nie zrobiono: {state}.",
        nothingLeft: "Z biuletynem {n} nic nie zrobiono: nic by w nim nie zostało. Aby go zatrzymać, prosimy"
            + " odpowiedzieć: drop",
        unknownItem: "Z biuletynem {n} nic nie zrobiono: nie ma takiego punktu.",
        codeSubject: "Prośba o potwierdzenie: biuletyn {n}",
        codeAsks: "Wiadomość w Państwa imieniu (numer {mail}) odpowiada na szkic biuletynu {n}: {commands}. Nic w"
            + " niej nie dowodzi, kto ją napisał; dlatego czeka.",
        codeReturn: "Jeśli to Państwa wiadomość, prosimy odpowiedzieć do {moment} z tym kodem w pierwszym wierszu:",
        codeLink: "Albo otworzyć ten odnośnik i wysłać wiadomość, którą otwiera:",
        codeElse: "Jeśli nie, nic nie trzeba robić: wtedy nic się nie stanie.",
        states: [
            .draft: "czeka na zatwierdzenie",
            .sent: "został już wysłany",
            .dropped: "został odrzucony",
            .lapsed: "wygasł",
            .empty: "nie miał nic do powiedzenia",
        ]
    )
}
