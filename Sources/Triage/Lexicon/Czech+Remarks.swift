extension Lexicon {
    /// How people write of a product, a course or a service in a comment or a survey, in a chat, and how they grumble politely.
    static let czechRemarks: KeyValuePairs<Cue, String> = [
        .broken: """
        v háji, v prdeli, kaput, chcíp*, zdechl*, lehl*, je dole, bliká, červená kontrolka, prázdná obrazovka, praskl*,
        polil*, utržen*, bez známek života
        """,
        .notWorking: """
        nefachá, nešlape, nechytá, nebere kart*, nekomunikuje, nenahraje, nepropsal*, nic nedělá, bez reakce,
        ani se nehne, nechce, nic se nestane, žádná reakce
        """,
        .unable: "nemám jak, není jak, nenechá, nepřijímá, neakceptuje, marně, nejsem schop*, ztratil* jsem přístup",
        .errorMessage: "hází chybu, hází mi, píše že, okénko, něco se pokazilo, nemáte oprávnění, vykřičník, error",
        .stopped: """
        kousne, sám od sebe, sama od sebe, samo od sebe, sám se, sama se, samo se, samovolně, shazuje, přerušil*,
        zčernal*, crash*
        """,
        .stuck: "furt se točí, načítá a načítá, nepohne se, nejde dál, nedoběhne, zastavilo se na",
        .slow: "šnek*, hlemýžď*, plazí se, táhne se, leze, sotva funguje, nestíhá, přetížen*, špatná wifi",
        .missing: "vypařil*, schází, postrádám, nikde není, kam se poděl*, kam zmizel*, přišel jsem o, přišla jsem o",
        .since: """
        zničehonic, ze dne na den, přes noc, v noci, před chvílí, od té doby, doteď, po restartu, už hodinu, od 8 hodin,
        poslední dobou, už 2 dny, bez důvodu, předtím fungoval*, po změně hesla
        """,
        .everyone: """
        nikdo z nás, nejsem sám, nejsem sama, nám všem, celá kancelář, ani kolegům, na jiném počítači, všechny počítače,
        hodně lidí, totéž, má to ještě někdo
        """,
        .trouble: """
        zlobí, zlobil*, blbne, blázní, zbláznil*, stávkuje, zádrhel*, podivn*, nepomohlo, nepomáhá, zkoušel jsem,
        zkoušela jsem, restartoval* jsem
        """,
        .repair: """
        kouknout, koukněte, mrkněte, zaskočit, do opravy, spravit, rozchodit, rozjet, vzdáleně, nápravu, udělat něco,
        něco s tím, čím to je
        """,
        .please: """
        prosím o přid*, prosím o zaslání, prosím o nainstal*, prosím o změn*, prosím o nastavení, prosím přid*,
        prosím pošlete, tímto žádám, prosím o objedn*, prosím o vytvoř*, prosím o povol*, prosím o doplnění
        """,
        .need: "sháním, zájem o, je nutné, chtělo by, musím mít, chybí nám",
        .couldYou: "zařídíte, pošlete mi, můžu požádat, byl byste tak",
        .access: """
        udělit, administrátorsk*, zapomenuté heslo, nepamatuj* heslo, změnu hesla, do skupiny, vzdálený přístup,
        zapom* heslo
        """,
        .provide: """
        nabíječk*, redukc*, kabel, dokovací stanic*, webkamer*, toner*, zakoup*, cenovou nabídku, poskytn*, přestěhov*,
        stěhování, další monitor
        """,
        .change: "převést, přenést, migrac*, sloučit, zálohu, přepnout, zveřejn*, export*, rezervac*, příjmení",
        .newcomer: "nová posila, nový učitel, odešel z, výpověď, do důchodu, mateřsk*, rodičovsk*, na praxi",
        .wish: """
        bylo by užitečné, hodil by se, hodila by se, kdyby byl*, kdyby se dalo, aby šlo, zvažte, podnět, více možností,
        více času, větší výběr, chybí možnost, tmavý režim, ke zlepšení, radši bych, kdyby šlo, chybí funkce,
        aby se dalo, aby bylo možné, více příkladů, raději bych
        """,
        .howTo: """
        návod, postup, manuál, kde se, kde získám, kam se, kdo odpovídá, v kolik, co znamená, čím se liší, jakého
        """,
        .ask: """
        ptám se, zajímá mě, nevím jestli, nevím jak, nejsem si jist*, netuším, neví někdo, sdělit, poradíte,
        dejte vědět, je povoleno, plánujete, zda, jaký je stav, je to bezpečné, podporuje, zdali, můžete mi říct,
        zajímalo by mě
        """,
        .annoyed: """
        ach jo, to snad, děláte si, fraška, cirkus, bordel, sakra, do háje, hanba, trapn*, neskutečn*, neuvěřiteln*,
        nechápu, nepochopiteln*, nemá smysl, proč musím, nebaví, sere, nasral*, vytáčí, mrzí, drzost, arogan*, neochot*,
        kašle*, ignoruje, podvod*, zloděj*, zdržuje, kdy konečně, škoda, drzý, nedává smysl, proboha, na nervy,
        reklamac*, znechuc*, nezájem, už mě to nebaví
        """,
        .repeated: """
        zas a znova, pořád dokola, pořád to samé, x-krát, každých pár, každých 5, každý druhý, dnes a denně, věčně,
        nonstop, občas, už třetí, dlouhodob*, čekám už, stále čekám, stále nic, a nic, nikdo to neřeší, nikdo nereaguje,
        neozval*, nahlašoval*, urguji, jako vždy, klasika, psal* jsem, volal* jsem, každý týden, obden, den co den,
        stále to samé, čekáme už, nikdo se neozval, urgoval*, jednou jde, někdy jde, nikdo nezvedá
        """,
        .bad: """
        průměrn*, nic moc, blbost, blbý, blbé, kravina, na nic, paskvil, zmetek, nedodělan*, nedomyšlen*, odfláknut*,
        neintuitivn*, nelogick*, zmatečn*, matoucí, nesrozumiteln*, těžkopádn*, zastaral*, nestabiln*, nespolehliv*,
        nedostatečn*, neprofesionáln*, nekompetentn*, nepříjemn*, protivn*, hlučn*, špinav*, žere, nemá cenu, chaos,
        nudn*, obtížn*, nepovedl*, na prd, stojí za prd, nevyhovuj*, podprůměrn*
        """,
        .worse: """
        čím dál horší, dřív to, kdysi, předtím, bývalo, původní verz*, vraťte starou, vraťte to, vrátit zpět,
        chci zpátky, proč měnit, zprasili, odebrali, z kopce, k horšímu, proč jste to měnili, méně přehledn*, od změny,
        vrátit zpátky, čím dál hůř
        """,
        .tooMuch: """
        čekací dob*, čekání, fronty, půl hodiny, celý den, spousta, byrokrac*, znovu přihlašovat, nutí, vnucuj*, spam,
        notifikac*, málo míst, přeplněn*, čekal* jsem, vyplňovat, chtějí peníze, málo času, povinná registrace
        """,
        .leaving: """
        smažu, konkurenc*, vrátit peníze, vraťte peníze, nekupujte, neinstalujte, nevrátím se, 1 hvězda, 1 hvězdička,
        2 hvězdy, 2 hvězdičky, škoda peněz, vzdal jsem, vzdala jsem
        """,
        .thanks: "díkes, dík za, velký dík, velké poděkování, vážím si, palec nahoru, respekt, jedničk*",
        .praise: """
        bomba, pecka, bezva, prima, fajn, špičk*, geniáln*, kvalitn*, pečliv*, šikovn*, bleskov*, přátelsk*, sympatick*,
        přehledn*, srozumiteln*, intuitivn*, snadn*, praktická, praktické, zajímav*, přínosn*, čisto, stabiln*,
        ušetřil*, usnadň*, pomohl mi, pomohla mi, pomohli, plní účel, splnil*, nemám co vytknout, bez výhrad, vřele,
        miluju, nadšen*, potěšil*, mile překvap*, pět hvězdiček, 5 hvězdiček, lepší než, mnohem lepší, zlepšil*,
        lidský přístup, jste zlatí, jste zlatá, funguje jak má, bezchybn*, bezporuchov*, plynul*, svižn*, na úrovni,
        baví mě, usměv*, kompetentn*, příjemně překvap*, laskavý, laskavá, o dost lepší
        """,
        .solved: """
        vše ok, už dobrý, naběhl*, rozchodil*, restart pomohl, samo se to, problém zmizel, netřeba, vyřešil* jsem
        """,
        .notice: """
        dovolujeme si, jen pro informaci, předávám, navazuji na, plánovan*, zveme, vaše objednávka, zásilka, kurýr,
        nereagujte, doplňuji
        """,
        .closing: """
        bez připomínek, nemám připomínky, nemám názor, netýká se, storno, duplicit*, už nahlášeno, stahuji požadavek,
        nepatří nám, překlep, bez komentáře
        """,
        .advertising: """
        výprodej, výhodn*, neváhejte, získejte, vyzkoušejte, nezávazn*, naše služby, půjčk*, investic*, klikněte na,
        marketing*
        """,
        .social: """
        na kafe, koláč*, všechno nejlepší, veselé vánoce, zápas, marod*, u lékaře, home office, nepřijdu, mimo kancelář,
        kávovar*, myčk*
        """,
        .inAdvance: "děkuji za pochopení, děkuji a přeji, zdravíme, čekám na odpověď, hezké odpoledne",
        .urgent: """
        hoří, bezodkladn*, obratem, na zítra, za hodinu, za 10 minut, hned ráno, deadline, klient čeká, nemůžu pracovat,
        závažn*, havarijn*, přednostně, stojí výroba
        """,
    ]
}
