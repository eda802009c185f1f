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
            OptionSpecification("explain", .none, "the mail in its own order, each cut with its reason"),
            OptionSpecification("json", .none, "one JSON object a mail and line"),
            OptionSpecification("config", .required("FILE"), "take the own addresses from this configuration"),
        ],
        details: """
            Each FILE holds one mail as it came (RFC 5322); '-' is standard input.
            The JSON's keys: file, from, from_name, suspicion, to, subject, date,
            message_id, in_reply_to, references, text, new_text, signature, quoted,
            forwarded, boilerplate, language, kind, kind_rule, notes,
            attachments[{name,type,size}], originals[{from,from_name,subject,date,
            new_text,text}], bounce, submitter, reply_to, authentication, thread,
            links, segments, language_confidence, and with --explain
            passages[{role,rule,first_line,last_line,text}]. README tells what
            each of them holds.
            """
    )

    private let files: [InputFile]
    private let isJSON: Bool
    private let isExplained: Bool
    private let configuration: String?

    init(_ arguments: ParsedArguments) throws(UsageError) {
        guard !arguments.operands.isEmpty else { throw UsageError("which mail? name a file", command: "read") }
        files = arguments.operands.map(InputFile.init(path:))
        isJSON = arguments.has("json")
        isExplained = arguments.has("explain")
        configuration = arguments.value("config")
    }

    func run() async throws -> ExitCode {
        let reader = try Setup.reader(configuration: configuration)
        var code = ExitCode.success
        for (index, file) in files.enumerated() {
            do {
                let (message, passages) = reader.explain(try file.bytes())
                if isJSON {
                    let view = MailView(message, file: file.path, passages: isExplained ? passages : nil)
                    Console.write(try JSONLine.of(view))
                } else {
                    if index > 0 { Console.write("\n") }
                    let print = MailPrint(
                        message: message,
                        passages: passages,
                        file: file.path,
                        isExplained: isExplained
                    )
                    Console.write(print.text)
                }
            } catch let failure as Failure {
                Console.complain(failure.message)
                code = failure.code
            }
        }
        return code
    }
}
