/// The terms that the needs of an index have, by numbers, with how many needs have each, and which themes.
struct TermSpace: Sendable {
    /// A term of a need or of a theme: weights do not know yet how rare it is.
    struct Weighted: Sendable {
        let term: Int32
        var weight: Float
    }

    /// What a need is compared by.
    struct Query: Sendable {
        /// In the order of their terms, weighted by rarity.
        var terms: [Weighted] = []
        /// Of meanings and of stems, with those that no theme has.
        var meaningLength: Float = 0
        var stemLength: Float = 0
    }

    struct Cosines: Sendable {
        var meanings: Float = 0
        var stems: Float = 0
        /// Something that does not go with anything is in both.
        var isTelling = false
    }

    /// The usual shares count as much as so many needs.
    private static let usualNeeds: Float = 150
    /// A word that no theme has tells that the need is another, but names and slips of the pen are such words too.
    private static let unknownWeight: Float = 0.5

    private struct Posting: Sendable {
        let theme: Int32
        var weight: Float
    }

    private var numbers: [UInt64: Int32] = [:]
    private var kinds: [NeedTerm.Kind] = []
    private var keys: [UInt64] = []
    private var needs: [Int32] = []
    private var postings: [[Posting]] = []
    /// Numbers of terms that no need has any more.
    private var free: [Int32] = []
    private var count: Float = 0

    /// - Returns: in the order of their terms.
    mutating func add(_ words: NeedWords) -> [Weighted] {
        count += 1
        return words.terms.map { term in
            let number = number(of: term)
            needs[Int(number)] += 1
            return Weighted(term: number, weight: term.weight)
        }.sorted { $0.term < $1.term }
    }

    mutating func remove(_ terms: [Weighted]) {
        count -= 1
        for entry in terms {
            needs[Int(entry.term)] -= 1
            guard needs[Int(entry.term)] == 0 else { continue }
            numbers[keys[Int(entry.term)]] = nil
            free.append(entry.term)
        }
    }

    private mutating func number(of term: NeedTerm) -> Int32 {
        if let number = numbers[term.key] { return number }
        if let number = free.popLast() {
            numbers[term.key] = number
            (kinds[Int(number)], keys[Int(number)], postings[Int(number)]) = (term.kind, term.key, [])
            return number
        }
        let number = Int32(kinds.count)
        numbers[term.key] = number
        kinds.append(term.kind)
        keys.append(term.key)
        needs.append(0)
        postings.append([])
        return number
    }

    /// How much of a term a theme has, from now on.
    mutating func post(_ entry: Weighted, of theme: Int32) {
        let term = Int(entry.term)
        let place = postings[term].firstPlace { $0.theme >= theme }
        let isThere = place < postings[term].count && postings[term][place].theme == theme
        switch (isThere, entry.weight > 0) {
        case (true, true): postings[term][place].weight = entry.weight
        case (true, false): postings[term].remove(at: place)
        case (false, true): postings[term].insert(Posting(theme: theme, weight: entry.weight), at: place)
        case (false, false): break
        }
    }

    /// The fewer needs have it, the more a term tells.
    private func rarity(_ needs: Float, _ kind: NeedTerm.Kind) -> Float {
        let share = (needs + Self.usualNeeds * kind.usualShare) / (count + Self.usualNeeds)
        return max(0, -Logarithm.natural(min(share, 1)))
    }

    func rarity(of term: Int32) -> Float { rarity(Float(needs[Int(term)]), kinds[Int(term)]) }

    func kind(of term: Int32) -> NeedTerm.Kind { kinds[Int(term)] }

    func query(_ words: NeedWords) -> Query {
        var query = Query()
        for term in words.terms {
            let number = numbers[term.key]
            let weight = term.weight * (number.map(rarity(of:)) ?? Self.unknownWeight * rarity(0, term.kind))
            if let number { query.terms.append(Weighted(term: number, weight: weight)) }
            if term.kind.isMeaning {
                query.meaningLength += weight * weight
            } else {
                query.stemLength += weight * weight
            }
        }
        query.terms.sort { $0.term < $1.term }
        query.meaningLength = query.meaningLength.squareRoot()
        query.stemLength = query.stemLength.squareRoot()
        return query
    }

    /// Adds to each theme, by its place, how much of the query it has.
    func score(_ query: Query, into scores: inout [Float]) {
        for entry in query.terms {
            let weight = entry.weight * rarity(of: entry.term)
            for posting in postings[Int(entry.term)] { scores[Int(posting.theme)] += weight * posting.weight }
        }
    }

    /// - Parameter terms: in their order.
    func cosines(_ query: Query, _ terms: [Weighted]) -> Cosines {
        var (meanings, stems, meaningSquare, stemSquare): (Float, Float, Float, Float) = (0, 0, 0, 0)
        var isTelling = false
        var place = 0
        for entry in terms {
            let weight = entry.weight * rarity(of: entry.term)
            let kind = kinds[Int(entry.term)]
            let isMeaning = kind.isMeaning
            if isMeaning { meaningSquare += weight * weight } else { stemSquare += weight * weight }
            while place < query.terms.count, query.terms[place].term < entry.term { place += 1 }
            guard place < query.terms.count, query.terms[place].term == entry.term else { continue }
            let product = weight * query.terms[place].weight
            if isMeaning { meanings += product } else { stems += product }
            if !kind.isGeneral { isTelling = true }
        }
        return Cosines(
            meanings: Self.cosine(meanings, query.meaningLength, meaningSquare.squareRoot()),
            stems: Self.cosine(stems, query.stemLength, stemSquare.squareRoot()),
            isTelling: isTelling
        )
    }

    private static func cosine(_ product: Float, _ one: Float, _ other: Float) -> Float {
        one > 0 && other > 0 ? product / (one * other) : 0
    }

    /// A term that some need has, and how much it tells.
    func telling(_ key: UInt64) -> (term: Int32, rarity: Float)? { numbers[key].map { ($0, rarity(of: $0)) } }
}

extension Array {
    /// The first place whose element satisfies it, in an array where those that do stand at the end.
    func firstPlace(where isBehind: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
