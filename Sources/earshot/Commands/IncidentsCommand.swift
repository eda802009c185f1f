internal import Daemon
internal import Feedback

/// `earshot incidents`: what many people reported at once, and what IT does with it.
struct IncidentsCommand: Command {
    static let specification = CommandSpecification(
        "incidents",
        "Lists outages of many people, and says what IT makes of them.",
        operands: "[ACT]",
        options: [
            OptionSpecification("all", .none, "the old ones too, not only those of the last 7 days"),
            OptionSpecification("next", .required("TIME"), "with note: when you will say more, such as 10:00"),
            OptionSpecification("json", .none, "as one JSON object; times in milliseconds since 1970, UTC"),
            Setup.configurationOption,
        ],
        details: """
            Without ACT it lists them, at any time; what changes them needs the daemon.
              show N              reports, what was done, alerts and who got them
              ack N               you are on it: no repeats unless it grows
              note N TEXT         a word for colleagues who report it from now on
              resolve N [TEXT]    it is over
              false-alarm N       there was no failure
              exclude N MAIL…     these mails do not belong to it
              split N MAIL…       they are about another failure
              merge N M           incident M is the same failure, counted into N
              undo N              the last of these on N, unless people were told
              silence SERVICE 2h  no alerts for a while; SERVICE or all
              unsilence SERVICE   alerts go out again
            N is an incident's number, MAIL a mail's: "show" lists them.
            """
    )

    private enum Action {
        case list
        case show(Int64)
        case act(IncidentAct, on: Int64)
        /// Nil seconds: no longer.
        case silence(String, seconds: Int64?)
        /// The time of the next word needs the organisation's clock.
        case note(String, on: Int64, next: String)
    }

    private let path: String
    private let isJSON: Bool
    private let isWhole: Bool
    private let action: Action

    init(_ arguments: ParsedArguments) throws(UsageError) {
        path = arguments.value("config") ?? Setup.defaultConfiguration
        isJSON = arguments.has("json")
        isWhole = arguments.has("all")
        action = try Self.action(arguments)
    }

    func run() async throws -> ExitCode {
        let configuration = try Setup.configuration(path)
        switch action {
        case .list: try await list(configuration)
        case .show(let number): try await show(number, configuration)
        case .act(let act, let number): try ask(.init(.incident, number: number, act: act), configuration)
        case .note(let text, let number, let next):
            let timeZone = configuration.organisation.timeZone
            let (now, reach) = (SystemClock().now(), IncidentNote.clockReach)
            guard let time = LocalMinute.next(next, after: now, within: reach, in: timeZone) else {
                throw Failure(
                    .usage,
                    "--next needs a time of the next 18 hours, such as 10:00, or one with its day: \"2026-12-01 10:00\""
                )
            }
            try ask(.init(.incident, number: number, act: .note(text, nextWordBy: time)), configuration)
        case .silence(let service, let seconds):
            let name = service == "all" ? nil : try known(service, configuration)
            try ask(.init(.silence, name: name, seconds: seconds), configuration)
        }
        return .success
    }

    private func list(_ configuration: Configuration) async throws {
        let report: IncidentReport
        do {
            report = try await IncidentReport(of: configuration, isWhole: isWhole)
        } catch let error as DaemonError {
            throw Failure(error)
        }
        if isJSON {
            Console.write(try JSONLine.of(report))
        } else {
            let timeZone = configuration.organisation.timeZone
            Console.write(IncidentsPrint(report: report, isWhole: isWhole, timeZone: timeZone).text)
        }
    }

    private func show(_ number: Int64, _ configuration: Configuration) async throws {
        let story: IncidentStory?
        do {
            story = try await IncidentStory(number, of: configuration)
        } catch let error as DaemonError {
            throw Failure(error)
        }
        guard let story else {
            throw Failure(.failure, "there is no incident \(number); 'earshot incidents --all' lists them")
        }
        if isJSON {
            Console.write(try JSONLine.of(story))
        } else {
            Console.write(IncidentPrint(story: story, timeZone: configuration.organisation.timeZone).text)
        }
    }

