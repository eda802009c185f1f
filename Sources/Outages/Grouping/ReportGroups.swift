internal import Feedback

/// Reports that name no service, grouped by what they say. Pure: the same reports give the same groups.
///
/// Reports of an incident are its group; the others, oldest first, each join the group that they are most like, or begin one. So a new
/// report moves none of the older ones.
struct ReportGroups {
    private(set) var groups: [ReportGroup] = []
    private var places: [Int64: Int] = [:]
    /// What the members of groups have of a term, added up.
    private var sums: [UInt64: [(group: Int, sum: Float)]] = [:]

    /// - Parameters:
    ///   - reports: without a service; in any order.
    ///   - incidents: without a service and with a topic; open, or closed not long ago.
    init(_ reports: [OutageReport], meanings: ReportMeanings, incidents: [Incident]) {
        let places = Dictionary(incidents.enumerated().map { ($1.number, $0) }) { first, _ in first }
        groups = incidents.map { ReportGroup(incident: $0.number) }
        let sorted = reports.sorted { ($0.time, $0.number) < ($1.time, $1.number) }
        var others: [(OutageReport, ReportMeaning)] = []
        for report in sorted where self.places[report.number] == nil {
            guard let meaning = meanings[report.number] else { continue }
            // Also those whose words are not known: they are counted.
            if let place = meaning.incident.flatMap({ places[$0] }) {
                add(report, meaning, to: place)
            } else if Self.says(meaning) {
                others.append((report, meaning))
            }
        }
        for (report, meaning) in others.suffix(ReportMeanings.maximumReports) where self.places[report.number] == nil {
            add(report, meaning, to: best(for: meaning) ?? begin())
        }
    }

    /// Of each group only the newest, as many as `count`; of those in none all.
    func thinned(_ reports: [OutageReport], to count: Int) -> [OutageReport] {
        var kept = [Int](repeating: 0, count: groups.count)
        return reports.sorted { ($1.time, $1.number) < ($0.time, $0.number) }.filter { report in
            guard let place = places[report.number], groups[place].hasWords else { return true }
            kept[place] += 1
            return kept[place] <= count
        }
    }

    /// Nil: the report says nothing of what has failed.
    func group(of number: Int64) -> ReportGroup? { places[number].map { groups[$0] } }

    private static func says(_ meaning: ReportMeaning) -> Bool {
        guard let words = meaning.words else { return false }
        return !words.isVague || meaning.vector != nil
    }

    private mutating func begin() -> Int {
        groups.append(ReportGroup(incident: nil))
        return groups.count - 1
    }

    private mutating func add(_ report: OutageReport, _ meaning: ReportMeaning, to group: Int) {
        groups[group].add(report, meaning)
        places[report.number] = group
        for term in meaning.words?.terms ?? [] { add(term.weight, of: term.hash, to: group) }
    }

    private mutating func add(_ weight: Float, of term: UInt64, to group: Int) {
        var entries = sums.removeValue(forKey: term) ?? []
        if let place = entries.firstIndex(where: { $0.group == group }) {
            entries[place].sum += weight
        } else {
            entries.append((group, weight))
        }
        sums[term] = entries
    }

    /// Of equals the oldest.
    private func best(for meaning: ReportMeaning) -> Int? {
        var likenesses = [Likeness](repeating: Likeness(), count: groups.count)
        for term in meaning.words?.terms ?? [] {
            for (group, sum) in sums[term.hash] ?? [] {
                let part = term.weight * sum / Float(groups[group].count)
                if term.key.isTopic { likenesses[group].topics += part } else { likenesses[group].stems += part }
            }
        }
        let hasTopic = meaning.words?.namesTopic ?? false
        var best: (group: Int, score: Float)?
        for index in groups.indices {
            likenesses[index].vectors = groups[index].cosine(meaning.vector)
            likenesses[index].isSamePlace = meaning.place.map(groups[index].places.contains) ?? false
            let score = likenesses[index].score(hasTopic: hasTopic)
            if score >= Likeness.threshold, score > best?.score ?? -.infinity { best = (index, score) }
        }
        return best?.group
    }
}
