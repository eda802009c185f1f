extension DigestPhrases {
    static let polish: [DigestKey: DigestText] = [
        .allTeams: "wszystkie zespoły",
        .team: "zespół {team}",
        .outages: ["{n} awaria", "{n} awarie", "{n} awarii"],
        .outageOf: "awaria: {service} ({people})",
        .outageReports: ["{n} zgłoszenie awarii", "{n} zgłoszenia awarii", "{n} zgłoszeń awarii"],
        .annoysMost: "najbardziej uciążliwe: {service} ({people})",
        .themeAnnoysMost: "najbardziej uciążliwe: „{theme}” ({people})",
        .themeWantedMost: "najczęstsza prośba: „{theme}” ({people})",
        .complaints: ["{n} skarga", "{n} skargi", "{n} skarg"],
        .requests: ["{n} prośba", "{n} prośby", "{n} próśb"],
        .questions: ["{n} pytanie", "{n} pytania", "{n} pytań"],
        .thanks: ["{n} podziękowanie", "{n} podziękowania", "{n} podziękowań"],
        .others: ["{n} inna wiadomość", "{n} inne wiadomości", "{n} innych wiadomości"],
        .allQuiet: "cisza i spokój",
        .covers: "od {start} do {end}",
        .late: "Ten przegląd jest spóźniony. Obejmuje swój własny okres; harmonogram się nie zmienia.",
        .people: ["{n} osoba", "{n} osoby", "{n} osób"],
        .mails: ["{n} wiadomość", "{n} wiadomości", "{n} wiadomości"],
        .glance: "W skrócie",
        .labelOutage: "Awarie",
        .labelComplaint: "Skargi",
        .labelRequest: "Prośby",
        .labelQuestion: "Pytania",
        .labelPraise: "Pochwały",
        .labelOther: "Inne",
        .more: ["o {n} więcej", "o {n} więcej", "o {n} więcej"],
        .fewer: ["o {n} mniej", "o {n} mniej", "o {n} mniej"],
        .same: "tyle samo",
        .noComparison: "Nie ma jeszcze wcześniejszego okresu do porównania.",
        .barsByDay: "Osoby na dzień; po prawej wiadomości.",
        .barsBySpan: "Osoby co {span}; po prawej wiadomości.",
        .barsBefore: "Puste słupki: poprzedni okres.",
        .barsPeak: "Jedna liczba w wierszu: najwyższego słupka.",
        .titleOutage: "Co przestało działać",
        .timeline: "Kiedy przestało działać",
        .incidentSpan: "zgłaszano od {first} do {last} ({span})",
        .incidentOpen: "od {first}, nadal trwa",
        .incidentResolved: "usunięta, według działu IT",
        .incidentQuiet: "brak dalszych zgłoszeń; nikt nie potwierdził, że działa",
        .singleReports: "Zgłoszone pojedynczo",
        .noService: "Nie podano usługi",
        .titleComplaint: "Co przeszkadza",
        .titleRequest: "O co proszą",
        .peopleBefore: "{people} (wcześniej {n})",
        .course: "Liczba osób w czasie: {values}",
        .trendNew: "nowe",
        .trendRising: "rośnie",
        .trendSteady: "bez wyraźnej zmiany",
        .trendFalling: "maleje",
        .trendQuiet: "ucichło",
        .firstHeard: "pierwszy raz: {day}",
        .lastHeard: "ostatni raz: {day}",
        .stressed: "pisane pod presją",
        .statusOpen: "otwarte",
        .statusPlanned: "zaplanowane",
        .statusStarted: "rozpoczęte",
        .statusDone: "zrobione",
        .statusDeclined: "odrzucone",
        .owner: "opiekun: {owner}",
        .noOwner: "jeszcze bez opiekuna",
        .answered: "Odpowiedź działu IT: {text}",
        .opinions: "Czy to pomogło? Tak: {yes}, nie: {no}.",
        .titleQuestion: "O co pytają",
        .titlePraise: "Pochwały do przekazania",
        .praiseIntro: "Ktoś znalazł czas, żeby to napisać. Prosimy przekazać to tym, którzy na to zasłużyli.",
        .titleUnsure: "Prosimy sprawdzić: tu są wątpliwości",
        .unsureIntro: "Program nie umiał wystarczająco pewnie powiedzieć, co to jest. Powinien to ocenić człowiek.",
        .perhaps: "być może {category} ({percent}%)",
        .guessOutage: "awaria",
        .guessComplaint: "skarga",
        .guessRequest: "prośba",
        .guessQuestion: "pytanie",
        .guessPraise: "pochwała",
        .guessOther: "nic z tych rzeczy",
        .doubtfulSender: "nadawca wątpliwy",
        .unknownSender: "nadawca nieznany",
        .andMore: ["i jeszcze {n}", "i jeszcze {n}", "i jeszcze {n}"],
        .hiddenAddress: "[adres]",
        .hiddenPhone: "[telefon]",
        .hiddenNumber: "[numer]",
        .titleHeard: "Kto się odezwał",
        .quietTime: "Poza awariami napisało {percent}% osób ({n} z {all}).",
        .quietTimeBefore: "W poprzednim okresie: {percent}%.",
        .quietTimeMeans: .line(
            "Im więcej osób pisze bez awarii, tym lepiej dział IT wie, czego ludzie potrzebują na co dzień."
        ),
        .goneQuiet: "Kto zamilkł",
        .silence: "{group}: zwykle {people}, ostatnia wiadomość: {day}",
        .titleLoop: "Co przekazano ludziom",
        .told: [
            "{n} osoba dowiedziała się o odpowiedzi.", "{n} osoby dowiedziały się o odpowiedzi.",
            "{n} osób dowiedziało się o odpowiedzi.",
        ],
        .toldNobody: "W tym czasie nikt nie dowiedział się o odpowiedzi.",
        .actDone: "zrobione",
        .actPlanned: "zaplanowane",
        .actDeclined: "odrzucone",
        .actOwner: "zajmę się tym",
        .actSame: "to samo co …",
        .actResolved: "usunięta",
        .actFalseAlarm: "fałszywy alarm",
        .actKind: "To jest:",
        .actNotOutage: "Nie awaria, lecz:",
        .actReply: "odpowiedź",
        .actRhythm: "Ten przegląd, dla mnie:",
        .actDaily: "codziennie",
        .actWeekly: "co tydzień",
        .actPause: "przerwa na dwa tygodnie",
        .actStop: "nie wysyłać",
        .actLinks: .line(
            "Każdy odnośnik otwiera wiadomość: wystarczy ją uzupełnić i wysłać. Można też odpowiedzieć na tę"
                + " wiadomość, pisząc dla każdej pozycji wiersz, który zaczyna się od jej numeru."
        ),
        .actWriting: "Aby coś zrobić, prosimy odpowiedzieć na tę wiadomość, po jednym wierszu na pozycję:",
        .meansAnswer: "(albo planned, declined) co przekazać tym, którzy o to prosili; najpierw widać, kto to jest",
        .meansOwner: "zajmą się tym Państwo",
        .meansSame: "to jedno i to samo",
        .meansResolved: "(albo false alarm) już po wszystkim",
        .meansKind: "co to jest (albo outage, complaint, question, praise, other)",
        .meansReply: "zwykła odpowiedź do osoby, która to napisała",
        .meansPause: "dwa tygodnie bez przeglądu (albo daily, weekly, stop)",
        .nothingNew: .line(
            "W tym czasie nikt nie napisał. Ten przegląd przychodzi mimo to: jeśli przestanie przychodzić,"
                + " prosimy sprawdzić."
        ),
        .lastLook: "Ostatnie sprawdzenie wszystkich skrzynek: {moment}.",
        .window: "Okres: od {start} do {end}.",
        .machineMail: [
            "{n} wiadomość automatyczną przeczytano i odłożono.", "{n} wiadomości automatyczne przeczytano i odłożono.",
            "{n} wiadomości automatycznych przeczytano i odłożono.",
        ],
        .backlog: [
            "Wliczono {n} starszą wiadomość sprzed pierwszego uruchomienia.",
            "Wliczono {n} starsze wiadomości sprzed pierwszego uruchomienia.",
            "Wliczono {n} starszych wiadomości sprzed pierwszego uruchomienia.",
        ],
        .security: [
            "Wpłynęła {n} sprawa bezpieczeństwa; tutaj tylko liczona, nigdy cytowana.",
            "Wpłynęły {n} sprawy bezpieczeństwa; tutaj tylko liczone, nigdy cytowane.",
            "Wpłynęło {n} spraw bezpieczeństwa; tutaj tylko liczone, nigdy cytowane.",
        ],
        .quarantined: [
            "{n} wiadomości nie udało się odczytać; jest w kwarantannie: prosimy sprawdzić.",
            "{n} wiadomości nie udało się odczytać; są w kwarantannie: prosimy sprawdzić.",
            "{n} wiadomości nie udało się odczytać; są w kwarantannie: prosimy sprawdzić.",
        ],
        .noneQuarantined: "Żadna wiadomość nie jest w kwarantannie.",
        .account: .line(
            "Wiadomości na serwerze: {server} = zapisane {stored} + w kwarantannie {quarantined} + oczekujące"
                + " {waiting}."
        ),
        .accountOld: .line(
            "Wiadomości na serwerze: {server} = zapisane {stored} + w kwarantannie {quarantined} + oczekujące"
                + " {waiting} + pominięte jako zbyt stare {old}."
        ),
        .accountWrong: .line(
            "Rachunek wiadomości się nie zgadza: na serwerze {server}, ale zapisane {stored}, w kwarantannie"
                + " {quarantined}, oczekujące {waiting}, pominięte jako zbyt stare {old}. Prosimy to sprawdzić."
        ),
        .gone: [
            "{n} wiadomość zniknęła, zanim została przeczytana.", "{n} wiadomości zniknęły, zanim zostały przeczytane.",
            "{n} wiadomości zniknęło, zanim zostały przeczytane.",
        ],
        .passedOver: [
            "Serwer pominął {n} numer: nie więcej niż {n} wiadomość przeszła niezauważona. Niektóre serwery pomijają numery.",
            "Serwer pominął {n} numery: nie więcej niż {n} wiadomości przeszły niezauważone. Niektóre serwery pomijają numery.",
            "Serwer pominął {n} numerów: nie więcej niż {n} wiadomości przeszło niezauważonych. Niektóre serwery pomijają numery.",
        ],
        .model: "Wiadomości sortuje model {model}.",
        .triageUnknown: .line(
            "Oceniono: {mails}, niepewne: {unsure}. Nikt niczego nie potwierdził ani nie poprawił, więc nie"
                + " wiadomo, ile ocen jest trafnych."
        ),
        .triage: .line(
            "Oceniono: {mails}, niepewne: {unsure}. Potwierdzone: {confirmed}, poprawione: {corrected}; o"
                + " pozostałych nic nie wiadomo."
        ),
        .decided: .line(
            "Program sortuje wiadomości według słów i może się mylić. Kolejność zależy od liczby osób, a nie od"
                + " tego, jak głośno mówią."
        ),
        .namesNobody: "Nadawcy nie są tu wymieniani; rozpoznane adresy, telefony i numery osobiste usunięto z cytatów.",
        .ask: "Pytania o ten przegląd: {contact}.",
        .next: "Następny przegląd: {moment}.",
    ]
}
