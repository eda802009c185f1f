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
        if language == "en" { phrases.insert(willing, tag: Cue.wish.rawValue) }
        return phrases
    }

    /// Somebody would take part.
    private static let willing = """
        i'm down for, i am down for, im down for, we're down for, we are down for, i'd be down for, i would be down for,
        i'm down to, i am down to, i'm totally down for, totally down for
        """

    private static let lists = [
        "en": """
        put me down for, put us down for, write down, write it down, wrote down, written down, note down, noted down,
        jot down, calm down, scroll down,
        scrolling down, scrolled down, drop down, down to earth, down the hall, down the corridor, down the road,
        narrow down, narrow it down, track down, track it down, tracked down, cut down on, count down, sit down,
        hands down, upside down, down payment, broken down by, break down by, break it down, crash course, bug bounty,
        dead easy, dead simple, no problem, no problems, no problem at all, no issues, no issue, no trouble,
        no errors, no error, error free, without problems, without any problems, without a problem, without issues,
        without any issues, without trouble, without errors, without any trouble, without a hitch
        """,
        "de": """
        kein problem, keine probleme, ohne probleme, ohne problem, problemlos, problemlose, problemloser, fehlerfrei,
        ohne fehler, keine fehler, keine störung, keine störungen, störungsfrei, crashkurs, kein thema
        """,
        "fr": """
        pas de problème, pas de problèmes, sans problème, sans problèmes, aucun problème, sans souci, sans soucis,
        aucun souci, pas de souci, pas de soucis, sans erreur, sans erreurs, aucune erreur, sans bug, sans bugs,
        sans aucun problème, sans le moindre problème
        """,
        "es": """
        sin problema, sin problemas, ningún problema, no hay problema, sin ningún problema, sin errores, sin fallos,
        ningún fallo, sin incidencias
        """,
        "it": """
        senza problemi, nessun problema, senza problema, senza errori, nessun errore, senza alcun problema
        """,
        "pt": """
        sem problema, sem problemas, nenhum problema, não há problema, sem erros, sem qualquer problema
        """,
        "nl": """
        geen probleem, geen problemen, zonder problemen, zonder probleem, probleemloos, foutloos, zonder fouten
        """,
        "pl": """
        nie ma problemu, bez problemu, bez problemów, żaden problem, żadnych problemów, bezproblemowo, bez błędów
        """,
        "cs": """
        bez problému, bez problémů, žádný problém, žádné problémy, není problém, bezproblémov*, bez chyb
        """,
    ]
}
