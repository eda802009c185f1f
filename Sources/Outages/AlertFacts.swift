internal import Feedback

/// What the reports of an incident have in common, counted in people.
struct AlertFacts {
    /// Domains, most people first.
    let sites: [(name: String, people: Int)]
    /// Places as people name them, most people first; the spelling is the first one's.
    let places: [(name: String, people: Int)]
    /// Who cannot work at all.
    let blocked: Int
    /// Who says that others, or all, are affected too.
    let wide: Int
    /// By when it must work, in people's words; at most two.
    let deadlines: [String]
    /// Domains from which nobody had written when the last alert went out.
    let newSites: [String]

    init(_ material: AlertMaterial) {
        sites = Self.tally(material.reports.map { ($0.domain, $0.person) })
        let items = material.items.filter { !$0.verdict.isSecurity }
        places = Self.tally(items.map { ($0.verdict.place ?? "", $0.sender.key) })
        blocked = Set(items.filter { $0.verdict.severity?.isBlocking == true }.map(\.sender.key)).count
        let wide = items.filter { [.many, .several].contains($0.verdict.severity?.reach) }
        self.wide = Set(wide.map(\.sender.key)).count
        deadlines = Array(items.compactMap { $0.verdict.severity?.deadline }.prefix(2))
        if let before = material.before, before.isOpen {
            let known = Set(material.reports.filter { $0.time <= before.lastAlertAt }.map(\.domain))
            newSites = sites.map(\.name).filter { !known.contains($0) }
        } else {
            newSites = []
        }
    }

    /// Different people for each name; case does not tell names apart, and none is none.
    private static func tally(_ named: [(name: String, person: String)]) -> [(name: String, people: Int)] {
        var shown: [String: String] = [:]
        var people: [String: Set<String>] = [:]
        for (name, person) in named where !name.isEmpty {
            let key = name.lowercased()
            shown[key] = shown[key] ?? name
            people[key, default: []].insert(person)
        }
        return people.map { (shown[$0.key] ?? $0.key, $0.value.count) }
            .sorted { ($1.people, $0.name) < ($0.people, $1.name) }
    }
}
