/// How well groups agree with what somebody said.
struct Agreement {
    /// Of two reports in one group, how often they are about one failure.
    let pairPrecision: Double
    /// Of two reports about one failure, how often they are in one group.
    let pairRecall: Double
    /// B-cubed (Bagga and Baldwin 1998): for each report, how much of its group is about its failure, and how much of its failure is in
    /// its group; averaged over the reports.
    let precision: Double
    let recall: Double

    var score: Double { 2 * precision * recall / (precision + recall) }

    init(_ grouped: (groups: [Int], failures: [String])) {
        let (groups, failures) = grouped
        var both = 0
        var together = 0
        var alike = 0
        var (precision, recall) = (0.0, 0.0)
        for index in groups.indices {
            let group = groups.indices.filter { groups[$0] == groups[index] }
            let failure = failures.indices.filter { failures[$0] == failures[index] }
            let common = group.count { failures[$0] == failures[index] }
            precision += Double(common) / Double(group.count)
            recall += Double(common) / Double(failure.count)
            both += common - 1
            together += group.count - 1
            alike += failure.count - 1
        }
        pairPrecision = Double(both) / Double(max(1, together))
        pairRecall = Double(both) / Double(max(1, alike))
        self.precision = precision / Double(groups.count)
        self.recall = recall / Double(groups.count)
    }
}
