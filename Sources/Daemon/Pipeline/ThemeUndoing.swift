internal import Feedback
internal import Store
internal import Themes

/// Takes back the latest act on a theme, exactly: names, answers and places are what they were. What was heard in between belongs where
/// it would have belonged without it.
struct ThemeUndoing {
    let word: IncidentWord
    let news: ThemeNews
    let keeper: ThemeKeeper

    func undo(_ theme: Theme, in store: isolated FeedbackStore) throws -> ThemeActResult {
        guard let latest = try store.latestStep(of: theme.number), let step = try source(of: latest, in: store),
            let before = ThemeBefore.read(step.before)
        else { return .refused(.tooLate) }
        guard try isUntouched(before, since: step, in: store) else { return .refused(.tooLate) }
        if let refusal = try untell(step, before, in: store) { return .refused(refusal) }
        try restore(before, of: step, in: store)
        if step.kind == .absorbed { try sort(heardSince: step, beside: before, in: store) }
        if step.bringsPeople { try news.turnAway(from: step.theme, in: store, now: word.when) }
        try store.endStep(step.event)
        if latest.event != step.event { try store.endStep(latest.event) }
        let what = step.text.isEmpty ? step.kind.rawValue : "\(step.kind.rawValue): \(step.text)"
        let event = try write(what, on: step.theme, in: store)
        let now = try store.theme(step.theme) ?? theme
        return .done(now, event: event, news: nil)
    }

    /// What people would hear because of it is told to nobody. What somebody has heard stands.
    private func untell(
        _ step: ThemeStep,
        _ before: ThemeBefore,
        in store: isolated FeedbackStore
    ) throws -> ThemeActResult.Refusal? {
        if step.kind == .answered {
            if try news.withdraw(event: step.event, in: store, now: word.when) { return nil }
            return .told(waiting: try news.waiting(event: step.event, in: store))
        }
        let mails = before.seats.map(\.place.mail)
        guard step.bringsPeople, try news.hasTold(mails, of: step.theme, since: step.when, in: store) else {
            return nil
        }
        return .told(waiting: 0)
    }

    /// A split stands in the history of both themes.
    private func source(of step: ThemeStep, in store: isolated FeedbackStore) throws -> ThemeStep? {
        guard let elsewhere = ThemeBefore.read(step.before)?.elsewhere else { return step }
        guard let split = try store.step(elsewhere), try store.latestStep(of: split.theme)?.event == elsewhere else {
            return nil
        }
        return split
    }

    /// Nobody of staff has done more since with what the act was about.
    private func isUntouched(
        _ before: ThemeBefore,
        since step: ThemeStep,
        in store: isolated FeedbackStore
    ) throws -> Bool {
        if let split = before.split {
            guard let theme = try store.theme(split), theme.mergedInto == nil,
                let latest = try store.latestStep(of: split),
                ThemeBefore.read(latest.before)?.elsewhere == step.event
            else { return false }
        }
        for seat in before.seats {
            guard let member = try store.membership(of: seat.place), member.placedBy != nil else { continue }
            let isOurs = member.theme == step.theme || member.theme == before.split
            guard isOurs else { return false }
        }
        return true
    }

    private func restore(_ before: ThemeBefore, of step: ThemeStep, in store: isolated FeedbackStore) throws {
        var changed: Set<Int64> = [step.theme]
        for decided in before.decided {
            if let theme = try store.theme(decided.theme) { try store.record(decided.restored(on: theme)) }
            changed.insert(decided.theme)
        }
        for exclusion in before.excluded { try store.readmit(exclusion.place, toTheme: exclusion.theme) }
        for exclusion in before.readmitted { try store.exclude(exclusion.place, fromTheme: exclusion.theme) }
        for seat in before.seats {
            guard var member = try store.membership(of: seat.place),
                // It has moved on by itself, unless the act had sent it away.
                member.theme == before.split ?? step.theme || step.kind == .removed
            else { continue }
            changed.insert(member.theme)
            guard let theme = seat.theme else {
                try store.withdraw(seat.place)
                continue
            }
            changed.insert(theme)
            (member.theme, member.certainty, member.placedBy) = (theme, seat.certainty, seat.placedBy)
            try store.place(member, model: seat.model)
        }
        if let split = before.split {
            // Whoever has joined it since says the same.
            for var member in try store.members(of: split, limit: ThemeSorting.maximumMembers) {
                member.theme = step.theme
                let model = try store.placingModel(of: member.key.place) ?? ThemeKeeper.byWords
                try store.place(member, model: model)
            }
            changed.insert(split)
        }
        for number in changed.sorted() { try store.recount(theme: number) }
    }

    /// Two themes are again what was one for a while: what joined that one belongs to either.
    private func sort(
        heardSince step: ThemeStep,
        beside before: ThemeBefore,
        in store: isolated FeedbackStore
    ) throws {
        let old = Set(before.seats.map(\.place))
        let heard = try store.members(of: step.theme, limit: ThemeSorting.maximumMembers).filter {
            $0.stored >= step.when && $0.placedBy == nil && !old.contains($0.key.place)
        }
        for member in heard { try store.withdraw(member.key.place) }
        for member in heard.reversed() { try keeper.placeAnew(member, in: store, now: word.when) }
        try store.recount(theme: step.theme)
    }

    private func write(_ text: String, on theme: Int64, in store: isolated FeedbackStore) throws -> Int64 {
        try store.note(ThemeEvent(.undone, who: word.who, when: word.when, text: text), of: theme, before: nil)
    }
}

extension ThemeStep {
    /// Whoever it brought to the theme may have been told what IT has answered.
    fileprivate var bringsPeople: Bool { kind == .absorbed || kind == .added }
}
