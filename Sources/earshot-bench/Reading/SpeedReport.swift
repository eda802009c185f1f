/// How fast mails are read, beside a baseline.
struct SpeedReport: Sendable, Encodable {
    struct Round: Sendable, Encodable {
        let earshotMailsPerSecond: Double
        let baselineMailsPerSecond: Double
        /// Earshot's speed divided by the baseline's.
        let ratio: Double

        init(mails: Int, _ earshotSeconds: Double, _ baselineSeconds: Double) {
            earshotMailsPerSecond = Double(mails) / earshotSeconds
            baselineMailsPerSecond = Double(mails) / baselineSeconds
            ratio = baselineSeconds / earshotSeconds
        }
    }

    let name: String
    let mails: Int
    let bytes: Int
    let rounds: [Round]
    let medianRatio: Double

    init(name: String, mails: Int, bytes: Int, rounds: [Round]) {
        self.name = name
        self.mails = mails
        self.bytes = bytes
        self.rounds = rounds
        let sorted = rounds.map(\.ratio).sorted()
        medianRatio = sorted.isEmpty ? 0 : (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }

    var text: String {
        let rows = rounds.enumerated().map { index, round in
            [
                "\(index + 1)",
                ResultTable.decimal(round.earshotMailsPerSecond, places: 0),
                ResultTable.decimal(round.baselineMailsPerSecond, places: 0),
                ResultTable.decimal(round.ratio, places: 2),
            ]
        }
        let head =
            "\(name): \(mails) mails, \(ResultTable.decimal(Double(bytes) / 1_000_000, places: 1)) MB; processor time, one thread"
        return "\(head)\n\n"
            + ResultTable.aligned([["round", "Earshot mails/s", "GMime + libxml2 mails/s", "ratio"]] + rows)
            + "\nmedian ratio \(ResultTable.decimal(medianRatio, places: 2))\n"
    }
}
