/// Words of a mail that are somebody's name, whatever service is called alike: "Hallo Clara,", "Herr Elias", "Regards, Jira".
struct PersonNames: Sendable {
    private var indices: Set<Int> = []

    /// - Parameter sender: the name in From; may be empty.
    init(in text: TokenizedText, sender: String) {
        let senderWords = HashTable<Void>(TokenizedText(subject: "", text: sender).tokens.map(\.hash))
        let tokens = text.tokens
        for index in tokens.indices where tokens[index].kind == .word && !tokens[index].isCapitals {
            guard Self.isCapitalised(tokens[index], in: text) else { continue }
            let previous = index > 0 ? tokens[index - 1] : nil
            let isTitled = previous.map { Self.titles.contains($0.hash) } ?? false
            let isGreeted = previous.map { Self.greetings.contains($0.hash) } ?? false
            let isSigned = previous.map { Self.closings.contains($0.hash) } ?? false
            let isSender =
                senderWords.contains(tokens[index].hash)
                && [index - 1, index + 1].contains {
                    tokens.indices.contains($0) && senderWords.contains(tokens[$0].hash)
                }
            if isTitled || isSender || isGreeted && Self.endsAddress(index, in: text)
                || isSigned && index >= tokens.count - 2
            {
                indices.insert(index)
            }
        }
    }

    func contains(_ index: Int) -> Bool { indices.contains(index) }

    static func isCapitalised(_ token: Token, in text: TokenizedText) -> Bool {
        let first = text.source[Int(token.sourceStart)]
        if first < 0x80 { return LetterFolding.isUpperCase(UInt32(first)) }
        let end = min(Int(token.sourceStart) + 4, Int(token.sourceEnd))
        let head = String(decoding: text.source[Int(token.sourceStart)..<end], as: UTF8.self)
        return head.unicodeScalars.first.map { LetterFolding.isUpperCase($0.value) } ?? false
    }

    /// "Hallo Clara," and "Hallo Clara Weber," but neither "Hallo Moodle-Team" nor "Hi VPN is down".
    private static func endsAddress(_ index: Int, in text: TokenizedText) -> Bool {
        let end = Int(text.tokens[index].sourceEnd)
        guard end < text.source.count else { return true }
        switch text.source[end] {
        case UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return true
        case UInt8(ascii: " "):
            guard index + 1 < text.tokens.count else { return true }
            let next = text.tokens[index + 1]
            let after = Int(next.sourceEnd)
            return isCapitalised(next, in: text) && !next.isCapitals
                && (after >= text.source.count || [UInt8(ascii: ","), UInt8(ascii: "\n")].contains(text.source[after]))
        default: return false
        }
    }

    private static let titles = table(
        """
        herr herrn frau fr hr mr mrs ms miss dr prof professor monsieur madame mme sr sra senor senora senhor senhora
        signor signora sig meneer mevrouw dhr mevr pan pani panie pana panu panem pane
        """
    )
    private static let greetings = table(
        """
        hello hi hey dear hallo liebe lieber servus moin geehrte geehrter bonjour bonsoir salut cher chere hola
        estimado estimada querido querida ciao gentile caro cara salve egregio ola prezado prezada beste geachte dag
        hoi czesc witam witaj drogi droga szanowny szanowna ahoj dobry den mila mily vazeny vazena zdravim
        """
    )
    private static let closings = table(
        """
        gruss grusse gruessen regards wishes cheers best sincerely thanks thx danke lg vg mfg saludos saludo gracias
        cordialement merci saluti grazie abraco cumprimentos obrigado obrigada groet groeten groetjes mvg pozdrawiam
        pozdrowienia pozdravem zdravi
        """
    )

    private static func table(_ list: String) -> HashTable<Void> {
        HashTable(list.split(whereSeparator: { $0 == " " || $0.isNewline }).map { FowlerNollVo.hash64($0.utf8) })
    }
}
