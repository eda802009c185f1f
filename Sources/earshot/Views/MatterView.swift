internal import Feedback

/// One of several matters of a mail, as `classify --json` prints it.
struct MatterView: Encodable {
    private let matter: Matter

    private enum CodingKeys: String, CodingKey {
        case passage, category, unsure, confidence, probabilities, service, mention, place, device, severity, reasons
    }

    init(_ matter: Matter) {
        self.matter = matter
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(matter.passage, forKey: .passage)
        try container.encode(matter.category, forKey: .category)
        try container.encode(matter.isUnsure, forKey: .unsure)
        try container.encode(matter.confidence, forKey: .confidence)
        try container.encode(VerdictView.named(matter.probabilities), forKey: .probabilities)
        try container.encode(matter.service, forKey: .service)
        try container.encode(matter.mention.map { MentionView($0) }, forKey: .mention)
        try container.encode(matter.place, forKey: .place)
        try container.encode(matter.device, forKey: .device)
        try container.encode(matter.severity.map { SeverityView($0) }, forKey: .severity)
        try container.encode(matter.reasons, forKey: .reasons)
    }
}
