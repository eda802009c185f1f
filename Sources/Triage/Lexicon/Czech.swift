extension Lexicon {
    static let czech = Lexicon(
        language: "cs",
        stopWords: """
            a v na s z do se si je to že ne jak po od za pro já mi mě my nám můj moje jsou ale už ještě jen také
            dobrý den prosím děkuji pan paní mám při ve ze který která když nebo už bych jsem jsme
            """,
        cues: [
            .broken: """
            rozbit*, nefunkční, porouchan*, porucha, poruchy, poškozen*, vadn*, výpad*, výpadek, spadl*, spadnul, leží,
            mrtv*, mimo provoz, offline, chyba, bug, černá obrazovka, modrá obrazovka, bez internetu, bez sítě,
            bez připojení, bez zvuku, bez signálu, odpojuje, odpojil*, vypadává, vyhazuje, vyhodil*, nejde internet,
            nejde síť, havári*, nedostupn*, kleklo, klekl*, zaseknutý papír
            """,
            .notWorking: """
            nefunguje, nefungují, nefungoval*, přestal fungovat, přestala fungovat, přestalo fungovat, nejde, nejdou,
            nejela, nejede, nejedou, neběží, neotevírá, neotevře, nespustí, nespouští, nestartuje, nezapne, nenačítá,
            nenačte, netiskne, nepřipojí, nepřipojuje, nehlásí, neodpovídá, nereaguje, nechodí, nepřichází, nedorazil*,
            neodesílá, neodesílají, neukládá, neuloží, nezobrazuje, nezobrazí, nesynchronizuje, nepozná, neskenuje,
            nepouští, nic se neděje, už ne, nenaběhne
            """,
            .unable: """
            nemohu, nemůžu, nemůžeme, nemůže, nemohou, nelze, nedá se, nedaří se, nedaří, nepodařilo se, nemožn*,
            nemám přístup, nemáme přístup, bez přístupu, nikdo nemůže, nikdo se nedostane, nedostanu se, nedostaneme se,
            nepřihlásím, nepřihlásí, zablokovan*, nepustí, nedovolí, neumožňuje, neotevřu
            """,
            .errorMessage: """
            chyba, chyby, chybu, chybová hláška, chybové hlášení, hlášení, hláška, hlásí, vyskočí, vyskakuje, kód chyby,
            přístup odepřen, odepřen, odmítnut*, vypršel*, časový limit, nenalezen*, neplatn*, výjimka, 500, 503, 404,
            varování, píše to, píše mi
            """,
            .stopped: """
            padá, padají, spadne, zamrzá, zamrzl*, zamrzne, zasekl*, seká se, vypíná se, vypnul*, vypne se, zavírá se,
            zavře se, sama se zavře, restartuje se, zastavil*, stojí, kouše se, kousl*, mrzne
            """,
            .stuck: """
            visí, zaseknut*, uvízl*, točí se, kolečko, pořád se točí, ve frontě, fronta, načítá se,
            donekonečna, smyčk*
            """,
            .slow: """
            pomal*, velmi pomal*, pomalu, dlouho se, vleče, laguje, zpomal*, slabý signál, špatný signál
            """,
            .missing: """
            zmizel*, zmizí, mizí, ztratil*, ztracen*, chybí, chybějí, prázdn*, nevidím, nevidíme, není vidět, nenajdu,
            nemohu najít, smazan*, smazal*, už tam není, nikde
            """,
            .since: """
            od rána, od včera, od včerejška, od dneška, od pondělí, od aktualizace, po aktualizaci, dnes ráno, najednou,
            náhle, do včerejška, včera fungoval*, včera to šlo, ještě včera, momentálně, aktuálně, teď, právě teď,
            poslední aktualizace, od noci, od víkendu
            """,
            .everyone: """
            všichni, všem, všech, nikdo, nikomu, několik, celé oddělení, celé patro, celý tým, celá, celém, kolegové,
            kolegyně, u všech, žádný, žádná, všude, také kolegům, i kolegům, komukoliv, ostatním, jen u mě, jenom u mě,
            jen mně, ještě někdo, ještě někomu, i u vás, taky u vás, jsem jediný, jsem jediná
            """,
            .trouble: """
            problém, problémy, potíž*, závada, závadu, něco je špatně, špatně, nesprávn*, divn*, zvláštn*, hlásím,
            nahlašuji, co se děje, nesedí
            """,
            .repair: """
            zkontrolovat, prověřit, prověření, kontrolu, o kontrolu, podívat, podívejte, mrknout, opravit, opravte,
            opravu, oprava, o opravu, vyřešit, vyřešte, řešit, řešení, pomoc, o pomoc, pomoct, pomozte, pomůžete, zásah,
            přijít, poslat někoho, zprovoznit, zprovoznění, odstranit závadu, napravit, co s tím, co dělat
            """,
            .please: """
            poprosím, prosba, žádám, žádáme, byl bych vděčn*, byla bych vděčn*, budu vděčn*, mohu poprosit, laskavě,
            buďte tak
            """,
            .need: """
            potřebuji, potřebuju, potřebujeme, potřeboval*, potřebný, potřeba, je třeba, chtěl bych, chtěla bych,
            chtěli bychom, chci, chceme, žádost, žádost o, požadavek, požaduji, požadujeme, vyžadován*, objednávám,
            rád bych, ráda bych, potřebuje
            """,
            .couldYou: """
            můžete, mohli byste, mohl byste, mohla byste, můžeš, mohl bys, mohla bys, bylo by možné, šlo by, dalo by se,
            mohu dostat, můžu dostat, mohu poprosit, může někdo, mohl by někdo, dá se sehnat, můžeme dostat
            """,
            .access: """
            přístup do, přístup k, přístup na, přístup pro, přidělit, přidělení, práva, oprávnění, odblokov*, odemkn*,
            reset, resetovat, obnovení hesla, role, roli, aktivovat, aktivac*, deaktivovat, zpřístupn*, sdílen*, čtení,
            zápis, povolit, povolení, zrušit účet
            """,
            .provide: """
            nainstalov*, instalac*, objedna*, nákup, koupit, licenc*, nový notebook, nový monitor, nový počítač,
            klávesnic*, myš, sluchátk*, nabídku, vyměnit, výměn*, půjčit, zapůjč*, dodat, dodání, vybav*, nastavit,
            zřídit, zařídit
            """,
            .change: """
            přidat, přidání, vytvořit, vytvoření, založit, založení, smazat, odstranit, odebrat, změnit, změna, změnu,
            přejmenovat, přesunout, přesun, prodlouž*, navýš*, zvýšit, obnovit, obnovu, přesměrov*, přeposlat, přiřadit,
            zaregistrov*, aktualizovat, rozšířit, připojit, upravit, doplnit, zapsat
            """,
            .newcomer: """
            nový zaměstnanec, nová zaměstnankyně, nového zaměstnance, nový kolega, nová kolegyně, nástup, nastupuje,
            nastoupí, stážist*, brigádní*, praktikant*, odchod, odchází, končí, poslední den, nový uživatel, záskok,
            od 1
            """,
            .wish: """
            bylo by hezké, bylo by fajn, bylo by dobré, bylo by skvělé, hodilo by se, uvítal*, uvítali bychom, návrh,
            navrhuji, námět, nápad, vylepš*, zlepš*, proč není, proč nemáme, přidejte, vraťte, možnost, volba, škoda že,
            kéž, doufám, chybí mi, ocenil*, přál*
            """,
            .howTo: """
            jak mohu, jak můžu, jak se, jak mám, jak, kde najdu, kde je, kde mohu, kde, který, která, které, kdo, kdy,
            do kdy, dokdy, kolik, na koho, co mám, co je, co dělat, proč, odkud, jaký, jaká, jaké, kam
            """,
            .ask: """
            dotaz, otázka, otázku, mám dotaz, chtěl jsem se zeptat, chtěla jsem se zeptat, zeptat, je možné, lze, dá se,
            můžeme, mohu, musím, musíme, smím, smíme, existuje, je nějaký, ví někdo, nevíte, víte, bude, informac*,
            dozvědět, vysvětl*, potvrdit, je to normální, plánuje se, máme nárok, prosím o informaci, je pravda
            """,
            .annoyed: """
            štve, štvou, otravn*, otravuje, obtěžuj*, nasran*, naštvan*, směšn*, absurdn*, ostuda, ostudn*, skandál,
            nepřijateln*, mám dost, máme dost, už toho mám, zklaman*, zklamání, stížnost, stěžuji, frustr*, nesmysl*,
            ztráta času, ztrácím čas, trpělivost, výsměch, k vzteku, k zbláznění, kdo to vymyslel, hrůza, zoufal*,
            otřesn*, unaven*
            """,
            .repeated: """
            zase, opět, znovu, už zase, po několikáté, potřetí, podruhé, pokaždé, vždy, vždycky, neustále, pořád, stále,
            každý den, denně, každé ráno, týdny, měsíce, už měsíc, už týden, léta, stále ne, nikdy, bez odpovědi,
            nikdo neodpovídá, žádná odpověď, jako obvykle, kolikrát
            """,
            .bad: """
            špatn*, hrozn*, příšern*, strašn*, děsn*, k ničemu, nepoužiteln*, zbytečn*, mizern*, komplikovan*, složit*,
            nepřehledn*, nečiteln*, nepohodln*, nepraktick*, krám, šmejd, bída, katastrof*, nejhorší, ošklivý, peklo,
            tragédie, hnus
            """,
            .worse: """
            horší, hůř, zhoršil*, dřív, dříve, stará verze, předchozí verze, starý, stará, staré, bývalo lepší,
            bylo lepší, krok zpět, nová verze, nové prostředí, jak to bylo, zrušili, pokazili, zkazili
            """,
            .tooMuch: """
            moc, příliš, příliš mnoho, příliš dlouho, tolik, tak dlouho, trvá věčnost, plno reklam, reklam*, placen*,
            platit, předplatn*, minut, hodin, klikání, kliknutí, drah*, cookies
            """,
            .leaving: """
            odinstal*, mažu, přecházím, přejdu, vzdávám, končím s, vrácení peněz, nedoporuč*, jedna hvězda,
            jedna hvězdička, nikdy víc, ruším, vyhněte se
            """,
            .thanks: """
            děkuji za, děkujeme za, díky za, moc děkuji, velmi děkuji, mnohokrát děkuji, mockrát děkuji, srdečně děkuji,
            poděkování, poděkovat, děkuji vám, pochvala, pochválit, chválím, klobouk dolů, gratul*, bravo, velké díky,
            vděčn*, díky moc, smekám
            """,
            .praise: """
            skvěl*, výborn*, super, perfektn*, úžasn*, vynikající, fantastick*, paráda, parádní, báječn*, nejlepší,
            dobrá práce, výborná práce, rychl*, ochotn*, mil*, příjemn*, vstřícn*, profesionáln*, spokojen*, líbí se,
            miluji, doporučuji, zachránil*, poklad, hrdin*, jednoduch*, užitečn*, pohodln*, konečně, trpěliv*,
            jen tak dál, bezvadn*, spolehliv*
            """,
            .solved: """
            funguje znovu, už funguje, opět funguje, zase funguje, už to jde, už jde, vyřešen*, opraven*, hotovo,
            vše v pořádku, v pořádku, můžete uzavřít, uzavřít, uzavřete, zavřít tiket, už není potřeba, už nepotřebuji,
            podařilo se
            """,
            .notice: """
            oznamujeme, oznámení, informujeme, pro informaci, na vědomí, upozorňujeme, upozornění, připomínáme,
            připomínka, připomenutí, plánovaná odstávka, odstávka, údržba, v příloze, přikládám, zasílám, zápis z,
            program jednání, bude zavřeno, bude uzavřen*, proběhne, koná se, vážení kolegové, milí kolegové, zpravodaj,
            neodpovídejte, automatická zpráva, faktura, pozvánka
            """,
            .closing: """
            ignorujte, ignorovat, neberte v potaz, omylem, omyl, můj omyl, špatná adresa, špatný adresát, planý poplach,
            ruším požadavek, zrušit požadavek, test, zkouška, není pro mě, není pro vás, bezpředmětn*, omlouvám se za,
            vyřízeno
            """,
            .advertising: """
            nabídka, akce, sleva, slevy, zdarma, klikněte zde, odhlásit odběr, webinář, vyhráli jste, výhra, soutěž,
            exkluzivn*, naše produkty, využijte, katalog, veletrh
            """,
            .social: """
            narozenin*, dort, oběd, káva, oslava, večírek, dovolen*, nemoc*, nepřítomn*, schůzka, porada, pozvánka,
            vánoc*, víkend, parkov*, nalezen*, klíče, deštník, jídelna, rozlučka, cvičný poplach, buřty
            """,
            .inAdvance: """
            předem děkuji, předem děkujeme, děkuji předem, s pozdravem, s přátelským pozdravem, zdravím, hezký den,
            pěkný den, s úctou
            """,
            .urgent: """
            naléhav*, urgentn*, spěchá, spěch, co nejdříve, co nejrychleji, okamžitě, ihned, hned, neprodleně, asap,
            kriticky, kritick*, priorit*, ještě dnes, do zítra, termín, důležit*, pacient*, výroba stojí, pohotovost,
            rychlou pomoc
            """,
        ]
    )
}
