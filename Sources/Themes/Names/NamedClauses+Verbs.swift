internal import Words

/// German and Dutch have the verb before its subject where anything else stands first: "Leider verklemmt sich der Hefter" is a
/// headline as "Hefter verklemmt sich".
extension NamedClauses {
    /// The same clause with its subject first, where article and noun tell which it is; else none.
    ///
    /// What stands before the verb is left out: where that says where or when, only if the clause is too long with it.
    func turned(_ first: Int) -> [NameCut] {
        guard grammar.hasVerbSecond, !isQuestion else { return [] }
        let last = end(of: first)
        let isBehind = first > 0 && !isOpening[first] && hangs(clauseBefore: first)
        let verbs = isBehind ? first...first : min(first + 1, last)...last
        guard isBehind || has(first, .fillers, .prepositions), isBehind || has(first, .fillers) || !fits(first...last)
        else { return [] }
        guard let found = verbs.lazy.filter({ $0 < last && isVerb($0) }).compactMap({ subject(behind: $0, last) }).first
        else { return [] }
        let verb = found.words.lowerBound
        let ends = (found.subject.upperBound...last).filter { place in
            place > found.subject.upperBound && (place == last || has(place + 1, .links))
                && (mayEnd(place) || isParticle(place))
        }
        guard let end = ends.last(where: { fits(verb...$0) && mayShow(verb...$0) }) else { return [] }
        return [NameCut(words: verb...end, kind: .clause, verb: found)]
    }

    /// The clause before hangs on this one: "Wenn es kalt ist, …".
    private func hangs(clauseBefore first: Int) -> Bool {
        let before = (0..<first).last { isFirst($0) } ?? 0
        return has(before, .conjunctions) && !has(before, .coordinators)
    }

    private func isVerb(_ place: Int) -> Bool {
        guard !isLarge(place),
            !has(place, .articles, .prepositions, .pronouns, .speakers, .fillers, .negations, .numerals),
            !Self.noVerbs.contains(letters[place])
        else { return false }
        return letters[place].hasSuffix("t") || letters[place].hasSuffix("en")
            || ["sind", "war", "is"].contains(letters[place])
    }

    private static let noVerbs: Set<String> = [
        "erst", "fast", "selbst", "meist", "sonst", "zuletzt", "haufigsten", "letzten", "ersten", "neuesten", "vast",
        "laatst", "vanmorgen",
        "soms", "gisteren", "morgen", "heute", "gestern",
    ]

    private static let subjects: Set<String> = [
        "der", "das", "die", "ein", "eine", "mein", "meine", "unser", "unsere", "de", "het", "mijn", "onze", "ons",
    ]

    private static let genitives: Set<String> = ["der", "des", "einer", "eines", "meiner", "unserer"]

    private func subject(behind verb: Int, _ last: Int) -> NameCut.Verb? {
        let isReflexive = verb < last && ["sich", "zich"].contains(letters[verb + 1])
        let article = verb + (isReflexive ? 2 : 1)
        guard article < last, Self.subjects.contains(letters[article]), !isWithinPhrase(article) else { return nil }
        var noun = article + 1
        while noun < last, !isNoun(noun), isAdjective(noun) { noun += 1 }
        guard isNoun(noun), isAllowed(noun) else { return nil }
        // "Das Formular für die Reisekosten", "die Scans vom Gerät".
        if grammar.writesNounsLarge, noun + 1 < last, has(noun + 1, .parts) || letters[noun + 1] == "fur" {
            let next = has(noun + 2, .articles) ? noun + 3 : noun + 2
            if next < last, isLarge(next) { noun = next }
        }
        // "Das Öffnen einer Rechnung".
        let isOwned = noun + 2 < last && Self.genitives.contains(letters[noun + 1])
        if grammar.writesNounsLarge, isOwned, isLarge(noun + 2) { noun += 2 }
        return NameCut.Verb(words: verb...(article - 1), subject: (article + 1)...noun)
    }

    private func isNoun(_ place: Int) -> Bool {
        grammar.writesNounsLarge ? isLarge(place) : found[place]?.contains(where: \.isSubjectMatter) == true
    }
}
