internal import Daemon
internal import Feedback

/// `earshot themes`: what complaints and requests have in common, and how IT sorts them.
struct ThemesCommand: Command {
    static let specification = CommandSpecification(
        "themes",
        "Lists what people complain of and ask for, and sorts it.",
        operands: "[ACT]",
        options: [
            OptionSpecification("all", .none, "those too that nobody has said for long"),
            OptionSpecification("since", .required("DAYS"), "those said in the last DAYS days, not the last 30"),
            OptionSpecification("json", .none, "as one JSON object; times in milliseconds since 1970, UTC"),
            Setup.configurationOption,
        ],
        details: """
            Without ACT it lists them, those of most people first. ACT is one of
              show N             numbers, what people say, history
              rename N NAME      a better name
              merge N M          theme M is the same, counted into N
              split N MAIL…      these mails are about something else
              add N MAIL…        these mails belong to it
              remove N MAIL…     these mails do not
              owner N ADDRESS    who looks after it; "nobody": no one
              undo N             takes back the last act on it, then the one before
            N is a theme's number, MAIL a mail's ("show" lists them). What IT answers
            is said by 'earshot answer'. Listing works at any time; for the rest the
            daemon must be running.
            """
    )

    enum Action: Equatable {
        case list
        case show(Int64)
        case act(ThemeAct, on: Int64)
    }

    private let path: String
    private let isJSON: Bool
    private let isWhole: Bool
    private let period: Duration
    let action: Action

    init(_ arguments: ParsedArguments) throws(UsageError) {
        path = arguments.value("config") ?? Setup.defaultConfiguration
        isJSON = arguments.has("json")
        isWhole = arguments.has("all")
        action = try ThemeWordsOfCommand(arguments).action
        guard let days = arguments.value("since") else {
            period = ThemeReport.history
            return
        }
        guard action == .list, !isWhole else {
            throw UsageError("--since goes with the list, without --all", command: Self.specification.name)
        }
        guard let count = Int(days), ThemeReport.days.contains(count) else {
            throw UsageError(
                "--since needs days, 1 to \(ThemeReport.days.upperBound)",
                command: Self.specification.name
            )
        }
        period = .days(count)
    }

    func run() async throws -> ExitCode {
        let configuration = try Setup.configuration(path)
        switch action {
        case .list: try await list(configuration)
        case .show(let number): try await show(number, configuration)
        case .act(let act, let number):
            let answer = try RunningDaemon(configuration).perform(act, on: number)
            let timeZone = configuration.organisation.timeZone
            Console.write(NewsPrint(message: answer.message, plan: answer.news, theme: number, timeZone: timeZone).text)
        }
        return .success
    }

    private func list(_ configuration: Configuration) async throws {
        let report: ThemeReport
        do {
            report = try await ThemeReport(of: configuration, period: period, isWhole: isWhole)
        } catch let error as DaemonError {
            throw Failure(error)
        }
        let timeZone = configuration.organisation.timeZone
        if isJSON {
            Console.write(try JSONLine.of(report))
        } else {
            Console.write(ThemesPrint(report: report, timeZone: timeZone).text)
        }
    }

    private func show(_ number: Int64, _ configuration: Configuration) async throws {
        let story: ThemeStory?
        do {
            story = try await ThemeStory(number, of: configuration)
        } catch let error as DaemonError {
            throw Failure(error)
        }
        guard let story else {
            throw Failure(.failure, "there is no theme \(number); 'earshot themes --all' lists them")
        }
        let timeZone = configuration.organisation.timeZone
        if isJSON {
            Console.write(try JSONLine.of(story))
        } else {
            Console.write(ThemePrint(story: story, timeZone: timeZone).text)
        }
    }
}

extension RunningDaemon {
    /// Has the daemon do something with a theme.
    func perform(_ act: ThemeAct, on number: Int64) throws(Failure) -> ControlAnswer {
        guard let answer = try ask(.init(.theme, number: number, themeAct: act)) else {
            throw Failure(.unavailable, "no daemon runs; start it: the daemon alone changes what is stored")
        }
        if let error = answer.error { throw Failure(.failure, error) }
        return answer
    }
}
