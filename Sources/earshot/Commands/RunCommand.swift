internal import Daemon

/// `earshot run`: the daemon.
struct RunCommand: Command {
    static let specification = CommandSpecification(
        "run",
        "Runs the daemon until SIGTERM; SIGHUP reloads the configuration.",
        options: [Setup.configurationOption],
        details: """
            Under systemd it reports readiness, status and life. A broken configuration
            ends it with exit code 78; on SIGHUP a broken file keeps the old one.
            """
    )

    private let path: String

    init(_ arguments: ParsedArguments) throws(UsageError) {
        try arguments.refuseOperands(of: Self.specification)
        path = arguments.value("config") ?? Setup.defaultConfiguration
    }

    func run() async throws -> ExitCode {
        let configuration = try Setup.configuration(path)
        let model = try Setup.model(configuration.triage.model)
        let head = try Setup.head(for: configuration)
        do {
            let daemon = try EarshotDaemon(
                configurationPath: path,
                configuration: configuration,
                model: model,
                head: head
            )
            try await daemon.run()
            return .success
        } catch let error as DaemonError {
            throw Failure(error)
        }
    }
}
