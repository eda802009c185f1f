/// Phrases in which words of failure tell of none: "I'm down for it", "no problem", "track down".
///
/// Their words are no features, and no cues by themselves; a phrase as a whole may be one. General knowledge, short on purpose:
/// the words in here are not heard.
enum Idioms {
    /// The tag of those that say nothing of the matter.
    static let silent = UInt8.max

    static func phrases(of language: String) -> PhraseSet {
        var phrases = PhraseSet()
        phrases.insert(lists[language] ?? "", tag: silent)
        for (cue, list) in telling[language] ?? [:] { phrases.insert(list, tag: cue.rawValue) }
        return phrases
    }

    private static let lists = [
        "en": """
        put me down for, put us down for, write down, write it down, wrote down, written down, note down, noted down,
        jot down, calm down, scroll down, scrolling down, scrolled down, drop down, down to earth, down the hall,
        down the corridor, down the road, narrow down, narrow it down, track down, track it down, tracked down,
        cut down on, count down, sit down, hands down, upside down, down payment, broken down by, break down by,
        break it down, crash course, bug bounty, bug fix, bug fixes, dead easy, dead simple, no problem, no problems,
        no problem at all, no issues, no issue, no trouble, no errors, no error, trial and error, without failure,
        nothing wrong with, sorry to trouble, sorry for the trouble, trouble you, too much trouble,
        saved me the trouble, with the exception, exception of, make an exception, without exception, feature freeze,
        code freeze, change freeze, get the hang, getting the hang, hang on, hang out, disaster recovery, in order to,
        in order for, going forward, no doubt, without doubt, without a doubt, third party, third parties,
        all rights reserved, can't wait to, cannot wait to, good morning, good afternoon, good evening, good day,
        good night
        """,
        "de": """
        kein problem, keine probleme, keine fehler, keine störung, keine störungen, crashkurs, kein thema,
        null probleme, nie probleme, noch nie probleme, gar kein problem, überhaupt kein problem, keinerlei probleme,
        keine schwierigkeiten, keinerlei fehler, keine ausfälle, kein ausfall, keine abstürze, kein absturz,
        stürzt nie ab, stürzt nicht ab, hängt nie, hängt nicht, kein ruckeln, ruckelt nicht, absturzsicher,
        kein fehler, kein einziger fehler, nichts zu verlieren, nicht zuletzt, es fehlt an nichts, fehlt nichts,
        es hängt davon ab, hängt davon ab, auf dem weg, auf den weg, ohne wenn und aber, stehe ich ~ zur verfügung,
        stehen wir ~ zur verfügung, stehe ~ gerne zur verfügung, stehen ~ gerne zur verfügung, guten tag,
        guten morgen, guten abend, schönen tag, schönen abend, schönen feierabend, gute nacht, liebe kollegen,
        liebe kolleginnen, liebes team, liebes it team, hallo zusammen, hallo alle
        """,
        "fr": """
        pas de problème, pas de problèmes, aucun problème, aucun souci, pas de souci, pas de soucis, aucune erreur,
        aucun bug, zéro problème, zéro bug, pas un problème, aucun plantage, aucune panne, aucune coupure,
        aucune difficulté, aucun incident, sauf erreur, par erreur, à l'exception, à tout à l'heure
        """,
        "es": """
        ningún problema, no hay problema, no hay problemas, no tengo problema, no tengo problemas, cero problemas,
        ningún error, ningún fallo, ninguna falla, ninguna incidencia, ningún inconveniente, salvo error, por error,
        a excepción, con excepción, con la excepción, sin excepción, menos mal, sin duda, sin dudas, no cabe duda,
        a quien corresponda, perdón por las molestias, perdón por la molestia, perdona la molestia,
        perdonad la molestia, perdonen las molestias, disculpa la molestia, disculpa las molestias,
        disculpe la molestia, si no es molestia, siento molestar, perdón por molestar, buenos días, buenas tardes,
        buenas noches, buen día
        """,
        "it": """
        nessun problema, nessun errore, non c'è problema, non c'è alcun problema, non ci sono problemi,
        mai un problema, mai avuto problemi, mai dato problemi, zero problemi, nessun intoppo, nessuna difficoltà,
        nessun inconveniente, nessuna anomalia, salvo errori, fermo restando, non vedo l'ora, non vediamo l'ora,
        non posso che, non possiamo che, non si può che, non manca nulla, non manca niente, senza dubbio,
        senza alcun dubbio, buttare giù, giù di lì, buongiorno a tutti, buonasera a tutti, salve a tutti, ciao a tutti
        """,
        "pt": """
        nenhum problema, não há problema, não há problemas, não há problema nenhum, não tem problema,
        não tem problemas, não houve problemas, nunca tive problemas, nunca deu problema, nunca deu problemas,
        zero problemas, nenhum erro, nenhuma falha, não trava, nunca trava, não falha, nunca falha, nunca falhou,
        sem falta, sem dúvida, sem dúvidas, salvo erro, não vejo a hora, não posso deixar de, não podia deixar de,
        não podia estar mais, tirar partido, ponto de partida, à partida, bom dia, boa tarde, boa noite,
        bom dia a todos, bom dia a todas, boa tarde a todos, boa noite a todos, bom fim de semana,
        bom final de semana, boa semana
        """,
        "nl": """
        geen probleem, geen problemen, nooit problemen, nooit een probleem, nooit problemen gehad,
        nog nooit problemen, nul problemen, geen enkel probleem, geen fouten, geen enkele fout, geen storing,
        geen storingen, geen haperingen, hapert nooit, hapert niet, loopt nooit vast, loopt niet vast, crasht nooit,
        crasht niet, geen crashes, geen moeite, geen bugs, niks mis mee, niets mis mee, geen fout, niet te vergeten,
        kan niet wachten om, kan niet anders dan, kan niet genoeg, op weg, zo veel mogelijk, zoveel mogelijk,
        geen idee, crashcursus, goede morgen, goede middag, goede avond, goeie morgen, goeiemorgen, fijne dag,
        fijne dag nog, fijne avond, fijn weekend, fijne week, prettige dag, prettige dag verder, nog een fijne dag,
        prettig weekend, beste allemaal, hallo allemaal, dag allemaal, hoi allemaal, beste allen, hallo iedereen,
        dag iedereen, beste iedereen
        """,
        "pl": """
        nie ma problemu, nie ma problemów, nie było problemu, nie było problemów, nie mam problemu, nie mam problemów,
        nie miałem problemów, nie miałam problemów, to nie problem, nie stanowi problemu, żaden problem,
        żadnego problemu, żadnych problemów, żadnych błędów, nie ma sprawy, nie ma za co, nie ma potrzeby,
        nie ma pośpiechu, nic nie szkodzi, nie martw się, leży na biurku, leży na półce, wisi na ścianie, wolny dzień,
        dzień wolny, dni wolne, wolne dni, wolny termin, wolne terminy, wolne miejsce, wolne miejsca, w wolnej chwili,
        czas wolny
        """,
        "cs": """
        žádný problém, žádné problémy, není problém, není to problém, není s tím problém, nebyl problém,
        nebyl s tím problém, nebude problém, nemám problém, nemáme problém, neměl jsem problém, neměla jsem problém,
        žádné potíže, žádné chyby, leží na stole, leží ve skladu, visí na zdi, visí na stěně
        """,
    ]
}
