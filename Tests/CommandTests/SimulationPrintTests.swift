import Feedback
import FoundationEssentials
import Testing

@testable import Outages
@testable import earshot

/// What a simulation has found, in words and pictures for people.
struct SimulationPrintTests {
    /// None of the smallest size.
    private static let power = SimulationReport.sizes.map { size in
        SimulationReport.Power(
            people: [size.lowerBound, size.upperBound],
            bursts: size.lowerBound == 6 ? 0 : 200,
            found: 199
        )
    }

    private static func report(years: Int, median: Int?) -> SimulationReport {
        SimulationReport(
            years: years,
            seed: 101,
            people: 4,
            lines: [
                SimulationReport.Line(
                    dispersion: 1.5,
                    rate: 0.05,
                    bursts: 12_345,
                    covered: 3,
                    loud: 12_000,
                    loudMissed: 17,
                    found: 12_300,
                    medianReport: median,
                    lateReport: median,
                    medianMinutes: median.map { Double($0) + 0.25 },
                    falseAlarmsAYear: 0.35,
                    power: power
                )
            ],
            falseAlarms: [.init(dispersion: 1.5, aYear: 2.45, inTotalAYear: 0.1, beforeKnown: 20.6)]
        )
    }

    @Test func figuresStandInTheirColumns() {
        let text = SimulationPrint(report: Self.report(years: 20, median: 5)).text
        #expect(text.hasPrefix("20 years of each kind, seeds 101 to 120; 4 people needed\n"))
        let row = "     1.5     0.05   12345 12300   12000     17        5     5      5.3     0.35"
        #expect(text.contains("\n\(row)\n"))
        #expect(text.contains("\n     1.5     2.45    20.6\n"))
        #expect(text.contains("\n     1.5     0.05        -    100 %    100 %    100 %    100 %\n"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func whatWasNeverFoundHasNoFigures() {
        let text = SimulationPrint(report: Self.report(years: 1, median: nil)).text
        #expect(text.hasPrefix("1 year of each kind, seed 101;"))
        #expect(text.contains("        -     -        -     0.35\n"))
    }

    @Test func aHistoryTellsWhatWouldBeDifferent() {
        let report = HistoryReport(
            days: 200,
            reports: 1234,
            people: 4,
            rounds: 5,
            alarms: [
                .init(service: "eduroam", openedAt: 1_795_424_400_000, people: 4, storedAt: 1_795_424_400_000),
                .init(service: nil, openedAt: 1_795_424_400_000, people: 6, storedAt: nil),
            ],
            stored: 2,
            lost: [.init(service: "\u{1B}[31mVPN", openedAt: 1_795_424_400_000, people: 9)],
            services: [
                .init(service: "a service with a long name", reportsAnHour: 0.123, medianReport: 4, power: Self.power)
            ]
        )
        let text = SimulatedHistoryPrint(report: report, timeZone: .gmt).text
        #expect(text.contains("Incidents: 2 stored, 1 of them would open, 1 would not, 1 others would\n"))
        #expect(text.contains("  no service named: would open 2026-11-23 09:00, 6 people\n"))
        #expect(text.contains("  \u{FFFD}[31mVPN: would not open; opened 2026-11-23 09:00, 9 people\n"))
        #expect(text.contains("a service with a l…       0.12      -  100 %  100 %  100 %  100 %        4\n"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func thePlotIsWellFormedAndEscapesNames() {
        let report = HistoryReport(
            days: 3,
            reports: 2,
            people: 4,
            rounds: 1,
            alarms: [.init(service: "<b>", openedAt: 1_795_424_400_000, people: 4, storedAt: nil)],
            stored: 0,
            lost: [],
            services: [.init(service: "<b>&", reportsAnHour: 0.1, medianReport: 4, power: Self.power)]
        )
        let svg = SimulationPlot(report, times: [nine, nine + .days(2)], start: nine - .days(1)).svg
        #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
        #expect(svg.hasSuffix("</svg>\n"))
        #expect(svg.contains(">&lt;b&gt;&amp;</text>"))
        #expect(!svg.contains("<b>") && !svg.contains("nan") && !svg.contains("inf"))
    }

    @Test(arguments: [(0.05, "0.05"), (1.0, "1"), (1.5, "1.5"), (0.999, "1"), (-0.5, "-0.5"), (12.346, "12.35")])
    func numbersSayNoMoreThanTheyKnow(number: Double, text: String) {
        #expect(SimulatedNumber.text(number) == text)
    }

    @Test(arguments: [(1.0, 1.0), (7, 8), (420, 600), (578, 600), (601, 800), (999, 1000)])
    func axesEndAtRoundNumbers(highest: Double, end: Double) {
        #expect(SimulatedAxis.rounded(highest) == end)
    }

    @Test func theHelpFitsAScreen() {
        let lines = SimulateCommand.specification.helpText.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 30)
        #expect(lines.allSatisfy { $0.count <= 79 })
    }

    @Test(arguments: [
        ["--years", "0"], ["--people", "x"], ["--rate", "1,,2"], ["--dispersion", "0.5"], ["--seed", "-1"],
        ["--config", "a.toml", "--rate", "1"], ["operand"],
    ])
    func badOptionsAreRefused(words: [String]) throws {
        let arguments = try ParsedArguments(words, for: SimulateCommand.specification)
        #expect(throws: UsageError.self) { try SimulateCommand(arguments) }
    }
}

/// 2026-11-23 09:00 UTC.
private let nine = Timestamp(seconds: 1_795_424_400)
