internal import Words

/// Where a clause begins that can stand alone.
extension NamedClauses {
    /// The first word of a clause that can stand alone, without what leads to it; nil where it hangs on another or is a question.
    func opening(_ first: Int) -> Int? {
        let last = end(of: first)
        var place = first
        let isJoined = !isOpening[first]
        if isJoined, has(first, .complements) { return nil }
        if has(first, .conjunctions, .links), !has(first, .coordinators) { return nil }
        if isInfinitive(first, last) { return nil }
        if has(first, .coordinators) {
            // "É possível" is no "e".
            guard !["é", "è"].contains(text.words[first].written.lowercased()) else { return nil }
            place += 1
            guard place <= last else { return nil }
        }
        while place < last, has(place, .fillers), !grammar.hasVerbSecond || beginsNoun(place + 1) { place += 1 }
        // "Wenn es kalt ist, stürzt der Scanner ab": the verb comes first where something has stood before it.
        if isJoined, place == first, grammar.hasVerbSecond, !beginsClause(place) { return nil }
        if grammar.hasVerbSecond, isQuestion, isOpening[first] { return nil }
        if has(place, .prepositions), !isPhraseOfPlace(place, last, isJoined: isJoined) { return nil }
        if grammar.dropsArticles {
            while place < last, has(place, .articles), !isNeeded(article: place) { place += 1 }
        }
        guard place < last, !has(place, .pronouns, .questions, .conjunctions), !isWithinPhrase(place) else {
            return nil
        }
        // ", das mir Formeln baut": no article, as no noun follows.
        let isBare = grammar.writesNounsLarge && isJoined && place > first && has(place - 1, .articles)
        return isBare && !isLarge(place) && !isAdjective(place) ? nil : place
    }

    /// "In the canteen the wifi is slow" begins a clause; "in the mail program" is all there is, and "auf der ich …" hangs on a
    /// noun.
    private func isPhraseOfPlace(_ place: Int, _ last: Int, isJoined: Bool) -> Bool {
        guard last > place + 1, !has(place + 1, .conjunctions, .complements) else { return false }
        if isJoined, has(place + 2, .speakers, .pronouns) { return false }
        return last - place >= 4 || says(place...last)
    }

    /// "Das drahtlose Netz" is not "drahtlose Netz": behind some articles an adjective has another ending than without them.
    func isNeeded(article place: Int) -> Bool {
        guard grammar.hasVerbSecond, place < end(of: place) else { return false }
        let next = letters[place + 1]
        if !grammar.writesNounsLarge { return letters[place] == "het" && next.hasSuffix("e") }
        guard !isLarge(place + 1), !has(place + 1, .articles) else { return false }
        return Self.strong.contains(letters[place]) || letters[place] != "einen" && next.hasSuffix("en")
    }

    private static let strong: Set<String> = ["der", "das", "dem", "des", "den"]

    /// "Um die Zeichnungen zu sehen": for what the rest is.
    func isInfinitive(_ first: Int, _ last: Int) -> Bool {
        guard grammar.hasVerbSecond, last > first + 1, ["zu", "te"].contains(letters[last - 1]) else { return false }
        return !isOpening[first] || ["um", "ohne", "statt", "anstatt", "zonder"].contains(letters[first])
    }

    /// In a language in which only a noun's capital or article tells it from the verb.
    private func beginsNoun(_ place: Int) -> Bool {
        has(place, .articles, .numerals) || grammar.writesNounsLarge && isLarge(place)
            || ["kein", "keine", "geen"].contains(letters[place])
    }

    private func beginsClause(_ place: Int) -> Bool {
        beginsNoun(place) || has(place, .speakers, .prepositions)
            || ["niemand", "alle", "jeder"].contains(letters[place])
    }
}
