/// What a benchmark of themes found. Shares are 0 to 1.
struct ThemesReport: Sendable, Encodable {
    struct Spread: Sendable, Encodable {
        let mean: Double
        let least: Double
        let most: Double

        init(_ values: [Double]) {
            mean = values.reduce(0, +) / Double(max(values.count, 1))
            least = values.min() ?? 0
            most = values.max() ?? 0
        }

        var text: String { "\(ThemesReport.text(mean)) (\(ThemesReport.text(least))–\(ThemesReport.text(most)))" }
    }

    /// One way to group them.
    struct Way: Sendable, Encodable {
        let name: String
        /// In the order of the file; nil where the order does not matter.
        let fileOrder: BCubed?
        /// Over shuffled orders, or seeds.
        let precision: Spread
        let recall: Spread
        let f1: Spread
        let themes: Spread
        /// F1 on average, by language.
        let languages: [String: Double]
        /// Of those that joined with a certainty of 0.9 or more in the shuffled orders: how many belong. Nil: the way knows none.
        var surePrecision: Double?
        /// These, among all that joined.
        var sureCoverage: Double?
        /// Of all that joined, how many belong.
        var joinedPrecision: Double?
    }

    let set: String
    let mails: Int
    let trueThemes: Int
    let ways: [Way]
    /// Microseconds of processor time to find the terms of a mail.
    let reading: Double
    let speeds: [PlacementSpeed]

    static func text(_ share: Double) -> String {
        let thousandths = Int((share * 1000).rounded())
        return "\(thousandths / 1000).\(String(thousandths % 1000 + 1000).dropFirst())"
    }
}
