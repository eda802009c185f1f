/// Small words by which one sentence says something of several services.
enum ClauseWords {
    private static let conjunctions: [String: WordTable] = [
        "en": WordTable("and but while whereas nor"),
        "de": WordTable("und aber sowie wahrend ebenso"),
        "fr": WordTable("et mais ni"),
        "es": WordTable("y e pero ni"),
        "pl": WordTable("i oraz ale a ani"),
        "it": WordTable("e ed ma ne"),
        "pt": WordTable("e mas nem"),
        "nl": WordTable("en maar noch"),
        "cs": WordTable("a i ale ani"),
    ]

    /// Words that join two names only behind a certain other word: "weder ... noch"; alone "noch" is "still".
    private static let pairs: [String: (neither: WordTable, nor: WordTable)] = [
        "de": (WordTable("weder"), WordTable("noch"))
    ]

    /// What may stand beside a name that shares its verb with another one: "neither the VPN nor the wifi", "the wifi too".
    private static let companions = WordTable(
        """
        the our my both neither too also either as well
        der die das den dem unser unsere mein meine weder sowohl auch ebenfalls noch
        le la les l notre mon ma aussi egalement non plus
        el los las nuestro nuestra mi tambien tampoco
        tez takze rowniez ani zarowno
        il lo i gli nostro nostra anche neanche nemmeno
        o a os as nosso nossa tambem
        het de ons onze ook evenmin zowel
        take taky ani
        """
    )

    /// Before a name they say where, by what or since when something failed. Not those of a goal: one cannot log in "to" what failed.
    private static let circumstances = WordTable(
        """
        in on at over via from with through by during since after using behind
        im am vom beim uber von aus mit bei auf per durch seit nach
        dans sur avec par depuis chez
        en con desde por tras
        w na z ze przez od po
        su sul dal dalla con per da nel nella tramite
        no com pelo pela desde
        op met via bij vanaf sinds
        v ve na s se pres od po
        """
    )

    static func isCircumstance(_ token: Token) -> Bool { circumstances.contains(token) }

    /// - Parameter language: ISO 639-1; of one that is not known here, English is asked.
    static func isConjunction(_ token: Token, language: String) -> Bool {
        (conjunctions[language] ?? conjunctions["en"])?.contains(token) ?? false
    }

    static func isNeither(_ token: Token, language: String) -> Bool {
        pairs[language]?.neither.contains(token) ?? false
    }

    /// Behind `isNeither`, in the same sentence.
    static func isNor(_ token: Token, language: String) -> Bool { pairs[language]?.nor.contains(token) ?? false }

    static func isCompanion(_ token: Token) -> Bool { companions.contains(token) }
}
