internal import Feedback
internal import Replies
internal import Store

/// Tells those who asked what IT has decided: each once, in their language, quoting the sentence in which they asked.
///
/// Nothing goes out before IT has had time to take it back (half an hour, or as configured), and nothing that is no longer so: what is told is what the theme
/// says when a person's turn comes, of whom still belongs to it (Decisions/036). Who is told was decided when their mail came: whoever
/// might not be answered then is not written to now. Beyond that, news goes to people for whom our own server vouches; where a
/// mailbox's server vouches for nobody, to our own people.
struct ThemeNews: Sendable {
    /// Needs looked at for one answer; whoever wrote beyond them is not told.
    static let maximumNeeds = 20_000
    /// People looked at in one transaction.
    static let batch = 1000
    /// Whose turn has not come by then is not told any more.
    static let maximumWait = Duration.days(14)
    /// An answer older than that is told to nobody who asks later.
    static let lifetime = Duration.days(180)
    /// Between being told and being asked whether it helped; and how much later than that nobody is asked any more.
    static let trial = Duration.days(14)
    static let maximumDelay = Duration.days(14)

    let configuration: Configuration
    let correspondence: Correspondence?

    init(_ configuration: Configuration, correspondence: Correspondence?) {
        self.configuration = configuration
        self.correspondence = correspondence
    }

    var isWriting: Bool { configuration.acknowledgements.isEnabled && correspondence != nil }

    /// A theme was answered: within the transaction that records it.
    ///
    /// - Parameter event: of the theme's history, by its number.
    /// - Returns: who is told; nil where nobody is, because there is no answer for them or nothing may be sent.
    func plan(_ theme: Theme, event: Int64, in store: isolated FeedbackStore, now: Timestamp) throws -> NewsPlan? {
        guard isWriting, theme.status.isAnswer, let note = theme.answer, theme.mergedInto == nil else { return nil }
        let news = try store.plan(
            theme.status,
            note,
            of: theme.number,
            event: event,
            dueAt: now + configuration.commands.undoWithin,
            now: now
        )
        guard let news else { return nil }
        var (told, doubtful): ([NewsPlan.Asker], [NewsPlan.Asker]) = ([], [])
        var unreachable = try store.peopleBehind(theme: theme.number)
        for asker in firstOfEach(try store.askers(withRightIn: theme.number, limit: Self.maximumNeeds)) {
            let need = asker.need
            if try store.wasTold(need.person, news) {
                unreachable -= 1
                continue
            }
            guard try mayBeWrittenTo(asker, in: store, now: now) else { continue }
            unreachable -= 1
            try store.add(need.person, asking: need.mail, to: news, isSure: need.isSure, dueAt: news.dueAt)
            if need.isSure { told.append(asker.shown) } else { doubtful.append(asker.shown) }
        }
        if told.isEmpty, doubtful.isEmpty, unreachable == 0 { return nil }
        return NewsPlan(dueAt: news.dueAt, told: told, doubtful: doubtful, unreachable: unreachable)
    }

    /// That answer was taken back. Returns false where people have been told already.
    func withdraw(event: Int64, in store: isolated FeedbackStore, now: Timestamp) throws -> Bool {
        guard let news = try store.news(ofEvent: event), news.state != .withdrawn else { return true }
        return try store.withdraw(news, now: now)
    }

    /// How many will still be told of that answer.
    func waiting(event: Int64, in store: isolated FeedbackStore) throws -> Int {
        try store.news(ofEvent: event).map { try store.waiting(for: $0) } ?? 0
    }

    // MARK: - Who may be told

    /// What IT writes is for its own people; others may read it when our own server vouches for them, for whoever gives an answer is
    /// shown who will get it. Where a server vouches, what it does not vouch for is not written to: else a forger could have us write
    /// to people who never wrote.
    func mayHear(_ asker: NewsAsker) -> Bool {
        if asker.right.isAuthenticated { return true }
        let server = configuration.mailboxes.first { $0.name == asker.mailbox }?.authservID
        return server == nil && configuration.isInternal(asker.right.recipient)
    }

    /// Nobody who wants no news, is muted, or is not reached.
    func mayBeWrittenTo(_ asker: NewsAsker, in store: isolated FeedbackStore, now: Timestamp) throws -> Bool {
        let person = asker.need.person
        if try store.refusesNews(person) { return false }
        if try store.brakedUntil(.mute(person), now: now) != nil { return false }
        return try store.rested(asker.right.recipient, now: now) == nil
    }

    /// Of each person the need that speaks most clearly, among those that may be answered.
    private func firstOfEach(_ askers: [NewsAsker]) -> [NewsAsker] {
        var people: Set<String> = []
        return askers.filter { mayHear($0) && people.insert($0.need.person).inserted }
    }
}

extension NewsAsker {
    var shown: NewsPlan.Asker {
        NewsPlan.Asker(
            mail: need.mail,
            address: right.lastingRecipient.description,
            sentence: need.sentence,
            certainty: need.certainty
        )
    }
}
