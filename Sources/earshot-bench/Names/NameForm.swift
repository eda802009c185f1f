internal import Words

/// Whether a name reads as one: it begins where a clause or a noun's phrase does in the words of a member, and ends where
/// something ends.
///
/// Its lists of small words are its own, so that what names are made by is not what they are judged by.
struct NameForm {
    static let maximumCharacters = 60

    /// The texts of the members, each with its language; the subject is the first line.
    let texts: [(language: String, text: String)]

    func isRight(_ name: String) -> Bool {
        let words = Self.words(name)
        guard !words.isEmpty, name.count <= Self.maximumCharacters, words.count > 1 || name.utf8.count >= 8 else {
            return false
        }
        let places = texts.compactMap { text in Self.place(of: words, in: text.text).map { (text.language, $0) } }
        // Put together of labels, or with an ending of its own: nobody wrote it.
        guard !places.isEmpty else {
            return !Self.isSmall(words[words.count - 1], "und") || Self.particles.contains(words[words.count - 1])
        }
        return places.contains { language, place in
            Self.begins(place, language) && (name.hasSuffix("…") || Self.ends(place, language))
        }
    }

    private struct Place {
        /// Words of the clause before the name, the name, and what follows it in the clause.
        let before: [String]
        let name: [String]
        let behind: [String]
        let isMarkedBehind: Bool
    }

    private static func words(_ text: String) -> [String] {
        let plain = PlainText(subject: "", text: text)
        return plain.words.map { String(decoding: plain.bytes[$0.start..<$0.end], as: UTF8.self) }
    }

    private static func place(of name: [String], in text: String) -> Place? {
        // A line ends a clause.
        let plain = PlainText(subject: "", text: text.split(whereSeparator: \.isNewline).joined(separator: ". "))
        let letters = plain.words.map { String(decoding: plain.bytes[$0.start..<$0.end], as: UTF8.self) }
        guard letters.count >= name.count else { return nil }
        for start in 0...(letters.count - name.count) where Array(letters[start..<(start + name.count)]) == name {
            let clause = plain.words[start].clause
            let last = start + name.count - 1
            let behind = plain.words[(last + 1)...].prefix { $0.clause == plain.words[last].clause }
            return Place(
                before: plain.words.indices[..<start].filter { plain.words[$0].clause == clause }.map { letters[$0] },
                name: name,
                behind: behind.indices.map { letters[$0] },
                isMarkedBehind: behind.isEmpty || joints["und", default: []].contains(letters[last + 1])
            )
        }
        return nil
    }

    /// At the beginning of the clause, behind an article that no preposition is before, or behind words with which people ask.
    private static func begins(_ place: Place, _ language: String) -> Bool {
        let (articles, prepositions) = (articles[language, default: []], prepositions[language, default: []])
        var before = place.before[...]
        if let last = before.last, articles.contains(last) { before = before.dropLast() }
        guard let last = before.last else { return true }
        let isLed = leads[language, default: []].contains(last)
        guard prepositions.contains(last) else { return isLed || before.count < place.before.count }
        // "Besoin de": the ask has a preposition of its own.
        return before.dropLast().last.map { leads[language, default: []].contains($0) } ?? false
    }

    /// Not with a small word, nor before the rest of a verb.
    private static func ends(_ place: Place, _ language: String) -> Bool {
        guard let last = place.name.last else { return false }
        let isParticle = ["de", "nl"].contains(language) && particles.contains(last) && place.isMarkedBehind
        if isSmall(last, language), !isParticle { return false }
        guard ["de", "nl"].contains(language), let end = place.behind.last else { return true }
        return !particles.contains(end)
    }

    private static func isSmall(_ word: String, _ language: String) -> Bool {
        [articles, prepositions, joints].contains { $0[language, default: []].contains(word) }
    }

    private static func table(_ rows: String) -> [String: Set<String>] {
        var table: [String: Set<String>] = [:]
        for row in rows.split(separator: "\n") {
            let words = row.split(separator: " ").map(String.init)
            table[words[0], default: []].formUnion(words.dropFirst())
        }
        table["und"] = table.values.reduce(into: []) { $0.formUnion($1) }
        return table
    }

    private static let particles: Set<String> = [
        "ab", "an", "aus", "auf", "ein", "zu", "weg", "um", "op", "uit", "af", "mee",
    ]

    private static let articles = table(
        """
        en a an the my our your their another some
        de der die das den ein eine einen mein meine meinen unser unsere unseren
        fr le la les l un une mon ma mes notre nos votre
        es el la los las un una mi mis nuestro nuestra
        it il lo la gli i le un uno una mio mia nostro nostra
        pt o a os as um uma meu minha nosso nossa
        nl de het een mijn onze ons
        pl nasz nasza nasze moj moja moje
        cs nas nase muj moje
        """
    )

    private static let prepositions = table(
        """
        en at in on from for with by of into under about per
        de am im in an auf von zu zum zur fur mit bei beim nach vor seit uber unter aus gegen vom
        fr a au aux dans sur de d du pour avec sans chez depuis par vers
        es en de del al a desde para con sin por
        it nel nella a al alla da dal di del della su sul con per
        pt no na nos nas em de do da para com por ao
        nl op in aan van voor met na bij uit over naar
        pl w we z ze na do od dla po przed przy przez nad pod o
        cs v ve s se na do od pro po pred pri nad pod o k
        """
    )

    private static let joints = table(
        """
        en and or but that which when because if to is are
        de und oder aber dass weil wenn als ist sind
        fr et ou mais que qui quand est
        es y o pero que cuando
        it e o ma che quando
        pt e ou mas que quando
        nl en of maar dat als
        pl i oraz ale ze bo
        cs a i ale ze protoze
        """
    )

    private static let leads = table(
        """
        en please need have get to unfortunately are but and again sadly that is like
        de leider ich brauchte braucht bitte dazu auch aber und wieder dafur man brauche
        fr vous avoir besoin malheureusement possible pourriezvous mais et lui de vouloir
        es tener tenga que poder pero podria y
        it avere purtroppo ma e possibile vorremmo
        pt ter preciso mas poderiam infelizmente e
        nl maar en helaas een
        pl dostac niestety ale czy moc i chcialabym o
        cs dostat bohuzel ale a bych potrebovala by
        """
    )
}
