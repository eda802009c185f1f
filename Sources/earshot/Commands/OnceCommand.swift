internal import Daemon

/// `earshot once`: one pass, then the end.
struct OnceCommand: Command {
    static let specification = CommandSpecification(
        "once",
        "Reads every mailbox once, sends what is due, and ends.",
        options: [
            Setup.configurationOption,
            OptionSpecification("json", .none, "what was done as one JSON object"),
        ],
        details: """
            While a daemon runs on the same store, it is asked to do this now instead.
            Exit code 75 when a mailbox could not be read or a mail not be sent.
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
        if let answer = try RunningDaemon(configuration).ask(.init(.poll)) {
            if let error = answer.error { throw Failure(.temporaryFailure, error) }
            Console.write(isJSON ? try JSONLine.of(answer) : Array("\(answer.message ?? "done")\n".utf8))
            return .success
        }
        let model = try Setup.model(configuration.triage.model)
        let head = try Setup.head(for: configuration)
        do {
            let daemon = try EarshotDaemon(
                configurationPath: path,
                configuration: configuration,
                model: model,
                head: head
            )
            let summary = try await daemon.once { Console.progress($0) }
            Console.progress("")
            Console.write(isJSON ? try JSONLine.of(summary) : Array("\(summary.text)\n".utf8))
            for trouble in summary.troubles { Console.complain(trouble) }
            return summary.troubles.isEmpty ? .success : .temporaryFailure
        } catch let error as DaemonError {
            throw Failure(error)
        }
    }
}
