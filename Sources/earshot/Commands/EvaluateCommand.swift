internal import Daemon
internal import Feedback
internal import FoundationEssentials
internal import Reading
internal import Triage

/// `earshot evaluate`: how good the model is on labelled mails.
struct EvaluateCommand: Command {
    static let specification = CommandSpecification(
        "evaluate",
        "Measures the triage model on labelled mails it has not seen.",
        operands: "FILE.jsonl",
        options: [
            OptionSpecification("model", .required("FILE"), "measure this model"),
            OptionSpecification("embeddings", .required("URL"), "measure it averaged with second opinions from there"),
            EmbeddingOptions.model,
            EmbeddingOptions.secret,
            OptionSpecification("head", .required("FILE"), "the head for these opinions"),
            OptionSpecification("coarse", .none, "count praise and question as other"),
            OptionSpecification("json", .none, "as one JSON object"),
        ],
        details: """
            Each line: {"id","subject","text","label","alt","lang"}; alt is a second
            defensible label or null. Lenient accuracy counts alt as right, too.
            """
    )

    private struct Line: Decodable {
        let subject: String?
        let text: String?
        let label: Category
        let alt: Category?
        let lang: String?
    }

    private struct Report: Encodable {
        let mails: Int
        let macroF1: Double
        let accuracy: Double
        let lenientAccuracy: Double
        let calibrationError: Double
        let coverageAt90: Double
        let scores: [Row]
        let confusion: [[Int]]

        struct Row: Encodable {
            let category: Category
            let count: Int
            let precision: Double
            let recall: Double
        }
    }

    private let file: InputFile
    private let model: String?
    private let isCoarse: Bool
    private let isJSON: Bool
    private let embedding: EmbeddingOptions?
    private let head: String?

    init(_ arguments: ParsedArguments) throws(UsageError) {
        guard arguments.operands.count == 1 else {
            throw UsageError("name one file of labelled mails", command: "evaluate")
        }
        file = InputFile(path: arguments.operands[0])
        model = arguments.value("model")
        isCoarse = arguments.has("coarse")
        isJSON = arguments.has("json")
        embedding = try EmbeddingOptions(arguments, of: "evaluate")
        head = arguments.value("head")
    }

    func run() async throws -> ExitCode {
        let judge = try Setup.judge(configuration: nil, model: model)
        let opinions = try embedding.map { embedding throws(Failure) in
            SecondOpinionJudge(first: judge, source: try embedding.source(head: head))
        }
        let evaluation = Evaluation(try await cases(judge, opinions))
        let report = Report(
            mails: evaluation.cases.count,
            macroF1: evaluation.macroF1,
            accuracy: evaluation.accuracy,
            lenientAccuracy: evaluation.lenientAccuracy,
            calibrationError: evaluation.calibrationError,
            coverageAt90: evaluation.coverage(atPrecision: 0.9),
            scores: evaluation.scores.map {
                Report.Row(category: $0.category, count: $0.count, precision: $0.precision, recall: $0.recall)
            },
            confusion: evaluation.confusion
        )
        Console.write(isJSON ? try JSONLine.of(report) : Array(text(of: report).utf8))
        return .success
    }

    private func cases(_ judge: Judge, _ opinions: SecondOpinionJudge?) async throws -> [Evaluation.Case] {
        let decoder = JSONDecoder()
        var cases: [Evaluation.Case] = []
        for (index, bytes) in try file.bytes().split(separator: 0x0A).enumerated() {
            let line: Line
            do {
                line = try decoder.decode(Line.self, from: Data(bytes))
            } catch {
                throw Failure(.dataError, "\(file.path), line \(index + 1): not a labelled mail")
            }
            let message = judge.reader.read(subject: line.subject ?? "", text: line.text ?? "")
            let verdict = try await opinions?.verdict(on: message) ?? judge.verdict(on: message)
            cases.append(
                Evaluation.Case(
                    truth: counted(line.label),
                    alternative: line.alt.map(counted),
                    predicted: counted(verdict.category),
                    confidence: verdict.confidence
                )
            )
        }
        guard !cases.isEmpty else { throw Failure(.dataError, "\(file.path) holds no labelled mail") }
        return cases
    }

    private func counted(_ category: Category) -> Category {
        isCoarse && (category == .praise || category == .question) ? .other : category
    }

    private func text(of report: Report) -> String {
        func percent(_ share: Double) -> String {
            let tenths = Int((share * 1000).rounded())
            return "\(tenths / 10).\(tenths % 10) %"
        }
        func padded(_ text: String, _ width: Int) -> String {
            String(repeating: " ", count: max(0, width - text.count)) + text
        }
        var lines = [
            "mails                   \(report.mails)",
            "macro-F1                \(percent(report.macroF1))",
            "accuracy                \(percent(report.accuracy))",
            "lenient accuracy        \(percent(report.lenientAccuracy))",
            "calibration error       \(percent(report.calibrationError))",
            "judged at 90 % precision \(percent(report.coverageAt90))",
            "",
            "category     mails  precision     recall",
        ]
        for row in report.scores where row.count > 0 {
            let name = row.category.rawValue
            lines.append(
                name + padded("\(row.count)", 18 - name.count) + padded(percent(row.precision), 11)
                    + padded(percent(row.recall), 11)
            )
        }
        lines += [
            "",
            "rows: what it is; columns: what the model said (\(Category.allCases.map(\.rawValue).joined(separator: ", ")))",
        ]
        for (category, row) in zip(Category.allCases, report.confusion) where row.contains(where: { $0 > 0 }) {
            let name = category.rawValue
            lines.append(
                name + String(repeating: " ", count: 10 - name.count) + row.map { padded("\($0)", 6) }.joined()
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
