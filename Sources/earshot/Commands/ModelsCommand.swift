internal import Daemon

/// `earshot models`: which models were learnt, and which one judges.
struct ModelsCommand: Command {
    static let shipped = "shipped"

    static let specification = CommandSpecification(
        "models",
        "Lists models learnt from corrections, or goes back to one.",
        options: [
            OptionSpecification(
                "use",
                .required("ID"),
                "judge by this one, or by 'shipped'; learn nothing until retrain"
            ),
            OptionSpecification("json", .none, "as one JSON object; times in milliseconds since 1970, UTC"),
            Setup.configurationOption,
        ],
        details: """
            Reads the store, whether the daemon runs or not; for --use it must be running.
            Every verdict names its model. 'shipped' is the one that came with Earshot.
            """
    )

    private let path: String
    private let choice: String?
    private let isJSON: Bool

    init(_ arguments: ParsedArguments) throws(UsageError) {
        try arguments.refuseOperands(of: Self.specification)
        path = arguments.value("config") ?? Setup.defaultConfiguration
        choice = arguments.value("use")
        isJSON = arguments.has("json")
        if choice != nil, isJSON { throw UsageError("--use or --json, not both", command: Self.specification.name) }
    }

    func run() async throws -> ExitCode {
        let configuration = try Setup.configuration(path)
        guard let choice else { return try await list(configuration) }
        let name = choice == Self.shipped ? nil : choice
        guard let answer = try RunningDaemon(configuration).ask(.init(.use, name: name)) else {
            throw Failure(.unavailable, "no daemon runs; start it: the daemon alone changes what is stored")
        }
        if let error = answer.error { throw Failure(.failure, error) }
        Console.write("\(answer.message ?? "done")\n")
        return .success
    }

    private func list(_ configuration: Configuration) async throws -> ExitCode {
        let report: ModelReport
        do {
            report = try await ModelReport(of: configuration)
        } catch let error as DaemonError {
            throw Failure(error)
        }
        if isJSON {
            Console.write(try JSONLine.of(report))
        } else {
            Console.write(ModelsPrint(report: report, timeZone: configuration.organisation.timeZone).text)
        }
        return .success
    }
}
