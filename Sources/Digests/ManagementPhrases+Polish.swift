internal import Typesetting

extension ManagementPhrases {
    static let polish = ManagementPhrases(
        allTeams: "wszystkie zespoły",
        team: "zespół {team}",
        heard: CountedPhrase(
            "{n} zgłoszona potrzeba",
            "{n} zgłoszone potrzeby",
            "{n} zgłoszonych potrzeb"
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
        covers: "od {start} do {end}",
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
        needsTitle: "Potrzeby: zgłoszone, z odpowiedzią, spełnione",
        noNeeds: "W tym czasie nie było skargi ani prośby, z której wynikałaby potrzeba.",
        heardFigure: CountedPhrase(
            "zgłoszona potrzeba",
            "zgłoszone potrzeby",
            "zgłoszonych potrzeb"
        ),
        heardRemark: "{people}; po raz pierwszy: {new}",
        answeredFigure: CountedPhrase(
            "potrzeba z odpowiedzią działu IT",
            "potrzeby z odpowiedzią działu IT",
            "potrzeb z odpowiedzią działu IT"
        ),
        answeredRemark: "zaplanowane: {planned}, odrzucone: {declined}, zrobione: {met}",
        metFigure: CountedPhrase(
            "spełniona potrzeba",
            "spełnione potrzeby",
            "spełnionych potrzeb"
        ),
        metRemark: "prosiło o to: {people}",
        waitFigure: "mediana oczekiwania w dniach, od prośby do odpowiedzi",
        waitRemark: "na połowę odpowiedzi czekano dłużej",
        metTitle: "Spełnione",
        waitingTitle: "Czekają na odpowiedź",
        askedSince: "pierwszy raz: {day}",
        outagesTitle: "Awarie zgłoszone przez użytkowników",
        outagesIntro:
            "Earshot wie o awarii tylko z tego, co ludzie piszą. Nie wie, czy monitoring wykrył ją wcześniej.",
        noOutages: "W tym czasie żadna awaria nie została zgłoszona przez wiele osób.",
        noService: "Nie podano usługi",
        alerted: "Alert wysłano {span} po pierwszym zgłoszeniu.",
        notAlerted: "Alertu nie wysłano.",
        firstWord: "Pierwsza reakcja działu IT nastąpiła {span} po pierwszym zgłoszeniu.",
        noWord: "Dział IT nie przekazał nic na jej temat.",
        announced: CountedPhrase(
            "Jeszcze {n} zaczęła się podczas zapowiedzianych prac.",
            "Jeszcze {n} zaczęły się podczas zapowiedzianych prac.",
            "Jeszcze {n} zaczęło się podczas zapowiedzianych prac."
        ),
        praiseTitle: "Pochwały",
        praise: CountedPhrase(
            "{n} wiadomość z podziękowaniem.",
            "{n} wiadomości z podziękowaniami.",
            "{n} wiadomości z podziękowaniami."
        ),
        toneTitle: "Ton, tydzień po tygodniu",
        toneIntro:
            "0 to spokój, 100 to wściekłość: średnia ze wszystkich wiadomości od ludzi, na ile program potrafi"
            + " wychwycić ton.",
        quietTitle: "Głosy poza awariami",
        quietIntro:
            "Spośród piszących: udział tych, którzy pisali o czymś innym niż awaria dotykająca wielu osób. Im"
            + " wyższy, tym więcej dział IT wie, kiedy nic się nie pali.",
        ofPeople: "({people})",
        worthTitle: "Ile warte jest słuchanie",
        worthMet: CountedPhrase(
            "Spełniono {n} potrzebę. Kto o niej mówił: {people}.",
            "Spełniono {n} potrzeby. Kto o nich mówił: {people}.",
            "Spełniono {n} potrzeb. Kto o nich mówił: {people}."
        ),
        worthLead: CountedPhrase(
            "Przy {n} awarii alert wysłano {span} przed pierwszą reakcją działu IT.",
            "Przy {n} awariach alerty wysłano przed pierwszą reakcją działu IT: łącznie o {span} wcześniej.",
            "Przy {n} awariach alerty wysłano przed pierwszą reakcją działu IT: łącznie o {span} wcześniej."
        ),
        worthQuiet: CountedPhrase(
            "{n} osoba napisała o czymś innym niż awaria dotykająca wielu osób: o tym, o czym dział IT inaczej"
                + " dowiaduje się późno albo wcale.",
            "{n} osoby napisały o czymś innym niż awaria dotykająca wielu osób: o tym, o czym dział IT inaczej"
                + " dowiaduje się późno albo wcale.",
            "{n} osób napisało o czymś innym niż awaria dotykająca wielu osób: o tym, o czym dział IT inaczej"
                + " dowiaduje się późno albo wcale."
        ),
        worthWaiting: CountedPhrase(
            "{n} zgłoszona potrzeba nie ma jeszcze odpowiedzi. Odpowiedź, choćby odmowna, pokazuje ludziom, że"
                + " ich usłyszano.",
            "{n} zgłoszone potrzeby nie mają jeszcze odpowiedzi. Odpowiedź, choćby odmowna, pokazuje ludziom,"
                + " że ich usłyszano.",
            "{n} zgłoszonych potrzeb nie ma jeszcze odpowiedzi. Odpowiedź, choćby odmowna, pokazuje ludziom, że"
                + " ich usłyszano."
        ),
        worthLittle: "W tym czasie napisano za mało, by to ocenić.",
        worthNoMoney:
            "Kwoty pieniężnej tu nie ma: Earshot wie, kto napisał i co z tego wynikło, a nie, ile kosztuje"
            + " godzina.",
        window: "Okres: od {start} do {end}.",
        decided: "Program sortuje wiadomości według słów i liczy ludzi, nie wiadomości; może się mylić.",
        namesNobody: "W tym raporcie nikt nie jest wymieniony z nazwiska.",
        ask: "Pytania o ten raport: {contact}.",
        next: "Następny raport: {moment}."
    )
}
