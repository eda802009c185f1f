internal import Daemon
internal import Feedback
internal import Typesetting

/// `earshot brake`: what holds acknowledgements back, and how to let go of it.
struct BrakeCommand: Command {
    static let specification = CommandSpecification(
        "brake",
        "Shows what holds acknowledgements back, and lets go of it.",
        operands: "[release [ADDRESS]]",
        options: [Setup.configurationOption],
        details: """
            Without operands it lists what holds now, and the mails that led to it.
            With "release" acknowledgements go out again, to everybody or to one
            ADDRESS; for that the daemon must be running. The limits of the hour
            hold all the same: look first at what used them up.
            """
    )

    private let path: String
    /// Nil: only list.
    private let request: ControlRequest?

    init(_ arguments: ParsedArguments) throws(UsageError) {
        path = arguments.value("config") ?? Setup.defaultConfiguration
        let words = arguments.operands
        switch (words.first, words.count) {
        case (nil, _): request = nil
        case ("release", 1): request = ControlRequest(.release)
        case ("release", 2):
            guard EmailAddress(words[1]) != nil else {
                throw UsageError("whose? give one mail address", command: "brake")
            }
            request = ControlRequest(.release, name: words[1])
        default: throw UsageError("only 'release' can be asked of a brake", command: "brake")
        }
    }

    func run() async throws -> ExitCode {
        let configuration = try Setup.configuration(path)
        guard let request else { return try await list(configuration) }
        guard let answer = try RunningDaemon(configuration).ask(request) else {
            throw Failure(.unavailable, "no daemon runs; start it: the daemon alone changes what is stored")
        }
        if let error = answer.error { throw Failure(.failure, error) }
        Console.write("\(answer.message ?? "done")\n")
        return .success
    }

    private func list(_ configuration: Configuration) async throws -> ExitCode {
        let lines: [String]
        do throws(DaemonError) {
            lines = try await BrakeLines.lines(of: configuration)
        } catch {
            throw Failure(error)
        }
        let text = lines.isEmpty ? ["Nothing holds acknowledgements back."] : lines
        let printed = text.flatMap { StatusPrint.columns.lines(TerminalText.inert($0), first: "", rest: "  ") }
        Console.write(printed.joined(separator: "\n") + "\n")
        return .success
    }
}
