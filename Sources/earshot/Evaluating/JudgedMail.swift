internal import Feedback
internal import Triage

/// A labelled mail, and what the model says of it.
struct JudgedMail: Sendable {
    /// The line's own, or its file and line.
    let id: String
    let set: String
    let language: String
    let source: String?
    let verdict: Verdict
    /// As it counts: with praise and questions as other where these are not told apart.
    let counted: Evaluation.Case

    init(_ mail: LabelledMail, line: Int, of set: LabelledSet, verdict: Verdict, isCoarse: Bool) {
        func counted(_ category: Category) -> Category {
            isCoarse && (category == .praise || category == .question) ? .other : category
        }
        id = mail.id ?? "\(set.name):\(line)"
        self.set = set.name
        language = mail.lang.flatMap { $0.isEmpty ? nil : $0 } ?? "und"
        source = mail.source.flatMap { $0.isEmpty ? nil : $0 }
        self.verdict = verdict
        self.counted = Evaluation.Case(
            truth: counted(mail.label),
            alternative: mail.alt.map(counted),
            predicted: counted(verdict.category),
            // Of what counts as other, that it is any of these.
            confidence: Category.allCases.reduce(0) { sum, category in
                counted(category) == counted(verdict.category) ? sum + (verdict.probabilities[category] ?? 0) : sum
            },
            isUnsure: verdict.isUnsure,
            report: Evaluation.Report(verdict)
        )
    }
}
