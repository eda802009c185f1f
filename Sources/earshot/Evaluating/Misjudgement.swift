internal import Feedback
internal import Triage

/// A verdict that is not the label, as `evaluate --errors` lists it. Keys may be added; none is renamed.
struct Misjudgement: Encodable, Sendable {
    let id: String
    let set: String
    let lang: String
    let source: String?
    let label: Category
    let alt: Category?
    let category: Category
    let confidence: Double
    let unsure: Bool
    /// It equals the second answer that is right as well.
    let lenient: Bool
    /// The words that decided, strongest first.
    let reasons: [Verdict.Reason]

    private enum CodingKeys: String, CodingKey {
        case id, set, lang, source, label, alt, category, confidence, unsure, lenient, reasons
    }

    private init(_ mail: JudgedMail) {
        id = mail.id
        set = mail.set
        lang = mail.language
        source = mail.source
        label = mail.counted.truth
        alt = mail.counted.alternative
        category = mail.counted.predicted
        confidence = mail.counted.confidence
        unsure = mail.counted.isUnsure
        lenient = mail.counted.isDefensible
        reasons = mail.verdict.reasons
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(set, forKey: .set)
        try container.encode(lang, forKey: .lang)
        // Null rather than missing: a reader need not ask whether the key is there.
        try container.encode(source, forKey: .source)
        try container.encode(label, forKey: .label)
        try container.encode(alt, forKey: .alt)
        try container.encode(category, forKey: .category)
        try container.encode(confidence, forKey: .confidence)
        try container.encode(unsure, forKey: .unsure)
        try container.encode(lenient, forKey: .lenient)
        try container.encode(reasons, forKey: .reasons)
    }

    /// Every wrong verdict, the most confident first.
    static func all(of mails: [JudgedMail]) -> [Misjudgement] {
        mails.enumerated()
            .filter { !$0.element.counted.isRight }
            .sorted { ($1.element.counted.confidence, $0.offset) < ($0.element.counted.confidence, $1.offset) }
            .map { Misjudgement($0.element) }
    }
}
