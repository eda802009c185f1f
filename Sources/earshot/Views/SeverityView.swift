internal import Feedback

/// How bad an outage is, as `classify --json` prints it: null for what the mail does not say.
struct SeverityView: Encodable {
    private let severity: Severity

    private enum CodingKeys: String, CodingKey {
        case reach, blocking, deadline
        case reachWords = "reach_words"
        case blockingWords = "blocking_words"
    }

    init(_ severity: Severity) {
        self.severity = severity
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(severity.reach, forKey: .reach)
        try container.encode(severity.reachWords, forKey: .reachWords)
        try container.encode(severity.isBlocking, forKey: .blocking)
        try container.encode(severity.blockingWords, forKey: .blockingWords)
        try container.encode(severity.deadline, forKey: .deadline)
    }
}
