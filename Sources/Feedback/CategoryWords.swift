/// The one word with which a person says what a mail is: what acknowledgements offer, and what is understood in answer to one.
///
/// The words of all languages are understood everywhere, for people write to IT in English whatever their own language is. No word means
/// two things, not even across languages.
package enum CategoryWords {
    /// UTF-8 bytes of a text that can be a word at all.
    static let maximumBytes = 64

    /// What the word says; nil when it is none of ours. Case, accents and the punctuation around it do not matter.
    package static func tray(for word: String) -> Tray? {
        guard word.utf8.count <= maximumBytes else { return nil }
        return trays[folded(word)]
    }

    /// The word to offer for each, in the order in which they are offered; English where we do not speak the language.
    package static func words(in language: String) -> [(tray: Tray, word: String)] {
        (table[language] ?? english).compactMap { tray, words in words.first.map { (tray, $0) } }
    }

    package static var languages: Set<String> { Set(table.keys) }

    typealias Words = [(Tray, [String])]

    private static let trays: [String: Tray] = {
        var trays: [String: Tray] = [:]
        for (tray, words) in table.values.joined() {
            for word in words { trays[folded(word)] = tray }
        }
        return trays
    }()

    static let table: [String: Words] = [
        "en": english, "de": german, "fr": french, "es": spanish, "pl": polish, "it": italian, "pt": portuguese,
        "nl": dutch, "cs": czech,
    ]

    private static let english: Words = [
        (.outage, ["outage", "outages", "outage report", "failure", "breakdown", "incident", "disruption", "down"]),
        (.complaint, ["complaint", "complaints", "complain", "grievance"]),
        (.request, ["request", "requests", "wish", "order"]),
        (.question, ["question", "questions", "enquiry", "inquiry"]),
        (.praise, ["praise", "compliment", "compliments"]),
        (.other, ["other", "others", "none", "none of these", "not feedback", "something else"]),
    ]

    private static let german: Words = [
        (
            .outage,
            [
                "Störung", "Stoerung", "Störungen", "Störungsmeldung", "Stoerungsmeldung", "Ausfall", "Panne", "Defekt",
                "Fehler",
            ]
        ),
        (.complaint, ["Beschwerde", "Beschwerden", "Kritik", "Reklamation"]),
        (.request, ["Wunsch", "Wünsche", "Wuensche", "Anforderung", "Bestellung", "Auftrag", "Antrag"]),
        (.question, ["Frage", "Fragen", "Anfrage", "Rückfrage", "Rueckfrage"]),
        (.praise, ["Lob", "Kompliment"]),
        (.other, ["Anderes", "etwas anderes", "Sonstiges", "Nichts davon", "Keines", "Keine"]),
    ]

    private static let french: Words = [
        (.outage, ["panne", "pannes", "une panne", "dérangement", "dysfonctionnement", "interruption"]),
        (.complaint, ["réclamation", "réclamations", "une réclamation", "plainte", "une plainte"]),
        (.request, ["demande", "demandes", "une demande", "requête", "souhait"]),
        (.question, ["question", "une question", "interrogation"]),
        (.praise, ["compliment", "un compliment", "éloge", "félicitations"]),
        (.other, ["autre", "autres", "autre chose", "aucun", "aucune", "rien de cela"]),
    ]

    private static let spanish: Words = [
        (.outage, ["avería", "averías", "una avería", "fallo", "falla", "interrupción", "incidencia"]),
        (.complaint, ["queja", "quejas", "una queja", "reclamación", "reclamo"]),
        (.request, ["petición", "peticiones", "una petición", "solicitud", "deseo"]),
        (.question, ["pregunta", "preguntas", "una pregunta", "consulta", "duda"]),
        (.praise, ["elogio", "elogios", "un elogio", "felicitación"]),
        (.other, ["otro", "otra", "otros", "otra cosa", "ninguno", "ninguna"]),
    ]

    private static let polish: Words = [
        (.outage, ["awaria", "awarię", "awarie", "zgłoszenie awarii", "usterka", "błąd"]),
        (.complaint, ["skarga", "skargę", "zażalenie", "reklamacja", "krytyka"]),
        (.request, ["prośba", "prośbę", "życzenie", "wniosek", "zamówienie"]),
        (.question, ["pytanie", "pytania", "zapytanie"]),
        (.praise, ["pochwała", "pochwałę"]),
        (.other, ["inne", "inna", "inny", "coś innego", "żadne", "żadna"]),
    ]

    private static let italian: Words = [
        (.outage, ["guasto", "un guasto", "guasti", "disservizio", "malfunzionamento", "interruzione"]),
        (.complaint, ["reclamo", "un reclamo", "reclami", "lamentela", "protesta"]),
        (.request, ["richiesta", "una richiesta", "richieste", "desiderio"]),
        (.question, ["domanda", "una domanda", "domande", "quesito"]),
        (.praise, ["elogio", "un elogio", "complimento", "complimenti"]),
        (.other, ["altro", "altra", "altra cosa", "qualcos'altro", "nessuno", "nessuna"]),
    ]

    private static let portuguese: Words = [
        (.outage, ["avaria", "avarias", "uma avaria", "falha", "interrupção", "incidente"]),
        (.complaint, ["reclamação", "uma reclamação", "reclamações", "queixa", "crítica"]),
        (.request, ["pedido", "um pedido", "pedidos", "solicitação", "desejo"]),
        (.question, ["pergunta", "uma pergunta", "perguntas", "dúvida", "questão"]),
        (.praise, ["elogio", "um elogio", "elogios"]),
        (.other, ["outro", "outra", "outros", "outra coisa", "nenhum", "nenhuma"]),
    ]

    private static let dutch: Words = [
        (.outage, ["storing", "storingen", "een storing", "storingsmelding", "uitval", "defect"]),
        (.complaint, ["klacht", "klachten", "een klacht", "kritiek"]),
        (.request, ["verzoek", "verzoeken", "een verzoek", "wens", "aanvraag", "bestelling"]),
        (.question, ["vraag", "vragen", "een vraag"]),
        (.praise, ["compliment", "complimenten", "een compliment", "lof"]),
        (.other, ["anders", "iets anders", "overig", "geen van deze", "geen"]),
    ]

    private static let czech: Words = [
        (.outage, ["výpadek", "výpadky", "hlášení výpadku", "porucha", "závada", "chyba"]),
        (.complaint, ["stížnost", "stížnosti", "kritika", "reklamace"]),
        (.request, ["žádost", "žádosti", "požadavek", "přání", "prosba", "objednávka"]),
        (.question, ["dotaz", "dotazy", "otázka", "otázky"]),
        (.praise, ["pochvala", "pochvalu"]),
        (.other, ["jiné", "jiná", "něco jiného", "ostatní", "žádné", "nic z toho"]),
    ]

    /// Lower case, without accents and without what is neither letter nor digit at either end; white space within is one blank.
    static func folded(_ word: String) -> String {
        var result = ""
        var needsBlank = false
        for scalar in word.lowercased().unicodeScalars {
            if scalar.properties.isWhitespace {
                needsBlank = !result.isEmpty
                continue
            }
            guard let letter = base(of: scalar), isWord(letter) || !result.isEmpty else { continue }
            if needsBlank { result += " " }
            needsBlank = false
            result.unicodeScalars.append(letter)
        }
        while let last = result.unicodeScalars.last, !isWord(last) { result.unicodeScalars.removeLast() }
        return result
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// The letter without its accent; nil for an accent that stands alone after its letter. Covers the letters of our languages.
    private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "à", "á", "â", "ã", "ä", "ą": "a"
        case "ç", "ć", "č": "c"
        case "ď": "d"
        case "è", "é", "ê", "ë", "ę", "ě": "e"
        case "ì", "í", "î", "ï": "i"
        case "ł": "l"
        case "ñ", "ń", "ň": "n"
        case "ò", "ó", "ô", "õ", "ö": "o"
        case "ř": "r"
        case "ś", "š": "s"
        case "ť": "t"
        case "ù", "ú", "û", "ü", "ů": "u"
        case "ý", "ÿ": "y"
        case "ź", "ż", "ž": "z"
        case "\u{2019}": "'"
        case "\u{300}"..."\u{36F}": nil
        default: scalar
        }
    }
}
