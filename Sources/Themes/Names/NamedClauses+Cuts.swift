internal import Words

/// Where a name may begin and end.
extension NamedClauses {
    func cuts(isSubject: Bool) -> [NameCut] {
        guard !letters.isEmpty else { return [] }
        var cuts: [NameCut] = []
        for first in letters.indices where isFirst(first) {
            if let start = opening(first) { cuts += self.cuts(from: start, .clause, isWish: isWish) }
            cuts += turned(first)
            if isWish, let start = wished(first) {
                cuts += self.cuts(from: start, .object, isWish: true).filter { !isRefused($0.words) }
            }
        }
        if isWish { cuts += named } else { cuts += inner }
        return cuts + (isSubject ? [] : sentences)
    }

    /// "Kann man sein Passwort nicht selbst zurücksetzen?": what is asked for is the opposite. "Without" is not.
    private func isRefused(_ words: ClosedRange<Int>) -> Bool {
        words.contains { has($0, .negations) && !has($0, .prepositions) }
    }

    // MARK: - Ends

    /// Of a clause from a word on: to its end, or, where that is too far, to where a part of it ends.
    func cuts(from start: Int, _ kind: NameCut.Kind, isWish: Bool) -> [NameCut] {
        var last = end(of: start)
        if kind == .object || kind == .phrase {
            while last > start, has(last, .asks, .modals, .glue, .fillers) { last -= 1 }
        }
        let end = last
        while last > start, !mayEnd(last), !isParticle(last) { last -= 1 }
        // "Dafür bräuchte ich eine": what it is stands elsewhere.
        if kind == .clause, end - last > 1 { return [] }
        var result: [NameCut] = []
        // "An export to Excel would save me a day".
        if isWish, let verb = (start...last).first(where: { $0 > start + 1 && isVerbOfWish($0) }) {
            let thing = start...(verb - 1)
            if mayEnd(verb - 1), mayShow(thing), fits(thing) { result.append(NameCut(words: thing, kind: kind)) }
        }
        let whole = start...last
        if mayShow(whole), fits(whole), isPlain(whole), !hangsOnCondition(start...end) {
            guard last > start || kind == .object && isSpecific(start) else { return result }
            result.append(NameCut(words: whole, kind: kind, isOpen: isOpen(whole) && fits(whole, beside: 1)))
            return result
        }
        if let part = part(of: whole, isWish: isWish) { result.append(NameCut(words: part, kind: kind)) }
        return result
    }

    /// "So slow, that …": how slow stands behind it.
    private func isOpen(_ whole: ClosedRange<Int>) -> Bool {
        let next = whole.upperBound + 1
        return next < letters.count && !isOpening[next] && Self.results.contains(letters[next])
            && whole.contains { Self.degrees.contains(letters[$0]) }
    }

    private static let results: Set<String> = ["dass", "dat", "that", "que", "che", "ze"]
    private static let degrees: Set<String> = [
        "so", "such", "derart", "zo", "si", "tellement", "tan", "cosi", "tao", "tak",
    ]

    /// "It would be kinder, if …": what would be stands behind it.
    func hangsOnCondition(_ whole: ClosedRange<Int>) -> Bool {
        let next = whole.upperBound + 1
        return next < letters.count && !isOpening[next] && has(next, .conditions)
            && whole.contains { has($0, .hypotheses) }
    }

    private func isVerbOfWish(_ place: Int) -> Bool {
        has(place, .modals) && !has(place, .prepositions) && !grammar.hasVerbSecond && has(place, .questions)
    }

    /// One word is a name only if it is one of many letters, as "Datenschutzfilter".
    func isSpecific(_ place: Int) -> Bool { letters[place].utf8.count >= 10 && tells(place) }

    /// The longest part that ends where another part of the clause begins, and says the need.
    private func part(of whole: ClosedRange<Int>, isWish: Bool) -> ClosedRange<Int>? {
        for end in whole.reversed() where end > whole.lowerBound && end < whole.upperBound {
            let part = whole.lowerBound...end
            let isJoint = has(end + 1, .links)
            guard isJoint ? mayEnd(end) || isParticle(end) : mayBreak(end, of: whole), !isWithinPhrase(end + 1),
                fits(part), mayShow(part), isPlain(part), !hangsOnCondition(part), isWish || says(part) || !says(whole)
            else { continue }
            return part
        }
        return nil
    }

    /// Before a preposition, if no verb or its rest is lost: not "Staplerterminals melden" and not "ended up"; of "bricht
    /// mehrmals am Tag ab" and "ist im Keller ausgefallen" nothing.
    private func mayBreak(_ place: Int, of whole: ClosedRange<Int>) -> Bool {
        guard has(place + 1, .prepositions), !has(place + 1, .parts), mayEnd(place) else { return false }
        guard grammar.hasVerbSecond else { return !NameWords.particles.contains(letters[place]) }
        let hasVerbBefore = grammar.writesNounsLarge && isLarge(whole.upperBound) && isLarge(place)
        return hasVerbBefore && !((place + 1)...end(of: place)).contains(where: isParticle)
    }

    func says(_ words: ClosedRange<Int>) -> Bool { saysNeed(words) || isNegated(words) }

    func isParticle(_ place: Int) -> Bool {
        grammar.hasVerbSecond && NameWords.particles.contains(letters[place])
            && (isLast(place) ? place + 1 == letters.count || !isQuoted[place + 1] : has(place + 1, .links))
    }

    /// Words behind which something is missing end no name.
    func mayEnd(_ place: Int) -> Bool {
        !has(place, .articles, .prepositions, .conjunctions, .complements, .links, .numerals, .speakers, .pronouns)
            && !isFollowedInOne(place)
            && !NameWords.titles.contains(letters[place])
    }

    private func isFollowedInOne(_ place: Int) -> Bool { place + 1 < letters.count && isGlued[place + 1] }
}
