internal import Daemon
internal import Feedback
internal import Outages

/// `earshot simulate`: what would be taken for an outage, in simulated years or over the stored mail.
struct SimulateCommand: Command {
    static let standardYears = 3
    static let standardRounds = 5

    static let specification = CommandSpecification(
        "simulate",
        "Measures which outages are found, how fast, and false alarms.",
        options: [
            OptionSpecification("config", .required("FILE"), "hear the stored reports again, not simulated ones"),
            OptionSpecification("people", .required("N"), "people needed (default: 4, or the configuration's)"),
            OptionSpecification("window", .required("MINUTES"), "their window while nothing is known of the usual"),
            OptionSpecification("years", .required("N"), "so many years, or so many rounds of planted outages"),
            OptionSpecification("seed", .required("S"), "the first year's (default: 1); each year has the next"),
            OptionSpecification("rate", .required("R,…"), "services by reports an hour (default: 0.05,0.25,1,4,8)"),
            OptionSpecification("dispersion", .required("D,…"), "variance over mean of the hours (default: 1,1.5,3)"),
            OptionSpecification("svg", .required("FILE"), "write a plot to FILE"),
            OptionSpecification("json", .none, "as one JSON object"),
        ],
        details: """
            Outages of 6 to 40 people within 10 to 90 minutes are planted among usual
            reports, and heard by the rules that the daemon goes by, which learn from the
            eight weeks before what is usual. The same seed gives the same figures.
            With --config the reports are those of the store, which is only read: once as
            they are, to see which incidents would open, and then with planted outages.
            """
    )

    private let path: String?
    private let people: Int?
    private let window: Int?
    private let years: Int?
    private let seed: UInt64
    private let rates: [Double]
    private let dispersions: [Double]
    private let plot: OutputFile?
    private let isJSON: Bool

    init(_ arguments: ParsedArguments) throws(UsageError) {
        try arguments.refuseOperands(of: Self.specification)
        path = arguments.value("config")
        for name in ["rate", "dispersion"] where path != nil && arguments.has(name) {
            throw UsageError("--\(name) is for simulated years: leave out --config", command: Self.specification.name)
        }
        people = try Self.whole("people", 2...1000, arguments)
        window = try Self.whole("window", 1...1440, arguments)
        years = try Self.whole("years", 1...Simulation.maximumYears, arguments)
        seed = UInt64(try Self.whole("seed", 0...1_000_000_000, arguments) ?? 1)
        rates = try Self.numbers("rate", 0.001...100, arguments) ?? SimulationPlan.standardRates
        dispersions = try Self.numbers("dispersion", 1...100, arguments) ?? SimulationPlan.standardDispersions
        plot = arguments.value("svg").map(OutputFile.init)
        isJSON = arguments.has("json")
    }

    func run() async throws -> ExitCode {
        guard let path else { return try await simulate() }
        return try await rehear(try Setup.configuration(path))
    }

    private func simulate() async throws -> ExitCode {
        let plans = dispersions.map { dispersion in
            var plan = SimulationPlan()
            plan.rates = rates
            plan.dispersion = dispersion
            return plan
        }
        let simulation = Simulation(
            plans: plans,
            settings: settings(BurstSettings()),
            years: years ?? Self.standardYears,
            seed: seed
        )
        let report = await simulation.run { done, total in Console.progress("\(done) of \(total) years") }
        Console.progress("")
        // First what took so long: the plot's file may be impossible.
        Console.write(isJSON ? try JSONLine.of(report) : Array(SimulationPrint(report: report).text.utf8))
        if let plot {
            try plot.write(Array(SimulationPlot(report, sample: simulation.sample()).svg.utf8))
        }
        return .success
    }

    private func rehear(_ configuration: Configuration) async throws -> ExitCode {
        let stored: StoredReports
        do {
            stored = try await StoredReports(configuration)
        } catch {
            throw Failure(error)
        }
        guard let start = stored.start, let last = stored.reports.last?.time else {
            throw Failure(.noInput, "no outage has been reported yet: try without --config")
        }
        let calendar = OfficeCalendar(configuration)
        let simulation = HistorySimulation(
            reports: stored.reports,
            incidents: stored.incidents,
            start: start,
            end: last,
            settings: settings(BurstSettings(configuration.outages)),
            calendar: calendar
        )
        let report = simulation.run(rounds: years ?? Self.standardRounds, seed: seed) { done, total in
            Console.progress("\(done) of \(total) rounds")
        }
        Console.progress("")
        let zone = configuration.organisation.timeZone
        Console.write(
            isJSON ? try JSONLine.of(report) : Array(SimulatedHistoryPrint(report: report, timeZone: zone).text.utf8)
        )
        if let plot {
            try plot.write(Array(SimulationPlot(report, times: stored.reports.map(\.time), start: start).svg.utf8))
        }
        return .success
    }

    private func settings(_ standard: BurstSettings) -> BurstSettings {
        var settings = standard
        if let people { settings.minimumPeople = people }
        if let window { settings.window = .minutes(window) }
        return settings
    }

    private static func whole(
        _ name: String,
        _ range: ClosedRange<Int>,
        _ arguments: ParsedArguments
    ) throws(UsageError) -> Int? {
        guard let text = arguments.value(name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            let form = "a whole number from \(range.lowerBound) to \(range.upperBound)"
            throw UsageError("--\(name) needs \(form), not '\(text)'", command: specification.name)
        }
        return number
    }

    /// At most ten, separated by commas.
    private static func numbers(
        _ name: String,
        _ range: ClosedRange<Double>,
        _ arguments: ParsedArguments
    ) throws(UsageError) -> [Double]? {
        guard let text = arguments.value(name) else { return nil }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Double($0) }.filter(range.contains)
        guard numbers.count == parts.count, numbers.count <= 10 else {
            let form = "up to ten numbers from \(range.lowerBound) to \(range.upperBound), with commas between them"
            throw UsageError("--\(name) needs \(form), not '\(text)'", command: specification.name)
        }
        return numbers
    }
}
