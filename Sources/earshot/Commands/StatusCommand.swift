internal import Daemon

/// `earshot status`: how the service is.
struct StatusCommand: Command {
    static let specification = CommandSpecification(
        "status",
        "Shows mailboxes, mail, outbox, incidents, digests and troubles.",
        options: [
            Setup.configurationOption,
            OptionSpecification("json", .none, "as one JSON object; times in milliseconds since 1970, UTC"),
        ],
        details: """
            Asks the running daemon, or reads the store when none runs.
            Exit code 0: all is well; 1: something needs a look.
            """
    )

    private let path: String
    private let isJSON: Bool

    init(_ arguments: ParsedArguments) throws(UsageError) {
        try arguments.refuseOperands(of: Self.specification)
        path = arguments.value("config") ?? Setup.defaultConfiguration
        isJSON = arguments.has("json")
    }

    func run() async throws -> ExitCode {
        let configuration = try Setup.configuration(path)
        let report = try await report(of: configuration)
        let text = StatusPrint(report: report, timeZone: configuration.organisation.timeZone).text
        Console.write(isJSON ? try JSONLine.of(report) : Array(text.utf8))
        return report.troubles.isEmpty ? .success : .failure
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
