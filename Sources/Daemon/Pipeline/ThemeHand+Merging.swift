internal import Feedback
internal import Store
internal import Themes

extension ThemeHand {
    /// The first needs of a theme may begin one each. Where the need that has just come shows that two are one, the members of the smaller
    /// count into the other: as long as it has few, no digest has shown it, and staff has no hand in either. The number of the
    /// smaller is left to nothing, as when its last member moves.
    mutating func gather(after key: Need.Key, in store: isolated FeedbackStore) throws {
        let merger = try index.merger(
            after: key,
            mayVanish: { try Self.isUnseen($0, in: store) },
            mayGrow: { try Self.isUntouched($0, in: store) }
        )
        guard let merger, let members = try Self.members(of: merger, in: store) else { return }
        for (member, model) in members {
            try store.place(member, model: model)
            index.move(member.key, into: merger.into)
        }
        try store.recount(theme: merger.from)
        try store.recount(theme: merger.into)
    }

    /// As they will be; nil where one of them is where it is by somebody's choice, or is not all that the theme has.
    private static func members(
        of merger: ThemeMerger,
        in store: isolated FeedbackStore
    ) throws -> [(member: ThemeMember, model: String)]? {
        var moved: [(member: ThemeMember, model: String)] = []
        for var member in try store.members(of: merger.from, limit: merger.members.count + 1) {
            guard member.placedBy == nil,
                let certainty = merger.members.first(where: { $0.key == member.key })?.certainty,
                try !store.exclusions(of: member.key.place).contains(merger.into)
            else { return nil }
            member.theme = merger.into
            member.certainty = min(member.certainty, certainty)
            moved.append((member, try store.placingModel(of: member.key.place) ?? ThemeKeeper.byWords))
        }
        return moved.count == merger.members.count ? moved : nil
    }

    private static func isUnseen(_ number: Int64, in store: isolated FeedbackStore) throws -> Bool {
        try isUntouched(number, in: store) && !store.isShown(theme: number)
    }

    private static func isUntouched(_ number: Int64, in store: isolated FeedbackStore) throws -> Bool {
        guard let theme = try store.theme(number), theme.mergedInto == nil else { return false }
        return try theme.status == .open && !theme.isStaffs && store.themes(mergedInto: number).isEmpty
    }
}
