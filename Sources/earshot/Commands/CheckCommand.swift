internal import Daemon
internal import Digests
internal import Feedback
internal import Triage

/// `earshot check`: is the configuration right, and are the servers there?
struct CheckCommand: Command {
    static let specification = CommandSpecification(
        "check",
        "Checks configuration and model; with --connect every server too.",
        options: [
            OptionSpecification("connect", .none, "try mailboxes, relay and embeddings; nothing is changed or sent"),
            OptionSpecification("keys", .none, "explain every key of the configuration"),
            OptionSpecification("example", .none, "print a commented example configuration"),
            OptionSpecification("texts", .required("LANGUAGE"), "print the texts of answers, to word them anew"),
            OptionSpecification("digest-texts", .required("LANGUAGE"), "print the texts of digests, to word them anew"),
            OptionSpecification("json", .none, "the findings as one JSON object"),
            Setup.configurationOption,
        ],
        details: "Exit code 0: fine; 78: the configuration has mistakes; 69: a server failed."
    )

    private struct Findings: Encodable {
        let configuration: String
        let warnings: [String]
        let model: String
        /// The head for second opinions; null when nobody is asked for any.
        let head: String?
        /// Who may command by mail; empty where nobody may.
        let commanders: [String]
        /// What proves them, beside a code that is mailed.
        let commandProofs: [String]
        let acknowledgements: AcknowledgementView
        let servers: [ConnectionCheck.Finding]
    }

    private let path: String
    private let connects: Bool
    private let isJSON: Bool
    private let printsKeys: Bool
    private let printsExample: Bool
    private let language: String?
    private let digestLanguage: String?

    init(_ arguments: ParsedArguments) throws(UsageError) {
        try arguments.refuseOperands(of: Self.specification)
        path = arguments.value("config") ?? Setup.defaultConfiguration
        connects = arguments.has("connect")
        isJSON = arguments.has("json")
        printsKeys = arguments.has("keys")
        printsExample = arguments.has("example")
        language = arguments.value("texts")
        digestLanguage = arguments.value("digest-texts")
    }

    func run() async throws -> ExitCode {
        if printsKeys {
            Console.write(ConfigurationReference.keys)
            return .success
        }
        if printsExample {
            Console.write(ConfigurationReference.example)
            return .success
        }
        if let language {
            return try Self.write(ReplyTexts.builtIn(in: language), in: language, of: ReplyTexts.languages)
        }
        if let digestLanguage {
            let texts = DigestTemplate.file(in: digestLanguage)
            return try Self.write(texts, in: digestLanguage, of: DigestWording.languages.sorted())
        }
        let configuration = try Setup.configuration(path)
        let model = try Setup.model(configuration.triage.model)
        let head = try Setup.head(for: configuration)
        let acknowledgements = try await AcknowledgementView(configuration)
        var servers: [ConnectionCheck.Finding] = []
        if !isJSON {
            for warning in configuration.warnings { Console.complain(warning.text(path: path)) }
            Console.write("configuration     fine    \(path)\nmodel             fine    \(model.id)\n")
            if let head {
                let doubt = head.corpusFingerprint == model.corpusFingerprint ? "" : ", made with another corpus"
                Console.write("second opinions   fine    \(head.id)\(doubt)\n")
            }
            Console.write(CommandersPrint(configuration).text)
            Console.write(AcknowledgementPrint.text(acknowledgements))
        }
        if connects {
            for check in ConnectionCheck.all(of: configuration, head: head) {
                if !isJSON { Console.progress("trying \(check.name)…") }
                let finding = await check.run()
                servers.append(finding)
                if !isJSON {
                    Console.progress("")
                    Console.write(Self.text(of: finding))
                }
            }
        }
        if isJSON {
            let warnings = configuration.warnings.map { $0.text(path: path) }
            Console.write(
                try JSONLine.of(
                    Findings(
                        configuration: path,
                        warnings: warnings,
                        model: model.id,
                        head: head?.id,
                        commanders: configuration.commanders.map(\.description),
                        commandProofs: configuration.commandProofs,
                        acknowledgements: acknowledgements,
                        servers: servers
                    )
                )
            )
        }
        return servers.allSatisfy(\.isFine) ? .success : .unavailable
    }

    private static func write(
        _ texts: String?,
        in language: String,
        of languages: [String]
    ) throws(UsageError) -> ExitCode {
        guard let texts else {
            let known = languages.joined(separator: ", ")
            throw UsageError("there are no texts in '\(language)', only in \(known)", command: specification.name)
        }
        Console.write(texts)
        return .success
    }

    static func text(of finding: ConnectionCheck.Finding) -> String {
        let name = finding.name + String(repeating: " ", count: max(2, 18 - finding.name.count))
        return "\(name)\(finding.isFine ? "fine  " : "FAILED")  \(finding.message)\n"
    }
}
