/// Words of courtesy: they say how somebody writes, not what about, and differ more between houses than between
/// matters.
///
/// Alone they are no feature. Beside another word ("please install") they still are.
enum Courtesy {
    static let words: HashTable<Void> = {
        let list = """
            please kindly pls plz pl hi hello hey dear sir madam team all regards best greetings sincerely mr mrs ms
            cheers bitte hallo guten tag morgen herr frau liebe lieber sehr geehrte geehrter damen herren gruß grüße
            grüßen mfg lg bonjour bonsoir madame monsieur svp plaît cordialement salutations merci
            hola buenos buenas tardes favor porfavor saludo saludos estimado estimada estimados atentamente
            buongiorno salve gentile cortesia saluti cordiali distinti prego
            olá bom boa caro caros prezado prezados cumprimentos atenciosamente sff
            geachte beste goedemorgen goedemiddag groet groeten groetjes vriendelijke alstublieft alsjeblieft aub graag
            proszę prosimy witam dzień dobry szanowni państwo pozdrawiam poważaniem
            prosím prosíme zdravím vážení pozdravem
            """
        return HashTable(TokenizedText(subject: "", text: list).tokens.map(\.hash))
    }()
}
