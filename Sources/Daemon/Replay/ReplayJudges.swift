internal import Feedback
internal import Reading
internal import Store

/// Judges stored mails anew, each by both ways that are compared: by a model that might be put in use beside the one that is, or by the
/// one that is beside what is stored.
struct ReplayJudges: Sendable {
    let current: Judge
    /// Nil: what is stored is compared with what the current one says.
    let candidate: Judge?
    let store: FeedbackStore

    func judge(_ page: [PastMail]) async throws -> [ReplayedMail] {
        let hasPrecedents = try await store.hasPrecedents()
        var judged: [ReplayedMail] = []
        for mail in page where !mail.isCopy {
            judged.append(try await judge(mail, hasPrecedents: hasPrecedents))
        }
        return judged
    }

    private func judge(_ mail: PastMail, hasPrecedents: Bool) async throws -> ReplayedMail {
        guard mail.kind != nil, let stored = mail.verdict else {
            return Self.unjudged(mail, as: .unreadable)
        }
        let before = Side(
            kind: mail.kind ?? .human,
            verdict: stored,
            byModel: mail.staffTray == nil ? stored.category : mail.firstCategory
        )
        guard let (message, source) = try await message(of: mail) else {
            return ReplayedMail(mail: mail, source: .erased, before: before, after: before)
        }
        let word = try await staffWord(on: mail, message, hasPrecedents: hasPrecedents)
        let left = candidate == nil ? before : side(of: message, by: current, word)
        return ReplayedMail(
            mail: mail,
            source: source,
            before: left,
            after: side(of: message, by: candidate ?? current, word)
        )
    }

    private typealias Side = ReplayedMail.Side

    private func side(of message: Message, by judge: Judge, _ word: Precedent?) -> Side {
        let verdict = judge.verdict(on: message)
        let word = word.flatMap { $0.holds(for: verdict, from: message.sender.key) ? $0 : nil }
        // A person vouches that a person wrote it.
        let kind = word.map { $0.tray == .other ? message.kind : .human } ?? message.kind
        return Side(kind: kind, verdict: word.map { verdict.following($0) } ?? verdict, byModel: verdict.category)
    }

    /// Of this mail, or of one in the same words.
    private func staffWord(on mail: PastMail, _ message: Message, hasPrecedents: Bool) async throws -> Precedent? {
        if let tray = mail.staffTray {
            return Precedent(message: mail.number, tray: tray, agreeing: Precedent.silencingMails)
        }
        guard hasPrecedents, message.kind == .human, let key = WordKeys.key(message.subject, message.newText) else {
            return nil
        }
        return try await store.precedents(for: [key])[key]
    }

    /// Read again from its bytes; made of what is left where they are erased.
    private func message(of mail: PastMail) async throws -> (message: Message, source: ReplayedMail.Source)? {
        if mail.hasBytes, let bytes = try await store.raw(mail.number) {
            var message = current.reader.read(bytes, received: mail.received)
            // That a mail answers one of ours does not stand in its bytes.
            if mail.kind == .instruction { (message.kind, message.kindRule) = (.instruction, mail.kindRule) }
            return (message, .bytes)
        }
        // A subject alone may be that of a mail that only passed something on.
        guard mail.hasText, let text = try await store.text(mail.number) else { return nil }
        var message = Message()
        message.subject = mail.subject
        message.newText = text
        message.text = text
        message.language = mail.language
        message.kind = mail.kind ?? .human
        message.kindRule = mail.kindRule
        return (message, .text)
    }

    private static func unjudged(_ mail: PastMail, as source: ReplayedMail.Source) -> ReplayedMail {
        let nothing = Verdict.noise(kind: mail.kind ?? .human, rule: "not judged")
        let side = Side(kind: mail.kind ?? .human, verdict: nothing, byModel: nil)
        return ReplayedMail(mail: mail, source: source, before: side, after: side)
    }
}
