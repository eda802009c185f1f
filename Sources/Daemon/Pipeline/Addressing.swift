internal import Feedback
internal import Instructions
internal import Store

/// Finds out which mail of ours a mail answers, by the Message-ID that it refers to, or by the tag in its subject.
///
/// A Message-ID of ours is an HMAC as well, which nobody knows who has not read the mail: so it counts as a token does, and is as old
/// as its row in the outbox (Decisions/027).
struct Addressing: Sendable {
    let mint: TokenMint

    /// Nil for a mail that answers none of ours, or one that nothing can be asked of.
    func addressee(of message: Message, in store: isolated FeedbackStore, now: Timestamp) throws -> Addressee? {
        let tags = MailTag.all(in: message.subject)
        let answered = message.thread.ownTokens.isEmpty ? [] : try store.answeredMails(message.thread.ownTokens)
        if let waiting = try waiting(tags, answered, in: store) { return .waiting(waiting) }
        if let draft = bulletin(answered, now: now) { return draft }
        let referred = try referred(answered, in: store, now: now)
        // A mail program may drop the references, and a person the subject; what is quoted still holds it.
        let tokens = tags.compactMap(token)
        let quoted = referred == nil && tokens.isEmpty ? MailTag.all(in: message.quoted).compactMap(token) : []
        if let token = (tokens + quoted).first {
            return .topic(token.topic, reference(token, referred, now: now))
        }
        if let referred { return .topic(referred.topic, referred.isOld ? .expired : .valid) }
        return answered.first { $0.kind == .acknowledgement }?.message.map { .acknowledged($0) }
    }

    /// The letter whose outcome the mail answers: the mail of ours that told of it went to its writer alone.
    func answeredLetter(of message: Message, in store: isolated FeedbackStore) throws -> InstructionRecord? {
        guard !message.thread.ownTokens.isEmpty,
            let mail = try store.answeredMails(message.thread.ownTokens).first, mail.kind == .confirmation
        else { return nil }
        return try mail.message.flatMap { try store.instruction($0) }
    }

    // MARK: - By tag

    private struct Token {
        let topic: LetterTopic
        let letters: String
    }

    /// Other brackets in subjects are none of ours: "[#7 printing]".
    private func token(_ tag: MailTag) -> Token? {
        guard let topic = LetterTopic(tag.subject), TokenMint.isShapedLikeToken(tag.letters) else { return nil }
        return Token(topic: topic, letters: tag.letters)
    }

    private func reference(_ token: Token, _ referred: Referred?, now: Timestamp) -> StaffAuthority.Reference {
        let finding = mint.check(token.letters, of: token.topic.token, at: now)
        guard let referred else {
            return switch finding {
            case .valid: .valid
            case .expired: .expired
            case .foreign: .foreign
            }
        }
        guard referred.topic == token.topic else { return finding == .foreign ? .foreign : .ambiguous }
        return finding == .valid || !referred.isOld ? .valid : .expired
    }

    // MARK: - By Message-ID

    private struct Referred {
        let topic: LetterTopic
        let isOld: Bool
    }

    /// What the nearest mail of ours that commands may answer is about.
    private func referred(
        _ answered: [AnsweredMail],
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> Referred? {
        for mail in answered {
            guard let topic = try topic(of: mail, in: store) else { continue }
            let isOld = now - mail.createdAt > .days(Int(TokenMint.lifetimeInDays))
            return Referred(topic: topic, isOld: isOld)
        }
        return nil
    }

    private func topic(of mail: AnsweredMail, in store: isolated FeedbackStore) throws -> LetterTopic? {
        switch mail.kind {
        case .alert: Correspondence.incident(ofKey: mail.key).map { .incident($0) }
        case .digest: try store.issue(ofMailKey: mail.key).map { .digest($0.number) }
        case .confirmation: try mail.message.flatMap { try store.instruction($0) }.flatMap { LetterTopic($0) }
        default: nil
        }
    }

    /// By the Message-ID alone: a draft is answered, never forwarded.
    private func bulletin(_ answered: [AnsweredMail], now: Timestamp) -> Addressee? {
        guard let mail = answered.first, let reference = BulletinReference(key: mail.key) else { return nil }
        let isOld = now - mail.createdAt > .days(Int(TokenMint.lifetimeInDays))
        return .bulletin(reference, isOld ? .expired : .valid)
    }

    private func waiting(
        _ tags: [MailTag],
        _ answered: [AnsweredMail],
        in store: isolated FeedbackStore
    ) throws -> Int64? {
        if let mail = answered.first, mail.kind == .confirmation, mail.key.hasPrefix(Correspondence.codeKeyPrefix) {
            return mail.message
        }
        for case .waiting(let number) in tags.map(\.subject) where try store.instruction(number)?.codeMadeAt != nil {
            return number
        }
        return nil
    }
}
