internal import Daemon

/// `earshot services`: what is configured and how often it is named; what may be missing.
struct ServicesCommand: Command {
    static let specification = CommandSpecification(
        "services",
        "Lists services and who named them; --suggest: what is missing.",
        options: [
            OptionSpecification("suggest", .none, "names that several people use and no service has"),
            OptionSpecification("json", .none, "as one JSON object"),
            Setup.configurationOption,
        ],
        details: """
            Reads the store, whether the daemon runs or not. A suggestion is used by three
            people or more in the last \(ServiceReport.maximumMails) mails; security matters are left out.
            After a change of the configuration: systemctl reload earshot. Mails that are
            stored already keep the service they were taken for.
            """
    )

    private let path: String
    private let isSuggesting: Bool
    private let isJSON: Bool

    init(_ arguments: ParsedArguments) throws(UsageError) {
        try arguments.refuseOperands(of: Self.specification)
        path = arguments.value("config") ?? Setup.defaultConfiguration
        isSuggesting = arguments.has("suggest")
        isJSON = arguments.has("json")
    }

    func run() async throws -> ExitCode {
        let configuration = try Setup.configuration(path)
        let report: ServiceReport
        do {
            report = try await ServiceReport(of: configuration, suggesting: isSuggesting)
        } catch let error as DaemonError {
            throw Failure(error)
        }
        Console.write(isJSON ? try JSONLine.of(report) : Array(ServicesPrint(report: report).text.utf8))
        return .success
    }
}
