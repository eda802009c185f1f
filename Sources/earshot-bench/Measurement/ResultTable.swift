/// An ingest report for a person's eyes.
struct ResultTable: Sendable {
    private static let titles = ["", "seconds", "mails/s", "CPU s", "peak MB", "speed to mbsync"]

    private let report: IngestReport

    init(_ report: IngestReport) {
        self.report = report
    }

    var text: String {
        let megabytes = Self.decimal(Double(report.bytes) / 1_000_000, places: 1)
        let head = "\(report.mails) mails, \(megabytes) MB; \(report.conditions.joined(separator: "; "))"
        return "\(head)\n\n" + Self.aligned([Self.titles] + report.lines.map(cells))
    }

    /// Rows of as many cells each, in columns: the first to the left, the others to the right.
    static func aligned(_ rows: [[String]]) -> String {
        let columns = rows.first?.indices ?? 0..<0
        let widths = columns.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            zip(row, widths).enumerated().map { column, cell in
                let padding = String(repeating: " ", count: cell.1 - cell.0.count)
                return column == 0 ? cell.0 + padding : padding + cell.0
            }.joined(separator: "  ") + "\n"
        }.joined()
    }

    private func cells(_ line: IngestReport.Line) -> [String] {
        [
            line.name,
            Self.decimal(line.seconds, places: 2),
            Self.decimal(line.mailsPerSecond, places: 0),
            Self.decimal(line.processorSeconds, places: 2),
            Self.decimal(line.peakMegabytes, places: 1),
            line.speedToMbsync.map { Self.decimal($0, places: 2) + "x" } ?? "-",
        ]
    }

    /// One place, with its sign.
    static func signed(_ value: Double) -> String {
        "\(value < 0 ? "-" : "+")\(decimal(abs(value), places: 1))"
    }

    /// - Parameter places: 0, 1 or 2.
    static func decimal(_ value: Double, places: Int) -> String {
        guard places > 0 else { return String(Int(value.rounded())) }
        let scale = places == 1 ? 10 : 100
        let scaled = Int((value * Double(scale)).rounded())
        let fraction = String(scaled % scale + scale).dropFirst()
        return "\(scaled / scale).\(fraction)"
    }
}
