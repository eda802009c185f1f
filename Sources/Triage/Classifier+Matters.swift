internal import Feedback

/// Several matters in one mail.
extension Classifier {
    /// Each judged by itself; none where the mail holds one matter.
    func passages(of message: Message, unsureBelow: Double?) -> [JudgedPassage] {
        guard Self.text(of: message) == message.newText else { return [] }
        guard message.segments.count > 1 else { return failures(in: message, unsureBelow: unsureBelow) }
        let own = message.segments.indices.map { passage($0, of: message, subject: "", unsureBelow: unsureBelow) }
        let home = passageOfSubject(message, own.map(\.matter.mention))
        return own.enumerated().map { index, judged in
            guard index == home else { return judged }
            return passage(
                index,
                of: message,
                subject: message.subject,
                mention: judged.matter.mention,
                unsureBelow: unsureBelow
            )
        }
    }

    /// The passage the subject speaks of: the one that names the service it names, else the first.
    private func passageOfSubject(_ message: Message, _ mentions: [ServiceMention?]) -> Int {
        let subject = TokenizedText(subject: message.subject, text: "")
        let named = services.match(subject, language: message.language, sender: message.sender.name)
        return named.flatMap { named in mentions.firstIndex { $0?.service == named.service } } ?? 0
    }

    /// - Parameter mention: what the passage names itself: it counts before what the subject names.
    private func passage(
        _ passage: Int,
        of message: Message,
        subject: String,
        mention: ServiceMention? = nil,
        unsureBelow: Double?
    ) -> JudgedPassage {
        let words = TokenizedText(subject: subject, text: message.segments[passage])
        let judgement = Judgement(model: model, words: words, language: message.language, unsureBelow: unsureBelow)
        return judged(judgement, passage: passage, mention: mention, of: message)
    }

    /// - Parameter mention: counts before what the judged words name.
    func judged(
        _ judgement: Judgement,
        passage: Int,
        mention: ServiceMention?,
        of message: Message
    ) -> JudgedPassage {
        let senses = senses(of: judgement, language: message.language, sender: message.sender.name)
        let matter = Matter(
            passage: passage,
            category: judgement.category,
            isUnsure: judgement.isUnsure,
            probabilities: judgement.probabilities.named,
            mention: mention ?? senses.mention,
            place: senses.place,
            device: senses.device,
            severity: senses.severity,
            reasons: judgement.reasons(limit: 8)
        )
        return JudgedPassage(matter: matter, judgement: judgement)
    }
}
