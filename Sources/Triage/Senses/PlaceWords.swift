/// Words that a place is named by.
enum PlaceWords {
    /// Before a number: "room 3.117".
    static let rooms = WordTable(
        """
        room rm ward lab suite theatre desk bay raum zimmer saal horsaal buro labor op salle amphi amphitheatre bureau
        labo chambre sala aula despacho laboratorio habitacion stanza ufficio gabinete laboratorio quarto kamer lokaal
        zaal leslokaal pokoj pokoju sali ucebna ucebne mistnost mistnosti kancelar kancelari gabinet gabinecie oddzial
        oddziale oddeleni reparto afdeling
        """
    )
    /// Before a number or a letter: "building C", "Haus 7".
    static let buildings = WordTable(
        """
        building bldg block wing tower haus gebaude trakt bauteil flugel batiment bat aile edificio bloque bloco ala
        palazzina padiglione gebouw vleugel budynek budynku blok budova budove pavilon pavilonu pawilon pawilonie
        """
    )
    /// Behind an ordinal or before a number: "2nd floor", "Etage 3".
    static let floors = WordTable(
        """
        floor etage stockwerk obergeschoss untergeschoss geschoss og ug piso planta andar verdieping pietro pietrze
        patro patre
        """
    )
    /// Such words mean something else in other languages: by language.
    static let ambiguousFloors = ["de": WordTable("stock"), "it": WordTable("piano")]
    static let ambiguousRooms = ["de": WordTable("station")]
    static let ordinals = WordTable(
        """
        first second third fourth fifth sixth top ground ersten zweiten dritten vierten funften premier deuxieme
        troisieme quatrieme cinquieme primer primero segundo tercer tercero cuarto quinto primo secondo terzo quarto
        primeiro terceiro eerste tweede derde vierde vijfde pierwszym drugim trzecim czwartym pierwsze drugie trzecie
        prvni druhe druhem treti tretim ctvrtem
        """
    )
    /// German and Dutch words that end so are rooms or buildings: "Seminarraum 3", "vergaderzaal 2".
    static let roomTails = ["raum", "zimmer", "saal", "gebaude", "zaal", "lokaal"].map { Array($0.utf8) }
    static let prepositions = WordTable("in im en dans w we v ve nel em at van")
    /// Before a name of a town: "office in Lyon", "Standort Graz", "sede de Madrid".
    static let sites = WordTable(
        """
        office branch site campus standort niederlassung aussenstelle filiale zweigstelle agence antenne sede sucursal
        delegacion filial vestiging kantoor locatie oddzial oddziale biuro biurze filia filii pobocka pobocce kancelari
        """
    )
    /// Between such a word and the town.
    static let siteLinks = WordTable("in de di du en a van w we v ve em")
    /// These name a town without a word between.
    static let directSites = WordTable(
        "standort niederlassung aussenstelle filiale zweigstelle vestiging locatie pobocka"
    )
    /// Behind a number they count: "for room 3 hours" names no room 3.
    static let units = WordTable(
        """
        hour hours day days week weeks minute minutes min people persons users times stunden tage tagen wochen minuten
        personen leute mal heures jours semaines minutes personnes horas dias semanas minutos personas pessoas ore
        giorni settimane minuti persone uur uren dagen weken personen godzin godziny dni tygodnie minut osob hodin
        dny dnu tydny lidi months monate mois meses mesi maanden licences lizenzen eur euro euros
        """
    )
    /// Letters before the digits of what looks like a room and is a week, a term, a year, a key, a release.
    static let otherCodes = [
        "KW", "CW", "WK", "FY", "WS", "SS", "F", "V", "M", "O", "Q", "H", "DB", "RC", "SP", "PO", "TV", "S",
    ]
    .map { Array($0.utf8) }
}
