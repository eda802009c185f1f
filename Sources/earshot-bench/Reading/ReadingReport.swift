/// What a reading benchmark found: tallies by field, of all sets and of each.
struct ReadingReport: Sendable, Encodable {
    struct Column: Sendable, Encodable {
        let name: String
        /// By the field's name, then of all sets together.
        let fields: [String: Tally]
        /// By the set's name, then the field's.
        let sets: [String: [String: Tally]]
    }

    let mails: Int
    let sets: [String]
    /// What is missing from the comparison, and why.
    let complaint: String?
    private(set) var columns: [Column] = []

    init(cases: [ReadingCase], complaint: String?) {
        mails = cases.count
        sets = Set(cases.map(\.set)).sorted()
        self.complaint = complaint
    }

    /// - Parameter sheets: by the set's name.
    mutating func add(_ name: String, _ sheets: [String: ScoreSheet]) {
        var fields: [String: Tally] = [:]
        var sets: [String: [String: Tally]] = [:]
        for (set, sheet) in sheets {
            for (field, tally) in sheet.tallies {
                fields[field.rawValue, default: Tally()] += tally
                sets[set, default: [:]][field.rawValue] = tally
            }
        }
        columns.append(Column(name: name, fields: fields, sets: sets))
    }

    /// For a person's eyes.
    func text(bySet: Bool) -> String {
        var text = "\(mails) mails of \(sets.count) sets: \(sets.joined(separator: ", "))\n"
        if let complaint { text += "\nINCOMPLETE: \(complaint)\n" }
        text += "\n" + table { $0.fields }
        guard bySet else { return text }
        for set in sets { text += "\n\(set)\n" + table { $0.sets[set] ?? [:] } }
        return text
    }

    private func table(_ tallies: (Column) -> [String: Tally]) -> String {
        let fields = ScoredField.allCases.filter { field in columns.contains { tallies($0)[field.rawValue] != nil } }
        let rows =
            [[""] + columns.map(\.name)]
            + fields.map { field in [field.title] + columns.map { tallies($0)[field.rawValue]?.text ?? "-" } }
        return ResultTable.aligned(rows)
    }
}
