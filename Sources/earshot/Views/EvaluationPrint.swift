internal import Feedback
internal import Typesetting

/// An evaluation for a person at a terminal of 80 columns.
struct EvaluationPrint {
    static let columns = TextColumns(width: 80)

    let report: EvaluationReport
    /// The whole report of each language and source, not only a line.
    let isWhole: Bool

    var text: String {
        var lines = headline + [""] + whole(report.all)
        lines += groups(report.languages, "language") + groups(report.sources, "source") + errors
        return lines.joined(separator: "\n") + "\n"
    }

    private var headline: [String] {
        let sets = report.sets.map(TerminalText.inert).joined(separator: ", ")
        var lines = Self.columns.lines("\(report.all.mails) mails of \(sets), judged by \(report.model)", rest: "  ")
        guard report.isCoarse else { return lines }
        let why = report.coarseSet.map { ": no label of \(TerminalText.inert($0)) is one of them (--fine counts them)" }
        lines += Self.columns.lines("Praise and questions count as other\(why ?? "")", rest: "  ")
        return lines
    }

    // MARK: - One group of mails

    private func whole(_ group: Measurement) -> [String] {
        summary(group) + [""] + scores(group) + [""] + confusion(group)
    }

    private func summary(_ group: Measurement) -> [String] {
        let (doubt, alarm) = (group.unsure, group.alarm)
        func line(_ name: String, _ share: Double, of count: Int? = nil, _ note: String = "") -> String {
            let text = count == 0 ? "-" : Percent.text(share)
            let start = TextColumns.padded(name, to: 26) + TextColumns.right(text, to: 8)
            return note.isEmpty ? start : "\(start)   \(note)"
        }
        func interval(_ interval: Measurement.Interval) -> String {
            "(\(Percent.range(interval.low, interval.high)))"
        }
        return [
            line("macro-F1", group.macroF1, interval(group.macroF1Interval)),
            line("accuracy", group.accuracy, interval(group.accuracyInterval)),
            line("lenient accuracy", group.lenientAccuracy),
            line("calibration error", group.calibrationError),
            line("judged at 90 % precision", group.coverageAt90),
            line("unsure", doubt.share, "below \(Percent.text(report.unsureBelow))"),
            line("  accuracy of the sure", doubt.accuracyOfSure, of: group.mails - doubt.mails),
            line("  accuracy of the unsure", doubt.accuracyOfUnsure, of: doubt.mails),
            line(
                "outages the alarm hears",
                alarm.recall,
                of: alarm.outages,
                "of \(alarm.outages); beyond doubt \(Percent.text(alarm.sureRecall))"
            ),
            line("  others it hears as such", alarm.falseReports, of: alarm.others, "of \(alarm.others)"),
        ]
    }

    private func scores(_ group: Measurement) -> [String] {
        let rows = group.scores.filter { $0.count > 0 }
        return [Self.row("category", ["mails", "precision", "recall", "F1"])]
            + rows.map { row in
                let shares = [row.precision, row.recall, row.f1].map(Percent.text)
                return Self.row(row.category.rawValue, ["\(row.count)"] + shares)
            }
    }

    private func confusion(_ group: Measurement) -> [String] {
        let used = group.scores.indices.filter { lane in
            group.scores[lane].count > 0 || group.confusion.contains { $0[lane] > 0 }
        }
        let names = group.scores.map(\.category.rawValue)
        return ["what it is   what the model said", Self.row("", used.map { names[$0] })]
            + used.filter { group.scores[$0].count > 0 }.map { truth in
                Self.row(names[truth], used.map { "\(group.confusion[truth][$0])" })
            }
    }

    private static func row(_ name: String, _ cells: [String]) -> String {
        TextColumns.padded(name, to: 10) + cells.map { TextColumns.right($0, to: 11) }.joined()
    }

    // MARK: - Groups

    private func groups(_ groups: [String: Measurement], _ kind: String) -> [String] {
        guard !groups.isEmpty else { return [] }
        let sorted = groups.sorted { ($1.value.mails, $0.key) < ($0.value.mails, $1.key) }
        if isWhole {
            return sorted.flatMap { name, group in
                ["", "\(kind) \(TerminalText.inert(name)): \(group.mails) mails", ""] + whole(group)
            }
        }
        let header = ["mails", "macro-F1", "accuracy", "lenient", "calibr.", "at 90 %", "unsure"]
        return ["", Self.groupRow("by \(kind)", header)]
            + sorted.map { name, group in
                let shares = [
                    group.macroF1, group.accuracy, group.lenientAccuracy, group.calibrationError, group.coverageAt90,
                    group.unsure.share,
                ]
                return Self.groupRow(TerminalText.inert(name), ["\(group.mails)"] + shares.map(Percent.text))
            }
    }

    private static func groupRow(_ name: String, _ cells: [String]) -> String {
        let width = 14
        let short = String(name.prefix(width - 1))
        return TextColumns.padded(short, to: width) + cells.map { TextColumns.right($0, to: 9) }.joined()
    }

    // MARK: - Errors

    private var errors: [String] {
        guard !report.errors.isEmpty else { return [] }
        return ["", "Wrong, the most confident first"]
            + report.errors.flatMap { error in
                let alternative = error.alt.map { " or \($0.rawValue)" } ?? ""
                let doubt = error.unsure ? "unsure, " : ""
                let said = "\(doubt)\(error.category.rawValue) \(Percent.text(error.confidence))"
                let words = error.reasons.map { "“\(TerminalText.inert($0.words))”" }.joined(separator: ", ")
                let text = "\(TerminalText.inert(error.id)): is \(error.label.rawValue)\(alternative), said \(said)"
                return Self.columns.lines(text, first: "  ", rest: "    ")
                    + (words.isEmpty ? [] : Self.columns.lines("for \(words)", first: "    ", rest: "    "))
            }
    }
}
