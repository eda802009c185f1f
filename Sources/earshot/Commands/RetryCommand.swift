internal import Daemon

/// `earshot retry`: fetches a quarantined mail again.
struct RetryCommand: Command {
    static let specification = CommandSpecification(
        "retry",
        "Fetches a quarantined mail again whose bytes never came.",
        operands: "NUMBER",
        options: [Setup.configurationOption],
        details: """
            NUMBER is the one that 'earshot status' shows. The daemon must be running.
            Without this command, such a mail is tried again once a day.
            """
    )

    private let path: String
    private let number: Int64

    init(_ arguments: ParsedArguments) throws(UsageError) {
        guard arguments.operands.count == 1, let number = Int64(arguments.operands[0]), number > 0 else {
            throw UsageError("which mail? give the one number that 'earshot status' shows", command: "retry")
        }
        path = arguments.value("config") ?? Setup.defaultConfiguration
        self.number = number
    }

    func run() async throws -> ExitCode {
        let configuration = try Setup.configuration(path)
        guard let answer = try RunningDaemon(configuration).ask(.init(.retry, number: number)) else {
            throw Failure(.unavailable, "no daemon runs; start it: mails are fetched by the daemon alone")
        }
        if let error = answer.error { throw Failure(.temporaryFailure, error) }
        Console.write("\(answer.message ?? "done")\n")
        return .success
    }
}
