/// Clauses within others, and all that was said.
extension NamedClauses {
    /// "Whenever I am on a call from home the VPN drops": a clause behind another without a mark, where a phrase ends before it.
    var inner: [NameCut] {
        guard !grammar.hasVerbSecond else { return [] }
        return letters.indices.dropFirst(4).flatMap { place -> [NameCut] in
            let first = (0...place).last { isFirst($0) } ?? 0
            guard has(place - 1, .articles), !has(place, .articles), has(first, .conjunctions), place - 3 > first,
                has(place - 3, .prepositions, .articles), !isWithinPhrase(place), !has(place - 2, .prepositions)
            else { return [] }
            let start = grammar.dropsArticles ? place : place - 1
            return cuts(from: start, .phrase, isWish: false).filter { saysNeed($0.words) || isNegated($0.words) }
        }
    }

    /// From the first word on, and from the clause that says the need on; cut at a word where there is too much of it.
    var sentences: [NameCut] {
        var starts = [opening(0) ?? (letters.count > 1 && has(0, .coordinators) ? 1 : 0)]
        if let need = letters.indices.first(where: { saysNeed($0...$0) || isNegated($0...$0) }) {
            let first = (0...need).last { isFirst($0) } ?? 0
            if first > starts[0], let start = opening(first) { starts.append(start) }
        }
        return starts.compactMap(sentence)
    }

    private func sentence(from start: Int) -> NameCut? {
        let whole = start...(letters.count - 1)
        let hasMarks = whole.dropFirst().contains { isOpening[$0] }
        if !hasMarks, mayShow(whole), fits(whole, beside: isQuestion ? marks.before.count + marks.behind.count : 0) {
            return whole.count > 1 ? NameCut(words: whole, kind: .sentence) : nil
        }
        var end = start
        while end + 1 < letters.count, !isOpening[end + 1], isAllowed(end + 1), fits(start...(end + 1), beside: 1) {
            end += 1
        }
        guard isAllowed(start) else { return nil }
        // Where a clause has ended that says it, nothing hangs in the air.
        if let whole = (start...end).last(where: { $0 - start >= 3 && mayStop($0, from: start, of: whole) }) {
            return NameCut(words: start...whole, kind: .sentence)
        }
        while end > start, !mayEnd(end) { end -= 1 }
        guard end - start >= 2 else { return nil }
        // It may end there by chance.
        let isOpen = end + 1 < letters.count && !isEnd(end)
        return NameCut(words: start...end, kind: .sentence, isOpen: isOpen)
    }

    private func mayStop(_ place: Int, from start: Int, of whole: ClosedRange<Int>) -> Bool {
        let hangs =
            has(start, .conjunctions) && !has(start, .coordinators) || isInfinitive(start, end(of: start))
        return isEnd(place) && !hangsOnCondition(start...place) && (says(start...place) || !says(whole))
            && !(hangs && clauses[place] == clauses[start])
    }

    private func isEnd(_ place: Int) -> Bool {
        guard isLast(place) || has(place + 1, .links) && place + 2 < letters.count else { return false }
        return mayEnd(place) || isParticle(place)
    }
}
