internal import Daemon
internal import Feedback

/// `earshot answer`: what IT answers to a theme.
struct AnswerCommand: Command {
    static let specification = CommandSpecification(
        "answer",
        "Says where IT stands with a theme, and tells those who asked.",
        operands: "THEME STATUS",
        options: [
            OptionSpecification("note", .required("TEXT"), "what those who asked are told, as you write it"),
            Setup.configurationOption,
        ],
        details: """
            THEME is a number that 'earshot themes' shows. STATUS is planned, started,
            done, declined, or open again. With planned, done and declined a note goes
            to everybody who asked, once, in a mail that quotes what they wrote. It
            shows first who they are, and waits (undo_within): until then
            'earshot themes undo THEME' takes it back. Those that are not surely meant
            hear of it once 'earshot themes add THEME MAIL' has said that they are.
            The daemon must be running.
            """
    )

    private let path: String
    let number: Int64
    let act: ThemeAct

    init(_ arguments: ParsedArguments) throws(UsageError) {
        let name = Self.specification.name
        path = arguments.value("config") ?? Setup.defaultConfiguration
        let operands = arguments.operands
        guard let first = operands.first, let number = Int64(first.hasPrefix("#") ? first.dropFirst() : first[...]),
            number > 0
        else { throw UsageError("which theme? give the number that 'earshot themes' shows", command: name) }
        self.number = number
        let names = Theme.Status.allCases.map(\.rawValue)
        guard operands.count == 2 else {
            let advice = operands.count > 2 ? "; what people are told goes after --note, in quotation marks" : ""
            throw UsageError("give one number and one of \(names.joined(separator: ", "))\(advice)", command: name)
        }
        guard let status = Theme.Status(rawValue: operands[1].lowercased()) else {
            let nearest = NearestName.of(operands[1], among: names).map { "; did you mean '\($0)'?" } ?? ""
            throw UsageError("'\(operands[1])' is none of \(names.joined(separator: ", "))\(nearest)", command: name)
        }
        act = .answer(status, note: arguments.value("note"))
    }

    func run() async throws -> ExitCode {
        let configuration = try Setup.configuration(path)
        let answer = try RunningDaemon(configuration).perform(act, on: number)
        let timeZone = configuration.organisation.timeZone
        Console.write(NewsPrint(message: answer.message, plan: answer.news, theme: number, timeZone: timeZone).text)
        return .success
    }
}
