internal import Daemon

/// `earshot bulletin`: what everybody would read, as it would be now.
struct BulletinCommand: Command {
    static let specification = CommandSpecification(
        "bulletin",
        "Shows the bulletin, or mails its draft to the approvers.",
        options: [
            OptionSpecification("preview", .none, "show it and send nothing (the default)"),
            OptionSpecification("send", .none, "have the running daemon mail a draft to the approvers now"),
            OptionSpecification("html", .required("FILE"), "write the HTML part to FILE"),
            OptionSpecification("json", .none, "items, subject, text and HTML as one JSON object"),
            Setup.configurationOption,
        ],
        details: """
            It covers the time since the last bulletin that was sent. Nothing goes to the
            recipients of [bulletin] before an approver has answered the draft: 'approve',
            'without 3', 'title: ...', 'drop'.
            """
    )

    private let isSending: Bool
    private let htmlPath: String?
    private let isJSON: Bool
    private let path: String

    init(_ arguments: ParsedArguments) throws(UsageError) {
        try arguments.refuseOperands(of: Self.specification)
        guard !(arguments.has("preview") && arguments.has("send")) else {
            throw UsageError("--preview sends nothing and --send sends: choose one", command: "bulletin")
        }
        isSending = arguments.has("send")
        htmlPath = arguments.value("html")
        isJSON = arguments.has("json")
        path = arguments.value("config") ?? Setup.defaultConfiguration
    }

    func run() async throws -> ExitCode {
        let configuration = try Setup.configuration(path)
        return isSending ? try send(configuration) : try await preview(configuration)
    }

    private func send(_ configuration: Configuration) throws -> ExitCode {
        guard let answer = try RunningDaemon(configuration).ask(.init(.bulletin)) else {
            throw Failure(.unavailable, "no daemon is running; start it, or look at the bulletin with --preview")
        }
        if let error = answer.error { throw Failure(.temporaryFailure, error) }
        Console.write("\(answer.message ?? "sent")\n")
        return .success
    }

    private func preview(_ configuration: Configuration) async throws -> ExitCode {
        let preview: BulletinPreview
        do {
            preview = try await BulletinPreview(configuration: configuration)
        } catch let error as DaemonError {
            throw Failure(error)
        }
        if let htmlPath { try OutputFile(path: htmlPath).write(Array(preview.html.utf8)) }
        if isJSON {
            Console.write(try JSONLine.of(preview))
        } else {
            Console.write("Subject: \(preview.subject)\n\n\(preview.text)")
            if preview.items == 0 { Console.complain("nothing is new since the last one: no draft would be mailed") }
        }
        return .success
    }
}
