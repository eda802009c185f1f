/// Words that decide what can be a name, in nine languages; small letters without diacritics.
enum NameWords {
    /// At the end of a clause they belong to its verb.
    static let particles: Set<String> = [
        "ab", "an", "aus", "auf", "ein", "zu", "weg", "zusammen", "um", "nach", "vor", "zuruck", "off", "out", "up",
        "down",
        "in", "on", "over", "op", "uit", "af", "mee",
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

    /// Somebody is spoken to.
    static let addressed: Set<String> = [
        "you", "your", "please", "euch", "ihnen", "bitte", "vous", "votre", "vos", "svp", "usted", "ustedes",
        "vosotros",
        "voi", "vi", "prego", "voce", "u", "jullie", "alstublieft", "prosze", "panstwo", "prosim", "vas",
    ]
}
