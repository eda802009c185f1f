internal import Feedback
internal import Store

/// Those whom staff brings to a theme that IT has answered already, by counting in their mails or the theme that they are in.
extension ThemeNews {
    /// The answer that whoever comes to a theme now is told; nil where there is none.
    func standing(of theme: Int64, in store: isolated FeedbackStore, now: Timestamp) throws -> News? {
        guard isWriting, let news = try store.currentNews(of: theme), now - news.plannedAt <= Self.lifetime else {
            return nil
        }
        return news
    }

    /// Staff has looked: these mails belong to the theme. Their writers are told what the others are told or were told, and not
    /// before this, too, can no longer be taken back.
    ///
    /// - Parameter sure: people who were sure to ask for it before staff looked; nil: staff has named each mail.
    /// - Returns: who is told; nil where nobody is to be told anything.
    func confirm(
        _ mails: [Int64],
        sure: Set<String>? = nil,
        of theme: Theme,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> NewsPlan? {
        guard let news = try standing(of: theme.number, in: store, now: now) else { return nil }
        let dueAt = max(news.dueAt, now + configuration.commands.undoWithin)
        var (told, vouchedFor): ([NewsPlan.Asker], [NewsPlan.Asker]) = ([], [])
        var unreachable = 0
        var people: Set<String> = []
        for mail in mails {
            guard let person = try store.person(of: mail), people.insert(person).inserted,
                try !store.wasTold(person, news)
            else { continue }
            let needs = try store.askers(withRightIn: theme.number, person: person, limit: Self.maximumNeeds)
            guard let asker = needs.first(where: { mayHear($0) }), try mayBeWrittenTo(asker, in: store, now: now)
            else {
                unreachable += 1
                continue
            }
            guard try store.invite(person, asking: asker.need.mail, to: news, dueAt: dueAt) else { continue }
            if sure?.contains(person) ?? true { told.append(asker.shown) } else { vouchedFor.append(asker.shown) }
        }
        if told.isEmpty, vouchedFor.isEmpty, unreachable == 0 { return nil }
        return NewsPlan(dueAt: dueAt, told: told, vouchedFor: vouchedFor, unreachable: unreachable)
    }

    /// Whether anybody was told because these mails were counted into a theme: then that cannot be taken back.
    func hasTold(
        _ mails: [Int64],
        of theme: Int64,
        since time: Timestamp,
        in store: isolated FeedbackStore
    ) throws -> Bool {
        guard let news = try store.currentNews(of: theme) else { return false }
        let told = try store.peopleTold(news, since: time)
        guard !told.isEmpty else { return false }
        return try mails.contains { mail in try store.person(of: mail).map { told.contains($0) } ?? false }
    }

    /// Those mails were taken out again: whoever was to be told because of them is not.
    func turnAway(from theme: Int64, in store: isolated FeedbackStore, now: Timestamp) throws {
        if let news = try store.currentNews(of: theme) { try store.disinvite(from: news, now: now) }
    }
}
