internal import Feedback
internal import Store
internal import Themes

/// How one person of staff sorts what themes are made of: what belongs together, and what does not. Here whole themes; mails in
/// `ThemeSorting+Mails`.
struct ThemeSorting {
    /// Members of a theme that are moved at once: more than any theme has.
    static let maximumMembers = 1_000_000

    let word: IncidentWord
    let news: ThemeNews
    let keeper: ThemeKeeper

    /// The name, the answer and the owner of the one that stays stay.
    ///
    /// - Parameter isReversed: the one that stays was named as the one that does not.
    func merge(
        _ number: Int64,
        into theme: Theme,
        isReversed: Bool = false,
        in store: isolated FeedbackStore
    ) throws -> ThemeActResult {
        guard let named = try store.theme(number) else { return .refused(.unknownTheme(number)) }
        if named.mergedInto == theme.number {
            return .done(theme, event: nil, news: nil, merge: .init(absorbed: number, isReversed: isReversed))
        }
        guard let other = try named.mergedInto.map({ try store.theme($0) }) ?? named else {
            return .refused(.unknownTheme(number))
        }
        guard other.number != theme.number else { return .refused(.pointless) }
        let members = try store.members(of: other.number, limit: Self.maximumMembers)
        let event = try count(other, members, into: theme, in: store)
        let grown = try store.recount(theme: theme.number) ?? theme
        let sure = Set(members.filter(\.isSure).map(\.person))
        let plan = try news.confirm(members.map(\.mail), sure: sure, of: grown, in: store, now: word.when)
        return .done(grown, event: event, news: plan, merge: .init(absorbed: other.number, isReversed: isReversed))
    }

    /// Where IT has answered the theme, whoever says that another is the same says so of what each asks for: they are told the answer.
    private func count(
        _ other: Theme,
        _ members: [ThemeMember],
        into theme: Theme,
        in store: isolated FeedbackStore
    ) throws -> Int64 {
        let number = other.number
        let isAnswered = try news.standing(of: theme.number, in: store, now: word.when) != nil
        var before = ThemeBefore(of: other)
        try store.keepParts(of: number)
        for follower in try store.themes(mergedInto: number) {
            before.decided.append(ThemeBefore.Decided(follower))
            try point(follower, to: theme.number, in: store)
        }
        for member in members {
            try before.keep(member, in: store)
            try move(member, to: theme.number, pinned: isAnswered && !member.isSure, in: store)
        }
        try point(other, to: theme.number, in: store)
        try store.recount(theme: number)
        let event = try write(.absorbed, "theme \(number)", on: theme.number, before, in: store)
        try write(.merged, "into theme \(theme.number)", on: number, nil, in: store)
        return event
    }

    private func point(_ theme: Theme, to survivor: Int64, in store: isolated FeedbackStore) throws {
        var merged = theme
        merged.mergedInto = survivor
        try store.record(merged)
    }

    // MARK: - Steps

    func move(
        _ member: ThemeMember,
        to theme: Int64,
        pinned: Bool = false,
        in store: isolated FeedbackStore
    ) throws {
        var moved = member
        moved.theme = theme
        if pinned { (moved.placedBy, moved.certainty) = (word.who, 1) }
        let model = try store.placingModel(of: member.key.place) ?? ThemeKeeper.byWords
        try store.place(moved, model: model)
    }

    @discardableResult
    func write(
        _ kind: ThemeEvent.Kind,
        _ text: String,
        on theme: Int64,
        _ before: ThemeBefore?,
        in store: isolated FeedbackStore
    ) throws -> Int64 {
        let event = ThemeEvent(kind, who: word.who, when: word.when, text: text)
        return try store.note(event, of: theme, before: try before?.json())
    }

    func done(_ theme: Theme, _ event: Int64, in store: isolated FeedbackStore) throws -> ThemeActResult {
        .done(try store.recount(theme: theme.number) ?? theme, event: event, news: nil)
    }

    static func list(_ mails: [Int64]) -> String { mails.map { "#\($0)" }.joined(separator: ", ") }
}
