internal import Outages
internal import Typesetting

/// A panel of a plot: which share of the bursts was found, by how many people reported them.
struct SimulatedPower {
    let title: String
    let curves: [(name: String, power: [SimulationReport.Power])]

    private static let colours: [Tint] = [.praise, .request, .question, .complaint, .outage, .ink, .soft]

    func svg(x: Double, y: Double, width: Double, height: Double) -> String {
        var svg = SimulationPlot.text(title, x: x, y: y - 14, isBold: true)
        for share in [0, 0.5, 1] {
            let level = y + height * (1 - share)
            svg += SimulationPlot.line(x, level, x + width, level, .soft, width: 0.3)
            svg += SimulationPlot.text(Percent.whole(share), x: x - 6, y: level + 4, anchor: "end")
        }
        let sizes = SimulationReport.sizes
        // A name of 24 bytes is about 150 pixels wide.
        let columns = curves.contains { $0.name.utf8.count > 14 } ? max(1, Int(width / 190)) : max(1, Int(width / 120))
        for (index, size) in sizes.enumerated() {
            let place = x + width * (Double(index) + 0.5) / Double(sizes.count)
            let label = "\(size.lowerBound)–\(size.upperBound)"
            svg += SimulationPlot.text(label, x: place, y: y + height + 17, anchor: "middle")
        }
        svg += SimulationPlot.text("people who report it", x: x + width / 2, y: y + height + 34, anchor: "middle")
        for (index, curve) in curves.enumerated() {
            let colour = Self.colours[index % Self.colours.count]
            svg += self.curve(curve.power, colour, x: x, y: y, width: width, height: height)
            let (column, row) = (index % columns, index / columns)
            let (left, level) = (x + Double(column) * width / Double(columns), y + height + 56 + Double(row) * 17)
            svg += SimulationPlot.line(left, level - 4, left + 14, level - 4, colour, width: 2.5)
            svg += SimulationPlot.text(curve.name, x: left + 18, y: level)
        }
        return svg
    }

    /// Sizes of which there was no burst are left out.
    private func curve(
        _ power: [SimulationReport.Power],
        _ colour: Tint,
        x: Double,
        y: Double,
        width: Double,
        height: Double
    ) -> String {
        let points = power.enumerated().filter { $0.element.bursts > 0 }.map { index, size in
            (
                x: x + width * (Double(index) + 0.5) / Double(power.count),
                y: y + height * (1 - Double(size.found) / Double(size.bursts))
            )
        }
        var svg = ""
        for (from, to) in zip(points, points.dropFirst()) {
            svg += SimulationPlot.line(from.x, from.y, to.x, to.y, colour, width: 2)
        }
        for point in points { svg += SimulationPlot.circle(point.x, point.y, 3, colour) }
        return svg
    }
}
