extension Lexicon {
    static let czech = Lexicon(
        language: "cs",
        stopWords: """
            a v na s z do se si je to že ne jak po od za pro já mi mě my nám můj moje jsou ale už ještě jen také
            dobrý den prosím děkuji pan paní mám při ve ze který která které když nebo už bych jsem jsme jste není protože
            """,
        cues: [
            .broken: """
            rozbit*, porouchan*, porucha, poruchy, poškozen*, vadn*, výpadek, spadl*, leží, mrtv*, mimo provoz, offline,
            bug, černá obrazovka, modrá obrazovka, bez internetu, bez sítě, bez připojení, bez zvuku, bez signálu,
            odpojuje, odpojil*, vypadává, vyhazuje, vyhodil*, nejde internet, nejde síť, havári*, nedostupn*, klekl*,
            zaseknutý papír, nefunkčn*, výpadky, výpadku, výpadkem, rozbil*, porouchal*, poškodil*, pokazil*, pokažen*,
            spadnul*, vypadl*, vyhodí, vykopne, odhlašuje, odhlásil*, bílá obrazovka, bílá stránka, není internet,
            nemáme internet, nemám internet, není připojení, není signál, není zvuk, nejde wifi, umřel*
            """,
            .notWorking: """
            nefunguje, nefungují, nefungoval*, přestal fungovat, přestala fungovat, přestalo fungovat, nejde, nejdou,
            nejede, nejedou, neběží, neotevírá, neotevře, nespustí, nespouští, nestartuje, nezapne, nenačítá, nenačte,
            netiskne, nepřipojí, nepřipojuje, neodpovídá, nereaguje, nechodí, nepřichází, neodesílá, neodesílají,
            neukládá, neuloží, nezobrazuje, nezobrazí, nesynchronizuje, nepozná, neskenuje, nepouští, nic se neděje,
            už ne, nenaběhne, nešel, nešla, nešlo, nešly, nejel, nejelo, přestaly fungovat, přestalo to, nespustil*,
            nenaběhl*, nenabíhá, nenabíjí, nenačítají, nenačetl*, neotevírají, neotevřel*, neotevřou, nezapíná,
            nezapnul*, netisknou, nevytiskn*, nepřipojil*, nepřipojují, nespojí, nepřišel, nepřišla, nepřišlo, nepřišly,
            nepřijde, nedoraz*, nedošel, nedošla, nedošly, neodešel, neodešla, neodešlo, neodeslal*, neodchází,
            neukládají, neuložil*, nezobrazují, nezobrazil*, neobjev*, nevidí, nerozpozn*, nečte, nestáhne, nestahuje,
            neaktualizuj*, neinstaluje, není slyšet, neslyším, neslyší, nereagují, neodpovídají, nehodlá
            """,
            .unable: """
            nemohu, nemůžu, nemůžeme, nemůže, nemohou, nelze, nedá se, nedaří se, nedaří, nepodařilo se, nemožn*,
            nemám přístup, nemáme přístup, bez přístupu, nikdo nemůže, nikdo se nedostane, nedostanu se, nedostaneme se,
            nepřihlásím, nepřihlásí, zablokovan*, nepustí, nedovolí, neumožňuje, neotevřu, nemohl, nemohla, nemohli,
            nejde mi, nejde nám, nešlo mi, není možné, nedokážu, nedokážeme, nedaří se mi, nedaří se nám,
            nepodařilo se mi, nedalo se, nepřihlásíme, nepřihlásil*, nepřipojím, nepřipojíme, neotevřeme, nedostane se,
            nedostal se, nedovoluje, nepovolí, neumožní, odmítá, zamčen*, uzamčen*, zamknul*, zablokoval*, blokuje
            """,
            .errorMessage: """
            chyba, chyby, chybu, chybová hláška, chybové hlášení, hlášení, hláška, hlásí, vyskočí, vyskakuje, kód chyby,
            přístup odepřen, odmítnut*, vypršel*, časový limit, nenalezen*, neplatn*, výjimka, varování, píše to,
            píše mi, chybou, chybě, chybová, chybové, chybový, chybovou, hlášky, hlásilo, odepřen*, zamítnut*,
            nesprávné heslo, překročen*, neočekávan*, neznámá chyba, neoprávněn*, selhal*, selhání, selhává,
            zobrazuje se, zobrazí se, objeví se, objevuje se, píše se, napíše, výjimku, nezdařil*
            """,
            .stopped: """
            padá, padají, spadne, zamrzá, zamrzl*, zamrzne, zasekl*, seká se, vypíná se, vypnul*, vypne se, zavírá se,
            zavře se, sama se zavře, restartuje se, zastavil*, kouše se, kousl*, mrzne, linka stojí, všechno stojí,
            stojí provoz, spadla mi, padal*, zasekává, zasekne, sekl*, seká, vypíná, vypínají, zamrzají, zmrzl*, tuhne,
            zatuhl*, restartoval se, restartuje, zavírá, zavřel se, zavřela se, zavřelo se, zhasl*, zhasíná, přestal,
            přestala, přestalo, přestaly, zastaví se, ukončí se
            """,
            .stuck: """
            visí, zaseknut*, uvízl*, točí se, kolečko, pořád se točí, ve frontě, fronta, načítá se, donekonečna, smyčk*,
            zůstane viset, zůstává viset, zůstal* viset, kolečka, točí se dokola, stále se točí, jen se točí,
            pořád se načítá, stále se načítá, ve smyčce, zacyklil*, nekonečn*
            """,
            .slow: """
            pomal*, dlouho se, vleče, zpomal*, slabý signál, špatný signál, laguj*, lagy, trhá se, dlouho trvá,
            trvá dlouho, dlouho načítá, odezva, odezvy, zpožď*, prodlev*, slabé připojení, slabá wifi, slabé wifi
            """,
            .missing: """
            zmizel*, zmizí, mizí, ztratil*, ztracen*, chybí, chybějí, prázdn*, nevidím, nevidíme, není vidět, nenajdu,
            nemohu najít, smazal*, už tam není, nikde, smazaný, smazaná, smazané, smazáno, nenašel, nenašla, nenajdeme,
            nemůžu najít, nemůžeme najít, není tam, nejsou tam, nejsou vidět, je pryč, jsou pryč, vymazal*, vymazan*,
            nedostal jsem, nedostala jsem, nedostali jsme, nedostávám, neobdržel*, chyběl*
            """,
            .since: """
            od rána, od včera, od včerejška, od dneška, od pondělí, od aktualizace, po aktualizaci, dnes ráno, najednou,
            náhle, do včerejška, včera fungoval*, včera to šlo, ještě včera, momentálně, aktuálně, teď, právě teď,
            poslední aktualizace, od noci, od víkendu, od úterý, od středy, od čtvrtka, od pátku, od soboty, od večera,
            od odpoledne, od poledne, od dnešního rána, od minulého týdne, od poslední aktualizace, fungoval*,
            ráno to šlo, dosud fungoval*, z ničeho nic, nyní
            """,
            .everyone: """
            všichni, všem, všech, nikdo, nikomu, několik, celé oddělení, celé patro, celý tým, celá, celém, kolegové,
            kolegyně, u všech, žádný, žádná, všude, také kolegům, i kolegům, komukoliv, ostatním, jen u mě, jenom u mě,
            jen mně, ještě někdo, ještě někomu, i u vás, taky u vás, jsem jediný, jsem jediná, celá firma, celá škola,
            celé budově, více lidí, více uživatelů, několik lidí, ostatní, nejen mně, nejen já, kolegům, kolega taky,
            kolegyně taky, stejný problém, to samé
            """,
            .trouble: """
            problém, problémy, potíž*, závada, závadu, něco je špatně, nesprávn*, divn*, zvláštn*, hlásím, nahlašuji,
            co se děje, nesedí, problému, problémem, závady, závadou, chybné, chybný, chybná, není v pořádku,
            něco se stalo, hlásíme, nahlásit
            """,
            .repair: """
            zkontrolovat, prověřit, prověření, o kontrolu, podívat, podívejte, mrknout, opravit, opravte, oprava,
            o opravu, vyřešit, vyřešte, řešit, řešení, o pomoc, pomoct, pomozte, pomůžete, zásah, přijít, poslat někoho,
            zprovoznit, zprovoznění, odstranit závadu, napravit, co s tím, co dělat, podíváte, podívá se, zkontrolujte,
            zkontrolujete, prověřte, opravíte, opraví, vyřešíte, vyřeší, pomoci s, můžete pomoci, pomůže,
            potřebuji pomoc, potřebuju pomoc, prosím pomoc, přijďte, přijde někdo, pošlete někoho, poslat technika,
            zjistit, odstranění závady, odstranit problém
            """,
            .please: """
            poprosím, prosba, žádám, žádáme, byl bych vděčn*, byla bych vděčn*, budu vděčn*, laskavě, buďte tak,
            prosíme o, poprosit, poprosíme, prosbu, prosbička, prosil bych, prosila bych, poprosil bych, poprosila bych,
            budeme vděčn*
            """,
            .need: """
            potřebujeme, potřeboval*, potřebný, potřeba, je třeba, chtěl bych, chtěla bych, chtěli bychom, chci, chceme,
            žádost, žádost o, požadavek, požaduji, požadujeme, vyžadován*, rád bych, ráda bych, potřebuji, potřebuju,
            potřebuje, potřebujou, potřebné, potřebná, nutně, nezbytn*, chtěli by, žádosti, požadavky, rádi bychom
            """,
            .couldYou: """
            můžete, mohli byste, mohl byste, mohla byste, můžeš, mohl bys, mohla bys, bylo by možné, šlo by, dalo by se,
            mohu dostat, můžu dostat, mohu poprosit, může někdo, mohl by někdo, dá se sehnat, můžeme dostat, nemohl by,
            nemohla by, nemohli byste, nemohl byste, nešlo by, nedalo by se, můžu poprosit, mohl bych poprosit,
            mohla bych poprosit, mohl bych dostat, mohla bych dostat, mohli bychom dostat, mohl by mi
            """,
            .access: """
            přístup do, přístup k, přístup na, přístup pro, přidělit, přidělení, práva, oprávnění, odblokov*, odemkn*,
            reset, obnovení hesla, role, roli, aktivovat, aktivac*, deaktivovat, zpřístupn*, sdílen*, povolit, povolení,
            zrušit účet, práva čtení, jen pro čtení, právo zápisu, o přístup, přístupu do, přístupu k, přístupová práva,
            přidělte, povolte, aktivujte, resetovat, resetování, resetujte, účet pro, nový účet, nové heslo
            """,
            .provide: """
            nainstalov*, instalac*, objedna*, nákup, koupit, licenc*, nový notebook, nový monitor, nový počítač,
            klávesnic*, myš, sluchátk*, nabídku, výměn*, půjčit, zapůjč*, dodat, dodání, vybav*, nastavit, zřídit,
            zařídit, nainstaluj*, nový telefon, nový mobil, nová tiskárna, novou tiskárnu, druhý monitor,
            druhého monitoru, pořídit, zajistit, nastavte, o nastavení, zřízení
            """,
            .change: """
            přidání, vytvořit, vytvoření, založit, založení, odstranit, odebrat, změnit, změna, změnu, přejmenovat,
            přesunout, přesun, prodlouž*, navýš*, zvýšit, obnovit, obnovu, přesměrov*, přeposlat, přiřadit,
            zaregistrov*, aktualizovat, rozšířit, připojit, upravit, doplnit, zapsat, přidat, smazat, smažte, smazání,
            odstraňte, odstranění, odeberte, odebrání, zrušit, zrušení, vytvořte, založte, změňte, změny, upravte,
            úprava, úpravu, doplňte, doplnění, aktualizujte, přesuňte, přejmenujte, přesměrujte, obnovte, obnovení,
            vymazat
            """,
            .newcomer: """
            nový zaměstnanec, nová zaměstnankyně, nového zaměstnance, nový kolega, nová kolegyně, nástup, nastupuje,
            nastoupí, stážist*, brigádní*, praktikant*, odchod, odchází, poslední den, nový uživatel, záskok,
            noví zaměstnanci, nové zaměstnance, nového kolegu, novou kolegyni, nástupu, nastoupil*, končí u nás,
            končí pracovní, začíná u nás, odcházím
            """,
            .wish: """
            bylo by hezké, bylo by fajn, bylo by dobré, bylo by skvělé, hodilo by se, uvítal*, uvítali bychom, návrh,
            navrhuji, námět, nápad, vylepš*, proč není, proč nemáme, přidejte, vraťte, možnost, volba, škoda že, kéž,
            doufám, chybí mi, ocenil*, přál*, zlepšit, zlepšení, zlepšete, bylo by lepší, bylo by super, bylo by vhodné,
            mohlo by, mohl by být, mohla by být, mohly by být, mělo by, měl by být, měla by být, měly by být,
            navrhujeme, možnosti, umožn*
            """,
            .howTo: """
            jak mohu, jak můžu, jak se, jak mám, kde najdu, kde je, kde mohu, kde, kdo, kdy, do kdy, dokdy, kolik,
            na koho, co mám, co je, proč, odkud, jaký, jaká, jaké, kam, jak to, jak na to, jak nastavit, jak změnit,
            jak nainstalovat, jak zapnout, jak vypnout, jak připojit, jak přidat, jak smazat, jak odstranit,
            jak zjistit, jak získat, jak požádat, jak nahlásit, jak poslat, jak odeslat, jak sdílet, jak uložit,
            jak otevřít, jak najít, jak stáhnout, jak vytisknout, jak obnovit, jak resetovat, jak vytvořit, jak zrušit,
            jak přihlásit, jak nastavím, jak změním, jak zjistím, jak získám, jak přidám, jak použít, jak používat,
            jak objednat, jak postupovat, jak funguje, jak dlouho, jak často, jakým způsobem, který z, která z, které z
            """,
            .ask: """
            dotaz, otázka, otázku, mám dotaz, chtěl jsem se zeptat, chtěla jsem se zeptat, zeptat, je možné, lze, dá se,
            můžeme, mohu, smím, smíme, existuje, je nějaký, ví někdo, nevíte, víte, dozvědět, vysvětl*, potvrdit,
            je to normální, plánuje se, máme nárok, prosím o informaci, je pravda, bude možné, bude fungovat,
            bude někdy, prosím o informace, informaci o, bližší informace, chtěl bych se zeptat, chtěla bych se zeptat,
            chtěl bych vědět, chtěla bych vědět, můžu, dotazy, otázky, poradit, poraďte
            """,
            .annoyed: """
            štve, štvou, otravn*, otravuje, obtěžuj*, nasran*, naštvan*, směšn*, absurdn*, skandál, nepřijateln*,
            mám dost, máme dost, už toho mám, zklaman*, stížnost, stěžuji, frustr*, nesmysl*, ztráta času, ztrácím čas,
            výsměch, k vzteku, k zbláznění, kdo to vymyslel, hrůza, zoufal*, otřesn*, unaven*, ztrácím trpělivost,
            dochází mi trpělivost, dochází trpělivost, ostud*, zklamal*, nespokojen*, rozčil*
            """,
            .repeated: """
            zase, opět, znovu, už zase, po několikáté, potřetí, podruhé, pokaždé, vždy, vždycky, neustále, pořád, stále,
            každý den, denně, každé ráno, týdny, měsíce, už měsíc, už týden, léta, stále ne, nikdy, bez odpovědi,
            nikdo neodpovídá, žádná odpověď, jako obvykle, kolikrát, několikrát, opakovaně, počtvrté, už poněkolikáté,
            každou chvíli, co chvíli, furt, několik týdnů, několik měsíců, už rok, pokaždy, zas
            """,
            .bad: """
            špatn*, hrozn*, příšern*, strašn*, děsn*, k ničemu, nepoužiteln*, zbytečn*, mizern*, komplikovan*, složit*,
            nepřehledn*, nečiteln*, nepohodln*, nepraktick*, krám, šmejd, bída, nejhorší, ošklivý, peklo, tragédie,
            hnus, katastrof*, nelíbí, nejasn*, ubohý, ubohá, ubohé, slabý, slabá, slabé
            """,
            .worse: """
            horší, hůř, zhoršil*, dřív, dříve, stará verze, předchozí verze, bývalo lepší, bylo lepší, krok zpět,
            nová verze, nové prostředí, jak to bylo, zrušili, zkazili, zhoršuj*, starý systém, starý vzhled,
            starou verzi, staré verzi, staré verze, novou verzí, nové verzi, nové verze, předchozí verzi, nový vzhled,
            nové rozhraní, po změně, před změnou
            """,
            .tooMuch: """
            příliš, příliš mnoho, příliš dlouho, tolik, tak dlouho, trvá věčnost, plno reklam, reklam*, platit,
            předplatn*, minut, hodin, klikání, kliknutí, drah*, cookies, placen*, moc dlouho, moc dlouhé, moc pomal*,
            moc složit*, moc drah*, moc reklam, moc mal*, cena, ceny, poplat*, zaplatit, předražen*, musím pokaždé,
            musím pořád, musím znovu
            """,
            .leaving: """
            odinstal*, mažu, přecházím, přejdu, vzdávám, končím s, vrácení peněz, nedoporuč*, jedna hvězda,
            jedna hvězdička, nikdy víc, vyhněte se, ruším předplatné, ruším účet, smazal jsem aplikaci,
            smazala jsem aplikaci, přecházíme, přešel jsem, přešla jsem, zrušil jsem, zrušila jsem
            """,
            .thanks: """
            děkuji za, děkujeme za, díky za, moc děkuji, velmi děkuji, mnohokrát děkuji, mockrát děkuji, srdečně děkuji,
            poděkování, poděkovat, pochvala, pochválit, chválím, klobouk dolů, gratul*, bravo, velké díky, díky moc,
            smekám, jsem vděčn*, jsme vděčn*, vděčnost, děkuji vám za, děkuju za, děkujeme vám, moc děkuju,
            moc děkujeme, děkuji moc, děkuju moc, ještě jednou děkuji, poděkoval*, oceňuji, oceňujeme, chválíme
            """,
            .praise: """
            skvěl*, výborn*, super, perfektn*, úžasn*, vynikající, fantastick*, paráda, parádní, báječn*, nejlepší,
            dobrá práce, výborná práce, ochotn*, vstřícn*, profesionáln*, spokojen*, líbí se, miluji, doporučuji,
            zachránil*, poklad, hrdin*, jednoduch*, užitečn*, pohodln*, jen tak dál, bezvadn*, spolehliv*, milý přístup,
            milí lidé, velmi milý, velmi milá, moc milý, moc milá, moc milí, mile, příjemná, příjemní, příjemně,
            příjemné prostředí, příjemný personál, příjemné jednání, trpělivý, trpělivá, trpělivě, trpěliví,
            konečně funguje, konečně to funguje, konečně to jde, konečně něco, rychlá, rychlé, rychlý, rychlou,
            dobře funguje, dobrá, velmi dobr*, moc dobr*, doporučuju, doporučujeme, líbil*
            """,
            .solved: """
            funguje znovu, už funguje, opět funguje, zase funguje, už to jde, už jde, opraven*, hotovo, vše v pořádku,
            v pořádku, můžete uzavřít, uzavřít, uzavřete, zavřít tiket, už není potřeba, už nepotřebuji, podařilo se,
            vyřešen, vyřešena, vyřešeno, vyřešený, vše funguje, všechno funguje, už to funguje, znovu funguje,
            zase to jde, zase jde, už jede, už to jede, povedlo se, spraven*, vyřešilo se, můžete zavřít, není třeba
            """,
            .notice: """
            oznamujeme, oznámení, informujeme, pro informaci, na vědomí, upozorňujeme, upozornění, připomínáme,
            připomínka, připomenutí, plánovaná odstávka, odstávka, údržba, v příloze, přikládám, zasílám, zápis z,
            program jednání, bude zavřeno, bude uzavřen*, proběhne, koná se, vážení kolegové, milí kolegové, zpravodaj,
            neodpovídejte, automatická zpráva, faktura, pozvánka, oznamuji, sděluji, sdělujeme, informuji, upozorňuji,
            připomínám, bude nedostupn*, bude vypnut*, budou nedostupn*, bude probíhat, proběhnou, vážení zaměstnanci,
            vážení uživatelé, milí uživatelé, servisní práce, automatická odpověď
            """,
            .closing: """
            ignorujte, ignorovat, neberte v potaz, omylem, omyl, můj omyl, špatná adresa, špatný adresát, planý poplach,
            ruším požadavek, zrušit požadavek, test, zkouška, není pro mě, není pro vás, bezpředmětn*, omlouvám se za,
            vyřízeno, zkušební, testovac*, spletl*, moje chyba, stornujte, už neplatí
            """,
            .advertising: """
            zdarma, klikněte zde, odhlásit odběr, webinář, vyhráli jste, výhra, soutěž, exkluzivn*, naše produkty,
            využijte, katalog, veletrh, slev*, výhodná nabídka, speciální nabídka, akční nabídka, nabídka platí,
            akce platí, nabízíme
            """,
            .social: """
            narozenin*, dort, oběd, káva, oslava, večírek, nepřítomn*, schůzka, porada, vánoc*, víkend, parkov*,
            nalezen*, klíče, deštník, jídelna, rozlučka, cvičný poplach, buřty, dovolená, dovolené, dovolenou, nemocný,
            nemocná, nemocensk*, jmeniny, svátek
            """,
            .inAdvance: """
            předem děkuji, předem děkujeme, děkuji předem, s pozdravem, s přátelským pozdravem, zdravím, hezký den,
            pěkný den, s úctou, předem díky, díky předem, předem děkuju, příjemný den, krásný den, přeji hezký,
            přeji pěkný, přeji příjemn*, mějte se, hezký víkend, se srdečným pozdravem
            """,
            .urgent: """
            naléhav*, urgentn*, spěchá, spěch, co nejdříve, co nejrychleji, okamžitě, ihned, hned, neprodleně, asap,
            kritick*, priorit*, ještě dnes, do zítra, termín, důležit*, pacient*, výroba stojí, pohotovost, co nejdřív,
            prosím o rychl*, nejpozději, spěchá to, akutn*, do konce dne, nemůžeme pracovat
            """,
        ],
        remarks: czechRemarks
    )
}
