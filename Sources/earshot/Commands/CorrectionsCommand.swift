internal import Daemon
internal import Feedback

/// `earshot corrections`: what people have said of mails.
struct CorrectionsCommand: Command {
    /// Shown when nobody says how many.
    static let standardLimit = 20
    static let maximumLimit = 10_000

    static let specification = CommandSpecification(
        "corrections",
        "Lists what staff have corrected, newest first.",
        options: [
            OptionSpecification("limit", .required("COUNT"), "so many at most (standard: \(standardLimit))"),
            OptionSpecification("json", .none, "as one JSON object; times in milliseconds since 1970, UTC"),
            Setup.configurationOption,
        ],
        details: """
            Reads the store, whether the daemon runs or not. A drag between folders
            happened between the two times shown: it was seen at the second.
            """
    )

    private let path: String
    private let limit: Int
    private let isJSON: Bool

    init(_ arguments: ParsedArguments) throws(UsageError) {
        try arguments.refuseOperands(of: Self.specification)
        path = arguments.value("config") ?? Setup.defaultConfiguration
        isJSON = arguments.has("json")
        guard let words = arguments.value("limit") else {
            limit = Self.standardLimit
            return
        }
        guard let count = Int(words), (1...Self.maximumLimit).contains(count) else {
            let range = "a number from 1 to \(Self.maximumLimit)"
            throw UsageError("--limit needs \(range), not '\(words)'", command: Self.specification.name)
        }
        limit = count
    }

    func run() async throws -> ExitCode {
        let configuration = try Setup.configuration(path)
        let report: CorrectionReport
        do {
            report = try await CorrectionReport(of: configuration, limit: limit)
        } catch let error as DaemonError {
            throw Failure(error)
        }
        if isJSON {
            Console.write(try JSONLine.of(report))
        } else {
            Console.write(CorrectionPrint(report: report, timeZone: configuration.organisation.timeZone).text)
        }
        return .success
    }
}
