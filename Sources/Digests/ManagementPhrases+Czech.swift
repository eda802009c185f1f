internal import Typesetting

extension ManagementPhrases {
    static let czech = ManagementPhrases(
        allTeams: "všechny týmy",
        team: "tým {team}",
        heard: CountedPhrase(
            "{n} zaznamenaná potřeba",
            "{n} zaznamenané potřeby",
            "{n} zaznamenaných potřeb"
        ),
        answered: CountedPhrase(
            "{n} s odpovědí",
            "{n} s odpovědí",
            "{n} s odpovědí"
        ),
        met: CountedPhrase(
            "{n} splněná",
            "{n} splněné",
            "{n} splněných"
        ),
        outages: CountedPhrase(
            "{n} výpadek nahlášený uživateli",
            "{n} výpadky nahlášené uživateli",
            "{n} výpadků nahlášených uživateli"
        ),
        nobodyWrote: "nikdo nenapsal",
        covers: "{start} – {end}",
        fromPeople: "{mails}, {people}",
        mails: CountedPhrase(
            "{n} zpráva",
            "{n} zprávy",
            "{n} zpráv"
        ),
        people: CountedPhrase(
            "{n} člověk",
            "{n} lidé",
            "{n} lidí"
        ),
        late: "Tento přehled přichází pozdě. Týká se svého období; rozvrh se nemění.",
        andMore: CountedPhrase(
            "a {n} další",
            "a {n} další",
            "a {n} dalších"
        ),
        needsTitle: "Potřeby: zaznamenané, s odpovědí, splněné",
        noNeeds: "V této době nezazněla stížnost ani žádost, z níž by plynula potřeba.",
        heardFigure: CountedPhrase(
            "zaznamenaná potřeba",
            "zaznamenané potřeby",
            "zaznamenaných potřeb"
        ),
        heardRemark: "{people}; poprvé: {new}",
        answeredFigure: CountedPhrase(
            "potřeba, na kterou IT odpovědělo",
            "potřeby, na které IT odpovědělo",
            "potřeb, na které IT odpovědělo"
        ),
        answeredRemark: "v plánu: {planned}, zamítnuto: {declined}, hotovo: {met}",
        metFigure: CountedPhrase(
            "splněná potřeba",
            "splněné potřeby",
            "splněných potřeb"
        ),
        metRemark: "žádali o to: {people}",
        waitFigure: "medián čekání ve dnech, od žádosti k odpovědi",
        waitRemark: "na polovinu odpovědí se čekalo déle",
        metTitle: "Splněné",
        waitingTitle: "Čekají na odpověď",
        askedSince: "poprvé {day}",
        outagesTitle: "Výpadky, které nahlásili uživatelé",
        outagesIntro: "Earshot ví o výpadku jen z toho, co lidé píší. Zda ho už viděl monitoring, neví.",
        noOutages: "V této době žádný výpadek nenahlásilo mnoho lidí.",
        noService: "Služba neuvedena",
        alerted: "Upozornění odešlo {span} po prvním hlášení.",
        notAlerted: "Žádné upozornění neodešlo.",
        firstWord: "První reakce IT přišla {span} po prvním hlášení.",
        noWord: "IT k němu Earshotu nic nesdělilo.",
        announced: CountedPhrase(
            "Ještě {n} začal během ohlášené údržby.",
            "Ještě {n} začaly během ohlášené údržby.",
            "Ještě {n} začalo během ohlášené údržby."
        ),
        praiseTitle: "Pochvaly",
        praise: CountedPhrase(
            "{n} zpráva děkuje.",
            "{n} zprávy děkují.",
            "{n} zpráv děkuje."
        ),
        toneTitle: "Tón, týden po týdnu",
        toneIntro: "0 je klid, 100 je vztek: průměr všech zpráv od lidí, nakolik program dokáže tón rozpoznat.",
        quietTitle: "Kdo se ozval mimo výpadky",
        quietIntro:
            "Z těch, kdo psali: podíl těch, kteří psali o něčem jiném než o výpadku, který postihl mnoho lidí."
            + " Čím je vyšší, tím víc se IT dozví, když zrovna nic nehoří.",
        ofPeople: "({people})",
        worthTitle: "Jakou cenu má naslouchání",
        worthMet: CountedPhrase(
            "Byla splněna {n} potřeba. Kdo o ní mluvil: {people}.",
            "Byly splněny {n} potřeby. Kdo o nich mluvil: {people}.",
            "Bylo splněno {n} potřeb. Kdo o nich mluvil: {people}."
        ),
        worthLead: CountedPhrase(
            "U {n} výpadku přišlo upozornění {span} před první reakcí IT.",
            "U {n} výpadků přišlo upozornění před první reakcí IT: celkem o {span} dříve.",
            "U {n} výpadků přišlo upozornění před první reakcí IT: celkem o {span} dříve."
        ),
        worthQuiet: CountedPhrase(
            "{n} člověk psal o něčem jiném než o výpadku, který postihl mnoho lidí: o tom, o čem se IT jinak"
                + " dozví pozdě, nebo vůbec.",
            "{n} lidé psali o něčem jiném než o výpadku, který postihl mnoho lidí: o tom, o čem se IT jinak"
                + " dozví pozdě, nebo vůbec.",
            "{n} lidí psalo o něčem jiném než o výpadku, který postihl mnoho lidí: o tom, o čem se IT jinak"
                + " dozví pozdě, nebo vůbec."
        ),
        worthWaiting: CountedPhrase(
            "{n} zaznamenaná potřeba ještě nemá odpověď. Odpověď, i kdyby to bylo ne, ukazuje lidem, že je"
                + " někdo slyšel.",
            "{n} zaznamenané potřeby ještě nemají odpověď. Odpověď, i kdyby to bylo ne, ukazuje lidem, že je"
                + " někdo slyšel.",
            "{n} zaznamenaných potřeb ještě nemá odpověď. Odpověď, i kdyby to bylo ne, ukazuje lidem, že je"
                + " někdo slyšel."
        ),
        worthLittle: "V této době zaznělo příliš málo, aby se to dalo říct.",
        worthNoMoney: "Žádná částka tu není: Earshot ví, kdo psal a co z toho vzešlo, ne kolik stojí hodina.",
        window: "Období: {start} – {end}.",
        decided: "Program třídí zprávy podle slov a počítá lidi, ne zprávy; může se mýlit.",
        namesNobody: "Tento přehled nikoho nejmenuje.",
        ask: "Dotazy k tomuto přehledu: {contact}.",
        next: "Příští přehled: {moment}."
    )
}
