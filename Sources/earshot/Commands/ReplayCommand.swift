internal import Daemon
internal import Feedback
internal import FoundationEssentials

/// `earshot replay`: what another model would change, over the stored mail, before it is put in use.
struct ReplayCommand: Command {
    /// Changes shown when nobody asks for all.
    static let standardLimit = 20

    static let specification = CommandSpecification(
        "replay",
        "Lists what another model would judge, file or alert differently.",
        options: [
            OptionSpecification("model", .required("FILE"), "the model to try; without it, see below"),
            OptionSpecification("since", .required("WHEN"), "only mails received since 30d ago, or 2026-11-01"),
            OptionSpecification("all", .none, "list every mail that changes, not only the newest \(standardLimit)"),
            OptionSpecification("fail-on-change", .none, "exit 1 if anything would change"),
            OptionSpecification("json", .none, "as one JSON object; times in milliseconds since 1970, UTC"),
            Setup.configurationOption,
        ],
        details: """
            Reads the store, whether the daemon runs or not, and changes nothing in it.
            Each mail is judged again by the model in use and by FILE, and taken in again
            at its own time, to see which incidents would open. Without --model, what is
            stored is compared with what the model in use says now.
            What staff have said of a mail holds, whatever a model says.
            """
    )

    private let path: String
    private let model: String?
    private let since: String?
    private let isWhole: Bool
    private let failsOnChange: Bool
    private let isJSON: Bool

    init(_ arguments: ParsedArguments) throws(UsageError) {
        try arguments.refuseOperands(of: Self.specification)
        path = arguments.value("config") ?? Setup.defaultConfiguration
        model = arguments.value("model")
        since = arguments.value("since")
        isWhole = arguments.has("all")
        failsOnChange = arguments.has("fail-on-change")
        isJSON = arguments.has("json")
    }

    func run() async throws -> ExitCode {
        let configuration = try Setup.configuration(path)
        let timeZone = configuration.organisation.timeZone
        let start = try since.map { words throws(UsageError) in try Self.moment(words, timeZone) }
        let replay = Replay(
            configuration,
            current: try await Setup.modelInUse(configuration),
            candidate: try model.map { path throws(Failure) in try Setup.model(path) },
            since: start
        )
        let report: ReplayReport
        do {
            report = try await replay.run(limit: isWhole ? Replay.maximumChanges : Self.standardLimit) { done, total in
                Console.progress("\(done) of \(total) mails")
            }
        } catch {
            throw Failure(error)
        }
        Console.progress("")
        Console.write(
            isJSON ? try JSONLine.of(report) : Array(ReplayPrint(report: report, timeZone: timeZone).text.utf8)
        )
        return failsOnChange && !report.isSame ? .failure : .success
    }

    private static func moment(_ words: String, _ timeZone: TimeZone) throws(UsageError) -> Timestamp {
        guard let moment = PastMoment.read(words, now: SystemClock().now(), in: timeZone) else {
            throw UsageError("--since needs \(PastMoment.forms), not '\(words)'", command: specification.name)
        }
        return moment
    }
}
