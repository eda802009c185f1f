internal import Feedback

/// What the index keeps of a theme: sums over its members, each by its weight.
struct IndexedTheme: Sendable {
    let number: Int64
    /// In the order they came.
    private(set) var members: [Need.Key] = []
    private(set) var weight: Float = 0
    /// In the order of their terms.
    private(set) var terms: [TermSpace.Weighted] = []
    private(set) var complaints: Float = 0
    private(set) var services: [String: Float] = [:]

    init(number: Int64) {
        self.number = number
    }

    mutating func add(_ need: IndexedNeed) {
        members.append(need.key)
        change(need, by: need.weight)
    }

    mutating func remove(_ need: IndexedNeed) {
        members.removeAll { $0 == need.key }
        change(need, by: -need.weight)
    }

    private mutating func change(_ need: IndexedNeed, by change: Float) {
        weight += change
        if need.category == .complaint { complaints += change }
        if let service = need.service { Self.count(&services, service, change) }
        for entry in need.terms {
            let place = terms.firstPlace { $0.term >= entry.term }
            if place == terms.count || terms[place].term != entry.term {
                terms.insert(TermSpace.Weighted(term: entry.term, weight: 0), at: place)
            }
            terms[place].weight += change * entry.weight
            // What is left of sums that are taken back is noise.
            if terms[place].weight < Self.noise { terms.remove(at: place) }
        }
    }

    private static let noise: Float = 1e-3

    private static func count(_ counts: inout [String: Float], _ key: String, _ change: Float) {
        let count = (counts[key] ?? 0) + change
        counts[key] = count > noise ? count : nil
    }

    func weight(of term: Int32) -> Float {
        let place = terms.firstPlace { $0.term >= term }
        return place < terms.count && terms[place].term == term ? terms[place].weight : 0
    }

    /// The share of its members of this category.
    func share(of category: Category) -> Float {
        guard weight > 0 else { return 0.5 }
        return (category == .complaint ? complaints : weight - complaints) / weight
    }

    /// That more than half of its members name.
    var mainService: String? { services.first { 2 * $0.value > weight }?.key }

    /// 1: its members name this service, -1: they name another, 0: the need or the theme names none.
    func agreement(on service: String?) -> Float {
        guard let service else { return 0 }
        let all = services.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
        guard all > 0 else { return 0 }
        return 2 * (services[service] ?? 0) / all - 1
    }
}
