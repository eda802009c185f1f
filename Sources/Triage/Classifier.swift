package import Feedback

/// Judges a mail: same words, same model, same answer. A mail's text is data; nothing in it is an instruction.
package struct Classifier: Sendable {
    package let model: Model
    let services: ServiceMatcher

    package init(model: Model, services: [Service]) {
        self.model = model
        self.services = ServiceMatcher(services)
    }

    /// Looks at the subject and at what the person wrote now; at all visible text when that is empty.
    package func classify(_ message: Message) -> Verdict {
        classify(subject: message.subject, text: Self.text(of: message), language: message.language)
    }

    static func text(of message: Message) -> String {
        message.newText.utf8.contains { $0 > 0x20 } ? message.newText : message.text
    }

    /// - Parameter language: ISO 639-1; nil or "und" when unknown.
    package func classify(subject: String, text: String, language: String?) -> Verdict {
        verdict(on: Weighing(model: model, subject: subject, text: text, language: language))
    }

    func verdict(on mail: Weighing) -> Verdict {
        let security = SecurityCue.find(in: mail.words)
        var reasons = mail.reasons
            .reasons(for: mail.lane, probabilities: mail.probabilities, limit: security == nil ? 8 : 7)
        if let security { reasons.append(Verdict.Reason(words: security, weight: 0)) }
        return Verdict(
            category: Category.allCases[mail.lane],
            isUnsure: mail.isUnsure,
            probabilities: Self.named(mail.probabilities),
            service: services.match(mail.words),
            tone: ToneMeter.tone(of: mail.words, features: mail.features),
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
