internal import Feedback
internal import Outages
internal import Typesetting

/// What a simulation has found, as a picture: reports by day with the incidents among them, and below which share of bursts was found.
struct SimulationPlot {
    private static let width = 960.0
    private static let days = (x: 56.0, y: 44.0, height: 170.0)
    private static let powerTop = 330.0
    private static let powerHeight = 190.0
    /// Services that are drawn: more lines than that nobody tells apart.
    private static let maximumCurves = 6

    private let top: SimulatedDays
    private let panels: [SimulatedPower]

    /// - Parameter sample: a year to be shown.
    init(_ report: SimulationReport, sample: Simulation.Sample) {
        let start = SimulationPlan.start
        top = SimulatedDays(
            title: "Reports a day, seed \(report.seed)",
            counts: Self.counts(sample.year.reports.map(\.time), since: start),
            marks: sample.bursts.map { (Self.day($0.start, since: start), $0.isFound ? .burstFound : .burstMissed) }
                + sample.alarms.map { (Self.day($0.time, since: start), $0.isOfBurst ? .alarm : .falseAlarm) },
            legend: [
                (.burstFound, "outage planted, found"), (.burstMissed, "missed"), (.alarm, "alarm"),
                (.falseAlarm, "false alarm"),
            ]
        )
        panels = report.falseAlarms.prefix(3).map { alarms in
            SimulatedPower(
                title: "Found, at variance = \(SimulatedNumber.text(alarms.dispersion)) × mean",
                curves: report.lines.filter { $0.dispersion == alarms.dispersion }.prefix(Self.maximumCurves).map {
                    ("\(SimulatedNumber.text($0.rate)) an hour", $0.power)
                }
            )
        }
    }

    /// - Parameters:
    ///   - times: of the reports.
    ///   - start: of day 0.
    init(_ report: HistoryReport, times: [Timestamp], start: Timestamp) {
        top = SimulatedDays(
            title: "Reports a day",
            counts: Self.counts(times, since: start),
            marks: report.alarms.map {
                (Self.day($0.openedAt, since: start), $0.storedAt == nil ? .falseAlarm : .alarm)
            } + report.lost.map { (Self.day($0.openedAt, since: start), .burstMissed) },
            legend: [
                (.alarm, "incident, as stored"), (.falseAlarm, "another one"), (.burstMissed, "stored, would not open"),
            ]
        )
        let curves = report.services.filter { $0.power.contains { $0.bursts > 0 } }
            .sorted { $0.reportsAnHour > $1.reportsAnHour }.prefix(Self.maximumCurves)
            .map { (name: ($0.service ?? "no service").inert(maximumBytes: 24), power: $0.power) }
        panels = curves.isEmpty ? [] : [SimulatedPower(title: "Planted outages found", curves: Array(curves))]
    }

    var svg: String {
        let height = panels.isEmpty ? Self.powerTop - 30 : Self.powerTop + Self.powerHeight + 105
        var svg = """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(Int(Self.width))" height="\(Int(height))" \
            viewBox="0 0 \(Int(Self.width)) \(Int(height))" font-family="sans-serif" font-size="12">
            \(Self.rectangle(0, 0, Self.width, height, paper: Tint.lightPaper))
            """
        svg += top.svg(x: Self.days.x, y: Self.days.y, width: Self.width - Self.days.x - 20, height: Self.days.height)
        let room = (Self.width - 20) / Double(max(1, panels.count))
        for (index, panel) in panels.enumerated() {
            let x = Double(index) * room + Self.days.x
            svg += panel.svg(x: x, y: Self.powerTop, width: room - Self.days.x - 4, height: Self.powerHeight)
        }
        return svg + "</svg>\n"
    }

    private static func counts(_ times: [Timestamp], since start: Timestamp) -> [Int] {
        var counts: [Int] = []
        for time in times {
            let day = max(0, Int(day(time, since: start)))
            if day >= counts.count { counts += [Int](repeating: 0, count: day - counts.count + 1) }
            counts[day] += 1
        }
        return counts
    }

    private static func day(_ milliseconds: Int64, since start: Timestamp) -> Double {
        day(Timestamp(milliseconds: milliseconds), since: start)
    }

    private static func day(_ time: Timestamp, since start: Timestamp) -> Double {
        Double((time - start).wholeMilliseconds) / 86_400_000
    }
}

// MARK: - Strokes

extension SimulationPlot {
    static func text(_ text: String, x: Double, y: Double, anchor: String = "start", isBold: Bool = false) -> String {
        let weight = isBold ? " font-weight=\"bold\"" : ""
        return "<text x=\"\(pixels(x))\" y=\"\(pixels(y))\" text-anchor=\"\(anchor)\" "
            + "fill=\"\(Tint.ink.light)\"\(weight)>\(text.escapedForHTML)</text>\n"
    }

    static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ colour: Tint, width: Double) -> String {
        "<line x1=\"\(pixels(x1))\" y1=\"\(pixels(y1))\" x2=\"\(pixels(x2))\" y2=\"\(pixels(y2))\" "
            + "stroke=\"\(colour.light)\" stroke-width=\"\(pixels(width))\"/>\n"
    }

    static func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ colour: Tint) -> String {
        rectangle(x, y, width, height, paper: colour.light)
    }

    private static func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, paper: String) -> String
    {
        "<rect x=\"\(pixels(x))\" y=\"\(pixels(y))\" width=\"\(pixels(width))\" height=\"\(pixels(height))\" "
            + "fill=\"\(paper)\"/>\n"
    }

    static func circle(_ x: Double, _ y: Double, _ radius: Double, _ colour: Tint) -> String {
        "<circle cx=\"\(pixels(x))\" cy=\"\(pixels(y))\" r=\"\(pixels(radius))\" fill=\"\(colour.light)\"/>\n"
    }

    private static func pixels(_ number: Double) -> String { SimulatedNumber.text(number, decimals: 1) }
}
