extension Lexicon {
    static let polish = Lexicon(
        language: "pl",
        stopWords: """
            i w na z do nie jest się to że o jak po od za dla ja mi mnie my nam mój moje są czy ale już jeszcze tylko
            też dzień dobry proszę dziękuję pan pani mam przez tak co który która które przy ze oraz jestem bardzo ponieważ
            """,
        cues: [
            .broken: """
            zepsut*, zepsuł*, popsut*, popsuł*, awari*, uszkodzon*, padł, padła, padło, padły, leży, nieczynn*, usterk*,
            wadliw*, wysiadł*, bug, czarny ekran, niebieski ekran, brak internetu, brak sieci, brak połączenia,
            brak dźwięku, brak sygnału, bez internetu, rozłącza*, zrywa*, wyrzuca, wyrzuciło, zacina się, nie żyje,
            niedostępn*, martwy, martwa, martwe, leżą, padają, uszkodził*, rozłączył*, brak zasięgu, brak obrazu,
            nie ma internetu, nie ma sieci, nie ma połączenia, nie ma zasięgu, nie ma dźwięku, biały ekran
            """,
            .notWorking: """
            nie działa, nie działają, nie działało, przestał działać, przestała działać, przestało działać, nie chodzi,
            nie otwiera, nie otwierają, nie uruchamia, nie włącza, nie ładuje, nie drukuje, nie łączy, nie loguje,
            nie odpowiada, nie startuje, nie wyświetla*, nie przychodz*, nie dochodz*, nie wysyła*, nie zapisuje,
            nie synchronizuje, nie pokazuje, nie rozpoznaje, nie widzi, nie reaguje, nie skanuje, nie wchodzi,
            nie idzie, nic się nie dzieje, nie działał, nie działała, nie działały, nie zadziałał*, przestały działać,
            nie otworzy*, nie uruchamiają, nie uruchomi*, nie włączają, nie włączy*, nie ładują, nie załadow*,
            nie drukują, nie wydrukow*, nie łączą, nie połączy*, nie zapisują, nie zapisał*, nie odpowiadają,
            nie reagują, nie dotarł*, nie doszł*, nie pobiera, nie instaluje, nie aktualizuje, nie wykrywa,
            już nie działa
            """,
            .unable: """
            nie mogę, nie możemy, nie może, nie mogą, nie da się, nie można, nie jestem w stanie, nie udaje się,
            nie udało się, nie umiem się, niemożliw*, nie mam dostępu, nie mamy dostępu, bez dostępu, nikt nie może,
            zablokowan*, nie pozwala, nie mogłem, nie mogłam, nie mogliśmy, nie udaje mi się, nie udaje nam się,
            nie udało mi się, nie udało nam się, nie udawało, nie zaloguję, nie zalogował*, nie potrafię, nie potrafimy,
            brak dostępu do, brak możliwości zalogowania, zablokował*
            """,
            .errorMessage: """
            błąd, błędy, błędu, błędem, komunikat, komunikat o błędzie, wyskakuje, wyskoczył*, kod błędu,
            odmowa dostępu, odmowa, wygasł*, limit czasu, nie znaleziono, nieprawidłow*, wyjątek, ostrzeżenie,
            pokazuje się, błędów, błędami, błędzie, komunikaty, komunikatu, pojawia się, pojawił*, wyświetla się,
            niepoprawn*, upłynął, nie powiodł*, nieudan*, nieoczekiwan*, brak uprawnień
            """,
            .stopped: """
            zawiesza się, zawiesił*, zawiesza, wyłącza się, wyłączył*, zamyka się, sama się zamyka, restartuje,
            resetuje się, wiesza się, zamarz*, zatrzymał*, stanął, stanęła, wysypuje się, wywala, wywaliło,
            wszystko stoi, praca stoi, robota stoi, stoi produkcja, linia stoi, linie stoją, zawieszają, zamyka mi się,
            zamknął się, zamknęła się, zamknęło się, wyłączają, zacina, zaciął, zacięł*, zacinają, przycina*, zgasł*,
            zatrzymuje się, zrestartował*
            """,
            .stuck: """
            wisi, utknął*, utknęł*, kręci się, kółko, miele, w kółko, kolejce, kolejka, ładuje się bez końca, nie rusza,
            mieli i mieli, zawisł*, stoi w miejscu, ładuje i ładuje, w nieskończoność, bez końca, zapętl*
            """,
            .slow: """
            wolno, wolny, wolne, bardzo wolno, powoli, muli, ślimaczy, wolna, wolniej, zamula, spowolni*, słaby zasięg,
            słabe wifi, mulą, zamulają, laguje, lagi, tnie, opóźnien*, długo się ładuje, długo się otwiera,
            długo się uruchamia, słaby internet, słaby sygnał
            """,
            .missing: """
            znikn*, znika*, zginął, zginęł*, brakuje, brak, pust*, nie widzę, nie widać, nie ma, nie znajduję,
            nie mogę znaleźć, skasował*, usunęło się, utracon*, przepadł*, nie znalazłem, nie znalazłam,
            nie możemy znaleźć, niewidoczn*, nie widzimy, nie pojawia, nie pojawił*, nie dostałem, nie dostałam,
            nie otrzymałem, nie otrzymałam, nie otrzymuję, nie dostaję
            """,
            .since: """
            od rana, od wczoraj, od dzisiaj, od dziś, od poniedziałku, od aktualizacji, po aktualizacji, dziś rano,
            dzisiaj rano, nagle, do wczoraj, wczoraj działał*, działało, jeszcze wczoraj, obecnie, aktualnie,
            w tej chwili, teraz, ostatnia aktualizacja, od godziny, od kilku, od wtorku, od środy, od czwartku,
            od piątku, od soboty, od weekendu, od nocy, od południa, od tygodnia, ostatniej aktualizacji, działał,
            działała, rano działał*, wcześniej działał*
            """,
            .everyone: """
            wszyscy, wszystkich, wszystkim, nikt, nikomu, kilka osób, kilku, cały dział, całe piętro, cały zespół, cała,
            całym, koledzy, koleżank*, u wszystkich, u nikogo, żaden, żadna, wszędzie, u innych, też nie, to samo,
            wszystkie, tylko u mnie, czy tylko ja, czy tylko mnie, ktoś jeszcze, u kogoś jeszcze, u was też
            """,
            .trouble: """
            problem, problemy, problemu, kłopot*, trudności, coś nie tak, coś jest nie, źle, błędnie, dziwn*,
            nieprawidłowo, zgłaszam, co się dzieje, problemem, problemów, problemami, trudnościami, coś się stało,
            zgłaszamy, zgłoszenie problemu, zgłoszenie usterki, zgłoszenie awarii, zgłoszenie błędu, błędny, błędna,
            błędne
            """,
            .repair: """
            proszę sprawdzić, o sprawdzenie, sprawdzenie, naprawę, naprawa, o naprawę, usunięcie usterki,
            usunięcie awarii, pomocy, o pomoc, pomóżcie, ratunku, interwencj*, zajrzeć, obejrzeć, spojrzeć, przyjść,
            przysłać, przywrócenie działania, co robić, poprawcie, naprawcie, sprawdzić, sprawdźcie, sprawdzicie,
            sprawdzi, sprawdzą, naprawić, naprawi, naprawicie, naprawią, naprawienie, naprawy, rozwiązać, rozwiążcie,
            o rozwiązanie, rozwiązanie problemu, potrzebna pomoc, potrzebuję wsparcia, o wsparcie, mi pomóc, nam pomóc,
            możecie pomóc, ktoś pomóc, pomożecie, usunąć awarię, usunąć usterkę
            """,
            .please: """
            uprzejmie proszę, prosimy o, prosimy, prośba, prośbę, z prośbą, poproszę, poprosimy, byłbym wdzięczny,
            byłabym wdzięczna, będę wdzięczn*, zwracam się z, mam prośbę, prosiłbym, prosiłabym, prosilibyśmy,
            będziemy wdzięczn*
            """,
            .need: """
            potrzebuję, potrzebujemy, potrzebny, potrzebna, potrzebne, potrzeba, chciałbym, chciałabym, chcielibyśmy,
            chcemy, wnioskuję, wniosek, wnoszę, zapotrzebowanie, wymagan*, zamawiam, ubiegam się, przydałby się,
            chcę żeby, chcę aby, chcę mieć, chcę zamówić, chcę otrzymać, potrzebni, potrzebował*, wnioskujemy,
            zamawiamy, niezbędn*, potrzebują
            """,
            .couldYou: """
            czy możecie, czy mogą państwo, czy może pan*, czy mógłby, czy mogłaby, czy moglibyście, czy można prosić,
            mogę prosić, czy mogę prosić, czy ktoś może, czy ktoś mógłby, czy dałoby się, czy da się,
            czy jest możliwość, moglibyście, mógłbyś, możecie, czy mógłbyś, czy mógłbym, czy mogłabym, czy moglibyśmy,
            czy możesz, możesz, mógłby pan, mogłaby pani, mogliby państwo, mogą państwo, może ktoś, mógłby ktoś,
            mogłabyś
            """,
            .access: """
            dostęp do, dostępu do, nadanie dostępu, nadać, nadanie, uprawnie*, odblokow*, zresetow*, reset hasła, reset,
            rola, rolę, aktywow*, aktywacj*, dezaktywow*, udostępni*, autoryzacj*, konta dla, do zapisu, prawo zapisu,
            do odczytu, zresetuj*, odblokuj*, aktywuj*, o dostęp
            """,
            .provide: """
            zainstalow*, instalacj*, zamówi*, zakup*, licencj*, nowy laptop, nowego laptopa, nowy monitor, klawiatur*,
            myszk*, słuchawk*, oferta cenowa, wymian*, wymieni*, wypożycz*, dostarcz*, wyposaż*, skonfigurow*,
            konfiguracj*, przydział, zainstaluj*, nowy komputer, nowego komputera, nowego monitora, nowy telefon,
            nowego telefonu, drugi monitor, drugiego monitora, skonfiguruj*
            """,
            .change: """
            dodać, dodanie, utworzy*, utworzenie, założenie, założyć, usunąć, usunięcie, zmienić, zmianę, zmiana,
            zmiany, przenieść, przeniesienie, przedłuż*, zwiększ*, przywróc*, odzyska*, przekierow*, przypisa*,
            zarejestrow*, zaktualizow*, rozszerz*, podłącz*, skasować, wpisać, uzupełni*, dodajcie mnie, utworzenia,
            założenia, usunięcia, zmieńcie, zmienicie, przenieście, zarejestruj*, zaktualizuj*, stworzyć, stworzenie,
            poprawienie, przekieruj*
            """,
            .newcomer: """
            nowy pracownik, nowa pracownica, nowego pracownika, nowej pracownicy, nowy kolega, nowa koleżanka, stażyst*,
            praktykant*, zaczyna pracę, rozpoczyna pracę, od dnia, odchodzi, kończy pracę, ostatni dzień, zatrudni*,
            nowy użytkownik, zastępstwo, nowi pracownicy, nowych pracowników, nowa osoba, nową osobę, nowego kolegi,
            dołącza do, dołączy do, rozpocznie pracę, z dniem
            """,
            .wish: """
            byłoby miło, byłoby dobrze, byłoby fajnie, fajnie by było, dobrze by było, przydałoby się, przydałaby się,
            sugestia, sugeruję, propozycja, proponuję, pomysł, ulepszyć, ulepszenie, poprawić, czemu nie,
            dlaczego nie ma, dodajcie, przywróćcie, opcja, opcję, możliwość, szkoda że nie, marzy mi się, mam nadzieję,
            brakuje mi, byłoby lepiej, byłoby super, fajnie byłoby, przydałyby się, powinno być, powinna być,
            powinien być, propozycję, proponujemy, sugerujemy
            """,
            .howTo: """
            jak mogę, jak się, jak mam, gdzie znajdę, gdzie mogę, gdzie jest, gdzie, kto, kiedy, do kiedy, ile, do kogo,
            co mam, co to, co zrobić, dlaczego, czemu, skąd, jaki, jaka, jakie, jak to, jak ustawić, jak zmienić,
            jak zainstalować, jak włączyć, jak wyłączyć, jak podłączyć, jak połączyć, jak skonfigurować, jak dodać,
            jak usunąć, jak zalogować, jak zresetować, jak odzyskać, jak dostać, jak uzyskać, jak otrzymać, jak zgłosić,
            jak sprawdzić, jak wysłać, jak udostępnić, jak zapisać, jak otworzyć, jak znaleźć, jak pobrać, jak zrobić,
            jak wydrukować, jak zamówić, jak korzystać, jak używać, jak działa, jak długo, jak często, w jaki sposób,
            który z, która z, które z
            """,
            .ask: """
            pytanie, mam pytanie, chciałem zapytać, chciałam zapytać, zapytać, czy można, czy jest, czy są, czy mogę,
            czy możemy, czy muszę, czy musimy, czy wolno, czy trzeba, czy ktoś wie, czy wiadomo, czy będzie, dowiedzieć,
            wyjaśni*, potwierdzi*, czy to normalne, czy planowan*, czy w, o informację, informację czy, informacji o,
            chciałbym zapytać, chciałabym zapytać, chciałbym wiedzieć, chciałabym wiedzieć, nie wiem czy, pytam
            """,
            .annoyed: """
            denerwuj*, irytuj*, wkurz*, śmieszn*, absurd*, żenad*, żenując*, skandal*, niedopuszczaln*,
            nie do przyjęcia, mam dość, mamy dość, rozczarow*, skarg*, skarżę, narzeka*, frustr*, bez sensu, bzdur*,
            strata czasu, tracę czas, kpina, kpiny, paranoj*, masakra, oburz*, kto to wymyślił, kto to zatwierdził,
            wstyd, uciążliw*, żałosn*, niepoważn*, dość tego, tracę cierpliwość, traci cierpliwość, brak cierpliwości,
            niezadowolon*, zdenerwowan*
            """,
            .repeated: """
            znowu, znów, ponownie, po raz kolejny, kolejny raz, trzeci raz, po raz trzeci, drugi raz, za każdym razem,
            zawsze, ciągle, stale, codziennie, co chwilę, każdego dnia, co rano, od tygodni, od miesięcy, od lat, wciąż,
            nadal, dalej nie, nigdy, bez odpowiedzi, nikt nie odpowiada, brak odpowiedzi, jak zwykle, cały czas,
            bez przerwy, wiele razy, kilka razy, wielokrotnie, czwarty raz, po raz drugi, po raz czwarty, od miesiąca,
            od dawna, od roku
            """,
            .bad: """
            zły, zła, złe, fatalny, fatalna, fatalnie, okropn*, straszn*, beznadziejn*, bezużyteczn*, do niczego,
            nędzn*, kiepsk*, słab*, skomplikowan*, nieczyteln*, niewygodn*, niepraktyczn*, tragedia, tragiczn*, dno,
            śmieć, badziew*, najgorsz*, porażka, dramat, toporn*, szajs, nie podoba, nieintuicyjn*, niejasn*, trudny,
            trudna, trudne, trudno
            """,
            .worse: """
            gorzej, gorszy, gorsza, gorsze, pogorszy*, kiedyś, wcześniej, dawniej, stara wersja, poprzednia, poprzedni,
            było lepiej, była lepsza, krok wstecz, nowa wersja, po zmianie, po zmianach, zabraliście, coraz gorzej,
            stary wygląd, stary interfejs, stary system, starej wersji, starą wersję, poprzednią wersję,
            poprzedniej wersji, był lepszy
            """,
            .tooMuch: """
            za dużo, zbyt dużo, za wolno, zbyt wolno, za długo, zbyt długo, za drogo, zbyt skomplikowane, tak długo,
            pełno reklam, reklam*, płacić, abonament, minut, godzin, kliknięć, klikania, wieki, trwa wieczność,
            tyle czasu, tyle klikania, płatna, płatne, płatny, za mało, zbyt mało, za drogie, drogo, drogie
            """,
            .leaving: """
            odinstal*, usuwam, rezygnuję, zrezygnow*, przechodzę na, poddaję się, zwrot pieniędzy, nie polecam,
            jedna gwiazdka, nigdy więcej, omijać, szkoda czasu, odradzam, rezygnujemy, usunąłem aplikację,
            usunęłam aplikację, nie polecamy
            """,
            .thanks: """
            dziękuję za, dziękujemy za, dzięki za, bardzo dziękuję, serdecznie dziękuję, serdecznie dziękujemy,
            wielkie dzięki, podziękowa*, gratul*, pochwał*, brawo, brawa, szacun, ukłony, czapki z głów, dzięki wielkie,
            jestem wdzięczn*, jesteśmy wdzięczn*, wdzięczność, dziękuję bardzo, dziękuję serdecznie,
            jeszcze raz dziękuję, dziękuję wam, doceniam, doceniamy
            """,
            .praise: """
            świetn*, super, doskonał*, znakomit*, rewelac*, wspaniał*, fantastyczn*, idealn*, polecam, najlepsz*,
            bardzo dobr*, wygodn*, przydatn*, pomocn*, szybk*, życzliw*, profesjonaln*, zadowolon*, uwielbiam, kocham,
            podoba mi się, łatw*, uratował*, bohater*, ekstra, mistrz*, bez zarzutu, uprzejmy, uprzejma, uprzejmi,
            uprzejmość, dobra robota, dobra aplikacja, dobra obsługa, dobry program, dobry sprzęt, dobry kontakt,
            dobry serwis, miły, miła, mili, milutk*, przemił*, cierpliwy, cierpliwa, cierpliwie, cierpliwi,
            złoty człowiek, nareszcie działa, wreszcie działa, nareszcie coś, wreszcie coś
            """,
            .solved: """
            działa ponownie, znowu działa, znów działa, już działa, teraz działa, naprawion*, załatwion*, udało się,
            wszystko ok, wszystko działa, w porządku, można zamknąć, proszę zamknąć, zamknąć zgłoszenie, już nie trzeba,
            już niepotrzebn*, rozwiązany, rozwiązana, rozwiązane, rozwiązano, rozwiązaliście, wszystko już działa,
            wróciło do normy
            """,
            .notice: """
            informuję że, informujemy, uprzejmie informuję, do wiadomości, dla informacji, przypominam*, przypomnienie,
            uwaga, prace konserwacyjne, konserwacj*, przerwa techniczna, w załączeniu, w załączniku, załączam, protokół,
            porządek obrad, będzie nieczynn*, odbędzie się, drodzy, newsletter, nie odpowiadać, wiadomość automatyczna,
            faktura, ogłoszenie, szanowni pracownicy, szanowni użytkownicy, drodzy użytkownicy, zawiadamiam*, przesyłam,
            planowane prace, zostanie wyłączon*, będzie niedostępn*, będą niedostępn*, odbędą się
            """,
            .closing: """
            proszę zignorować, zignorować, pomyłka, pomyłkowo, omyłkowo, przez pomyłkę, zły adres, fałszywy alarm,
            anulować, anuluję, test, testowa, to nie do mnie, to nie do was, wycofuję, przepraszam za zamieszanie,
            mój błąd, nieaktualn*, testowy, testowe, nieważne
            """,
            .advertising: """
            oferta, promocja, promocyjn*, rabat*, gratis, za darmo, kliknij tutaj, wypisz się, rezygnacja z subskrypcji,
            webinar, wygrałeś, wygrana, konkurs, ekskluzywn*, nasze produkty, skorzystaj, katalog, targi
            """,
            .social: """
            urodziny, ciasto, obiad, kawa, impreza, wigilia, święta, urlop, zwolnienie lekarskie, chor*, nieobecn*,
            spotkanie, zaproszenie, weekend, parking, klucze, parasol, stołówk*, pożegnanie, ewakuac*, imieniny,
            znaleziono klucze, znaleziono telefon, zgubiono, l4
            """,
            .inAdvance: """
            z góry dziękuję, z góry dziękujemy, dziękuję z góry, pozdrawiam, z poważaniem, z wyrazami szacunku,
            serdeczne pozdrowienia, pozdrowienia, miłego dnia, miłego popołudnia, miłego wieczoru, życzę miłego,
            dobrego dnia, pozdrawiamy
            """,
            .urgent: """
            piln*, natychmiast*, jak najszybciej, asap, niezwłocznie, od razu, krytyczn*, priorytet*, jeszcze dziś,
            do jutra, termin, ważne, pacjen*, produkcja stoi, awaryjnie, na cito, cito, proszę o szybk*, możliwie szybko
            """,
        ],
        remarks: polishRemarks
    )
}
