extension Lexicon {
    static let polish = Lexicon(
        language: "pl",
        stopWords: """
            i w na z do nie jest się to że o jak po od za dla ja mi mnie my nam mój moje są czy ale już jeszcze tylko
            też dzień dobry proszę dziękuję pan pani mam przez tak co który która przy ze
            """,
        cues: [
            .broken: """
            zepsut*, zepsuł*, popsut*, popsuł*, awari*, awaria, uszkodzon*, padł, padła, padło, padły, leży, nieczynn*,
            martw*, usterk*, wadliw*, wysiadł*, bug, błędny, czarny ekran, niebieski ekran, brak internetu, brak sieci,
            brak połączenia, brak dźwięku, brak dostępu do, brak sygnału, bez internetu, rozłącza*, zrywa*, wyrzuca,
            wyrzuciło, zacina się, nie żyje, niedostępn*
            """,
            .notWorking: """
            nie działa, nie działają, nie działało, przestał działać, przestała działać, przestało działać, nie chodzi,
            nie otwiera, nie otwierają, nie uruchamia, nie włącza, nie ładuje, nie drukuje, nie łączy, nie loguje,
            nie odpowiada, nie startuje, nie wyświetla*, nie przychodz*, nie dochodz*, nie wysyła*, nie zapisuje,
            nie synchronizuje, nie pokazuje, nie rozpoznaje, nie widzi, nie reaguje, nie skanuje, nie wchodzi,
            nie idzie, nic się nie dzieje, już nie
            """,
            .unable: """
            nie mogę, nie możemy, nie może, nie mogą, nie da się, nie można, nie jestem w stanie, nie udaje się,
            nie udało się, nie umiem się, niemożliw*, nie mam dostępu, nie mamy dostępu, bez dostępu, nikt nie może,
            zablokowan*, nie pozwala
            """,
            .errorMessage: """
            błąd, błędy, błędu, błędem, komunikat, komunikat o błędzie, wyskakuje, wyskoczył*, kod błędu,
            odmowa dostępu, odmowa, wygasł*, przekroczono, limit czasu, nie znaleziono, nieprawidłow*, wyjątek, 500,
            503, 404, ostrzeżenie, pokazuje się
            """,
            .stopped: """
            zawiesza się, zawiesił*, zawiesza, wyłącza się, wyłączył*, zamyka się, sama się zamyka, restartuje,
            resetuje się, wiesza się, zamarz*, zatrzymał*, stanął, stanęła, stoi, stoją, crashuje, wysypuje się, wywala,
            wywaliło
            """,
            .stuck: """
            wisi, utknął*, utknęł*, kręci się, kółko, mieli, miele, w kółko, kolejce, kolejka,
            ładuje się bez końca, nie rusza
            """,
            .slow: """
            wolno, wolny, wolne, bardzo wolno, powoli, muli, ślimaczy, wolna, wolniej, zamula, spowolni*,
            słaby zasięg, słabe wifi
            """,
            .missing: """
            zniknął, zniknęł*, znikn*, znika*, zginął, zginęł*, brakuje, brak, pust*, nie widzę, nie widać, nie ma,
            nie znajduję, nie mogę znaleźć, skasował*, usunęło się, utracon*, przepadł*
            """,
            .since: """
            od rana, od wczoraj, od dzisiaj, od dziś, od poniedziałku, od aktualizacji, po aktualizacji, dziś rano,
            dzisiaj rano, nagle, do wczoraj, wczoraj działał*, działało, jeszcze wczoraj, obecnie, aktualnie,
            w tej chwili, teraz, ostatnia aktualizacja, od godziny, od kilku
            """,
            .everyone: """
            wszyscy, wszystkich, wszystkim, nikt, nikomu, kilka osób, kilku, cały dział, całe piętro, cały zespół, cała,
            całym, koledzy, koleżank*, u wszystkich, u nikogo, żaden, żadna, wszędzie, u innych, też nie, to samo,
            wszystkie, tylko u mnie, czy tylko ja, czy tylko mnie, ktoś jeszcze, u kogoś jeszcze, u was też
            """,
            .trouble: """
            problem, problemy, problemu, kłopot*, trudności, coś nie tak, coś jest nie, źle, błędnie, dziwn*,
            nieprawidłowo, zgłaszam, zgłoszenie, co się dzieje
            """,
            .repair: """
            sprawdzi*, proszę sprawdzić, o sprawdzenie, sprawdzenie, naprawi*, naprawę, naprawa, o naprawę,
            usunięcie usterki, usunięcie awarii, rozwiąza*, pomoc, pomocy, o pomoc, pomóc, pomóżcie, ratunku,
            interwencj*, zajrzeć, obejrzeć, spojrzeć, przyjść, przysłać, przywrócenie działania, co robić, wsparcie,
            poprawcie, naprawcie
            """,
            .please: """
            uprzejmie proszę, prosimy o, prosimy, prośba, prośbę, z prośbą, poproszę, poprosimy, byłbym wdzięczny,
            byłabym wdzięczna, będę wdzięczn*, zwracam się z
            """,
            .need: """
            potrzebuję, potrzebujemy, potrzebny, potrzebna, potrzebne, potrzebuje, potrzeba, chciałbym, chciałabym,
            chcielibyśmy, chcę, chcemy, wnioskuję, wniosek, wnoszę, zapotrzebowanie, wymagan*, zamawiam, ubiegam się,
            przydałby się, przydałaby się
            """,
            .couldYou: """
            czy możecie, czy mogą państwo, czy może pan*, czy mógłby, czy mogłaby, czy moglibyście, czy można prosić,
            mogę prosić, czy mogę prosić, czy ktoś może, czy ktoś mógłby, czy dałoby się, czy da się,
            czy jest możliwość, moglibyście, mógłbyś, możecie
            """,
            .access: """
            dostęp do, dostępu do, nadanie dostępu, nadać, nadanie, uprawnie*, uprawnień, odblokow*, zresetow*,
            reset hasła, reset, rola, rolę, aktywow*, aktywacj*, dezaktywow*, udostępni*, odczyt, zapis, autoryzacj*,
            zablokowanie, konta dla
            """,
            .provide: """
            zainstalow*, instalacj*, zamówi*, zakup*, licencj*, nowy laptop, nowego laptopa, nowy monitor, klawiatur*,
            myszk*, słuchawk*, oferta cenowa, wymian*, wymieni*, wypożycz*, dostarcz*, wyposaż*, skonfigurow*,
            konfiguracj*, przydział
            """,
            .change: """
            dodać, dodanie, utworzy*, utworzenie, założenie, założyć, usunąć, usunięcie, zmienić, zmianę, zmiana,
            zmiany, przenieść, przeniesienie, przedłuż*, zwiększ*, przywróc*, odzyska*, przekierow*, przypisa*,
            zarejestrow*, zaktualizow*, rozszerz*, podłącz*, skasować, wpisać, uzupełni*
            """,
            .newcomer: """
            nowy pracownik, nowa pracownica, nowego pracownika, nowej pracownicy, nowy kolega, nowa koleżanka, stażyst*,
            praktykant*, zaczyna pracę, rozpoczyna pracę, od 1, od dnia, odchodzi, kończy pracę, ostatni dzień,
            zatrudni*, nowy użytkownik, zastępstwo
            """,
            .wish: """
            byłoby miło, byłoby dobrze, byłoby fajnie, fajnie by było, dobrze by było, przydałoby się, przydałaby się,
            sugestia, sugeruję, propozycja, proponuję, pomysł, ulepszyć, ulepszenie, poprawić, czemu nie,
            dlaczego nie ma, dodajcie, przywróćcie, opcja, opcję, możliwość, szkoda że nie, marzy mi się, mam nadzieję,
            brakuje mi
            """,
            .howTo: """
            jak mogę, jak się, jak mam, jak, gdzie znajdę, gdzie mogę, gdzie jest, gdzie, który, która, które, kto,
            kiedy, do kiedy, ile, do kogo, co mam, co to, co zrobić, dlaczego, czemu, skąd, jaki, jaka, jakie
            """,
            .ask: """
            pytanie, mam pytanie, chciałem zapytać, chciałam zapytać, zapytać, czy można, czy jest, czy są, czy mogę,
            czy możemy, czy muszę, czy musimy, czy wolno, czy trzeba, czy ktoś wie, czy wiadomo, czy będzie, informacj*,
            dowiedzieć, wyjaśni*, potwierdzi*, czy to normalne, czy planowan*, czy w
            """,
            .annoyed: """
            denerwuj*, irytuj*, wkurza*, wkurz*, śmieszn*, absurd*, żenad*, żenując*, skandal*, niedopuszczaln*,
            nie do przyjęcia, mam dość, mamy dość, dość, rozczarow*, skarg*, skarżę, narzeka*, frustr*, bez sensu,
            bzdur*, strata czasu, tracę czas, cierpliwoś*, kpina, kpiny, paranoj*, masakra, oburz*, kto to wymyślił,
            kto to zatwierdził, wstyd, uciążliw*, żałosn*, niepoważn*
            """,
            .repeated: """
            znowu, znów, ponownie, po raz kolejny, kolejny raz, trzeci raz, po raz trzeci, drugi raz, za każdym razem,
            zawsze, ciągle, stale, codziennie, co chwilę, każdego dnia, co rano, od tygodni, od miesięcy, od lat, wciąż,
            nadal, dalej nie, nigdy, bez odpowiedzi, nikt nie odpowiada, brak odpowiedzi, jak zwykle
            """,
            .bad: """
            zły, zła, złe, źle, fatalny, fatalna, fatalnie, okropn*, straszn*, beznadziejn*, bezużyteczn*, do niczego,
            nędzn*, kiepsk*, słab*, skomplikowan*, nieczyteln*, niewygodn*, niepraktyczn*, tragedia, tragiczn*, dno,
            śmieć, badziew*, najgorsz*, porażka, dramat, toporn*, szajs
            """,
            .worse: """
            gorzej, gorszy, gorsza, gorsze, pogorszy*, kiedyś, wcześniej, dawniej, stara wersja, poprzednia, poprzedni,
            stary, stara, było lepiej, była lepsza, krok wstecz, nowa wersja, po zmianie, po zmianach, zepsuliście,
            zabraliście
            """,
            .tooMuch: """
            za dużo, zbyt dużo, za wolno, zbyt wolno, za długo, zbyt długo, za drogo, zbyt skomplikowane, tyle,
            tak długo, pełno reklam, reklam*, płatn*, płacić, abonament, minut, godzin, kliknięć, klikania, wieki,
            trwa wieczność
            """,
            .leaving: """
            odinstal*, usuwam, rezygnuję, zrezygnow*, przechodzę na, poddaję się, zwrot pieniędzy, nie polecam,
            jedna gwiazdka, nigdy więcej, omijać, szkoda czasu, odradzam
            """,
            .thanks: """
            dziękuję za, dziękujemy za, dzięki za, bardzo dziękuję, serdecznie dziękuję, serdecznie dziękujemy,
            wielkie dzięki, podziękowa*, wdzięczn*, gratul*, pochwał*, brawo, brawa, szacun, ukłony, czapki z głów,
            dzięki wielkie
            """,
            .praise: """
            świetn*, super, doskonał*, znakomit*, rewelac*, wspaniał*, fantastyczn*, idealn*, polecam, najlepsz*,
            bardzo dobr*, dobra, dobry, wygodn*, przydatn*, pomocn*, szybk*, sprawnie, uprzejm*, mił*, życzliw*,
            profesjonaln*, zadowolon*, uwielbiam, kocham, podoba mi się, łatw*, uratował*, bohater*, ekstra, mistrz*,
            nareszcie, wreszcie, cierpliw*, złoty, bez zarzutu
            """,
            .solved: """
            działa ponownie, znowu działa, znów działa, już działa, teraz działa, naprawion*, rozwiązan*, załatwion*,
            udało się, wszystko ok, wszystko działa, w porządku, można zamknąć, proszę zamknąć, zamknąć zgłoszenie,
            nieaktualn*, już nie trzeba, już niepotrzebn*
            """,
            .notice: """
            informuję że, informujemy, uprzejmie informuję, do wiadomości, dla informacji, przypominam*, przypomnienie,
            uwaga, prace konserwacyjne, konserwacj*, przerwa techniczna, w załączeniu, w załączniku, załączam, protokół,
            porządek obrad, będzie nieczynn*, odbędzie się, drodzy, szanowni państwo, newsletter, nie odpowiadać,
            wiadomość automatyczna, faktura, ogłoszenie, komunikat
            """,
            .closing: """
            proszę zignorować, zignorować, nieaktualne, pomyłka, pomyłkowo, omyłkowo, przez pomyłkę, zły adres,
            fałszywy alarm, anulować, anuluję, test, testowa, to nie do mnie, to nie do was, wycofuję,
            przepraszam za zamieszanie, mój błąd
            """,
            .advertising: """
            oferta, promocja, promocyjn*, rabat*, gratis, za darmo, kliknij tutaj, wypisz się, rezygnacja z subskrypcji,
            webinar, wygrałeś, wygrana, konkurs, ekskluzywn*, nasze produkty, skorzystaj, katalog, targi
            """,
            .social: """
            urodziny, ciasto, obiad, kawa, impreza, wigilia, święta, urlop, zwolnienie lekarskie, chor*, nieobecn*,
            spotkanie, zaproszenie, weekend, parking, znaleziono, klucze, parasol, stołówk*, pożegnanie, ewakuac*,
            imieniny
            """,
            .inAdvance: """
            z góry dziękuję, z góry dziękujemy, dziękuję z góry, pozdrawiam, z poważaniem, z wyrazami szacunku,
            serdeczne pozdrowienia, pozdrowienia, miłego dnia
            """,
            .urgent: """
            piln*, pilne, pilnie, natychmiast*, jak najszybciej, asap, niezwłocznie, szybko, od razu, krytyczn*,
            priorytet*, jeszcze dziś, do jutra, termin, ważne, pacjen*, produkcja stoi, awaryjnie, na cito, cito
            """,
        ]
    )
}
