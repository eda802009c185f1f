/// One of several things a mail is about: a passage of it, judged by itself.
package struct Matter: Sendable, Codable {
    /// The passage in `Message.segments`, counted from 0.
    package let passage: Int
    /// The best category, always.
    package var category: Category
    package var isUnsure: Bool
    /// One for each category; they sum to 1.
    package let probabilities: [Category: Double]
    package let mention: ServiceMention?
    /// As written, bounded as in `Verdict`.
    package let place: String?
    package let device: String?
    /// Of outages only.
    package let severity: Severity?
    /// The words that decided, strongest first; at most eight.
    package let reasons: [Verdict.Reason]

    package init(
        passage: Int,
        category: Category,
        isUnsure: Bool,
        probabilities: [Category: Double],
        mention: ServiceMention?,
        place: String? = nil,
        device: String? = nil,
        severity: Severity? = nil,
        reasons: [Verdict.Reason]
    ) {
        self.passage = passage
        self.category = category
        self.isUnsure = isUnsure
        self.probabilities = probabilities
        self.mention = mention
        self.place = place
        self.device = device
        self.severity = severity
        self.reasons = reasons
    }

    package var service: String? { mention?.service }
    package var confidence: Double { probabilities[category] ?? 0 }

    /// As `Verdict.isDoubtfulReport`.
    package var isDoubtfulReport: Bool {
        category != .outage || (probabilities[.outage] ?? 0) < Verdict.undoubtedProbability
    }
}
