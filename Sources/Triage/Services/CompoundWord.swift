/// Names within the long words of German and Dutch: "VPNZugang", "Moodlekurs", "Etagendrucker".
enum CompoundWord {
    /// Letters of the shortest name that may stand first, and of the shortest that may stand last.
    static let shortestFirst = 3
    static let shortestLast = 6
    /// Letters before a name that stands last.
    private static let shortestPrefix = 3

    /// What may stand behind a name: what one has with IT.
    static func isTail(_ rest: ArraySlice<UInt8>) -> Bool {
        if tails.contains(FowlerNollVo.hash64(rest)) { return true }
        // A linking letter: "Netzlaufwerksproblem".
        return rest.first == UInt8(ascii: "s") && tails.contains(FowlerNollVo.hash64(rest.dropFirst()))
    }

    /// Name and length of the name a word ends with, or begins with; `lookup` knows names by their hash.
    static func name(in word: ArraySlice<UInt8>, lookup: (UInt64) -> Int?) -> Int? {
        guard word.count >= shortestFirst + 3 else { return nil }
        var start = word.startIndex + shortestPrefix
        while word.endIndex - start >= shortestLast {
            if let name = lookup(FowlerNollVo.hash64(word[start...])) { return name }
            start += 1
        }
        var hash = FowlerNollVo.offset64
        for end in word.indices.dropLast(2) {
            hash = FowlerNollVo.hash64(CollectionOfOne(word[end]), seed: hash)
            guard end - word.startIndex + 1 >= shortestFirst, let name = lookup(hash) else { continue }
            if isTail(word[(end + 1)...]) { return name }
        }
        return nil
    }

    private static let tails = HashTable<Void>(
        """
        problem probleme problemen ausfall ausfalle ausfallen storung storungen fehler fehlern fehlermeldung
        fehlermeldungen verbindung verbindungen zugang zugange zugangs zugriff zugriffe zugangsdaten server servers
        konto kontos konten account accounts passwort kennwort passworter kurs kurse kursen kurses treiber treibers
        treibern warteschlange client clients login logins anmeldung kalender kalenders postfach postfachs netz
        netzwerk tunnel tunnels app apps lizenz lizenzen nutzer nutzern nutzung benutzer gruppe gruppen raum raume
        seite seiten portal system systems software programm update updates dienst dienste ordner signal empfang
        router karte karten kabel besprechung meeting meetings anruf anrufe termin termine einladung einladungen modul
        maske berechtigung berechtigungen support team administrator admin umgebung datei dateien verzeichnis freigabe
        laufwerk schnittstelle oberflache einrichtung abbruch abbruche link links storingen storing verbinding
        verbindingen toegang wachtwoord licentie licenties cursus cursussen foutmelding foutmeldingen fout agenda
        server servers omgeving gebruiker gebruikers groep probleempje aansluiting bestanden mappen
        """
        .split(whereSeparator: { $0 == " " || $0.isNewline }).map { FowlerNollVo.hash64($0.utf8) }
    )
}
