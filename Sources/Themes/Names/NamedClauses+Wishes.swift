internal import Words

/// What somebody asks for, without the words they ask with.
extension NamedClauses {
    /// The first word of what a clause asks for; nil where it does not ask.
    func wished(_ first: Int) -> Int? {
        let last = end(of: first)
        var place = first
        var isAsking = false
        if grammar.hasVerbSecond, has(first, .conjunctions), has(last, .modals, .asks) { place += 1 }
        if grammar.hasVerbSecond, has(last, .modals, .asks) { isAsking = true }
        while place <= last {
            if has(place, .asks) {
                isAsking = true
            } else if has(place, .modals) {
                guard
                    grammar.dropsPronouns || place < last && has(place + 1, .speakers, .pronouns, .glue)
                        || place > first && has(place - 1, .speakers, .pronouns)
                else { return nil }
                isAsking = true
            } else if !has(place, .speakers, .pronouns, .glue, .fillers) || has(place, .indefinites) {
                break
            }
            place += 1
        }
        guard isAsking, place > first, place <= last else { return nil }
        // "Que la empresa me diera …": who is to do it, and not what is asked for.
        if ["que", "dass"].contains(letters[place - 1]), has(place, .articles) { return nil }
        while place < last, has(place, .articles), !isNeeded(article: place) { place += 1 }
        guard !has(place, .prepositions, .pronouns, .speakers, .conjunctions, .complements, .negations, .questions),
            !isObjectForm(place)
        else { return nil }
        return place
    }

    /// "Potrzebuję drukarkę": what is asked for has an ending there that it has nowhere else.
    private func isObjectForm(_ place: Int) -> Bool {
        guard grammar.marksClauses, !grammar.hasVerbSecond else { return false }
        return (place...min(place + 1, end(of: place))).contains { word in
            let written = text.words[word].written
            return ["ę", "ą", "ou"].contains { written.hasSuffix($0) }
        }
    }

    /// What somebody asks for behind an article or a number: "… für drei Tage einen Gastzugang zum WLAN".
    var named: [NameCut] {
        letters.indices.dropFirst().flatMap { place -> [NameCut] in
            let isCounted = has(place, .numerals)
            let before = isCounted ? place - 1 : place - 2
            let isBehind = isCounted || has(place - 1, .indefinites) && !has(place - 1, .prepositions)
            guard isBehind, !has(place, .articles), clauses[place] == clauses[place - 1], !isWithinPhrase(place),
                before < 0 || !has(before, .prepositions), !isObjectForm(place),
                !(0..<place).contains(where: { clauses[$0] == clauses[place] && has($0, .complements) })
            else { return [] }
            guard grammar.writesNounsLarge else {
                return grammar.hasVerbSecond ? [] : cuts(from: place, .phrase, isWish: true)
            }
            return nounPhrase(from: place).map { [NameCut(words: $0, kind: .phrase)] } ?? []
        }
    }

    /// In German: adjectives and a noun, and others behind prepositions and articles.
    private func nounPhrase(from start: Int) -> ClosedRange<Int>? {
        var end: Int?
        var place = start
        let last = self.end(of: start)
        while place <= last, isAllowed(place) {
            if isLarge(place) {
                end = place
            } else if end == nil {
                guard has(place, .numerals) || isAdjective(place) else { return nil }
            } else if !has(place, .prepositions, .articles) {
                guard isAdjective(place), has(place - 1, .prepositions, .articles) else { break }
            }
            place += 1
        }
        guard let end, end > start || isSpecific(start), fits(start...end) else { return nil }
        return start...end
    }

    func isAdjective(_ place: Int) -> Bool {
        ["e", "en", "er", "es", "em"].contains { letters[place].hasSuffix($0) }
    }
}
