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
        no problem at all, no issues, no issue, no trouble, no errors, no error, error free, trial and error,
        without problems, without any problems, without a problem, without issues, without any issues, without trouble,
        without errors, without any trouble, without a hitch, without a glitch, without failure, nothing wrong with,
        sorry to trouble, sorry for the trouble, trouble you, too much trouble, saved me the trouble,
        with the exception, exception of, make an exception, without exception, feature freeze, code freeze,
        change freeze, get the hang, getting the hang, hang on, hang out, disaster recovery, in order to, in order for,
        going forward, no doubt, without doubt, without a doubt, third party, third parties, all rights reserved,
        can't wait to, cannot wait to, good morning, good afternoon, good evening, good day, good night
        """,
        "de": """
        kein problem, keine probleme, ohne probleme, ohne problem, problemlos, problemlose, problemloser, fehlerfrei,
        ohne fehler, keine fehler, keine störung, keine störungen, störungsfrei, crashkurs, kein thema,
        ohne jedes problem, ohne größere probleme, ohne weitere probleme, ohne irgendwelche probleme, null probleme,
        nie probleme, noch nie probleme, gar kein problem, überhaupt kein problem, keinerlei probleme, keine schwierigkeiten,
        ohne schwierigkeiten, ohne störung, ohne störungen, keinerlei fehler, keine ausfälle, kein ausfall, ohne ausfälle,
        ohne abstürze, keine abstürze, kein absturz, stürzt nie ab, stürzt nicht ab, hängt nie, hängt nicht, kein ruckeln,
        ohne ruckeln, ruckelt nicht, ohne abbruch, ohne abbrüche, absturzsicher, kein fehler, kein einziger fehler,
        nichts zu verlieren, nicht zuletzt, es fehlt an nichts, fehlt nichts, es hängt davon ab, hängt davon ab,
        auf dem weg, auf den weg, ohne wenn und aber,
        stehe ich ~ zur verfügung, stehen wir ~ zur verfügung, stehe ~ gerne zur verfügung, stehen ~ gerne zur verfügung,
        guten tag, guten morgen, guten abend, schönen tag, schönen abend, schönen feierabend,
        gute nacht, liebe kollegen, liebe kolleginnen, liebes team, liebes it team, hallo zusammen, hallo alle
        """,
        "fr": """
        pas de problème, pas de problèmes, sans problème, sans problèmes, aucun problème, sans souci, sans soucis,
        aucun souci, pas de souci, pas de soucis, sans erreur, sans erreurs, aucune erreur, sans bug, sans bugs,
        aucun bug, sans aucun problème, sans aucun souci, sans le moindre problème, sans le moindre souci,
        zéro problème, zéro bug, pas un problème, aucun plantage, aucune panne, sans coupure, aucune coupure,
        sans accroc, sans encombre, sans difficulté, sans difficultés, sans aucune difficulté, aucune difficulté,
        aucun incident, sans incident, sauf erreur, par erreur, à l'exception, à tout à l'heure
        """,
        "es": """
        sin problema, sin problemas, ningún problema, no hay problema, no hay problemas, no tengo problema,
        no tengo problemas, cero problemas, sin ningún problema, sin mayor problema, sin errores, ningún error,
        sin fallos, sin fallas, sin un fallo, ningún fallo, ninguna falla, sin incidencias, ninguna incidencia,
        sin inconvenientes, sin inconveniente, ningún inconveniente, sin ningún inconveniente, sin cortes,
        sin interrupciones, sin contratiempos, sin dificultad, sin dificultades, salvo error, por error, a excepción,
        con excepción, con la excepción, sin excepción, menos mal, sin duda, sin dudas, no cabe duda,
        a quien corresponda, perdón por las molestias, perdón por la molestia, perdona la molestia,
        perdonad la molestia, perdonen las molestias, disculpa la molestia, disculpa las molestias,
        disculpe la molestia, si no es molestia, siento molestar, perdón por molestar, buenos días, buenas tardes,
        buenas noches, buen día
        """,
        "it": """
        senza problemi, nessun problema, senza problema, senza errori, nessun errore, senza alcun problema,
        non c'è problema, non c'è alcun problema, non ci sono problemi, senza nessun problema, senza il minimo problema,
        mai un problema, mai avuto problemi, mai dato problemi, zero problemi, senza alcun errore, senza un errore,
        senza intoppi, nessun intoppo, senza difficoltà, nessuna difficoltà, senza interruzioni, senza blocchi, senza bug,
        senza crash, senza inconvenienti, nessun inconveniente, nessuna anomalia, salvo errori, fermo restando,
        non vedo l'ora, non vediamo l'ora, non posso che, non possiamo che, non si può che, non manca nulla,
        non manca niente, senza dubbio, senza alcun dubbio, buttare giù, giù di lì,
        buongiorno a tutti, buonasera a tutti, salve a tutti, ciao a tutti
        """,
        "pt": """
        sem problema, sem problemas, nenhum problema, não há problema, sem erros, sem qualquer problema,
        sem nenhum problema, sem problema nenhum, não há problemas, não há problema nenhum, não tem problema,
        não tem problemas, não houve problemas, nunca tive problemas, nunca deu problema, nunca deu problemas,
        zero problemas, sem erro, nenhum erro, sem qualquer erro, sem falhas, nenhuma falha, sem bugs, sem travar,
        não trava, nunca trava, não falha, nunca falha, nunca falhou, sem dificuldade, sem dificuldades, sem interrupções,
        sem percalços, sem falta, sem dúvida, sem dúvidas, salvo erro, não vejo a hora, não posso deixar de,
        não podia deixar de, não podia estar mais, tirar partido, ponto de partida, à partida,
        bom dia, boa tarde, boa noite, bom dia a todos, bom dia a todas, boa tarde a todos, boa noite a todos,
        bom fim de semana, bom final de semana, boa semana
        """,
        "nl": """
        geen probleem, geen problemen, zonder problemen, zonder probleem, probleemloos, foutloos, zonder fouten,
        zonder enig probleem, zonder enkel probleem, zonder noemenswaardige problemen, nooit problemen, nooit een probleem,
        nooit problemen gehad, nog nooit problemen, nul problemen, geen enkel probleem, geen fouten, geen enkele fout,
        geen storing, geen storingen, zonder storing, zonder storingen, storingsvrij, storingvrij, zonder haperen,
        zonder haperingen, geen haperingen, hapert nooit, hapert niet, loopt nooit vast, loopt niet vast, crasht nooit,
        crasht niet, zonder crashes, geen crashes, zonder moeite, geen moeite, zonder bugs, geen bugs, zonder onderbreking,
        vlekkeloos verlopen, goed verlopen, vlot verlopen, prima verlopen, niks mis mee, niets mis mee, geen fout,
        niet te vergeten, kan niet wachten om, kan niet anders dan, kan niet genoeg, op weg,
        zo veel mogelijk, zoveel mogelijk, geen idee, crashcursus,
        goede morgen, goede middag, goede avond, goeie morgen, goeiemorgen, fijne dag, fijne dag nog, fijne avond, fijn weekend,
        fijne week, prettige dag, prettige dag verder, nog een fijne dag, prettig weekend, beste allemaal, hallo allemaal,
        dag allemaal, hoi allemaal, beste allen, hallo iedereen, dag iedereen, beste iedereen
        """,
        "pl": """
        nie ma problemu, nie ma problemów, nie było problemu, nie było problemów, nie mam problemu, nie mam problemów,
        nie miałem problemów, nie miałam problemów, to nie problem, nie stanowi problemu, żaden problem, żadnego problemu,
        żadnych problemów, bez problemu, bez problemów, bez żadnych problemów, bez żadnego problemu,
        bez najmniejszego problemu, bez większych problemów, bezproblemow*, bez błędu, bez błędów, bez żadnych błędów,
        żadnych błędów, bez awarii, bez usterek, bez zakłóceń, bez kłopotu, bez trudności,
        nie ma sprawy, nie ma za co, nie ma potrzeby, nie ma pośpiechu, nic nie szkodzi, nie martw się, leży na biurku,
        leży na półce, wisi na ścianie, wolny dzień, dzień wolny, dni wolne, wolne dni, wolny termin, wolne terminy,
        wolne miejsce, wolne miejsca, w wolnej chwili, czas wolny
        """,
        "cs": """
        bez problému, bez problémů, bez jediného problému, bez nejmenšího problému, bez nejmenších problémů,
        bez sebemenších problémů, bez větších problémů, bez jakýchkoli problémů, bez jakýchkoliv problémů, bezproblémov*,
        žádný problém, žádné problémy, není problém, není to problém, není s tím problém, nebyl problém, nebyl s tím problém,
        nebude problém, nemám problém, nemáme problém, neměl jsem problém, neměla jsem problém, bez potíží, bez obtíží,
        žádné potíže, bez komplikací, bez chyb, bez chyby, bez jediné chyby, žádné chyby, bez závad, bez závady,
        bez poruch, bez výpadku, bez výpadků, leží na stole, leží ve skladu, visí na zdi, visí na stěně
        """,
    ]
}
