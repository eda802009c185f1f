/// A part of a sentence that names services.
struct ServiceClause {
    /// Tokens of the text.
    private(set) var tokens: Range<Int>
    /// Services that share its verb: "the VPN and the wifi are down".
    private(set) var sharers: [ServiceMatcher.Place] = []
    private(set) var places: [ServiceMatcher.Place]

    /// The parts of a text that name services, cut at the ends of sentences, at commas and semicolons and at words like "and".
    ///
    /// - Parameter places: in the order of the text.
    static func clauses(of text: TokenizedText, naming places: [ServiceMatcher.Place], language: String) -> [Self] {
        var clauses: [Self] = []
        // A name without a verb of its own shares the next one's, or the one before. "Neither" says it of both.
        var waiting: [ServiceMatcher.Place] = []
        var start = 0
        for tokens in ranges(of: text, language: language) {
            if waiting.first.map({ text.tokens[$0.first].sentence != text.tokens[tokens.lowerBound].sentence }) ?? false
            {
                waiting = []
            }
            var clause = Self(tokens: tokens, places: places.filter { tokens.contains($0.first) })
            let isVerbless = clause.places.count == 1 && clause.hasOnlyCompanions(in: text)
            if isVerbless, let last = clauses.last, last.isSameSentence(as: clause, in: text), waiting.isEmpty {
                clauses[clauses.count - 1].sharers += clause.places
            } else if isVerbless {
                if waiting.isEmpty { start = beginning(of: tokens, in: text, language: language) }
                waiting += clause.places
            } else if !clause.places.isEmpty {
                if !waiting.isEmpty { clause.tokens = start..<tokens.upperBound }
                clause.sharers = waiting
                waiting = []
                clauses.append(clause)
            }
        }
        return clauses
    }

    /// Whether a phrase ends in it: "neither ... nor ... works" begins before.
    func holds(_ phrase: ClosedRange<Int>) -> Bool { tokens.contains(phrase.upperBound) }

    func speaks(of service: String, _ services: ServiceMatcher) -> Bool {
        (places + sharers).contains { services.service(of: $0) == service }
    }

    /// What it may say has failed: not where it failed, or by what one noticed.
    func subjects(in text: TokenizedText) -> [ServiceMatcher.Place] {
        places.filter { place in
            var word = place.first - 1
            while tokens.contains(word), ClauseWords.isCompanion(text.tokens[word]),
                !ClauseWords.isCircumstance(text.tokens[word])
            {
                word -= 1
            }
            return !tokens.contains(word) || !ClauseWords.isCircumstance(text.tokens[word])
        }
    }

    private static func ranges(of text: TokenizedText, language: String) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var first = 0
        var neither: Int32?
        for (index, token) in text.tokens.enumerated() {
            if ClauseWords.isNeither(token, language: language) { neither = token.sentence }
            let isConjunction =
                token.kind == .word
                && (ClauseWords.isConjunction(token, language: language)
                    || neither == token.sentence && ClauseWords.isNor(token, language: language))
            let isCut = isConjunction || index > 0 && isApart(text.tokens[index - 1], token, in: text)
            guard isCut else { continue }
            if first < index { ranges.append(first..<index) }
            first = isConjunction ? index + 1 : index
        }
        if first < text.tokens.count { ranges.append(first..<text.tokens.count) }
        return ranges
    }

    /// With the "ni" that says of what follows that none of it works.
    private static func beginning(of tokens: Range<Int>, in text: TokenizedText, language: String) -> Int {
        let before = tokens.lowerBound - 1
        guard before >= 0, text.tokens[before].sentence == text.tokens[tokens.lowerBound].sentence,
            ClauseWords.isConjunction(text.tokens[before], language: language)
        else { return tokens.lowerBound }
        return before
    }

    private static func isApart(_ left: Token, _ right: Token, in text: TokenizedText) -> Bool {
        guard left.sentence == right.sentence, left.isSubject == right.isSubject else { return true }
        let (from, to) = (Int(left.sourceEnd), Int(right.sourceStart))
        guard from < to else { return false }
        return text.source[from..<to].contains { [0x2C, 0x3B, 0x26, 0x2B, 0x2F].contains($0) }
    }

    private func hasOnlyCompanions(in text: TokenizedText) -> Bool {
        tokens.allSatisfy { index in
            places.contains { ($0.first...$0.last).contains(index) } || text.tokens[index].kind == .mark
                || ClauseWords.isCompanion(text.tokens[index])
        }
    }

    private func isSameSentence(as other: Self, in text: TokenizedText) -> Bool {
        text.tokens[tokens.lowerBound].sentence == text.tokens[other.tokens.lowerBound].sentence
    }
}
