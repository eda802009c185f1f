internal import Daemon
internal import Feedback

/// `earshot correct`: says what a mail is, or takes that back.
struct CorrectCommand: Command {
    static let specification = CommandSpecification(
        "correct",
        "Says what a mail is, where Earshot took it for something else.",
        operands: "NUMBER CATEGORY",
        options: [
            OptionSpecification("undo", .none, "instead of CATEGORY: it is again what it was taken for at first"),
            Setup.configurationOption,
        ],
        details: """
            NUMBER is the one that digests show after a "#", and 'earshot corrections'.
            CATEGORY is outage, complaint, request, question, praise, other (not
            feedback), or unsure. Later mails in the same words are judged so too, and
            the counts follow. Where mails are filed into folders, dragging a mail to
            another folder does the same, and this command moves it. The daemon must
            be running.
            """
    )

    private let path: String
    private let number: Int64
    /// Nil: a correction is taken back.
    private let tray: Tray?

    init(_ arguments: ParsedArguments) throws(UsageError) {
        let name = Self.specification.name
        let operands = arguments.operands
        guard let first = operands.first, let number = Int64(first.hasPrefix("#") ? first.dropFirst() : first[...]),
            number > 0
        else { throw UsageError("which mail? give the number that a digest shows after '#'", command: name) }
        self.number = number
        path = arguments.value("config") ?? Setup.defaultConfiguration
        guard !arguments.has("undo") else {
            guard operands.count == 1 else { throw UsageError("--undo stands instead of a category", command: name) }
            tray = nil
            return
        }
        guard operands.count == 2 else {
            throw UsageError("give one number and one category, or --undo", command: name)
        }
        guard let tray = Tray(rawValue: operands[1].lowercased()) else {
            let names = Tray.allCases.map(\.rawValue)
            let nearest = NearestName.of(operands[1], among: names).map { "; did you mean '\($0)'?" } ?? ""
            throw UsageError("'\(operands[1])' is none of \(names.joined(separator: ", "))\(nearest)", command: name)
        }
        self.tray = tray
    }

    func run() async throws -> ExitCode {
        let configuration = try Setup.configuration(path)
        guard let answer = try RunningDaemon(configuration).ask(.init(.correct, number: number, tray: tray)) else {
            throw Failure(.unavailable, "no daemon runs; start it: the daemon alone changes what is stored")
        }
        if let error = answer.error { throw Failure(.failure, error) }
        Console.write("\(answer.message ?? "done")\n")
        return .success
    }
}
