internal import Feedback
internal import Replies
internal import Store
internal import Themes
internal import Typesetting

/// What somebody is to be told now, and in answer to what.
struct DueNews {
    let turn: NewsTurn
    let asker: NewsAsker
}

/// What stands in the letters to those who asked, and how they are posted.
extension ThemeNews {
    func passage(_ due: DueNews, in store: isolated FeedbackStore) throws -> NewsNotice.Passage? {
        guard let answer = KnownAnswer(due.turn.news.status, due.turn.news.note) else { return nil }
        return NewsNotice.Passage(answer, asked: try asked(due.asker, in: store))
    }

    /// Quoted is only what our own server proves to be that person's, and what they have written themselves: a mail forged in a
    /// colleague's name must not have us bring them the forger's words.
    func asked(_ asker: NewsAsker, in store: isolated FeedbackStore) throws -> AskedNeed {
        let need = asker.need
        if asker.right.isAuthenticated, try !isPassedOn(need.mail, in: store) {
            return AskedNeed(wroteAt: need.received, words: .sentence(need.sentence))
        }
        let naming = ThemeNaming(language: configuration.organisation.language)
        let theme = try store.theme(need.theme)
        let name = try theme.map { try naming.named($0, for: asker.right.language, in: store).name } ?? ""
        let shown = Self.redaction.applied(to: name, maximumBytes: Theme.maximumNameBytes)
        return AskedNeed(wroteAt: need.received, words: .about(theme: shown.isEmpty ? "#\(need.mail)" : shown))
    }

    private func isPassedOn(_ mail: Int64, in store: isolated FeedbackStore) throws -> Bool {
        guard let mail = try store.needMail(mail) else { return false }
        return NeedSentence.isPassedOn(subject: mail.subject, text: mail.text)
    }

    /// A theme is named in the words of several people.
    private static let redaction = Redaction(address: "…", phone: "…", number: "…")

    func post(
        _ key: String,
        to asker: NewsAsker,
        _ correspondence: Correspondence,
        in store: isolated FeedbackStore,
        now: Timestamp,
        _ letter: (_ loopMark: String) -> ReplyLetter
    ) throws {
        try store.post(about: asker.right.message, now: now) {
            try correspondence.news(
                key: key,
                to: asker.right.lastingRecipient,
                replyTo: configuration.addresses(ofMailbox: asker.mailbox).first,
                now: now,
                letter
            )
        }
    }
}

extension NewsAsker {
    var thread: ReplyThread {
        ReplyThread(language: right.language, messageID: right.messageID, references: right.references)
    }
}