    private func ask(_ request: ControlRequest, _ configuration: Configuration) throws(Failure) {
        guard let answer = try RunningDaemon(configuration).ask(request) else {
            throw Failure(.unavailable, "no daemon runs; start it: the daemon alone changes what is stored")
        }
        if let error = answer.error { throw Failure(.failure, error) }
        Console.write("\(answer.message ?? "done")\n")
    }

    /// The service as the configuration writes it; case aside.
    private func known(_ service: String, _ configuration: Configuration) throws(Failure) -> String {
        let names = configuration.services.map(\.name)
        if let name = names.first(where: { $0.lowercased() == service.lowercased() }) { return name }
        let nearest = NearestName.of(service, among: names + ["all"]).map { "; did you mean '\($0)'?" } ?? ""
        throw Failure(.usage, "there is no service '\(service)' in the configuration\(nearest)")
    }
}

/// What the words ask for.
extension IncidentsCommand {
    private static let verbs = [
        "show", "ack", "note", "resolve", "false-alarm", "exclude", "split", "merge", "undo", "silence", "unsilence",
    ]

    private static func action(_ arguments: ParsedArguments) throws(UsageError) -> Action {
        var words = arguments.operands[...]
        guard let verb = words.popFirst() else { return .list }
        if arguments.has("next"), verb != "note" { throw misuse("--next goes with note") }
        if arguments.has("all") { throw misuse("--all goes with the list, without an act") }
        if arguments.has("json"), verb != "show" { throw misuse("--json goes with the list and with show") }
        if verb == "silence" || verb == "unsilence" { return try silence(verb, Array(words)) }
        guard verbs.contains(verb) else {
            let nearest = NearestName.of(verb, among: verbs).map { "; did you mean '\($0)'?" } ?? ""
            throw misuse("'\(verb)' is none of \(verbs.joined(separator: ", "))\(nearest)")
        }
        guard let first = words.popFirst() else { throw misuse("which incident? \(verb) needs its number") }
        let number = try number(first)
        let rest = Array(words)
        if ["exclude", "split"].contains(verb) {
            guard !rest.isEmpty else { throw misuse("which mails? \(verb) needs their numbers") }
            var mails: [Int64] = []
            for word in rest.flatMap({ $0.split(separator: ",") }) { mails.append(try Self.number(String(word))) }
            return .act(verb == "split" ? .split(mails) : .exclude(mails), on: number)
        }
        let text = rest.joined(separator: " ")
        switch verb {
        case "note":
            guard !text.isEmpty else { throw misuse("note needs a text for the people who report it") }
            return arguments.value("next").map { .note(text, on: number, next: $0) }
                ?? .act(.note(text, nextWordBy: nil), on: number)
        case "resolve": return .act(.resolve(note: text.isEmpty ? nil : text), on: number)
        case "merge":
            guard rest.count == 1 else { throw misuse("merge needs two incidents, the second counted into the first") }
            return .act(.merge(try Self.number(rest[0])), on: number)
        default:
            guard rest.isEmpty else { throw misuse("'\(rest[0])' is one word too many: \(verb) takes one number") }
            switch verb {
            case "show": return .show(number)
            case "undo": return .act(.undo, on: number)
            default: return .act(verb == "ack" ? .acknowledge : .falseAlarm, on: number)
            }
        }
    }

    private static func silence(_ verb: String, _ words: [String]) throws(UsageError) -> Action {
        let spans = IncidentSilence.spans
        let range = "\(DurationText.write(spans.lowerBound)) to \(DurationText.write(spans.upperBound))"
        if verb == "unsilence" {
            guard words.count == 1 else { throw misuse("unsilence needs one service, or all") }
            return .silence(words[0], seconds: nil)
        }
        guard words.count == 2, let span = DurationText.read(words[1]), spans.contains(span) else {
            throw misuse("silence needs a service, or all, and how long, such as 2h (\(range))")
        }
        return .silence(words[0], seconds: span.components.seconds)
    }

    private static func number(_ text: String) throws(UsageError) -> Int64 {
        guard let number = Int64(text.hasPrefix("#") ? text.dropFirst() : text[...]), number > 0 else {
            throw misuse("'\(text)' is no number of an incident or a mail")
        }
        return number
    }

    private static func misuse(_ message: String) -> UsageError {
        UsageError(message, command: specification.name)
    }
}
