package import Feedback

/// Judges a mail: same words, same model, same answer. A mail's text is data; nothing in it is an instruction.
package struct Classifier: Sendable {
    package let model: Model
    let services: ServiceMatcher

    package init(model: Model, services: [Service]) {
        self.model = model
        self.services = ServiceMatcher(services)
    }

    /// Looks at the subject and at what the person wrote now; at all visible text when that is empty. Where that holds several
    /// matters, each is judged by itself, and the mail by the one that needs action first.
    ///
    /// - Parameter unsureBelow: the least probability that is not unsure; nil: the model's own.
    package func classify(_ message: Message, unsureBelow: Double? = nil) -> Verdict {
        verdict(on: message, passages: passages(of: message, unsureBelow: unsureBelow), unsureBelow: unsureBelow)
    }

    /// - Parameter passages: those of the mail, where it holds several matters.
    func verdict(on message: Message, passages: [JudgedPassage], unsureBelow: Double?) -> Verdict {
        let verdict = classify(
            subject: message.subject,
            text: Self.text(of: message),
            language: message.language,
            sender: message.sender.name,
            unsureBelow: unsureBelow
        )
        return verdict.of(passages.map(\.matter))
    }

    static func text(of message: Message) -> String {
        message.newText.utf8.contains { $0 > 0x20 } ? message.newText : message.text
    }

    /// - Parameters:
    ///   - language: ISO 639-1; nil or "und" when unknown.
    ///   - sender: the name in From, which is no service; may be empty.
    ///   - unsureBelow: as above.
    package func classify(
        subject: String,
        text: String,
        language: String?,
        sender: String = "",
        unsureBelow: Double? = nil
    ) -> Verdict {
        let words = TokenizedText(subject: subject, text: text)
        let judgement = Judgement(model: model, words: words, language: language, unsureBelow: unsureBelow)
        let senses = senses(of: judgement, language: language, sender: sender)
        let security = SecurityCue.find(in: words)
        let tone = ToneMeter(words, language: judgement.lexicon)
        var reasons = judgement.reasons(limit: security == nil ? 8 : 7)
        if let security { reasons.append(Verdict.Reason(words: security, weight: 0)) }
        var verdict = Verdict(
            category: judgement.category,
            isUnsure: judgement.isUnsure,
            probabilities: judgement.probabilities.named,
            service: senses.mention?.service,
            tone: tone.tone,
            isSecurity: security != nil,
            reasons: reasons,
            model: model.id
        )
        (verdict.mention, verdict.place, verdict.device) = (senses.mention, senses.place, senses.device)
        (verdict.toneSigns, verdict.severity) = (tone.signs, senses.severity)
        return verdict
    }

    /// - Parameter language: as declared; where it is not known, only words that mean the same in all languages are heard.
    func senses(of judgement: Judgement, language: String?, sender: String) -> Senses {
        let words = judgement.words
        let places = PlaceFinder(words, language: language)
        return Senses(
            mention: services.match(words, near: judgement.decisive, language: language, sender: sender),
            place: places.place,
            device: DeviceFinder(words, language: language, places: places.ranges).device,
            severity: judgement.category == .outage
                ? SeverityFinder.severity(in: words, language: judgement.lexicon) : nil
        )
    }
}
