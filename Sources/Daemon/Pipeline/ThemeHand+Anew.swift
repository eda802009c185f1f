internal import Feedback
internal import Store
internal import Themes

/// Members that are looked at once more.
extension ThemeHand {
    /// It is still one, and yet something else, or surer: staff's placement stays, and so does its theme.
    mutating func refresh(
        _ member: ThemeMember,
        as need: ThemeNeed,
        of mail: NeedMail,
        in store: isolated FeedbackStore
    ) throws {
        index.remove(member.key)
        var certainty = member.certainty
        if member.placedBy == nil {
            let isAlone = try !store.isShared(member.theme, beside: member.key.place)
            let likeness = try isAlone ? 1 : self.certainty(of: need, in: member.theme, in: store)
            certainty = likeness > 0 ? likeness * need.probability : min(certainty, need.probability)
        }
        let fresh = need.member(of: mail, in: member.theme, certainty: certainty, placedBy: member.placedBy)
        let model = try store.placingModel(of: member.key.place) ?? ThemeKeeper.byWords
        try store.place(fresh, model: model)
        let part = try store.part(of: member.key.place) ?? member.theme
        index.insert(need.need, into: part, isPinned: member.placedBy != nil)
        try store.recount(theme: member.theme)
    }

    /// Placed once more, with its vector. Returns whether it has moved.
    mutating func move(
        _ member: ThemeMember,
        as need: ThemeNeed,
        of mail: NeedMail,
        model: String,
        in store: isolated FeedbackStore
    ) throws -> Bool {
        index.remove(member.key)
        // What staff has put together or here, no likeness takes apart.
        guard try member.placedBy == nil && store.themes(mergedInto: member.theme).isEmpty else {
            let part = try store.part(of: member.key.place) ?? member.theme
            index.insert(need.need, into: part, isPinned: member.placedBy != nil)
            return false
        }
        let isShared = try store.isShared(member.theme, beside: member.key.place)
        let placement = index.place(need.need, excluding: try store.exclusions(of: member.key.place))
        let isBound = try !isShared && store.theme(member.theme)?.isStaffs ?? true
        var stays = need.member(of: mail, in: member.theme, certainty: member.certainty)
        switch placement {
        case .joins(let number, let certainty) where number == member.theme:
            stays.certainty = certainty * need.probability
        case .joins(let part, let certainty) where !isBound:
            guard let theme = try survivor(of: part, in: store) else { break }
            let moved = need.member(of: mail, in: theme.number, certainty: certainty * need.probability)
            try join(theme, part: part, moved, need.need, model: model, in: store)
            try store.recount(theme: member.theme)
            return true
        case .starts where isShared:
            try start(with: need, of: mail, model: model, in: store)
            try store.recount(theme: member.theme)
            return true
        case .joins, .starts: break
        }
        try store.place(stays, model: model)
        index.insert(need.need, into: member.theme, isPinned: false)
        return false
    }
}
