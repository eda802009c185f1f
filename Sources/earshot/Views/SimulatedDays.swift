internal import Feedback
internal import Outages
internal import Typesetting

/// A panel of a plot: reports by day, with the bursts planted among them and the incidents that opened.
struct SimulatedDays {
    enum Mark {
        case burstFound, burstMissed, alarm, falseAlarm

        var colour: Tint {
            switch self {
            case .burstFound, .alarm: .praise
            case .burstMissed: .complaint
            case .falseAlarm: .outage
            }
        }
    }

    let title: String
    let counts: [Int]
    let marks: [(day: Double, mark: Mark)]
    /// What the marks mean, in the order in which they are shown.
    let legend: [(mark: Mark, words: String)]

    /// At this place, `width` by `height` pixels.
    func svg(x: Double, y: Double, width: Double, height: Double) -> String {
        let top = SimulatedAxis.rounded(Double(max(1, counts.max() ?? 1)))
        let step = width / Double(max(1, counts.count))
        var svg = SimulationPlot.text(title, x: x, y: y - 14, isBold: true)
        for line in [0, top / 2, top] {
            let level = y + height * (1 - line / top)
            svg += SimulationPlot.line(x, level, x + width, level, .soft, width: 0.3)
            svg += SimulationPlot.text(SimulatedNumber.text(line, decimals: 1), x: x - 6, y: level + 4, anchor: "end")
        }
        for (day, count) in counts.enumerated() where count > 0 {
            let tall = height * Double(count) / top
            let left = x + Double(day) * step
            svg += SimulationPlot.rectangle(left, y + height - tall, max(0.6, step * 0.8), tall, .request)
        }
        for day in stride(from: 0, to: counts.count, by: SimulatedAxis.days(counts.count)) {
            svg += SimulationPlot.text("day \(day)", x: x + Double(day) * step, y: y + height + 46, anchor: "middle")
        }
        for (day, mark) in marks { svg += shape(mark, x: x + day * step, y: y + height) }
        return svg + key(x: x + width, y: y - 14)
    }

    /// Bursts are strokes just below the bars, incidents are points below these.
    private func shape(_ mark: Mark, x: Double, y: Double) -> String {
        switch mark {
        case .burstFound, .burstMissed: SimulationPlot.line(x, y + 4, x, y + 13, mark.colour, width: 1.5)
        case .alarm, .falseAlarm: SimulationPlot.circle(x, y + 22, mark == .alarm ? 2 : 3.5, mark.colour)
        }
    }

    /// From the right to the left.
    private func key(x: Double, y: Double) -> String {
        var x = x
        var svg = ""
        for (mark, words) in legend.reversed() {
            x -= Double(words.count) * 6.2
            svg += SimulationPlot.text(words, x: x, y: y)
            svg += shape(mark, x: x - 8, y: mark == .alarm || mark == .falseAlarm ? y - 26 : y - 12)
            x -= 26
        }
        return svg
    }
}
