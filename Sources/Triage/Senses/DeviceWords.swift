/// Words for devices, and what their names look like.
enum DeviceWords {
    /// Each with its forms.
    static let kinds: HashTable<Void> = {
        let words = """
            laptop notebook desktop pc computer workstation macbook chromebook keyboard mouse headset printer scanner copier
            plotter projector phone smartphone tablet ipad iphone webcam dockingstation router
            drucker rechner tastatur maus handy diensthandy telefon kopierer beamer lautsprecher
            imprimante ordinateur portable clavier souris telephone videoprojecteur photocopieur tablette casque
            impresora ordenador portatil computadora teclado raton telefono proyector escaner fotocopiadora
            stampante portatile tastiera proiettore fotocopiatrice
            impressora computador telemovel telefone projetor
            toetsenbord muis telefoon kopieerapparaat
            drukarka komputer klawiatura mysz rzutnik skaner kopiarka telefon sluchawki
            tiskarna pocitac klavesnice mys projektor skener kopirka sluchatka
            """
        var hashes: [UInt64] = []
        for word in words.split(whereSeparator: { $0 == " " || $0.isNewline }) {
            let letters = Array(word.utf8)
            hashes.append(FowlerNollVo.hash64(letters))
            guard letters.count > Inflection.shortLetters else { continue }
            hashes += Inflection.forms(of: letters).subtracting(otherForms).map { FowlerNollVo.hash64($0) }
        }
        return HashTable(hashes)
    }()
    /// What looks like a form of one and is another word: telephony.
    private static let otherForms: Set<[UInt8]> = Set(
        ["telefonie", "telefonia", "phoner", "tablette"].map { Array($0.utf8) }
    )
    /// German and Dutch words that end so: "Etagendrucker", "Dienstlaptop".
    static let tails = [
        "drucker", "laptop", "notebook", "rechner", "scanner", "kopierer", "beamer", "printer", "telefoon",
    ]
    .map { Array($0.utf8) }
    /// "phone number", "Telefonnummer": no device.
    static let notBefore = WordTable(
        "number numbers nummer call calls conference numero numeros numer cislo book directory line driver drivers queue"
    )
    /// "by phone", "per Telefon".
    static let notBehind = WordTable("by per via over por par au al pelo")

    /// What the name of a computer or a printer may begin with, where a hyphen or few digits follow.
    static let prefixes: Set<[UInt8]> = Set(
        """
        prn prt print printer pr nb pc lap laptop lt ws wks srv mfp host tc desk mac hp ap sw cpu nuc vm dsk nbk ntb lpt cli
        drucker wap scan beamer term kiosk
        """
        .split(whereSeparator: { $0 == " " || $0.isNewline }).map { Array($0.utf8) }
    )
    /// Codes of tickets, orders, standards and products, which look alike.
    static let otherPrefixes: Set<[UInt8]> = Set(
        """
        inc req ritm chg prb task ticket sr cs kb cve iso utf sha ipv po inv ord re rfc din iban vat nr no err error ms id
        cr wo ref case rg au de fr es pl it pt nl cz uid atu
        """
        .split(whereSeparator: { $0 == " " || $0.isNewline }).map { Array($0.utf8) }
    )
    /// Behind these a code is no device.
    static let codeWords = WordTable(
        """
        error code fehler fehlercode ticket invoice order rechnung bestellung kurs course module erreur codigo codice
        commande pedido fattura factura fatura ordine kod blad chyba objednavka faktura zamowienie foutcode bestelling
        factuur incident vorgang auftrag id user username kennung login account konto number nummer serial
        """
    )
}
