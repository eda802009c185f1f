internal import Feedback
internal import Replies
internal import Store

/// What time does with news: those whose turn it is are told, and later asked whether it helped.
extension ThemeNews {
    /// Tells those whose turn it is. Returns how many.
    func proceed(in store: isolated FeedbackStore, now: Timestamp) throws -> Int {
        try store.retractUntrueNews(now: now)
        guard isWriting, let correspondence else { return 0 }
        try store.lapseNews(dueBefore: now - Self.maximumWait)
        try store.followMergedThemes()
        let told = try tellDue(correspondence, in: store, now: now)
        return try told + askDue(correspondence, in: store, now: now)
    }

    private enum Step {
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
        var told = 0
        for turn in try store.newsTurns(now: now, quietSince: now - .days(1), limit: Self.batch) {
            switch try step(turn, in: store, now: now) {
            case .wait: continue
            case .stop: return told
            case .drop(let reason): try store.settle(turn, .dropped(reason), now: now)
            case .write(let asker):
                try tell(turn, asker, correspondence, in: store, now: now)
                told += 1
            }
        }
        return told
    }

    private func step(_ turn: NewsTurn, in store: isolated FeedbackStore, now: Timestamp) throws -> Step {
        let (theme, person) = (turn.news.theme, turn.person)
        if try store.refusesNews(person) { return .drop("they want no more news") }
        if turn.toldAt == nil, try store.wasTold(person, turn.news) { return .drop("they were told this before") }
        let asker = try store.askers(withRightIn: theme, person: person, limit: Self.maximumNeeds)
            .first { $0.need.isSure && mayHear($0) }
        guard let asker, try store.rested(asker.right.recipient, now: now) == nil else { return .wait }
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

    private func tell(
        _ turn: NewsTurn,
        _ asker: NewsAsker,
        _ correspondence: Correspondence,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        let news = turn.news
        guard let answer = KnownAnswer(news.status, news.note) else { return }
        let notice = NewsNotice(answer, wroteAt: asker.need.received, sentence: asker.need.sentence)
        let key = Correspondence.key(tellingOf: turn, mail: asker.right.message)
        let office = configuration.replyOffice
        try post(key, to: asker, correspondence, in: store, now: now) {
            notice.letter(in: asker.thread, by: office, loopMark: $0, now: now)
        }
        if try !store.isTold(news) {
            try store.note(ThemeEvent(.told, when: now, text: news.status.rawValue), of: news.theme, before: nil)
        }
        try store.settle(turn, .sent(mail: asker.right.message, outbox: key), now: now)
    }

    // MARK: - Did it help

    private func askDue(
        _ correspondence: Correspondence,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> Int {
        let latest = now - Self.trial
        let turns = try store.questionTurns(
            toldSince: latest - Self.maximumDelay,
            until: latest,
            quietSince: now - .days(1),
            limit: Self.batch
        )
        var asked = 0
        for turn in turns {
            switch try step(turn, in: store, now: now) {
            case .wait, .drop: continue
            case .stop: return asked
            case .write(let asker):
                try ask(turn, asker, correspondence, in: store, now: now)
                asked += 1
            }
        }
        return asked
    }

    private func ask(
        _ turn: NewsTurn,
        _ asker: NewsAsker,
        _ correspondence: Correspondence,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        guard let toldAt = turn.toldAt else { return }
        let question = NewsQuestion(
            turn.news.note,
            wroteAt: asker.need.received,
            sentence: asker.need.sentence,
            toldAt: toldAt
        )
        let office = configuration.replyOffice
        let key = Correspondence.key(askingOf: turn, mail: asker.right.message)
        try post(key, to: asker, correspondence, in: store, now: now) {
            question.letter(in: asker.thread, by: office, loopMark: $0, now: now)
        }
        try store.recordQuestion(turn, now: now)
    }

    private func post(
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
                to: asker.right.recipient,
                replyTo: configuration.addresses(ofMailbox: asker.mailbox).first,
                now: now,
                letter
            )
        }
    }
}

extension NewsAsker {
    fileprivate var thread: ReplyThread {
        ReplyThread(language: right.language, messageID: right.messageID, references: right.references)
    }
}
