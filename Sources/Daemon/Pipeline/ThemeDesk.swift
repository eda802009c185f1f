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
    func perform(
        _ act: ThemeAct,
        on number: Int64,
        by who: String,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> ThemeActResult {
        guard var theme = try store.theme(number) else { return .refused(.unknownTheme(number)) }
        if let other = theme.mergedInto {
            guard let merged = try store.theme(other) else { return .refused(.unknownTheme(other)) }
            theme = merged
        }
        let word = IncidentWord(who: who.inert(maximumBytes: 200), when: now)
        let statement = ThemeStatement(word: word, news: news)
        let sorting = ThemeSorting(word: word, news: news, keeper: keeper)
        switch act {
        case .rename(let name): return try statement.rename(theme, to: name, in: store)
        case .owner(let owner): return try statement.give(theme, to: owner, in: store)
        case .answer(let status, let note): return try statement.answer(theme, status, note: note, in: store)
        case .merge(let other): return try sorting.merge(other, into: theme, in: store)
        case .split(let mails): return try sorting.split(mails.distinct, from: theme, in: store)
        case .add(let mails): return try sorting.add(mails.distinct, to: theme, in: store)
        case .remove(let mails): return try sorting.remove(mails.distinct, from: theme, in: store)
        case .undo: return try ThemeUndoing(word: word, news: news, keeper: keeper).undo(theme, in: store)
        }
    }
}

extension [Int64] {
    /// Each once, in the order given.
    fileprivate var distinct: [Int64] {
        var seen: Set<Int64> = []
        return filter { seen.insert($0).inserted }
    }
}
