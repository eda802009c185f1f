internal import Outages
internal import Typesetting

/// What a simulation has found, for a person at a terminal of 80 columns.
struct SimulationPrint {
    private static let columns = TextColumns(width: 80)

    let report: SimulationReport

    var text: String {
        (head + [""] + bursts + [""] + falseAlarms + [""] + power + [""] + notes).joined(separator: "\n") + "\n"
    }

    private var head: [String] {
        let years = CountedPhrase("{n} year", "{n} years").form(for: report.years, in: "en")
        let last = report.seed + UInt64(report.years) - 1
        let seeds = report.years == 1 ? "seed \(report.seed)" : "seeds \(report.seed) to \(last)"
        return ["\(years.filled(["n": "\(report.years)"])) of each kind, \(seeds); \(report.people) people needed"]
    }

    private var bursts: [String] {
        let rows = report.lines.map { line in
            row(
                line,
                ["\(line.bursts)", "\(line.found)", "\(line.loud)", "\(line.loudMissed)"]
                    + [line.medianReport.map { "\($0)" } ?? "-", line.lateReport.map { "\($0)" } ?? "-"]
                    + [line.medianMinutes.map { SimulatedNumber.text($0, decimals: 1) } ?? "-"]
                    + [SimulatedNumber.text(line.falseAlarmsAYear)]
            )
        }
        return [
            "variance  reports        bursts     above noise      at report    after    false",
            " to mean     an h     all found     all missed   median  9/10      min   a year",
        ] + rows
    }

    private func row(_ line: SimulationReport.Line, _ cells: [String]) -> String {
        let widths = [8, 6, 8, 7, 9, 6, 9, 9]
        return start(line) + zip(cells, widths).map { TextColumns.right($0, to: $1) }.joined()
    }

    private func start(_ line: SimulationReport.Line) -> String {
        TextColumns.right(SimulatedNumber.text(line.dispersion), to: 8)
            + TextColumns.right(SimulatedNumber.text(line.rate), to: 9)
    }

    private var falseAlarms: [String] {
        ["False alarms a year, all services together, and in the first two weeks:"]
            + report.falseAlarms.map { alarms in
                TextColumns.right(SimulatedNumber.text(alarms.dispersion), to: 8)
                    + TextColumns.right(SimulatedNumber.text(alarms.aYear), to: 9)
                    + TextColumns.right(SimulatedNumber.text(alarms.beforeKnown, decimals: 1), to: 8)
            }
    }

    private var power: [String] {
        let sizes = SimulationReport.sizes.map { TextColumns.right("\($0.lowerBound)-\($0.upperBound)", to: 9) }
        return [
            "Found of all bursts, by how many people reported them:",
            String(repeating: " ", count: 17) + sizes.joined(),
        ]
            + report.lines.map { line in
                start(line) + line.power.map { TextColumns.right(Self.share($0), to: 9) }.joined()
            }
    }

    static func share(_ power: SimulationReport.Power) -> String {
        power.bursts == 0 ? "-" : Percent.whole(Double(power.found) / Double(power.bursts))
    }

    private var notes: [String] {
        Self.columns.lines(
            "A burst stands above the noise when chance alone, seen by one who knows the true load, looks like it less than once in a "
                + "million years. A burst that began in an open incident counts as neither found nor missed."
        )
    }
}
