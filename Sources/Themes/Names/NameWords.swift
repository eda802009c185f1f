/// Words that decide what can be a name, in nine languages; small letters without diacritics.
enum NameWords {
    /// At the end of a clause they belong to its verb.
    static let particles: Set<String> = [
        "ab", "an", "aus", "auf", "ein", "zu", "weg", "zusammen", "um", "nach", "vor", "off", "out", "up", "down", "in",
        "on", "over",
    ]

    /// Who speaks, and what of a question in English is left where its beginning is missing.
    static let speakers: Set<String> = [
        "be", "been", "i", "we", "my", "ich", "wir", "je", "j", "nous", "yo", "io", "eu", "ik", "ja",
    ]

    /// What stands before the name of a person.
    static let titles: Set<String> = [
        "herr", "herrn", "frau", "mr", "mrs", "ms", "miss", "mme", "madame", "monsieur", "m", "sr", "sra", "don",
        "dona", "senor", "senora", "sig",
        "signor", "signora", "dott", "pan", "pani", "pana", "panu", "panem", "dr", "prof", "ing", "mevrouw", "meneer",
        "heer", "kollege", "kollegin",
        "kollegen", "colleague", "collegue", "colega", "companero", "companera", "kolega", "kolezanka", "collega",
        "von", "van",
    ]

    /// Somebody is spoken to, or asked.
    static let addressed = set(
        """
        you your us please sie euch ihr ihnen uns bitte vous votre vos nous svp usted ustedes vosotros nos voi ci vi prego voce u jullie
        ons alstublieft prosze prosimy panstwo nam prosim vas
        """
    )

    /// With them begins a question, or a clause that hangs on another.
    static let openers = set(
        """
        longer can could may might would will shall is are was were do does did has have had why how when where who what which if that because so
        and but or then than as since until while there it this these those he she they to of for with at from
        kann konnte konnten konnt konnen ware waren wurde wurden gibt ist sind war hat haben wird warum wieso wie wann wo wer was welche wenn
        dass weil damit ob so und aber oder dann als seit bis wahrend es das dies man er zu von fur mit bei aus auch nur schon
        peut peuvent pourrait pourrions serait est sont etait a ont avait pourquoi comment quand ou qui que quoi si parce car afin et mais
        donc puis comme depuis il elle on ce cela c de du des pour avec chez
        puede pueden podria podriamos podemos seria es son era hay ha han por porque como cuando donde quien que cual si para y pero o
        entonces desde mientras esto eso se de del con en
        puo possono potrebbe sarebbe e sono era ha hanno perche come quando dove chi che quale se affinche ma o poi mentre di del con si
        pode podem poderia seria e sao foi tem porque como quando onde quem que qual se para mas ou entao desde de do da com
        kan kunnen zou zouden is zijn was heeft hebben wordt waarom hoe wanneer waar wie wat welke als dat omdat zodat of en maar dan sinds
        het dit men hij zij te van voor met bij
        czy moze mozna jest sa byl byla bylo ma maja dlaczego jak kiedy gdzie kto co ktory ktora jesli jezeli ze poniewaz bo i ale lub albo
        oraz wtedy gdy od do to sie z na w
        lze je jsou byl byla bylo ma maji proc jak kdy kde kdo co ktery ktera pokud kdyz ze protoze aby a ale nebo pak od do to se s na v
        """
    )

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
