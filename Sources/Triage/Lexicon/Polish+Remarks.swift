extension Lexicon {
    /// How people write of a product, a course or a service in a comment or a survey, in a chat, and how they grumble politely.
    static let polishRemarks: KeyValuePairs<Cue, String> = [
        .broken: """
        nawala, nawalił*, szwankuj*, zdechł*, sypie się, posypał*, wykrzacz*, wylogow*, pusty ekran, pusta strona,
        czerwona lampka, miga, pękł*, pęknięt*, stłuczon*, zalan*, nie daje znaku życia, siadł*
        """,
        .notWorking: """
        nie funkcjonuj*, nie odpala, nie wczytuje, nie odświeża, nie słychać, nie przechodzi, nie hula, nie bangla,
        nic nie działa, zero reakcji, brak reakcji, ani drgnie, nie chce
        """,
        .unable: """
        nie umiem, nie dam rady, nie sposób, nie mam jak, nie wpuszcza, nie przyjmuje, nie akceptuje, odrzuca, blokuje,
        straciłem dostęp, straciłam dostęp, odcięt*, odcięło
        """,
        .errorMessage: "wyrzuca błąd, okienko, monit, pisze że, poszło nie tak, spróbuj ponownie, przekroczon*, error",
        .stopped: """
        sam się, sama się, samo się, samoczynnie, zwiesza, zwiesił*, ścina się, zamraża, crash*, wysypał*, przerywa,
        przerwał*, urywa, stanęło
        """,
        .stuck: "kółeczko, klepsydr*, zatrzymał się na, tkwi, w pętli",
        .slow: "żółw*, ślimak*, wlecze, ledwo działa, ledwo zipie, przymula, spowalnia",
        .missing: "wcięło, wyparował*, wykasował*, wyczyścił*, straciłem, straciłam, się podzia*",
        .since: """
        z dnia na dzień, ni z tego, bez powodu, przed chwilą, od pół godziny, od 2 godzin, od 2 dni, po restarcie,
        w nocy, dotychczas, ostatnio
        """,
        .everyone: """
        nikt z nas, nie tylko ja, nie tylko u mnie, pozostali, kolega też, inni też, na innym komputerze, całe biuro,
        cała firma, cała szkoła, ten sam problem, wielu użytkowników
        """,
        .trouble: """
        coś nie gra, wariuj*, świruj*, szaleje, głupieje, odmawia posłuszeństwa, kuleje, nie pomogło, nie pomaga,
        bez skutku
        """,
        .repair: """
        zerknąć, zerknie, rzucić okiem, ogarnąć, ogarnie, zróbcie coś, serwisant*, technik, do naprawy, o reakcję
        """,
        .please: """
        proszę dod*, proszę o dod*, proszę o utworz*, proszę o nad*, proszę o zmian*, proszę zmienić,
        proszę o usunięcie, proszę o zainstal*, proszę o przesł*
        """,
        .need: "zależy mi, konieczn*, przyda się, muszę mieć",
        .couldYou: "dałoby się, da radę, dacie radę, jest szansa, można by, zechciał*",
        .access: """
        dostępu dla, przyznać, odebrać, nowe konto, nowe hasło, zmiana hasła, nie pamiętam hasła, do grupy,
        zapomniał* hasła
        """,
        .provide: """
        wgrać, doinstal*, kabel, przejściówk*, ładowark*, zasilacz*, stacja dokująca, toner*, kupić, przeprowadzk*,
        wdroż*, dodatkowy, dodatkową, dodatkowego
        """,
        .change: """
        dopisać, zamieni*, podmieni*, poprawkę, korekt*, scal*, wydłuż*, odtworz*, z kopii, migracj*, rezerwacj*,
        zarezerwow*, włączenie, wyłączenie
        """,
        .newcomer: "nowy nauczyciel, na staż, odchodzę, odeszła, odszedł, emerytur*, macierzyńsk*",
        .wish: """
        miło by było, super by było, chętnie bym, żeby można, aby można, gdyby się dało, gdyby był*, mogłoby być,
        mogłaby być, mógłby być, do poprawy, warto by, rozważcie, zróbcie, wprowadźcie, umożliwi*, więcej możliwości,
        więcej czasu, brakuje opcji, brakuje możliwości, jedyny minus, mile widzian*, wolałbym, wolałabym, usprawni*,
        więcej opcji, brakuje funkcji, lepiej by było, mogłyby być
        """,
        .howTo: """
        gdzie się, kto odpowiada, na kiedy, do czego służy, co oznacza, czym się różni, jakiego, jakim, jakich,
        instrukcj*, krok po kroku, o której godzinie
        """,
        .ask: """
        pytanko, zapytanie, zastanawiam się, nie wiem jak, interesuje mnie, ktoś wie, wiecie, orientuje się,
        czy powinienem, czy powinnam, czy mam, czy to prawda, czy istnieje, daj znać, podpowie*, doradz*, wątpliwoś*,
        nie jestem pew*, wie ktoś, nie wiem gdzie
        """,
        .annoyed: """
        ech, serio, błagam, żart, kabaret, cyrk, bałagan, burdel, olewa*, lekceważ*, ignoruj*, powyżej uszu, szlag,
        cholera, cholern*, wnerw*, zawiedzion*, załamk*, ręce opadają, brak słów, ile można, kiedy wreszcie,
        nie rozumiem dlaczego, po co, arogan*, niegrzeczn*, bezczeln*, oszust*, oszuku*, naciąga*, zażalen*, szkoda,
        męcząc*, zniechęc*, drażni*, utrudnia*, kiedy w końcu, kto wymyślił, szkoda słów
        """,
        .repeated: """
        notorycznie, nagminnie, non stop, wiecznie, ciągle to samo, kolejna awaria, już trzeci, któryś raz, enty raz,
        kilkukrotnie, parę razy, co drugi, co kilka, co 5 minut, dzień w dzień, raz działa, czasami, od dłuższego czasu,
        zgłaszał*, czekam już, i nic, nikt nie reaguje, nikt nie odbiera, cisza, jak zawsze, znowu to samo, pisał*,
        dzwonił*
        """,
        .bad: """
        marn*, tandet*, syf, gniot, gówn*, lipa, do bani, do kitu, do życzenia, nie nadaje się, niedopracowan*,
        mało intuicyjn*, nielogiczn*, nieprzejrzyst*, przestarzał*, przekombinowan*, zagmatwan*, chaotyczn*,
        niekompetentn*, nieprofesjonaln*, niemił*, zawodn*, niestabiln*, zbędn*, nudn*, brudn*, głośno, zimno,
        przeciętn*, średnio, nie warto, nie spełnia, bubel, zżera, chaos, nie lubię, do dupy
        """,
        .worse: """
        coraz gorsz*, coraz wolniej, było wygodniej, lepiej było, wróćcie, wrócić do, oddajcie, odkąd, nowy wygląd,
        nowy interfejs, po co zmienia*, mniej czyteln*, na gorsze, wolałem, wolałam, uwsteczni*
        """,
        .tooMuch: """
        za droga, zbyt drog*, drożyzna, cena, ceny, opłat*, dopłat*, subskrypcj*, muszę czekać, czas oczekiwania,
        kolejki, godzinami, mnóstwo, formalnoś*, biurokrac*, papierolog*, od nowa, zmusza*, wymusza*, za często,
        za małe, za krótk*, spam, czekał*
        """,
        .leaving: """
        wywalam, do śmieci, rezygnacj*, przesiadam się, wracam do, konkurencj*, nie kupujcie, nie instalujcie, unikać,
        1 gwiazdka, 2 gwiazdki, dwie gwiazdki, kasuję aplikację
        """,
        .thanks: """
        dzięki bardzo, dzięki wam, słowa uznania, chwalę, wielki plus, plus za, szacunek, gratki, oby tak dalej,
        tak trzymać
        """,
        .praise: """
        fajny, fajna, fajne, spoko, sztos, petarda, cudown*, genialn*, wzorow*, perfekcyjn*, wysoki poziom, solidn*,
        rzeteln*, kompetentn*, fachow*, sympatyczn*, przyjazn*, przyjemn*, czysto, przejrzyst*, czyteln*, intuicyjn*,
        prosty, prosta, proste, praktyczny, użyteczn*, niezawodn*, płynnie, działa świetnie, działa dobrze,
        działa jak należy, bez zastrzeżeń, strzał w dziesiątkę, godn* polecenia, podobał*, lubię, zachwyc*,
        pod wrażeniem, pozytywnie, interesując*, wartościow*, sprawn*, błyskawiczn*, od ręki, na czas, punktualn*,
        niezastąpion*, ułatwia*, pomogliście, pięć gwiazdek, 5 gwiazdek, dużo lepiej, jesteście super,
        jesteście najleps*, pomogł* mi, bezbłędn*, bezawaryjn*
        """,
        .solved: """
        samo przeszło, naprawiło się, restart pomógł, problem zniknął, do zamknięcia, temat zamknięty, poradził* sobie
        """,
        .notice: """
        pragnę poinformować, przekazuję, w nawiązaniu do, planowana przerwa, okno serwisowe, zaplanowan*,
        zostanie przeprowadzon*, przesyłka, paczka, kurier, automatyczna odpowiedź, wygenerowan*, sprostowanie
        """,
        .closing: """
        bez uwag, brak uwag, nie mam uwag, nie dotyczy, zignorujcie, odwołuję, anulujcie, duplikat, zły adresat, omyłka
        """,
        .advertising: """
        okazj*, wyprzedaż*, zniżk*, oferujemy, atrakcyjn*, pożyczk*, kredyt*, inwestyc*, nagrod*, kup teraz, kliknij
        """,
        .social: "wesołych świąt, sto lat, prezent, mecz, grill, na urlopie, nie będzie mnie, spóźnię się, lodówk*",
        .inAdvance: "dzięki z góry, pozdro, pzdr, z wyrazami, czekam na odpowiedź",
        .urgent: """
        na już, na wczoraj, pali się, goni czas, bezzwłocznie, do końca dnia, za godzinę, za 10 minut, deadline,
        klient czeka, egzamin*, nie możemy pracować, paraliż*, na teraz
        """,
    ]
}
