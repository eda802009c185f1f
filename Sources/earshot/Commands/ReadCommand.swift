internal import Daemon
internal import Feedback
internal import Reading

/// `earshot read`: what a person wrote in a mail, and what was cut.
struct ReadCommand: Command {
    static let specification = CommandSpecification(
        "read",
        "Shows what a person wrote in a mail, and what was cut and why.",
        operands: "FILE…",
        options: [
            OptionSpecification("json", .none, "one JSON object a mail and line"),
            OptionSpecification("config", .required("FILE"), "take the own addresses from this configuration"),
        ],
        details: """
            Each FILE holds one mail as it came (RFC 5322); '-' is standard input.
            The JSON's keys: file, from, from_name, suspicion, to, subject, date,
            message_id, in_reply_to, references, text, new_text, signature, quoted,
            forwarded, language, kind, kind_rule, notes, attachments[{name,type,size}].
            """
    )

    private let files: [InputFile]
    private let isJSON: Bool
    private let configuration: String?

    init(_ arguments: ParsedArguments) throws(UsageError) {
        guard !arguments.operands.isEmpty else { throw UsageError("which mail? name a file", command: "read") }
        files = arguments.operands.map(InputFile.init(path:))
        isJSON = arguments.has("json")
        configuration = arguments.value("config")
    }

    func run() async throws -> ExitCode {
        let reader = try Setup.reader(configuration: configuration)
        var code = ExitCode.success
        for (index, file) in files.enumerated() {
            do {
                let message = reader.read(try file.bytes())
                if isJSON {
                    Console.write(try JSONLine.of(MailView(message, file: file.path)))
                } else {
                    if index > 0 { Console.write("\n") }
                    Console.write(MailPrint(message: message, file: file.path).text)
                }
            } catch let failure as Failure {
                Console.complain(failure.message)
                code = failure.code
            }
        }
        return code
    }
}
