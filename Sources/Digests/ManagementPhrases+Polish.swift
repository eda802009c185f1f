internal import Typesetting

extension ManagementPhrases {
    static let polish = ManagementPhrases(
        allTeams: "wszystkie zespoły",
        team: "zespół {team}",
        heard: CountedPhrase(
            "{n} usłyszana potrzeba",
            "{n} usłyszane potrzeby",
            "{n} usłyszanych potrzeb"
        ),
        answered: CountedPhrase(
            "{n} z odpowiedzią",
            "{n} z odpowiedzią",
            "{n} z odpowiedzią"
        ),
        met: CountedPhrase(
            "{n} spełniona",
            "{n} spełnione",
            "{n} spełnionych"
        ),
        outages: CountedPhrase(
            "{n} awaria zgłoszona przez użytkowników",
            "{n} awarie zgłoszone przez użytkowników",
            "{n} awarii zgłoszonych przez użytkowników"
        ),
        nobodyWrote: "nikt nie napisał",
        covers: "{start} – {end}",
        fromPeople: "{mails}, {people}",
        mails: CountedPhrase(
            "{n} wiadomość",
            "{n} wiadomości",
            "{n} wiadomości"
        ),
        people: CountedPhrase(
            "{n} osoba",
            "{n} osoby",
            "{n} osób"
        ),
        late: "Ten raport jest spóźniony. Obejmuje swój własny okres; harmonogram się nie zmienia.",
        andMore: CountedPhrase(
            "i jeszcze {n}",
            "i jeszcze {n}",
            "i jeszcze {n}"
        ),
        needsTitle: "Potrzeby: usłyszane, z odpowiedzią, spełnione",
        noNeeds: "W tym czasie nie było skargi ani prośby, która tworzy potrzebę.",
        heardFigure: CountedPhrase(
            "usłyszana potrzeba",
            "usłyszane potrzeby",
            "usłyszanych potrzeb"
        ),
        heardRemark: "{people}; po raz pierwszy: {new}",
        answeredFigure: CountedPhrase(
            "potrzeba z odpowiedzią działu IT",
            "potrzeby z odpowiedzią działu IT",
            "potrzeb z odpowiedzią działu IT"
        ),
        answeredRemark: "zaplanowane {planned}, odrzucone {declined}, wykonane {met}",
        metFigure: CountedPhrase(
            "spełniona potrzeba",
            "spełnione potrzeby",
            "spełnionych potrzeb"
        ),
        metRemark: "prosiło o to: {people}",
        waitFigure: "dni od prośby do odpowiedzi (mediana)",
        waitRemark: "połowa odpowiedzi trwała dłużej",
        metTitle: "Spełnione",
        waitingTitle: "Czekają na odpowiedź",
        askedSince: "po raz pierwszy {day}",
        outagesTitle: "Awarie zgłoszone przez użytkowników",
        outagesIntro: "Earshot wie o awarii tylko z tego, co ludzie piszą. Czy monitoring już ją widział, tego nie"
            + " wie.",
        noOutages: "W tym czasie żadnej awarii nie zgłosiło wiele osób.",
        noService: "Nie podano usługi",
        alerted: "Ostrzeżenie wyszło {span} po pierwszym zgłoszeniu.",
        notAlerted: "Nie wyszło żadne ostrzeżenie.",
        firstWord: "Pierwsze słowo działu IT padło {span} po pierwszym zgłoszeniu.",
        noWord: "Dział IT nic o niej Earshotowi nie powiedział.",
        announced: CountedPhrase(
            "Jeszcze {n} zaczęła się podczas zapowiedzianych prac.",
            "Jeszcze {n} zaczęły się podczas zapowiedzianych prac.",
            "Jeszcze {n} zaczęło się podczas zapowiedzianych prac."
        ),
        praiseTitle: "Pochwały",
        praise: CountedPhrase(
            "{n} wiadomość z podziękowaniem.",
            "{n} wiadomości z podziękowaniem.",
            "{n} wiadomości z podziękowaniem."
        ),
        toneTitle: "Ton, tydzień po tygodniu",
        toneIntro: "0 to spokój, 100 to wściekłość: średnia ze wszystkich wiadomości od ludzi, na ile program"
            + " słyszy ton.",
        quietTitle: "Usłyszani poza awariami",
        quietIntro: "Spośród piszących: udział tych, którzy mówią o czymś innym niż o awarii u wielu. Im wyższy,"
            + " tym więcej dział IT wie, póki nic się nie pali.",
        ofPeople: "({people})",
        worthTitle: "Ile jest warte słuchanie",
        worthMet: CountedPhrase(
            "Spełniono {n} potrzebę. Kto o niej mówił: {people}.",
            "Spełniono {n} potrzeby. Kto o nich mówił: {people}.",
            "Spełniono {n} potrzeb. Kto o nich mówił: {people}."
        ),
        worthLead: CountedPhrase(
            "Przy {n} awarii ostrzeżenie wyszło {span} przed pierwszym słowem działu IT.",
            "Przy {n} awariach ostrzeżenie wyszło przed pierwszym słowem działu IT: łącznie o {span} wcześniej.",
            "Przy {n} awariach ostrzeżenie wyszło przed pierwszym słowem działu IT: łącznie o {span} wcześniej."
        ),
        worthQuiet: CountedPhrase(
            "{n} osoba napisała o czymś innym niż awaria u wielu: o tym, co dział IT inaczej słyszy późno albo nigdy.",
            "{n} osoby napisały o czymś innym niż awaria u wielu: o tym, co dział IT inaczej słyszy późno albo nigdy.",
            "{n} osób napisało o czymś innym niż awaria u wielu: o tym, co dział IT inaczej słyszy późno albo nigdy."
        ),
        worthWaiting: CountedPhrase(
            "{n} usłyszana potrzeba nie ma jeszcze odpowiedzi. Odpowiedź, choćby odmowna, pokazuje ludziom, że ich"
                + " usłyszano.",
            "{n} usłyszane potrzeby nie mają jeszcze odpowiedzi. Odpowiedź, choćby odmowna, pokazuje ludziom, że"
                + " ich usłyszano.",
            "{n} usłyszanych potrzeb nie ma jeszcze odpowiedzi. Odpowiedź, choćby odmowna, pokazuje ludziom, że ich"
                + " usłyszano."
        ),
        worthLittle: "W tym czasie usłyszano za mało, by to powiedzieć.",
        worthNoMoney: "Kwoty tu nie ma: Earshot wie, kto napisał i co z tego wynikło, a nie, ile kosztuje godzina.",
        decided: "Program sortuje wiadomości według słów i liczy ludzi, nie wiadomości; może się mylić.",
        namesNobody: "Ten raport nikogo nie wymienia.",
        ask: "Pytania o ten raport: {contact}.",
        next: "Następny raport: {moment}."
    )
}
