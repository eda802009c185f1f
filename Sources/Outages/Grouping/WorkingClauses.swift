internal import Words

/// The clauses of a text that say that something works: "mail is fine, but nothing comes out of the printer".
struct WorkingClauses {
    private let clauses: Set<Int>

    init(_ text: PlainText) {
        var working: Set<Int> = []
        var negated: Set<Int> = []
        for word in text.words {
            let bytes = Array(text.bytes[word.start..<word.end])
            if Self.working.contains(bytes) { working.insert(word.clause) }
            if Self.negations.contains(bytes) { negated.insert(word.clause) }
        }
        clauses = working.subtracting(negated)
    }

    func contains(_ clause: Int) -> Bool { clauses.contains(clause) }

    private static let working = Self.words(
        """
        fine ok okay normal normally perfectly works working worked
        geht gehen ging gingen funktioniert funktionieren klappt lauft laufen normal einwandfrei problemlos
        marche marchent fonctionne fonctionnent bien normalement
        funciona funcionan bien anda dziala dzialaja dzialal normalnie dobrze funziona funzionano bene
        funcionam bem werkt werken goed prima gewoon funguje funguji jde jdou dobre
        """
    )

    /// What keeps such a word from meaning that it works: a negation, or that it did once.
    private static let negations = Self.words(
        """
        no not cant cannot dont doesnt didnt isnt arent wasnt wont wouldnt none nothing nobody never neither nor stopped stops hardly barely
        until but
        nicht nix nichts kein keine keinen keiner keinem niemand nie nirgends kaum weder bis aber nimmer
        ne n pas plus rien personne aucun aucune jamais ni jusqu mais
        no nada nadie ninguno ninguna ningun nunca tampoco hasta pero
        nie nic nikt nigdy zaden zadna zadne ledwo do ale
        non niente nessuno nessuna mai neppure fino ma
        nao nem ninguem nenhum nenhuma ate mas
        niet niets geen niemand nooit nergens tot maar
        nefunguje nejde nejdou nefunguji neni nikdo zadny nikdy
        """
    )

    private static func words(_ list: String) -> Set<[UInt8]> {
        Set(list.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
    }
}
