/// What triage made of a mail, and why.
package struct Verdict: Sendable, Codable {
    /// The best category, always.
    package let category: Category
    /// The model would rather have it looked at by a person.
    package let isUnsure: Bool
    /// One for each category; they sum to 1.
    package let probabilities: [Category: Double]
    /// The configured service it is about.
    package let service: String?
    /// Stress in the voice: 0 calm to 1 furious. Says nothing of substance.
    package let tone: Double
    /// Suspected phishing or another security matter: routed by rule, never quoted elsewhere.
    package let isSecurity: Bool
    /// The words that decided, strongest first; at most eight.
    package let reasons: [Reason]
    /// Which model judged.
    package let model: String

    package struct Reason: Sendable, Codable {
        package let words: String
        /// What it added to the winning category's score, in log-odds.
        package let weight: Double

        package init(words: String, weight: Double) {
            self.words = words
            self.weight = weight
        }
    }

    package init(
        category: Category,
        isUnsure: Bool,
        probabilities: [Category: Double],
        service: String?,
        tone: Double,
        isSecurity: Bool,
        reasons: [Reason],
        model: String
    ) {
        self.category = category
        self.isUnsure = isUnsure
        self.probabilities = probabilities
        self.service = service
        self.tone = tone
        self.isSecurity = isSecurity
        self.reasons = reasons
        self.model = model
    }

    package var confidence: Double { probabilities[category] ?? 0 }
}
