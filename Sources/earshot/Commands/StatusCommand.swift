internal import Daemon

/// `earshot status`: how the service is.
struct StatusCommand: Command {
    static let specification = CommandSpecification(
        "status",
        "Shows mailboxes, mail, outbox, incidents, digests and troubles.",
        options: [
            Setup.configurationOption,
            OptionSpecification("json", .none, "as one JSON object; times in milliseconds since 1970, UTC"),
            OptionSpecification(
                "metrics",
                .none,
                "as OpenMetrics text, for Prometheus; exit code 0 if it could be told"
            ),
        ],
        details: """
            Asks the running daemon, or reads the store when none runs.
            Exit code 0: all is well; 1: something needs a look; 2: something urgent
            has reached nobody, and must be told by another way than mail. From 64 on
            nothing is known (sysexits): 69 the daemon gives no status, 74 the store
            cannot be read, 78 there is no store yet, or the configuration has mistakes.
            """
    )

    private enum Form {
        case text, json, metrics
    }

    private let path: String
    private let form: Form

    init(_ arguments: ParsedArguments) throws(UsageError) {
        try arguments.refuseOperands(of: Self.specification)
        path = arguments.value("config") ?? Setup.defaultConfiguration
        switch (arguments.has("json"), arguments.has("metrics")) {
        case (true, true): throw UsageError("--json or --metrics, not both", command: Self.specification.name)
        case (true, false): form = .json
        case (false, true): form = .metrics
        case (false, false): form = .text
        }
    }

    func run() async throws -> ExitCode {
        let configuration = try Setup.configuration(path)
        let report = try await report(of: configuration)
        switch form {
        case .text:
            Console.write(StatusPrint(report: report, timeZone: configuration.organisation.timeZone).text)
        case .json: Console.write(try JSONLine.of(report))
        case .metrics:
            Console.write(StatusMetrics(report).text)
            return .success
        }
        return !report.undelivered.isEmpty ? .critical : report.troubles.isEmpty ? .success : .failure
    }

    private func report(of configuration: Configuration) async throws -> StatusReport {
        if let answer = try RunningDaemon(configuration).ask(.init(.status)) {
            guard let report = answer.status else {
                throw Failure(.unavailable, answer.error ?? "the daemon gave no status")
            }
            return report
        }
        do {
            return try await StatusReport.ofStoppedDaemon(configuration)
        } catch let error as DaemonError {
            throw Failure(error)
        }
    }
}
