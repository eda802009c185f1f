internal import Feedback
internal import Store
internal import Themes
internal import Typesetting

/// Moves members between themes, in the store and in the index alike.
struct ThemeHand {
    /// So many people's words make the name of a theme; then it stays.
    static let namingPeople = 5

    var index: ThemeIndex
    private let language: String
    private let now: Timestamp
    /// Not while staff sort: what they do is taken back exactly.
    private let isNaming: Bool

    init(index: ThemeIndex, language: String, now: Timestamp, isNaming: Bool) {
        (self.index, self.language, self.now, self.isNaming) = (index, language, now, isNaming)
    }

    /// Where it counted before it was something else for a while; else where it is like others; else it begins a theme.
    mutating func place(_ need: ThemeNeed, of mail: NeedMail, in store: isolated FeedbackStore) throws {
        let place = need.need.key.place
        let kept = try store.exclusions(of: place)
        if let parting = try store.parting(of: place), let theme = try survivor(of: parting.theme, in: store),
            !kept.contains(theme.number)
        {
            let member = need.member(
                of: mail,
                in: theme.number,
                certainty: parting.certainty,
                placedBy: parting.placedBy
            )
            return try join(theme, member, need.need, model: parting.model, in: store)
        }
        let model = ThemeKeeper.byWords
        if case .joins(let part, let certainty) = index.place(need.need, excluding: kept),
            let theme = try survivor(of: part, in: store)
        {
            let member = need.member(of: mail, in: theme.number, certainty: certainty * need.probability)
            return try join(theme, part: part, member, need.need, model: model, in: store)
        }
        try start(with: need, of: mail, model: model, in: store)
    }

    mutating func leave(_ member: ThemeMember, in store: isolated FeedbackStore) throws {
        index.remove(member.key)
        try store.leave(member.key.place)
        try store.recount(theme: member.theme)
    }

    /// Out of the index only: whoever calls has taken it out of the store.
    mutating func forget(_ key: Need.Key) { index.remove(key) }

    /// How surely it belongs to a theme; 0 where it is more like another.
    func certainty(of need: ThemeNeed, in theme: Int64, in store: isolated FeedbackStore) throws -> Double {
        guard case .joins(let part, let certainty) = index.place(need.need),
            try survivor(of: part, in: store)?.number == theme
        else { return 0 }
        return certainty
    }

    func name(of theme: Int64) -> String? {
        index.name(of: theme, language: language)?.inert(maximumBytes: Theme.maximumNameBytes)
    }

    // MARK: - Steps

    /// - Parameter part: that it is like; nil: the theme itself.
    mutating func join(
        _ theme: Theme,
        part: Int64? = nil,
        _ member: ThemeMember,
        _ need: Need,
        model: String,
        in store: isolated FeedbackStore
    ) throws {
        try store.place(member, model: model)
        let part = part ?? theme.number
        if part != theme.number { try store.keepPart(part, of: member.key.place) }
        index.insert(need, into: part, isPinned: member.placedBy != nil)
        let isMany = theme.mails >= ThemeKeeper.countedMails && theme.mails % ThemeKeeper.countedMails != 0
        if isMany {
            try store.record(theme.grown(by: member, in: store))
        } else if let grown = try store.recount(theme: theme.number) {
            try name(grown, in: store)
        }
        // IT thinks that it is over: the first who says it again is worth a word.
        if theme.status == .done, let answered = theme.statusWord?.when, theme.lastHeard <= answered,
            member.received > answered
        {
            let event = ThemeEvent(.opened, when: now, text: "heard again after it was done: #\(member.mail)")
            try store.note(event, of: theme.number, before: nil)
        }
    }

    /// More people give a better name, until somebody has been shown the one there is.
    private func name(_ theme: Theme, in store: isolated FeedbackStore) throws {
        guard isNaming, theme.namedBy == nil, theme.people <= Self.namingPeople, let name = name(of: theme.number),
            try name != theme.name && !store.isShown(theme: theme.number)
        else { return }
        var named = theme
        named.name = name
        try store.record(named)
    }

    mutating func start(
        with need: ThemeNeed,
        of mail: NeedMail,
        model: String,
        in store: isolated FeedbackStore
    ) throws {
        let asked = Theme(
            name: "",
            category: need.need.category,
            service: need.need.service,
            people: 1,
            mails: 1,
            firstHeard: mail.received,
            lastHeard: mail.received,
            stress: mail.verdict.tone
        )
        var theme = try store.record(asked)
        index.insert(need.need, into: theme.number, isPinned: false)
        theme.name = name(of: theme.number) ?? need.shortName ?? "\(theme.category.rawValue) \(theme.number)"
        try store.record(theme)
        let member = need.member(of: mail, in: theme.number, certainty: need.probability)
        try store.place(member, model: model)
        try store.note(ThemeEvent(.opened, when: now), of: theme.number, before: nil)
    }

    /// What a theme is counted into, if it is still one.
    func survivor(of number: Int64, in store: isolated FeedbackStore) throws -> Theme? {
        guard var theme = try store.theme(number) else { return nil }
        if let other = theme.mergedInto {
            guard let merged = try store.theme(other) else { return nil }
            theme = merged
        }
        return theme
    }
}
