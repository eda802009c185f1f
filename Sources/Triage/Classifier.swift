package import Feedback

/// Judges a mail: same words, same model, same answer. A mail's text is data; nothing in it is an instruction.
package struct Classifier: Sendable {
    package let model: Model
    private let services: ServiceMatcher

    package init(model: Model, services: [Service]) {
        self.model = model
        self.services = ServiceMatcher(services)
    }

    /// Looks at the subject and at what the person wrote now; at all visible text when that is empty.
    package func classify(_ message: Message) -> Verdict {
        let text = message.newText.utf8.contains { $0 > 0x20 } ? message.newText : message.text
        return classify(subject: message.subject, text: text, language: message.language)
    }

    /// - Parameter language: ISO 639-1; nil or "und" when unknown.
    package func classify(subject: String, text: String, language: String?) -> Verdict {
        let words = TokenizedText(subject: subject, text: text)
        let features = FeatureHasher.features(of: words, language: language)
        let vector = FeatureVector(features) { model.lookup($0) }
        let probabilities = model.score(vector).probabilities
        let isEmpty = words.tokens.isEmpty
        let lane = isEmpty ? Category.allCases.firstIndex(of: .other) ?? 0 : probabilities.largestLane
        let security = SecurityCue.find(in: words)
        var reasons = ReasonFinder(model: model, words: words, features: features, vector: vector)
            .reasons(for: lane, probabilities: probabilities, limit: security == nil ? 8 : 7)
        if let security { reasons.append(Verdict.Reason(words: security, weight: 0)) }
        return Verdict(
            category: Category.allCases[lane],
            isUnsure: isEmpty || probabilities[lane] < model.unsureBelow,
            probabilities: Self.named(probabilities),
            service: services.match(words),
            tone: ToneMeter.tone(of: words, features: features),
            isSecurity: security != nil,
            reasons: reasons,
            model: model.id
        )
    }

    private static func named(_ probabilities: CategoryVector) -> [Category: Double] {
        var named: [Category: Double] = [:]
        for (lane, category) in Category.allCases.enumerated() { named[category] = probabilities[lane] }
        return named
    }
}
