internal import Typesetting

extension ManagementPhrases {
    static let czech = ManagementPhrases(
        allTeams: "všechny týmy",
        team: "tým {team}",
        heard: CountedPhrase(
            "{n} vyslyšená potřeba",
            "{n} vyslyšené potřeby",
            "{n} vyslyšených potřeb"
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
        late: "Tato zpráva přichází pozdě. Zahrnuje své vlastní období; plán se nemění.",
        andMore: CountedPhrase(
            "a {n} další",
            "a {n} další",
            "a {n} dalších"
        ),
        needsTitle: "Potřeby: vyslyšené, zodpovězené, splněné",
        noNeeds: "V této době nezazněla stížnost ani přání, které tvoří potřebu.",
        heardFigure: CountedPhrase(
            "vyslyšená potřeba",
            "vyslyšené potřeby",
            "vyslyšených potřeb"
        ),
        heardRemark: "{people}; poprvé: {new}",
        answeredFigure: CountedPhrase(
            "potřeba, na kterou IT odpovědělo",
            "potřeby, na které IT odpovědělo",
            "potřeb, na které IT odpovědělo"
        ),
        answeredRemark: "plánované {planned}, zamítnuté {declined}, hotové {met}",
        metFigure: CountedPhrase(
            "splněná potřeba",
            "splněné potřeby",
            "splněných potřeb"
        ),
        metRemark: "žádali o to: {people}",
        waitFigure: "dní od přání k odpovědi (medián)",
        waitRemark: "polovina odpovědí trvala déle",
        metTitle: "Splněné",
        waitingTitle: "Čekají na odpověď",
        askedSince: "poprvé {day}",
        outagesTitle: "Výpadky, které nahlásili uživatelé",
        outagesIntro: "Earshot ví o výpadku jen z toho, co lidé píší. Zda ho už viděl monitoring, neví.",
        noOutages: "V této době žádný výpadek nenahlásilo více lidí.",
        noService: "Služba neuvedena",
        alerted: "Varování odešlo {span} po prvním hlášení.",
        notAlerted: "Žádné varování neodešlo.",
        firstWord: "První slovo IT přišlo {span} po prvním hlášení.",
        noWord: "IT o něm Earshotu nic neřeklo.",
        announced: CountedPhrase(
            "Ještě {n} začal během ohlášené údržby.",
            "Ještě {n} začaly během ohlášené údržby.",
            "Ještě {n} začalo během ohlášené údržby."
        ),
        praiseTitle: "Chvála",
        praise: CountedPhrase(
            "{n} zpráva děkuje.",
            "{n} zprávy děkují.",
            "{n} zpráv děkuje."
        ),
        toneTitle: "Tón, týden po týdnu",
        toneIntro: "0 je klid, 100 je vztek: průměr všech zpráv od lidí, nakolik program slyší tón.",
        quietTitle: "Slyšeni mimo výpadky",
        quietIntro: "Z těch, kdo psali: podíl těch, kteří mluví o něčem jiném než o výpadku u mnoha lidí. Čím je"
            + " vyšší, tím víc se IT dozví, dokud nic nehoří.",
        ofPeople: "({people})",
        worthTitle: "Jakou cenu má naslouchání",
        worthMet: CountedPhrase(
            "Byla splněna {n} potřeba. Kdo o ní mluvil: {people}.",
            "Byly splněny {n} potřeby. Kdo o nich mluvil: {people}.",
            "Bylo splněno {n} potřeb. Kdo o nich mluvil: {people}."
        ),
        worthLead: CountedPhrase(
            "U {n} výpadku přišlo varování {span} před prvním slovem IT.",
            "U {n} výpadků přišlo varování před prvním slovem IT: celkem o {span} dříve.",
            "U {n} výpadků přišlo varování před prvním slovem IT: celkem o {span} dříve."
        ),
        worthQuiet: CountedPhrase(
            "{n} člověk psal o něčem jiném než o výpadku u mnoha lidí: o tom, co IT jinak slyší pozdě, nebo nikdy.",
            "{n} lidé psali o něčem jiném než o výpadku u mnoha lidí: o tom, co IT jinak slyší pozdě, nebo nikdy.",
            "{n} lidí psalo o něčem jiném než o výpadku u mnoha lidí: o tom, co IT jinak slyší pozdě, nebo nikdy."
        ),
        worthWaiting: CountedPhrase(
            "{n} vyslyšená potřeba ještě nemá odpověď. Odpověď, i kdyby to bylo ne, ukazuje lidem, že byli slyšeni.",
            "{n} vyslyšené potřeby ještě nemají odpověď. Odpověď, i kdyby to bylo ne, ukazuje lidem, že byli slyšeni.",
            "{n} vyslyšených potřeb ještě nemá odpověď. Odpověď, i kdyby to bylo ne, ukazuje lidem, že byli slyšeni."
        ),
        worthLittle: "V této době zaznělo příliš málo, než aby se to dalo říct.",
        worthNoMoney: "Žádná částka tu není: Earshot ví, kdo psal a co z toho vzešlo, ne kolik stojí hodina.",
        decided: "Program třídí zprávy podle slov a počítá lidi, ne zprávy; může se mýlit.",
        namesNobody: "Tato zpráva nikoho nejmenuje.",
        ask: "Otázky k této zprávě: {contact}.",
        next: "Další zpráva přijde {moment}."
    )
}
