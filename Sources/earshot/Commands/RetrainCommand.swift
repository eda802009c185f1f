internal import Daemon

/// `earshot retrain`: learns from corrections now.
struct RetrainCommand: Command {
    static let specification = CommandSpecification(
        "retrain",
        "Learns from what staff have corrected, now and not in a day.",
        options: [
            OptionSpecification("dry-run", .none, "say what would come of it, and change nothing"),
            Setup.configurationOption,
        ],
        details: """
            It takes some seconds. A model that is worse than the present one on mails it
            knows is refused: exit code 0 all the same, the reason is printed. After
            'earshot models --use' nothing is learnt until this command. The daemon must
            be running.
            """
    )

    private let path: String
    private let isDry: Bool

    init(_ arguments: ParsedArguments) throws(UsageError) {
        try arguments.refuseOperands(of: Self.specification)
        path = arguments.value("config") ?? Setup.defaultConfiguration
        isDry = arguments.has("dry-run")
    }

    func run() async throws -> ExitCode {
        let configuration = try Setup.configuration(path)
        Console.progress("learning…")
        defer { Console.progress("") }
        guard let answer = try RunningDaemon(configuration).ask(.init(.retrain, isDry: isDry)) else {
            throw Failure(.unavailable, "no daemon runs; start it: the daemon alone learns")
        }
        Console.progress("")
        if let error = answer.error { throw Failure(.failure, error) }
        Console.write("\(answer.message ?? "done")\n")
        return .success
    }
}
