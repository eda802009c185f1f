internal import Feedback
internal import Store
internal import Triage

/// A verdict with its explanation, as `classify --explain --json` prints it: the keys of `classify --json` and two more. Keys may
/// be added; none is renamed.
struct ExplainedView: Encodable {
    struct Precedent: Encodable {
        let mail: Int64
        let tray: Tray
    }

    let verdict: VerdictView
    /// Nil for machine mail.
    let explanation: Explanation?
    /// What a person said of a mail in the same words, which is what the daemon goes by; nil when nobody did, or nobody looked.
    let precedent: Precedent?

    init(_ verdict: VerdictView, _ explanation: Explanation?, _ word: PersonsWord) {
        self.verdict = verdict
        self.explanation = explanation
        precedent = word.precedent.map { Precedent(mail: $0.message, tray: $0.tray) }
    }

    private enum CodingKeys: String, CodingKey {
        case explanation, precedent
    }

    func encode(to encoder: any Encoder) throws {
        try verdict.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        // Null rather than missing: a reader need not ask whether the key is there.
        try container.encode(explanation, forKey: .explanation)
        try container.encode(precedent, forKey: .precedent)
    }
}
