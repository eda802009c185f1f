extension SegmentPhrases {
    static let polish = SegmentPhrases(
        announcing:
            "jesli chodzi o, co do, odnosnie, w sprawie, aha, aha i, i jeszcze jedno, mam tez, mam jeszcze, "
            + "ostatnie pytanie, ostatnia sprawa, kolejna sprawa, nastepna sprawa, drobna sprawa, tylko jedna rzecz, "
            + "jedna uwaga, mala uwaga, druga sprawa, inna sprawa, jeszcze jedna sprawa, jeszcze jedno, "
            + "jeszcze jedno pytanie, inne pytanie, z innej beczki, przy okazji, a propos, nawiasem mowiac, "
            + "oprocz tego pytanie, niezaleznie od tego, i jeszcze",
        adding:
            "i prosze, poza tym, ponadto, dodatkowo, oprocz tego, takze, rowniez, na koniec, wreszcie, i czy, "
            + "a takze, co wiecej",
        joining: "a, i",
        inserted: "tez, takze, rowniez, dodatkowo, jeszcze",
        first: "po pierwsze, najpierw",
        later: "po drugie, po trzecie, po czwarte",
        requests:
            "prosz*, prosb*, czy mozna, czy moge, czy mozemy, czy mozecie, czy moga, czy da sie, chcial*, chce, "
            + "potrzeb*, zainstal*, zamow*, czy cos wiadomo, czy sa, kiedy, jak moge, kogo, propon*, przydal*",
        negations: "nie, nigdy, nikt",
        failures:
            "brak*, blad, bledy, bledem, awari*, zawiesz*, zrywa, wolno, wolny, wolna, pelna, pelny, pusty, puste, "
            + "zepsut*, zgubi*, zle, problem*, miga, rozlacza, zacina, zablokow*, ciemn*, gluchy, psuje, pada",
        praises: "dziekuje za, super, swietn*, brawo, gratul*",
        details:
            "probowal*, kroki, krok, zrobil*, komunikat*, blad, komputerow, urzadzen*, dotyczy, uzytkownic*, "
            + "nazwy, wersj*, pojawia sie",
        matters: "usterki, klopoty, pytania, prosby, sprawy, problemy, tematy, punkty, uwagi, sugestie, rzeczy",
        pointers:
            "ale, i, a, lub, wiec, gdy, to, ten, ta, te, tak, blad, komunikat, problem, oba, obie, wszystkie, "
            + "wszyscy, nic, wyczyscil*, zmienil*",
        general:
            "pomoc*, sprawdz*, napraw*, zobacz*, problem*, blad*, kiedy, szybk*, znow*, dzis*, wczoraj, tydzien, "
            + "tygodni*, poniedzial*, moz*, chcial*, prosz*, wiedziec, byc, bedzie, dzien, dobry, witam, czesc, "
            + "pozdraw*, dziek*, panstw*, takze, poza, ponadto, jest, oraz, jako, kazd*, zawsze, mozliw*, zrob*, "
            + "inn*, spraw*, pytan*, pierwsz*, drug*, now*, ktos, nikt, dziala*, nasz*, wszystk*, potrzeb*, otwier*, "
            + "gotow*"
    )

    static let czech = SegmentPhrases(
        announcing:
            "co se tyce, pokud jde o, ohledne, jo a, mam take, mam jeste, mam taky, posledni dotaz, posledni vec, "
            + "a jeste jedna, drobnost, jen jedna vec, mala pripominka, jedna pripominka, jeste jedna vec, "
            + "jeste neco, jeste dotaz, jeste jedna otazka, jeste jeden dotaz, jina vec, dalsi vec, dalsi dotaz, "
            + "druha vec, mimochodem, pri te prilezitosti, a propos, a jeste, nesouvisi to, krome toho dotaz, "
            + "uplne jina vec",
        adding: "a prosim, dale, take, navic, krome toho, rovnez, nakonec, zaverem, a mohli, a muzete, taky, zaroven",
        joining: "a",
        inserted: "take, taky, jeste, navic",
        first: "za prve, nejprve, nejdriv",
        later: "za druhe, za treti, za ctvrte",
        requests:
            "prosim*, prosil*, muzete, mohli, mohl*, muzu dostat, mohu dostat, lze, slo by, chtel*, chci, potreb*, "
            + "nainstal*, objedn*, je neco noveho, kdy, jak muzu, koho, navrh*, zad*",
        negations: "nikdy, nikdo, nelze",
        failures:
            "nejde, nejdou, nefung*, nemuz*, nemoh*, chyb*, pada, zamrz*, pomal*, vypad*, plna, plny, prazdn*, "
            + "rozbit*, ztrat*, spatne, problem*, blik*, odpoj*, zasek*, zablokov*, tmav*, hluch*, nenabij*, "
            + "neotev*, nezap*, nespust*, neda",
        praises: "dekuji za, dekujeme za, super, skvel*, vyborn*, diky za",
        details:
            "zkousel*, zkusil*, kroky, krok, udelal*, hlaseni, hlaska, chyba, pocitace, zarizeni, uzivatel*, "
            + "nazvy, verz*, kdyz otevru, objevi",
        matters: "zavady, potize, dotazy, otazky, prosby, veci, problemy, temata, body, pripominky, navrhy",
        pointers:
            "ale, a, nebo, kdyz, tak, to, ten, ta, tato, tento, chyba, hlaseni, problem, oba, obe, vsechny, "
            + "vsichni, nic, vymazal*, zmenil*, stava",
        general:
            "pomoc*, podiv*, oprav*, zkontrol*, problem*, chyb*, kdy, rychl*, zase, znovu, dnes, vcera, tyden, "
            + "tydn*, pondel*, muz*, moh*, prosi*, vedel*, vedet, byt, bude, den, dobry, ahoj, pozdrav*, dekuj*, "
            + "kolega, kolegov*, take, dale, navic, je, jako, kazd*, vzdy, mozn*, udel*, jin*, vec*, otaz*, dotaz*, "
            + "prvn*, druh*, nov*, nekdo, nikdo, fung*, nas*, vsech*, potreb*, otev*, hotov*, chtel*"
    )
}
