internal import Feedback
internal import Replies
internal import Store

/// Those who were told that something is done are asked, some time later, whether it helped.
extension ThemeNews {
    func askDue(
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
        let question = NewsQuestion(turn.news.note, asked: try asked(asker, in: store), toldAt: toldAt)
        let office = configuration.replyOffice
        let key = Correspondence.key(askingOf: turn, mail: asker.right.message)
        try post(key, to: asker, correspondence, in: store, now: now) {
            question.letter(in: asker.thread, by: office, loopMark: $0, now: now)
        }
        try store.recordQuestion(turn, now: now)
    }
}
