extension ThemesReport.Way {
    /// From this certainty on somebody may be told without a person having looked: `ThemeMember.sureCertainty`.
    private static let sure = 0.9

    /// - Parameter groupings: by shuffled orders or seeds.
    init(_ name: String, _ mails: [ThemedMail], fileOrder: [Int64]? = nil, groupings: [[Int64]]) {
        let truth = mails.map(\.theme)
        let all = Array(mails.indices)
        let scores = groupings.map { BCubed(found: $0, truth: truth, counted: all) }
        self.name = name
        self.fileOrder = fileOrder.map { BCubed(found: $0, truth: truth, counted: all) }
        precision = .init(scores.map(\.precision))
        recall = .init(scores.map(\.recall))
        f1 = .init(scores.map(\.f1))
        themes = .init(groupings.map { Double(Set($0).count) })
        languages = Dictionary(grouping: all, by: { mails[$0].language }).mapValues { counted in
            let scores = groupings.map { BCubed(found: $0, truth: truth, counted: counted).f1 }
            return scores.reduce(0, +) / Double(max(scores.count, 1))
        }
    }

    /// - Parameter runs: the first in the order of the file.
    init(_ name: String, _ mails: [ThemedMail], runs: [ThemesRun]) {
        let shuffled = runs.dropFirst()
        self.init(name, mails, fileOrder: runs.first?.found, groupings: shuffled.map(\.found))
        let sure = shuffled.map { $0.joined(mails, from: Self.sure) }
        let joined = shuffled.map { $0.joined(mails, from: 0) }
        let (allSure, allJoined) = (sure.reduce(0) { $0 + $1.all }, joined.reduce(0) { $0 + $1.all })
        surePrecision = Double(sure.reduce(0) { $0 + $1.right }) / Double(max(allSure, 1))
        sureCoverage = Double(allSure) / Double(max(allJoined, 1))
        joinedPrecision = Double(joined.reduce(0) { $0 + $1.right }) / Double(max(allJoined, 1))
    }
}
