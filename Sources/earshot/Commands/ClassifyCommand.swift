internal import Daemon
internal import Feedback
internal import FoundationEssentials
internal import Reading
internal import Triage

/// `earshot classify`: what a mail is, and why.
struct ClassifyCommand: Command {
    static let specification = CommandSpecification(
        "classify",
        "Shows what a mail is, how sure that is, and which words decided.",
        operands: "FILE…",
        options: [
            OptionSpecification("explain", .none, "what speaks for it and against it, in plain language"),
            OptionSpecification("json", .none, "one JSON object a mail and line"),
            OptionSpecification(
                "jsonl",
                .none,
                "read lines of {\"id\",\"subject\",\"text\"} from standard input; implies --json"
            ),
            OptionSpecification("config", .required("FILE"), "take services and the model in use from this file"),
            OptionSpecification("model", .required("FILE"), "judge by this model"),
        ],
        details: """
            Each FILE holds one mail as it came (RFC 5322); '-' is standard input.
            The JSON's keys: id, category (the best of outage, complaint, request, praise,
            question, other), unsure, confidence, probabilities, service, mention, place,
            device, severity, tone, tone_signs, security, kind, reasons[{words,weight}],
            model, matters (when a mail holds several), and with --explain explanation
            and precedent. Doubt is 'unsure', never a category.
            """
    )

    private struct Line: Decodable {
        let id: String
        let subject: String?
        let text: String?
    }

    private let files: [InputFile]
    private let isExplained: Bool
    private let isJSON: Bool
    private let isLines: Bool
    private let configuration: String?
    private let model: String?

    init(_ arguments: ParsedArguments) throws(UsageError) {
        isLines = arguments.has("jsonl")
        guard isLines != !arguments.operands.isEmpty else {
            throw UsageError(
                isLines ? "--jsonl reads standard input and takes no files" : "which mail? name a file, or use --jsonl",
                command: "classify"
            )
        }
        files = arguments.operands.map(InputFile.init(path:))
        isExplained = arguments.has("explain")
        isJSON = arguments.has("json") || isLines
        configuration = arguments.value("config")
        model = arguments.value("model")
    }

    func run() async throws -> ExitCode {
        let judge = try await Setup.judge(configuration: configuration, model: model)
        return isLines ? try await classifyLines(judge) : try await classifyFiles(judge)
    }

    private func classifyFiles(_ judge: Judge) async throws -> ExitCode {
        var code = ExitCode.success
        for (index, file) in files.enumerated() {
            do {
                let message = judge.reader.read(try file.bytes())
                if !isJSON, index > 0 { Console.write("\n") }
                try await show(message, id: file.path, judge)
            } catch let failure as Failure {
                Console.complain(failure.message)
                code = failure.code
            }
        }
        return code
    }

    private func show(_ message: Message, id: String, _ judge: Judge) async throws {
        let explanation = isExplained ? judge.explain(message) : nil
        let verdict = explanation?.verdict ?? judge.verdict(on: message)
        let view = VerdictView(verdict, id: id, kind: message.kind)
        switch (isExplained, isJSON) {
        case (false, true): Console.write(try JSONLine.of(view))
        case (false, false): Console.write(VerdictPrint(verdict: verdict, message: message, file: id).text)
        case (true, true):
            Console.write(try JSONLine.of(ExplainedView(view, explanation, await personsWord(on: message, verdict))))
        case (true, false):
            guard let explanation else {
                return Console.write(ExplanationPrint.ofMachineMail(verdict, message, file: id))
            }
            let word = try await personsWord(on: message, verdict)
            Console.write(ExplanationPrint(explanation: explanation, message: message, file: id, word: word).text)
        }
    }

    private func personsWord(on message: Message, _ verdict: Verdict) async throws(Failure) -> PersonsWord {
        guard let configuration else { return .notLookedFor }
        let settings = try Setup.configuration(configuration)
        do {
            return try await StaffWord.on(message, judged: verdict, in: settings).map { .said($0) } ?? .nothing
        } catch {
            return .unknown(error.message)
        }
    }

    private func classifyLines(_ judge: Judge) async throws -> ExitCode {
        var code = ExitCode.success
        var number = 0
        let decoder = JSONDecoder()
        while let text = readLine() {
            number += 1
            guard text.utf8.contains(where: { $0 > 0x20 }) else { continue }
            guard let line = try? decoder.decode(Line.self, from: Data(text.utf8)) else {
                Console.complain("line \(number): not a JSON object with the strings \"id\", \"subject\" and \"text\"")
                code = .dataError
                continue
            }
            let message = judge.reader.read(subject: line.subject ?? "", text: line.text ?? "")
            try await show(message, id: line.id, judge)
        }
        return code
    }
}
