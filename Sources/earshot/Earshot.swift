internal import Daemon
internal import Glibc

/// `earshot`: arguments in, a command run, its exit code out.
@main
struct Earshot {
    static let commands: [any Command.Type] = [
        RunCommand.self, OnceCommand.self, CheckCommand.self, AuthorizeCommand.self, StatusCommand.self,
        RetryCommand.self, IncidentsCommand.self, ThemesCommand.self, AnswerCommand.self, CorrectCommand.self,
        CorrectionsCommand.self, ServicesCommand.self, BrakeCommand.self,
        DigestCommand.self, BulletinCommand.self,
        ReadCommand.self, ClassifyCommand.self, ModelsCommand.self, RetrainCommand.self, TrainCommand.self,
        EvaluateCommand.self, ReplayCommand.self, SimulateCommand.self,
    ]

    static func main() async {
        // A reader that closes the pipe ends a listing; the daemon ignores the signal by itself.
        signal(SIGPIPE, SIG_DFL)
        CoreDumps.forbid()
        let code = await outcome(of: Array(CommandLine.arguments.dropFirst()))
        exit(code.rawValue)
    }

    private static func outcome(of words: [String]) async -> ExitCode {
        do {
            return try await dispatch(words)
        } catch let error as UsageError {
            let topic = error.command.map { "earshot \($0) --help" } ?? "earshot --help"
            Console.complain("\(error.message)\nTry '\(topic)'.")
            return .usage
        } catch let error as Failure {
            Console.complain(error.message)
            return error.code
        } catch {
            Console.complain("\(error)")
            return .software
        }
    }

    private static func dispatch(_ words: [String]) async throws -> ExitCode {
        guard let first = words.first else {
            throw UsageError("which command? one of: \(names.joined(separator: ", "))", command: nil)
        }
        if ["--help", "-h", "help"].contains(first) {
            if words.count > 1, let command = command(named: words[1]) {
                Console.write(command.specification.helpText)
            } else {
                Console.write(overview)
            }
            return .success
        }
        if first == "--version" {
            Console.write("earshot \(Version.current)\n")
            return .success
        }
        guard let command = command(named: first) else {
            let nearest = NearestName.of(first, among: names).map { "; did you mean '\($0)'?" } ?? ""
            throw UsageError("there is no command '\(first)'\(nearest)", command: nil)
        }
        let arguments = try ParsedArguments(Array(words.dropFirst()), for: command.specification)
        if arguments.has("help") {
            Console.write(command.specification.helpText)
            return .success
        }
        return try await command.init(arguments).run()
    }

    private static var names: [String] { commands.map { $0.specification.name } }

    private static func command(named name: String) -> (any Command.Type)? {
        commands.first { $0.specification.name == name }
    }

    private static var overview: String {
        var text = """
            Earshot keeps an IT department within earshot of its users: it reads the
            feedback mailbox, warns of outages at once, and mails digests.

            usage: earshot COMMAND [options]

            Commands:

            """
        let width = (names.map(\.count).max() ?? 0) + 2
        for command in commands {
            let name = command.specification.name
            text += "  \(name)\(String(repeating: " ", count: width - name.count))\(command.specification.summary)\n"
        }
        return text + """

            'earshot COMMAND --help' tells more, 'earshot --version' the version.
            Exit codes are those of sysexits(3): 0 fine, 1 something to look at, 64 usage,
            66 no such file, 75 try again later, 78 configuration.

            """
    }
}
