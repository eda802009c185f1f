/// What hostile mails cost.
struct HostileReport: Sendable, Encodable {
    struct Line: Sendable, Encodable {
        let name: String
        let megabytes: Double
        let seconds: Double
        let extraMegabytes: Double
        /// What the reader said of the mail.
        let notes: [String]

        var isWithinLimits: Bool {
            seconds <= HostileBenchmark.maximumSeconds
                && extraMegabytes <= ResidentMemory.megabytes(HostileBenchmark.maximumBytes)
        }
    }

    let lines: [Line]

    var broken: [Line] { lines.filter { !$0.isWithinLimits } }

    var text: String {
        let rows = lines.map { line in
            [
                line.name,
                ResultTable.decimal(line.megabytes, places: 1),
                ResultTable.decimal(line.seconds, places: 2),
                ResultTable.decimal(line.extraMegabytes, places: 0),
                line.isWithinLimits ? "" : "OVER",
            ]
        }
        let limits =
            "limits \(ResultTable.decimal(HostileBenchmark.maximumSeconds, places: 0)) s of processor time, "
            + "\(HostileBenchmark.maximumBytes / 1024 / 1024) MB beyond the mail"
        return ResultTable.aligned([["hostile mail", "MB", "CPU s", "extra MB", ""]] + rows)
            + "\n\(lines.count) mails; \(limits): \(broken.isEmpty ? "all within" : "\(broken.count) OVER")\n"
    }
}
