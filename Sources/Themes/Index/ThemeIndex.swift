internal import Feedback

/// What is known of themes, for placing new needs: incremental, and the same needs in the same order give the same themes.
///
/// The caller keeps themes and members; the index only compares.
package struct ThemeIndex: Sendable {
    /// Members of a theme that are kept as evidence, the latest: an index is rebuilt from so many. Those that staff has placed leave last.
    package static let maximumMembers = 48

    var terms = TermSpace()
    var means = MeanVectors()
    private(set) var vectors = ThemeVectors()
    private(set) var recent = RecentVectors()
    private(set) var needs: [Need.Key: IndexedNeed] = [:]
    /// By place; nil: free.
    private(set) var themes: [IndexedTheme?] = []
    private var places: [Int64: Int32] = [:]
    private var free: [Int32] = []

    package init() {}

    /// Counts a need into a theme; out of the one it was in.
    ///
    /// - Parameter isPinned: staff has put it there: it says more of what the theme is than what was placed by likeness.
    package mutating func insert(_ need: Need, into theme: Int64, isPinned: Bool) {
        remove(need.key)
        let place = place(of: theme)
        let vector = need.vector.flatMap { !$0.isEmpty && [0, $0.count].contains(means.dimension) ? $0 : nil }
        if let vector { means.add(vector, language: need.words.language) }
        let indexed = IndexedNeed(
            key: need.key,
            theme: place,
            terms: terms.add(need.words),
            vector: vector,
            category: need.category,
            service: need.service,
            isPinned: isPinned,
            words: need.words
        )
        needs[need.key] = indexed
        themes[Int(place)]?.add(indexed)
        if let vector {
            vectors.add(vector, times: indexed.weight, language: indexed.language, to: Int(place))
            recent.add(need.key, vector, language: indexed.language)
        }
        post(indexed)
        shrink(place)
    }

    package mutating func remove(_ key: Need.Key) {
        guard let need = needs.removeValue(forKey: key) else { return }
        themes[Int(need.theme)]?.remove(need)
        post(need)
        terms.remove(need.terms)
        if let vector = need.vector {
            means.remove(vector, language: need.language)
            vectors.remove(vector, times: need.weight, language: need.language, from: Int(need.theme))
            recent.remove(key)
        }
        guard let theme = themes[Int(need.theme)], theme.members.isEmpty else { return }
        places[theme.number] = nil
        themes[Int(need.theme)] = nil
        free.append(need.theme)
    }

    private mutating func place(of theme: Int64) -> Int32 {
        if let place = places[theme] { return place }
        let place: Int32
        if let old = free.popLast() {
            place = old
            themes[Int(place)] = IndexedTheme(number: theme)
        } else {
            place = Int32(themes.count)
            themes.append(IndexedTheme(number: theme))
        }
        places[theme] = place
        return place
    }

    private mutating func post(_ need: IndexedNeed) {
        guard let theme = themes[Int(need.theme)] else { return }
        for entry in need.terms {
            terms.post(TermSpace.Weighted(term: entry.term, weight: theme.weight(of: entry.term)), of: need.theme)
        }
    }

    private mutating func shrink(_ place: Int32) {
        guard let theme = themes[Int(place)], theme.members.count > Self.maximumMembers else { return }
        if let oldest = theme.members.first(where: { needs[$0]?.isPinned == false }) ?? theme.members.first {
            remove(oldest)
        }
    }

    func theme(_ number: Int64) -> IndexedTheme? { places[number].flatMap { themes[Int($0)] } }
}
