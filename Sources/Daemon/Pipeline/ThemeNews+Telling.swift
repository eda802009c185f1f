internal import Feedback
internal import Replies
internal import Store

/// What time does with news: those whose turn it is are told, and later asked whether it helped.
extension ThemeNews {
    /// Tells those whose turn it is, each in one mail. Returns how many.
    func proceed(in store: isolated FeedbackStore, now: Timestamp) throws -> Int {
        try store.retractUntrueNews(now: now)
        guard isWriting, let correspondence else { return 0 }
        try store.lapseNews(dueBefore: now - Self.maximumWait)
        try store.followMergedThemes()
        let told = try tellDue(correspondence, in: store, now: now)
        return try told + askDue(correspondence, in: store, now: now)
    }

    enum Step {
        case write(NewsAsker)
        case wait
        /// There is no room for anybody.
        case stop
        case drop(String)
    }

    private func tellDue(
        _ correspondence: Correspondence,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> Int {
        var told: Set<String> = []
        for turn in try store.newsTurns(now: now, quietSince: now - .days(1), limit: Self.batch)
        where !told.contains(turn.person) {
            switch try step(turn, in: store, now: now) {
            case .wait: continue
            case .stop: return told.count
            case .drop(let reason): try store.settle(turn, .dropped(reason), now: now)
            case .write(let asker):
                let first = DueNews(turn: turn, asker: asker)
                let further = try others(beside: first, in: store, now: now)
                try tell([first] + further, correspondence, in: store, now: now)
                told.insert(turn.person)
            }
        }
        return told.count
    }

    /// What else this person is due to be told, as far as it may stand in the same mail: to the same address, about a mail of the
    /// same mailbox, with the same proof.
    private func others(beside first: DueNews, in store: isolated FeedbackStore, now: Timestamp) throws -> [DueNews] {
        let turns = try store.newsTurns(beside: first.turn, now: now, limit: NewsNotice.maximumPassages - 1)
        return try turns.compactMap { turn in
            guard try !store.wasTold(turn.person, turn.news), let asker = try asker(of: turn, in: store),
                asker.right.lastingRecipient == first.asker.right.lastingRecipient,
                asker.mailbox == first.asker.mailbox,
                asker.right.isAuthenticated == first.asker.right.isAuthenticated
            else { return nil }
            return DueNews(turn: turn, asker: asker)
        }
    }

    /// The need in which a person asks most clearly, and whose mail may be answered; nil where there is none.
    private func asker(of turn: NewsTurn, in store: isolated FeedbackStore) throws -> NewsAsker? {
        try store.askers(withRightIn: turn.news.theme, person: turn.person, limit: Self.maximumNeeds)
            .first { $0.need.isSure && mayHear($0) }
    }

    func step(_ turn: NewsTurn, in store: isolated FeedbackStore, now: Timestamp) throws -> Step {
        let person = turn.person
        if try store.refusesNews(person) { return .drop("they want no more news") }
        if turn.toldAt == nil, try store.wasTold(person, turn.news) { return .drop("they were told this before") }
        guard let asker = try asker(of: turn, in: store), try store.rested(asker.right.recipient, now: now) == nil
        else { return .wait }
        let recipient = asker.right.recipient
        var counts = try SentCounts(toward: person, domain: recipient.domain.lowercased(), in: store, now: now)
        counts.newsLastHour = try store.newsMails(to: nil, since: now - .hours(1))
        counts.newsToSenderLastDay = try store.newsMails(to: person, since: now - .days(1))
        let obstacle = ReplyPolicy().obstacle(
            toNewsForProved: asker.right.isAuthenticated,
            isInternal: configuration.isInternal(recipient),
            counts,
            configuration.replyLimits,
            now: now
        )
        switch obstacle {
        case nil: return .write(asker)
        case .newsHour, .breaker: return .stop
        default: return .wait
        }
    }

    /// In one mail, in the thread of the first; what does not fit into it waits for a mail of its own.
    private func tell(
        _ due: [DueNews],
        _ correspondence: Correspondence,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        let passages = try due.compactMap { try passage($0, in: store) }
        guard let first = due.first, passages.count == due.count else { return }
        let (office, thread) = (configuration.replyOffice, first.asker.thread)
        let count = NewsNotice.fitting(passages, in: thread, by: office, now: now)
        let notice = NewsNotice(Array(passages.prefix(count)))
        let key = Correspondence.key(tellingOf: first.turn, mail: first.asker.right.message)
        try post(key, to: first.asker, correspondence, in: store, now: now) {
            notice.letter(in: thread, by: office, loopMark: $0, now: now)
        }
        for told in due.prefix(count) {
            let news = told.turn.news
            if try !store.isTold(news) {
                try store.note(ThemeEvent(.told, when: now, text: news.status.rawValue), of: news.theme, before: nil)
            }
            try store.settle(told.turn, .sent(mail: told.asker.right.message, outbox: key), now: now)
        }
    }
}
