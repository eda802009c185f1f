extension Phrasebook {
    static let polish = Phrasebook(
        subjects: [
            "{service} nie działa", "Pytanie o {service}", "Awaria: {device}", "Podziękowanie", "Wniosek {number}",
            "Brak sieci w sali {number}", "Dostęp do {service} dla {name}",
        ],
        greetings: ["Dzień dobry,", "Szanowni Państwo,", "Cześć,", "Drodzy koledzy,"],
        matters: [
            "{service} nie działa {time}, nikt nie może się zalogować.",
            "Czy mogliby Państwo nadać {name} dostęp do {service}? Formularz {number} jest podpisany.",
            "To naprawdę denerwujące, że {service} co dziesięć minut pyta o hasło.",
            "Bardzo dziękuję za szybką naprawę urządzenia {device}!",
            "Jak połączyć {device} z {service}, gdy pracuję z domu?",
            "Chcielibyśmy zamówić {device} do sali {number}.",
        ],
        details: [
            "Na ekranie pojawia się błąd {number}, a potem okno się zamyka.",
            "Tak samo było {time}, a {name} ma ten sam kłopot.",
            "Uruchomiłem już {device} ponownie dwa razy, bez skutku.",
            "{place} wszystko działa, więc może to gniazdko w sali {number}.",
            "Zależy od tego egzamin dla {number} studentów, prosimy o krótką odpowiedź.",
            "Rozmawialiśmy o tym z {name} kilka miesięcy temu i od tej pory cisza.",
            "Jeśli jest strona, na której to opisano, nie udało mi się jej znaleźć.",
            "Przed ostatnią aktualizacją {service} trwało to kilka sekund, teraz kilka minut.",
            "Można do mnie dzwonić pod numer wewnętrzny {number}, najlepiej {time}.",
        ],
        farewells: ["Z poważaniem", "Pozdrawiam", "Z góry dziękuję", "Miłego dnia"],
        places: ["W bibliotece", "W budynku C", "W auli", "W laboratorium", "W stołówce"],
        times: ["dziś rano", "wczoraj", "w poniedziałek", "w zeszłym tygodniu", "w południe", "o dziewiątej"],
        attribution: "{name} napisał(a):"
    )
}
