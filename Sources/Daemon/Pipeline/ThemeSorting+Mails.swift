internal import Feedback
internal import Store
internal import Themes

/// Single mails out of a theme, and into one.
extension ThemeSorting {
    /// What is split off is staff's choice in the new theme, and stays out of the old one.
    func split(_ mails: [Int64], from theme: Theme, in store: isolated FeedbackStore) throws -> ThemeActResult {
        let members = try members(mails, of: theme, in: store)
        if members.isEmpty, let earlier = try home(of: mails, splitFrom: theme, in: store) {
            return .done(earlier, event: nil, news: nil)
        }
        if let refusal = try refusal(to: mails, members, of: theme, in: store) { return .refused(refusal) }
        let name = try keeper.name(of: members, in: store)
        var new = theme
        new.number = 0
        (new.name, new.namedBy, new.owner) = (name ?? theme.name, nil, nil)
        (new.status, new.statusWord, new.answer) = (.open, nil, nil)
        new = try store.record(new)
        var before = ThemeBefore()
        before.split = new.number
        for member in members {
            try before.keep(member, in: store)
            try before.exclude(member.key.place, from: theme.number, in: store)
            try move(member, to: new.number, pinned: true, in: store)
        }
        try store.recount(theme: theme.number)
        let list = Self.list(mails)
        let event = try write(.split, "\(list) to theme \(new.number)", on: theme.number, before, in: store)
        let opening = "\(list) out of theme \(theme.number)"
        try write(.opened, opening, on: new.number, ThemeBefore(elsewhere: event), in: store)
        return try done(new, event, in: store)
    }

    /// Where an earlier split has put all of these.
    private func home(
        of mails: [Int64],
        splitFrom theme: Theme,
        in store: isolated FeedbackStore
    ) throws -> Theme? {
        var homes: Set<Int64> = []
        for mail in mails {
            let gone = Set(try store.excluded(mail, fromTheme: theme.number))
            guard let seat = try store.memberships(of: mail).first(where: { gone.contains($0.key.place) }),
                seat.placedBy != nil
            else { return nil }
            homes.insert(seat.theme)
        }
        guard homes.count == 1, let home = homes.first else { return nil }
        return try store.theme(home)
    }

    /// IT vouches for these; who wrote them is told what the others were told.
    func add(_ mails: [Int64], to theme: Theme, in store: isolated FeedbackStore) throws -> ThemeActResult {
        var chosen: [(need: ThemeNeed, mail: NeedMail)] = []
        var unknown: [Int64] = []
        for number in mails {
            if let mail = try store.needMail(number), let need = try need(of: mail, for: theme, in: store) {
                chosen.append((need, mail))
            } else {
                unknown.append(number)
            }
        }
        guard unknown.isEmpty else { return .refused(.unknownMails(unknown)) }
        guard !chosen.isEmpty else { return .refused(.pointless) }
        var before = ThemeBefore()
        var emptied: Set<Int64> = []
        for (need, mail) in chosen {
            let place = need.need.key.place
            let member = try store.membership(of: place)
            guard member?.theme != theme.number || member?.placedBy == nil else { continue }
            if let member { try before.keep(member, in: store) } else { before.keepNothing(of: place) }
            emptied.formUnion(member.map { [$0.theme] } ?? [])
            try before.readmit(place, to: theme.number, in: store)
            try move(
                need.member(of: mail, in: theme.number, certainty: 1, placedBy: word.who),
                to: theme.number,
                pinned: true,
                in: store
            )
        }
        guard !before.seats.isEmpty else { return .done(theme, event: nil, news: nil) }
        for other in emptied.sorted() { try store.recount(theme: other) }
        let event = try write(.added, Self.list(mails), on: theme.number, before, in: store)
        let grown = try store.recount(theme: theme.number) ?? theme
        let plan = try news.confirm(mails, of: grown, in: store, now: word.when)
        return .done(grown, event: event, news: plan)
    }

    /// Of several matters that which is in the theme already, or is most like it.
    private func need(
        of mail: NeedMail,
        for theme: Theme,
        in store: isolated FeedbackStore
    ) throws -> ThemeNeed? {
        let needs = keeper.needs(of: mail, isVouchedFor: true)
        let inside = try store.memberships(of: mail.number).filter { $0.theme == theme.number }.map(\.key)
        if let known = needs.first(where: { inside.contains($0.need.key) }) { return known }
        return try keeper.likest(needs, theme.number, in: store, now: word.when)
    }

    /// These belong elsewhere: to another theme that is like them, or to one that they begin.
    func remove(_ mails: [Int64], from theme: Theme, in store: isolated FeedbackStore) throws -> ThemeActResult {
        let members = try members(mails, of: theme, in: store)
        let out = try mails.filter { try !store.excluded($0, fromTheme: theme.number).isEmpty }
        let inside = Set(members.map(\.mail))
        let wanted = mails.filter { inside.contains($0) || !out.contains($0) }
        if wanted.isEmpty { return mails.isEmpty ? .refused(.pointless) : .done(theme, event: nil, news: nil) }
        if let refusal = try refusal(to: wanted, members, of: theme, in: store) { return .refused(refusal) }
        var before = ThemeBefore()
        for member in members {
            try before.keep(member, in: store)
            try before.exclude(member.key.place, from: theme.number, in: store)
            try store.withdraw(member.key.place)
        }
        try store.recount(theme: theme.number)
        for member in members { try keeper.placeAnew(member, in: store, now: word.when) }
        let event = try write(.removed, Self.list(wanted), on: theme.number, before, in: store)
        return try done(theme, event, in: store)
    }

    private func members(
        _ mails: [Int64],
        of theme: Theme,
        in store: isolated FeedbackStore
    ) throws -> [ThemeMember] {
        try mails.flatMap { mail in try store.memberships(of: mail).filter { $0.theme == theme.number } }
    }

    /// Why these mails cannot leave a theme; nil when they can.
    private func refusal(
        to mails: [Int64],
        _ members: [ThemeMember],
        of theme: Theme,
        in store: isolated FeedbackStore
    ) throws -> ThemeActResult.Refusal? {
        let inside = Set(members.map(\.mail))
        let unknown = mails.filter { !inside.contains($0) }
        if !unknown.isEmpty { return .unknownMails(unknown) }
        let all = try store.members(of: theme.number, limit: members.count + 1).count
        return members.isEmpty || all == members.count ? .pointless : nil
    }
}
