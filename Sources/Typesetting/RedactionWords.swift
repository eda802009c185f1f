/// The words before a number, which may say what it is.
struct RedactionWords: Hashable {
    /// The latest first; at most three.
    private var latest: [String] = []
    private var isMarked = false

    /// With one more word; only its beginning is kept.
    func followed(by word: ArraySlice<Unicode.Scalar>) -> RedactionWords {
        var result = self
        let text = String(String.UnicodeScalarView(word.prefix(24))).lowercased()
        result.latest = Array(([text] + latest).prefix(3))
        result.isMarked = false
        return result
    }

    /// Nothing said before holds beyond it, but `#` marks what follows as a ticket.
    func broken(by scalar: Unicode.Scalar) -> RedactionWords {
        scalar == "(" ? self : RedactionWords()
    }

    /// `Tel. 4711`, `ext. 4711`
    var saysPhone: Bool { says(Self.phones) }

    /// `Personalnummer 4711`, `PESEL 85010112345`, `card ending in 4711`
    var saysPerson: Bool { says(Self.people) }

    /// `ticket 1234567`, `error 1234567`, `KB 5031455`
    var saysThing: Bool { says(Self.things) }

    /// The last word does, or it is one like "number" and the one before it does.
    private func says(_ names: Set<String>) -> Bool {
        guard let first = latest.first else { return false }
        if names.contains(first) || names.contains(where: { $0.utf8.count > 7 && first.hasPrefix($0) }) { return true }
        return Self.numbers.contains(first) && latest.dropFirst().contains { names.contains($0) }
    }

    private static let numbers: Set = [
        "no", "nr", "nummer", "number", "num", "numero", "numéro", "número", "numer", "číslo", "cislo", "is", "ist",
        "est",
        "es", "to", "je", "ending", "in", "endet", "auf", "id", "code", "of", "de", "the",
    ]

    private static let phones: Set = [
        "tel", "telefon", "telephone", "phone", "fon", "mobil", "mobile", "mobiel", "handy", "cell", "ext", "extension",
        "durchwahl", "dw", "nebenstelle", "fax", "poste", "portable", "téléphone", "móvil", "teléfono", "telefono",
        "cellulare",
        "interno", "extensión", "extensão", "telemóvel", "ramal", "toestel", "telefoon", "komórka", "wewn",
        "wewnętrzny",
        "linka", "klapka", "telefonu", "whatsapp",
    ]

    private static let people: Set = [
        "personalnummer", "personalnr", "personal", "personnel", "employee", "staff", "badge", "mitarbeiternummer",
        "mitarbeiternr", "ausweis", "ausweisnummer", "reisepass", "passport", "passeport", "pasaporte", "passaporto",
        "pas",
        "paszport", "steuer", "steuernummer", "ssn", "social", "security", "matrikel", "matrikelnummer", "matricule",
        "matricola", "matrícula", "student", "pesel", "dowód", "rodné", "rodne", "osobní", "osobni", "bsn", "nif",
        "nie", "dni",
        "nir", "insee", "sécu", "sozialversicherungsnummer", "versichertennummer", "kontonummer", "konto", "account",
        "iban",
        "card", "karte", "kreditkarte", "carte", "tarjeta", "carta", "kaart", "cartão", "karta", "karty",
        "personeelsnummer",
        "pracownika", "pracowniczy", "zaměstnance", "empleado", "dipendente", "funcionário", "employé", "kundennummer",
        "pin",
        "birth", "patient", "patientennummer",
    ]

    private static let things: Set = [
        "ticket", "ticketnummer", "ticketnr", "tickets", "incident", "case", "inc", "req", "sr", "chg", "error",
        "errors", "fehler",
        "fehlercode", "fehlernummer", "erreur", "errore", "erro", "fout", "foutcode", "błąd", "błędu", "chyba", "chyby",
        "kód", "kod",
        "code", "event", "ereignis", "version", "versión", "versione", "versão", "wersja", "verze", "versie", "build",
        "kb",
        "patch", "port", "bug", "issue", "zgłoszenie", "zgłoszenia", "tiket", "tíquet", "asset", "inventar",
        "inventarnummer",
        "inventory", "room", "raum", "zimmer", "salle", "sala", "aula", "kamer", "pokój", "místnost", "seite", "page",
        "line", "zeile",
        "pid", "order", "auftrag", "bestellung",
    ]
}
