/// Counts the terms of a text.
struct TermTally {
    static let subjectWeight: Float = 1.2
    /// Of the sentence that says what is needed.
    static let bestWeight: Float = 1.3

    private var counted: [UInt64: (kind: NeedTerm.Kind, weight: Float, count: Int)] = [:]

    mutating func add(_ found: [TermReader.Found], weight: Float) {
        for term in found { add(term.key, term.kind, weight) }
    }

    private mutating func add(_ key: UInt64, _ kind: NeedTerm.Kind, _ weight: Float) {
        var entry = counted[key] ?? (kind, 0, 0)
        entry.weight = max(entry.weight, weight)
        entry.count += 1
        counted[key] = entry
    }

    /// Said twice counts more than once, but not twice as much.
    func terms(limit: Int) -> [NeedTerm] {
        let all = counted.map { key, entry in
            NeedTerm(key: key, kind: entry.kind, weight: entry.weight * (1 + 0.5 * Float(min(entry.count, 4) - 1)))
        }
        guard all.count > limit else { return all.sorted { $0.key < $1.key } }
        let heaviest = all.sorted { first, second in
            let (one, other) = (first.weight / first.kind.usualShare, second.weight / second.kind.usualShare)
            let isMeaning = (first.kind.isMeaning, second.kind.isMeaning)
            if isMeaning.0 != isMeaning.1 { return isMeaning.0 }
            return one != other ? one > other : first.key < second.key
        }
        return heaviest.prefix(limit).sorted { $0.key < $1.key }
    }
}
