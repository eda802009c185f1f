internal import Typesetting

extension BulletinPhrases {
    static let czech = BulletinPhrases(
        title: "Řečeno, uděláno",
        titleWithoutDone: "Co jste řekli IT a co z toho bude",
        lead: "{start} – {end}: řekli jste nám, co vás zlobí a co vám chybí ({people}). Toto z toho vzešlo.",
        leadQuiet: "{start} – {end}: co bude z toho, co jste nám řekli.",
        people: CountedPhrase(
            "{n} člověk",
            "{n} lidé",
            "{n} lidí"
        ),
        done: "Co je hotové",
        planned: "Co se plánuje",
        declined: "Co nejde, a proč",
        heard: "Co jsme slyšeli a na co jsme ještě neodpověděli",
        wrote: CountedPhrase(
            "psal o tom {n} člověk",
            "psali o tom {n} lidé",
            "psalo o tom {n} lidí"
        ),
        write: "Něco vás zlobí, nebo vám něco chybí? Napište na {address}. Stačí zpráva; formulář není.",
        counted:
            "Program počítá, kdo píše o tomtéž; může se mýlit. Nikdo tu není jmenován a není tu nic, o čem psalo"
            + " méně než {n} lidí.",
        draftSubject: "Prosíme o schválení bulletinu {n}: {title}",
        draftIntro:
            "Toto je návrh. Odešle se na {recipients}, jakmile někdo z vás odpoví na tuto zprávu jedním z těchto"
            + " slov:",
        draftCaption: "Odpovědi",
        draftCommands: [
            ("approve", "odeslat, jak je"),
            ("without 3", "vynechat bod 3"),
            ("title: …", "dát jiný název"),
            ("drop", "neodesílat"),
        ],
        draftLapses: "Bez odpovědi propadne: {moment}.",
        sent: "Bulletin {n} je na cestě; počet adres: {count}.",
        dropped: "Bulletin {n} byl zahozen. Neodešle se nikomu.",
        changed: "Bulletin {n} byl změněn. Následuje nový návrh; schvalte prosím ten.",
        notUnderstood:
            "S bulletinem {n} se nic nestalo: odpovědi nebylo rozumět. Napište jedno slovo samo na řádek a nic"
            + " jiného:",
        stale: "S bulletinem {n} se nic nestalo: od toho návrhu byl změněn. Odpovězte prosím na nejnovější.",
        settled: "S bulletinem {n} se nic nestalo: {state}.",
        nothingLeft: "S bulletinem {n} se nic nestalo: nic by v něm nezbylo. Chcete-li ho zastavit, odpovězte: drop",
        unknownItem: "S bulletinem {n} se nic nestalo: takový bod nemá.",
        codeSubject: "Prosíme o potvrzení: bulletin {n}",
        codeAsks:
            "Zpráva vaším jménem (číslo {mail}) odpovídá na návrh bulletinu {n}: {commands}. Nic v ní nedokazuje,"
            + " že je od vás; proto čeká.",
        codeReturn: "Pokud je od vás, odpovězte na tuto zprávu do {moment} s tímto kódem v prvním řádku:",
        codeLink: "Nebo otevřete tento odkaz a odešlete zprávu, která se otevře:",
        codeElse: "Pokud ne, nedělejte nic: nic se nestane.",
        states: [
            .draft: "čeká na schválení",
            .sent: "už byl odeslán",
            .dropped: "byl zahozen",
            .lapsed: "propadl",
            .empty: "neměl co sdělit",
        ]
    )
}
