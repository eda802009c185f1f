internal import Feedback

/// A verdict as `classify --json` prints it. Keys may be added; none is renamed.
struct VerdictView: Encodable {
    private let verdict: Verdict
    private let id: String
    private let kind: MailKind

    private enum CodingKeys: String, CodingKey {
        case id, category, unsure, confidence, probabilities, service, tone, security, kind, reasons, model
        case mention, place, device, severity, matters
        case toneSigns = "tone_signs"
    }

    init(_ verdict: Verdict, id: String, kind: MailKind) {
        self.verdict = verdict
        self.id = id
        self.kind = kind
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(verdict.category, forKey: .category)
        try container.encode(verdict.isUnsure, forKey: .unsure)
        try container.encode(verdict.confidence, forKey: .confidence)
        try container.encode(Self.named(verdict.probabilities), forKey: .probabilities)
        // Null rather than missing: a reader need not ask whether the key is there.
        try container.encode(verdict.service, forKey: .service)
        try container.encode(verdict.mention.map { MentionView($0) }, forKey: .mention)
        try container.encode(verdict.place, forKey: .place)
        try container.encode(verdict.device, forKey: .device)
        try container.encode(verdict.severity.map { SeverityView($0) }, forKey: .severity)
        try container.encode(verdict.tone, forKey: .tone)
        try container.encode(verdict.toneSigns, forKey: .toneSigns)
        try container.encode(verdict.isSecurity, forKey: .security)
        try container.encode(kind, forKey: .kind)
        try container.encode(verdict.reasons, forKey: .reasons)
        try container.encode(verdict.model, forKey: .model)
        try container.encode(verdict.matters.map { MatterView($0) }, forKey: .matters)
    }

    static func named(_ probabilities: [Category: Double]) -> [String: Double] {
        Dictionary(uniqueKeysWithValues: Category.allCases.map { ($0.rawValue, probabilities[$0] ?? 0) })
    }
}
