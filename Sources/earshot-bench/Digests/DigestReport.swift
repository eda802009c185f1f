/// What `earshot-bench digest` found.
struct DigestReport: Sendable, Encodable {
    struct Line: Sendable, Encodable {
        let mails: Int
        /// With nothing of the store in memory.
        let firstSeconds: Double
        let bestSeconds: Double
        /// On one or more processors; waiting for the disk does not count.
        let processorSeconds: Double
        /// Of the whole process.
        let peakMegabytes: Double
        /// Beyond what it had before.
        let extraMegabytes: Double
        let storeMegabytes: Double
        let fillSeconds: Double
        let digestBytes: Int
    }

    let isMonthly: Bool
    let lines: [Line]

    private static let titles = [
        "mails", "first s", "best s", "CPU s", "growth", "peak MB", "extra MB", "store MB", "digest kB",
    ]

    var text: String {
        let rows = lines.enumerated().map { index, line in
            let growth =
                index == 0
                ? "-" : "\(ResultTable.decimal(line.processorSeconds / lines[index - 1].processorSeconds, places: 1))x"
            return [
                "\(line.mails)", ResultTable.decimal(line.firstSeconds, places: 2),
                ResultTable.decimal(line.bestSeconds, places: 2),
                ResultTable.decimal(line.processorSeconds, places: 2), growth,
                ResultTable.decimal(line.peakMegabytes, places: 1), ResultTable.decimal(line.extraMegabytes, places: 1),
                ResultTable.decimal(line.storeMegabytes, places: 0),
                ResultTable.decimal(Double(line.digestBytes) / 1000, places: 1),
            ]
        }
        let span = isMonthly ? "monthly" : "weekly"
        return "a \(span) digest of everything, from the store to its text\n\n"
            + ResultTable.aligned([Self.titles] + rows)
    }
}
