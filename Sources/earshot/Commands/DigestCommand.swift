internal import Daemon
internal import Feedback

/// `earshot digest`: a digest as it would be now, or would have been.
struct DigestCommand: Command {
    static let specification = CommandSpecification(
        "digest",
        "Shows a digest as it would be now, or sends it now.",
        operands: "NAME",
        options: [
            OptionSpecification("preview", .none, "show it and send nothing (the default)"),
            OptionSpecification("at", .required("TIME"), "show the one that was or would be due last by then"),
            OptionSpecification("now", .none, "have the running daemon send it now; its schedule does not change"),
            OptionSpecification("readers", .none, "who gets it, how often, and who has paused or stopped it"),
            OptionSpecification("csv", .none, "its themes as the table that may be attached; with --json as JSON"),
            OptionSpecification("text", .required("FILE"), "write the plain text to FILE"),
            OptionSpecification("html", .required("FILE"), "write the HTML part to FILE"),
            OptionSpecification("png", .required("FILE"), "draw the HTML part into FILE, with Chromium"),
            OptionSpecification("width", .required("PIXELS"), "of the picture (default: \(standardWidth))"),
            OptionSpecification("json", .none, "what it says, its readers or its table as JSON"),
            Setup.configurationOption,
        ],
        details: "NAME is the name of a [[digest]] in the configuration. TIME is how long ago\n"
            + "(30d), a day (2026-11-23), or a day and a time (2026-11-23T08:00)."
    )

    private static let standardWidth = 800
    private static let widths = 240...4000

    /// What is asked for; each excludes the others.
    private static let tasks = ["preview", "now", "readers", "csv"]

    private let name: String
    private let task: String
    private let time: String?
    private let files: (text: String?, html: String?, png: String?)
    private let width: Int
    private let isJSON: Bool
    private let path: String

    init(_ arguments: ParsedArguments) throws(UsageError) {
        guard arguments.operands.count == 1 else {
            throw UsageError("which digest? give one name of the configuration", command: "digest")
        }
        let asked = Self.tasks.filter { arguments.has($0) }
        guard asked.count < 2 else {
            throw UsageError("--\(asked[0]) and --\(asked[1]) are two things: choose one", command: "digest")
        }
        name = arguments.operands[0]
        task = asked.first ?? "preview"
        time = arguments.value("at")
        files = (arguments.value("text"), arguments.value("html"), arguments.value("png"))
        width = try Self.width(arguments.value("width"))
        isJSON = arguments.has("json")
        path = arguments.value("config") ?? Setup.defaultConfiguration
        // A table, too, may be one of an earlier time.
        let previewing = ["at", "text", "html", "png", "width"].first {
            arguments.has($0) && !($0 == "at" && task == "csv")
        }
        if let previewing, task != "preview" {
            throw UsageError("--\(previewing) is for a preview, and --\(task) makes none", command: "digest")
        }
    }

    private static func width(_ text: String?) throws(UsageError) -> Int {
        guard let text else { return standardWidth }
        guard let width = Int(text), widths.contains(width) else {
            let limits = "\(widths.lowerBound) to \(widths.upperBound)"
            throw UsageError("--width takes a number of pixels from \(limits)", command: "digest")
        }
        return width
    }

    func run() async throws -> ExitCode {
        let configuration = try Setup.configuration(path)
        guard configuration.digests.contains(where: { $0.name == name }) else {
            let names = configuration.digests.map(\.name)
            let known = names.isEmpty ? "none is configured" : "configured are: \(names.joined(separator: ", "))"
            throw Failure(.usage, "there is no digest '\(name)'; \(known)")
        }
        do {
            switch task {
            case "now": return try send(configuration)
            case "readers": return try await readers(configuration)
            case "csv": return try await table(configuration)
            default: return try await preview(configuration)
            }
        } catch let error as DaemonError {
            throw Failure(error)
        }
    }

    private func send(_ configuration: Configuration) throws -> ExitCode {
        guard let answer = try RunningDaemon(configuration).ask(.init(.digest, name: name)) else {
            throw Failure(.unavailable, "no daemon is running; start it, or look at the digest with --preview")
        }
        if let error = answer.error { throw Failure(.temporaryFailure, error) }
        Console.write("\(answer.message ?? "sent")\n")
        return .success
    }

    private func readers(_ configuration: Configuration) async throws -> ExitCode {
        let readers = try await DigestReaders(of: name, configuration: configuration)
        let zone = configuration.digests.first { $0.name == name }?.timeZone ?? configuration.organisation.timeZone
        if isJSON {
            Console.write(try JSONLine.of(readers))
        } else {
            Console.write(DigestReadersPrint(readers, in: zone).text)
        }
        return .success
    }

    private func table(_ configuration: Configuration) async throws -> ExitCode {
        let table = try await DigestTable(of: name, at: try moment(configuration), configuration: configuration)
        Console.write(isJSON ? table.json : table.csv)
        return .success
    }

    private func preview(_ configuration: Configuration) async throws -> ExitCode {
        // Before any work is done: nobody waits for a picture that cannot be drawn.
        let browser = try files.png.map { _ throws(Failure) in try HeadlessBrowser() }
        let preview = try await DigestPreview(of: name, at: try moment(configuration), configuration: configuration)
        if let text = files.text { try OutputFile(path: text).write(Array(preview.text.utf8)) }
        if let html = files.html { try OutputFile(path: html).write(Array(preview.html.utf8)) }
        if let png = files.png, let browser {
            try OutputFile(path: png).write(try browser.picture(of: preview.html, width: width))
        }
        if isJSON {
            Console.write(try JSONLine.of(preview))
        } else {
            Console.write("Subject: \(preview.subject)\n\n\(preview.text)")
        }
        if let ofNow = preview.ofNow { Console.complain(ofNow) }
        return .success
    }

    private func moment(_ configuration: Configuration) throws -> Timestamp? {
        guard let time else { return nil }
        let zone = configuration.digests.first { $0.name == name }?.timeZone ?? configuration.organisation.timeZone
        guard let moment = DigestMoment.read(time, now: SystemClock().now(), in: zone) else {
            throw Failure(.usage, "--at takes \(DigestMoment.forms)")
        }
        return moment
    }
}
