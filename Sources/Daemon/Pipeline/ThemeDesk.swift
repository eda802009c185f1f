internal import Feedback
internal import Store
internal import Typesetting

/// Does with a theme what IT says, by command or by mail, within a transaction of the caller's. What was done before is done: saying it
/// again changes nothing.
struct ThemeDesk: Sendable {
    let news: ThemeNews
    private let keeper: ThemeKeeper

    /// - Parameter keeper: of the daemon's, so that what it knows of themes need not be read again.
    init(news: ThemeNews, keeper: ThemeKeeper = ThemeKeeper()) {
        self.news = news
        self.keeper = keeper
    }

    /// - Parameters:
    ///   - number: of the theme. What was merged into another is that other one.
    ///   - who: an address, or the name of a local user.
    /// - Returns: the theme by the name that it has in the organisation's language.
    func perform(
        _ act: ThemeAct,
        on number: Int64,
        by who: String,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> ThemeActResult {
        let result = try carryOut(act, on: number, by: who, in: store, now: now)
        guard case .done(let theme, let event, let news, let merge) = result else { return result }
        let naming = ThemeNaming(language: keeper.language)
        return .done(try naming.named(theme, in: store), event: event, news: news, merge: merge)
    }

    private func carryOut(
        _ act: ThemeAct,
        on number: Int64,
        by who: String,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> ThemeActResult {
        guard let theme = try survivor(of: number, in: store) else { return .refused(.unknownTheme(number)) }
        let word = IncidentWord(who: who.inert(maximumBytes: 200), when: now)
        let statement = ThemeStatement(word: word, news: news)
        let sorting = ThemeSorting(word: word, news: news, keeper: keeper)
        switch act {
        case .rename(let name): return try statement.rename(theme, to: name, in: store)
        case .owner(let owner): return try statement.give(theme, to: owner, in: store)
        case .answer(let status, let note): return try statement.answer(theme, status, note: note, in: store)
        case .merge(let other): return try merge(other, into: theme, named: number, sorting, in: store)
        case .split(let mails): return try sorting.split(mails.distinct, from: theme, in: store)
        case .add(let mails): return try sorting.add(mails.distinct, to: theme, in: store)
        case .remove(let mails): return try sorting.remove(mails.distinct, from: theme, in: store)
        case .undo: return try ThemeUndoing(word: word, news: news, keeper: keeper).undo(theme, in: store)
        }
    }

    /// Of two that are the same the named one stays, unless IT has answered the other alone: its answer would be lost, and with it what
    /// people wait for.
    private func merge(
        _ other: Int64,
        into theme: Theme,
        named number: Int64,
        _ sorting: ThemeSorting,
        in store: isolated FeedbackStore
    ) throws -> ThemeActResult {
        guard let second = try survivor(of: other, in: store), second.isAnswered, !theme.isAnswered,
            second.number != theme.number
        else {
            // Said before, it was carried out the other way round.
            if theme.number == other, number != other {
                return .done(theme, event: nil, news: nil, merge: .init(absorbed: number, isReversed: true))
            }
            return try sorting.merge(other, into: theme, in: store)
        }
        return try sorting.merge(theme.number, into: second, isReversed: true, in: store)
    }

    /// What it is counted into, if it is counted into another.
    private func survivor(of number: Int64, in store: isolated FeedbackStore) throws -> Theme? {
        guard let theme = try store.theme(number) else { return nil }
        return try theme.mergedInto.map { try store.theme($0) } ?? theme
    }
}

extension Theme {
    /// IT has said what comes of it.
    fileprivate var isAnswered: Bool { status.isAnswer && answer != nil }
}

extension [Int64] {
    /// Each once, in the order given.
    fileprivate var distinct: [Int64] {
        var seen: Set<Int64> = []
        return filter { seen.insert($0).inserted }
    }
}
