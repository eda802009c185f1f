internal import Feedback
internal import Replies
internal import Store

/// Those who ask for what IT has answered already: they are told at once, in the acknowledgement of their mail.
extension ThemeNews {
    /// What a mail that has just come may be answered with.
    struct Finding {
        let news: News
        let answer: KnownAnswer
        let person: String
        let mail: Int64

        fileprivate init?(_ news: News, _ asker: NewsAsker) {
            guard let answer = KnownAnswer(news.status, news.note) else { return nil }
            self.news = news
            self.answer = answer
            person = asker.need.person
            mail = asker.need.mail
        }
    }

    /// IT's answer to what the mail surely asks for; nil where there is none, where this person was told it before, and while IT may
    /// still take it back: then they are told with the others. Of several answers one fits into an acknowledgement; the others are
    /// told by news.
    func finding(for mail: Int64, in store: isolated FeedbackStore, now: Timestamp) throws -> Finding? {
        guard isWriting else { return nil }
        var first: Finding?
        for need in try store.memberships(of: mail) where need.isSure {
            guard let news = try store.currentNews(of: need.theme), now - news.note.word.when <= Self.lifetime,
                try !store.wasTold(need.person, news), try !store.refusesNews(need.person),
                let asker = try store.askers(withRightIn: need.theme, person: need.person, limit: Self.maximumNeeds)
                    .first(where: { $0.need.mail == mail && $0.need.isSure }),
                mayHear(asker), configuration.isInternal(asker.right.recipient), let finding = Finding(news, asker)
            else { continue }
            if now >= news.dueAt, first == nil {
                first = finding
            } else if news != first?.news {
                try queue(finding, in: store, now: now)
            }
        }
        return first
    }

    /// They were told in this acknowledgement.
    func record(_ finding: Finding, toldIn outbox: String, in store: isolated FeedbackStore, now: Timestamp) throws {
        try store.recordTold(finding.person, asking: finding.mail, finding.news, outbox: outbox, now: now)
    }

    /// Their mail is not acknowledged: they are told by news of their own.
    func queue(_ finding: Finding, in store: isolated FeedbackStore, now: Timestamp) throws {
        let dueAt = max(finding.news.dueAt, now)
        try store.add(finding.person, asking: finding.mail, to: finding.news, isSure: true, dueAt: dueAt)
    }
}
