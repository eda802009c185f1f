internal import Daemon
internal import Glibc

/// `earshot digest`: a digest as it would be now.
struct DigestCommand: Command {
    static let specification = CommandSpecification(
        "digest",
        "Shows a digest as it would be now, or sends it now.",
        operands: "NAME",
        options: [
            OptionSpecification("preview", .none, "show it and send nothing (the default)"),
            OptionSpecification("now", .none, "have the running daemon send it now; its schedule does not change"),
            OptionSpecification("html", .required("FILE"), "write the HTML part to FILE"),
            OptionSpecification("json", .none, "subject, text and HTML as one JSON object"),
            Setup.configurationOption,
        ],
        details: "NAME is the name of a [[digest]] in the configuration."
    )

    private let name: String
    private let isSending: Bool
    private let htmlPath: String?
    private let isJSON: Bool
    private let path: String

    init(_ arguments: ParsedArguments) throws(UsageError) {
        guard arguments.operands.count == 1 else {
            throw UsageError("which digest? give one name of the configuration", command: "digest")
        }
        guard !(arguments.has("preview") && arguments.has("now")) else {
            throw UsageError("--preview sends nothing and --now sends: choose one", command: "digest")
        }
        name = arguments.operands[0]
        isSending = arguments.has("now")
        htmlPath = arguments.value("html")
        isJSON = arguments.has("json")
        path = arguments.value("config") ?? Setup.defaultConfiguration
    }

    func run() async throws -> ExitCode {
        let configuration = try Setup.configuration(path)
        guard configuration.digests.contains(where: { $0.name == name }) else {
            let names = configuration.digests.map(\.name)
            let known = names.isEmpty ? "none is configured" : "configured are: \(names.joined(separator: ", "))"
            throw Failure(.usage, "there is no digest '\(name)'; \(known)")
        }
        return isSending ? try send(configuration) : try await preview(configuration)
    }

    private func send(_ configuration: Configuration) throws -> ExitCode {
        guard let answer = try RunningDaemon(configuration).ask(.init(.digest, name: name)) else {
            throw Failure(.unavailable, "no daemon is running; start it, or look at the digest with --preview")
        }
        if let error = answer.error { throw Failure(.temporaryFailure, error) }
        Console.write("\(answer.message ?? "sent")\n")
        return .success
    }

    private func preview(_ configuration: Configuration) async throws -> ExitCode {
        let preview: DigestPreview
        do {
            preview = try await DigestPreview(of: name, configuration: configuration)
        } catch let error as DaemonError {
            throw Failure(error)
        }
        if let htmlPath { try write(preview.html, to: htmlPath) }
        if isJSON {
            Console.write(try JSONLine.of(preview))
        } else {
            Console.write("Subject: \(preview.subject)\n\n\(preview.text)")
        }
        return .success
    }

    private func write(_ text: String, to path: String) throws(Failure) {
        guard let file = fopen(path, "w") else {
            throw Failure(.ioError, "\(path): \(String(cString: strerror(errno)))")
        }
        let bytes = Array(text.utf8)
        let count = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, count == bytes.count else { throw Failure(.ioError, "\(path): not written whole") }
    }
}
