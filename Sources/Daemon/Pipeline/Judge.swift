package import Feedback
package import Reading
package import Triage

/// Reading and triage in a row. Pure: the same bytes and the same model give the same judgement.
package struct Judge: Sendable {
    package let reader: MessageReader
    package let classifier: Classifier
    /// A verdict less probable than this is for a person to look at; nil: the model's own threshold.
    package let unsureBelow: Double?

    package init(reader: MessageReader, classifier: Classifier, unsureBelow: Double? = nil) {
        self.reader = reader
        self.classifier = classifier
        self.unsureBelow = unsureBelow
    }

    /// What `bytes` say, and what that is. Never fails: any bytes are some mail.
    ///
    /// - Parameter received: when it came; nil where nobody knows.
    package func judge(_ bytes: [UInt8], received: Timestamp? = nil) -> (message: Message, verdict: Verdict) {
        let message = reader.read(bytes, received: received)
        return (message, verdict(on: message))
    }

    /// Only what a person wrote is judged by its words; what a machine wrote is noise, and the rule that told so is the reason.
    package func verdict(on message: Message) -> Verdict {
        guard message.kind == .human else { return .noise(kind: message.kind, rule: message.kindRule) }
        return classifier.classify(Self.judged(message), unsureBelow: unsureBelow)
    }

    /// The same verdict, and what it rests on; nil for machine mail, where a rule is the reason.
    package func explain(_ message: Message) -> Explanation? {
        message.kind == .human ? classifier.explain(Self.judged(message), unsureBelow: unsureBelow) : nil
    }

    /// Passed on without a word: what is passed on is meant.
    private static func judged(_ message: Message) -> Message {
        guard message.newText.isEmpty else { return message }
        var judged = message
        judged.newText = message.forwarded
        return judged
    }
}

extension Verdict {
    /// The model's name for what was decided without it.
    package static let byRule = "rule"

    /// Probabilities of what is not judged but known.
    static func certain(_ category: Category) -> [Category: Double] {
        Dictionary(uniqueKeysWithValues: Category.allCases.map { ($0, $0 == category ? 1.0 : 0.0) })
    }

    static func noise(kind: MailKind, rule: String) -> Verdict {
        Verdict(
            category: .other,
            isUnsure: false,
            probabilities: certain(.other),
            service: nil,
            tone: 0,
            isSecurity: false,
            reasons: [Reason(words: "\(kind.rawValue): \(rule)", weight: 0)],
            model: byRule
        )
    }
}
