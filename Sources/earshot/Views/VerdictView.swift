internal import Feedback

/// A verdict as `classify --json` prints it. Keys may be added; none is renamed.
struct VerdictView: Encodable {
    let id: String
    let category: Category
    let unsure: Bool
    let confidence: Double
    let probabilities: [String: Double]
    let service: String?
    let tone: Double
    let security: Bool
    let kind: MailKind
    let reasons: [Verdict.Reason]
    let model: String

    private enum CodingKeys: String, CodingKey {
        case id, category, unsure, confidence, probabilities, service, tone, security, kind, reasons, model
    }

    init(_ verdict: Verdict, id: String, kind: MailKind) {
        self.id = id
        category = verdict.category
        unsure = verdict.isUnsure
        confidence = verdict.confidence
        probabilities = Dictionary(
            uniqueKeysWithValues: Category.allCases.map { ($0.rawValue, verdict.probabilities[$0] ?? 0) }
        )
        service = verdict.service
        tone = verdict.tone
        security = verdict.isSecurity
        self.kind = kind
        reasons = verdict.reasons
        model = verdict.model
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(category, forKey: .category)
        try container.encode(unsure, forKey: .unsure)
        try container.encode(confidence, forKey: .confidence)
        try container.encode(probabilities, forKey: .probabilities)
        // Null rather than missing: a reader need not ask whether the key is there.
        try container.encode(service, forKey: .service)
        try container.encode(tone, forKey: .tone)
        try container.encode(security, forKey: .security)
        try container.encode(kind, forKey: .kind)
        try container.encode(reasons, forKey: .reasons)
        try container.encode(model, forKey: .model)
    }
}
