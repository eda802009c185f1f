internal import Daemon
internal import Feedback
internal import Reading
internal import Triage

/// `earshot evaluate`: how good the model is on labelled mails.
struct EvaluateCommand: Command {
    static let maximumErrors = 100_000

    static let specification = CommandSpecification(
        "evaluate",
        "Measures the triage model on labelled mails it has not seen.",
        operands: "[FILE.jsonl…]",
        options: [
            OptionSpecification("set", .required("FILE"), "labelled mails; may be repeated"),
            OptionSpecification("model", .required("FILE"), "measure this model"),
            OptionSpecification("config", .required("FILE"), "take model and threshold from this configuration"),
            OptionSpecification("embeddings", .required("URL"), "measure it averaged with second opinions from there"),
            EmbeddingOptions.model,
            EmbeddingOptions.secret,
            OptionSpecification("head", .required("FILE"), "the head for these opinions"),
            OptionSpecification("coarse", .none, "count praise and question as other"),
            OptionSpecification("fine", .none, "count them as they are, whatever the labels"),
            OptionSpecification("whole", .none, "print all of it for each language and source"),
            OptionSpecification("errors", .required("COUNT"), "list the most confident errors"),
            OptionSpecification("failures", .required("FILE"), "write every error there, as JSON lines"),
            OptionSpecification("json", .none, "as one JSON object"),
        ],
        details: """
            Each line: {"id","subject","text","label","alt","lang","source"}; alt is a
            second defensible label or null. Lenient accuracy counts alt as right, too.
            A set without a label praise or question is counted coarsely by itself.
            In brackets: what 95 of 100 sets of this size would yield (bootstrap).
            """
    )

    private enum Grain {
        case coarse, fine
        /// As the labels are.
        case ofLabels
    }

    private let files: [InputFile]
    private let configuration: String?
    private let model: String?
    private let grain: Grain
    private let isWhole: Bool
    private let errors: Int
    private let failures: OutputFile?
    private let isJSON: Bool
    private let embedding: EmbeddingOptions?
    private let head: String?

    init(_ arguments: ParsedArguments) throws(UsageError) {
        files = (arguments.values("set") + arguments.operands).map(InputFile.init(path:))
        guard !files.isEmpty else { throw Self.usage("which labelled mails? --set FILE.jsonl") }
        configuration = arguments.value("config")
        model = arguments.value("model")
        switch (arguments.has("coarse"), arguments.has("fine")) {
        case (true, true): throw Self.usage("--coarse or --fine, not both")
        case (true, false): grain = .coarse
        case (false, true): grain = .fine
        case (false, false): grain = .ofLabels
        }
        isWhole = arguments.has("whole")
        failures = arguments.value("failures").map(OutputFile.init(path:))
        isJSON = arguments.has("json")
        embedding = try EmbeddingOptions(arguments, of: "evaluate")
        head = arguments.value("head")
        guard let words = arguments.value("errors") else {
            errors = 0
            return
        }
        guard let count = Int(words), (1...Self.maximumErrors).contains(count) else {
            throw Self.usage("--errors needs a number from 1 to \(Self.maximumErrors), not '\(words)'")
        }
        errors = count
    }

    private static func usage(_ message: String) -> UsageError { UsageError(message, command: specification.name) }

    func run() async throws -> ExitCode {
        let judge = try await Setup.judge(configuration: configuration, model: model)
        let opinions = try secondOpinions(after: judge)
        let sets = try files.map { file throws(Failure) in try LabelledSet(file) }
        let coarseSet = grain == .ofLabels ? sets.first(where: \.isCoarse) : nil
        let isCoarse = grain == .coarse || coarseSet != nil
        var mails: [JudgedMail] = []
        for set in sets { mails += try await Self.judged(set, by: judge, opinions, isCoarse: isCoarse) }
        let wrong = Misjudgement.all(of: mails)
        try failures?.write(wrong.flatMap { try JSONLine.of($0) })
        let report = EvaluationReport(
            model: mails.first?.verdict.model ?? judge.classifier.model.id,
            unsureBelow: opinions?.source.opinion.unsureBelow ?? judge.unsureBelow
                ?? judge.classifier.model.unsureBelow,
            sets: sets.map(\.name),
            isCoarse: isCoarse,
            coarseSet: coarseSet?.name,
            all: Measurement(mails),
            languages: Dictionary(grouping: mails, by: \.language).mapValues(Measurement.init),
            sources: Dictionary(grouping: mails.filter { $0.source != nil }, by: { $0.source ?? "" })
                .mapValues(Measurement.init),
            errors: Array(wrong.prefix(errors))
        )
        let print = EvaluationPrint(report: report, isWhole: isWhole)
        Console.write(isJSON ? try JSONLine.of(report) : Array(print.text.utf8))
        return .success
    }

    private func secondOpinions(after judge: Judge) throws(Failure) -> SecondOpinionJudge? {
        guard let embedding else { return nil }
        let source = try embedding.source(head: head, unsureBelow: judge.unsureBelow)
        return SecondOpinionJudge(first: judge, source: source)
    }

    private static func judged(
        _ set: LabelledSet,
        by judge: Judge,
        _ opinions: SecondOpinionJudge?,
        isCoarse: Bool
    ) async throws -> [JudgedMail] {
        var judged: [JudgedMail] = []
        for (line, mail) in set.mails {
            let message = judge.reader.read(subject: mail.subject ?? "", text: mail.text ?? "")
            let verdict = try await opinions?.verdict(on: message) ?? judge.verdict(on: message)
            judged.append(JudgedMail(mail, line: line, of: set, verdict: verdict, isCoarse: isCoarse))
        }
        return judged
    }
}
