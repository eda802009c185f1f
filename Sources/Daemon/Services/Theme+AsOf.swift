internal import Feedback
internal import Store

extension Theme {
    /// What staff had decided of it up to a time, as its history tells, with what had been heard by then.
    ///
    /// The name that its own words gave is not in the history: where staff named it since, that name stays.
    func asOf(_ time: Timestamp, _ members: PastMembers, _ history: [ThemeEvent]) -> Theme {
        var past = self
        (past.people, past.mails, past.stress) = (members.people, members.mails, members.stress)
        (past.firstHeard, past.lastHeard) = (members.first, members.last)
        guard history.contains(where: { $0.when >= time && $0.isDecision }) else { return past }
        var decisions = ThemeDecisions()
        for event in history where event.when < time { decisions.heed(event) }
        if let renamed = decisions.latest[.renamed]?.last { (past.name, past.namedBy) = (renamed.text, renamed.who) }
        past.owner = decisions.latest[.owned]?.last.flatMap { EmailAddress($0.text) }
        let answered = decisions.latest[.answered]?.last
        (past.status, past.statusWord, past.answer) = (.open, answered?.word, nil)
        guard let answered, let (status, note) = answered.statement else { return past }
        past.status = status
        past.answer = note.map { IncidentNote(text: $0, word: answered.word, nextWordBy: nil) }
        return past
    }
}

/// What staff decided of a theme, step by step; what was taken back is gone.
private struct ThemeDecisions {
    private(set) var latest: [ThemeEvent.Kind: [ThemeEvent]] = [:]

    mutating func heed(_ event: ThemeEvent) {
        switch event.kind {
        case .renamed, .answered, .owned: latest[event.kind, default: []].append(event)
        case .undone:
            // Begins with the kind of the step that was taken back, as `ThemeUndoing` writes it.
            let kind = ThemeEvent.Kind(rawValue: String(event.text.prefix { $0 != ":" }))
            if let kind, latest[kind]?.isEmpty == false { latest[kind]?.removeLast() }
        case .opened, .merged, .absorbed, .split, .added, .removed, .told: break
        }
    }
}

extension ThemeEvent {
    fileprivate var isDecision: Bool {
        switch kind {
        case .renamed, .answered, .owned, .undone: true
        case .opened, .merged, .absorbed, .split, .added, .removed, .told: false
        }
    }

    fileprivate var word: IncidentWord { IncidentWord(who: who, when: when) }

    /// `done: New client` or `started`, as `ThemeStatement` writes it.
    fileprivate var statement: (status: Theme.Status, note: String?)? {
        let parts = text.split(separator: ": ", maxSplits: 1).map(String.init)
        guard let status = parts.first.flatMap(Theme.Status.init(rawValue:)) else { return nil }
        return (status, parts.count > 1 ? parts[1] : nil)
    }
}
