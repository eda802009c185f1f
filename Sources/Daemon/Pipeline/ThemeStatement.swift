internal import Feedback
internal import Store
internal import Typesetting

/// What one person of staff says of a theme: its name, who looks after it, and what IT answers.
struct ThemeStatement {
    let word: IncidentWord
    let news: ThemeNews

    func rename(_ theme: Theme, to name: String, in store: isolated FeedbackStore) throws -> ThemeActResult {
        let name = name.inert(maximumBytes: Theme.maximumNameBytes)
        guard !name.isEmpty else { return .refused(.pointless) }
        guard name != theme.name || theme.namedBy == nil else { return .done(theme, event: nil, news: nil) }
        var renamed = theme
        (renamed.name, renamed.namedBy) = (name, word.who)
        return try write(.renamed, name, renamed, instead: theme, in: store)
    }

    func give(_ theme: Theme, to owner: EmailAddress?, in store: isolated FeedbackStore) throws -> ThemeActResult {
        guard owner?.normalized != theme.owner?.normalized else { return .done(theme, event: nil, news: nil) }
        var given = theme
        given.owner = owner
        return try write(.owned, owner?.description ?? "nobody", given, instead: theme, in: store)
    }

    /// What was to be told before and was not is told no more: news tells what the theme says.
    func answer(
        _ theme: Theme,
        _ status: Theme.Status,
        note text: String?,
        in store: isolated FeedbackStore
    ) throws -> ThemeActResult {
        let text = text?.inert(maximumBytes: IncidentNote.maximumTextBytes) ?? ""
        let note = text.isEmpty ? nil : IncidentNote(text: text, word: word, nextWordBy: nil)
        // The same status without a note takes no note away.
        guard status != theme.status || note.map({ $0.text != theme.answer?.text }) ?? false else {
            return .done(theme, event: nil, news: nil)
        }
        var answered = theme
        (answered.status, answered.statusWord, answered.answer) = (status, word, note)
        try store.record(answered)
        let said = note.map { "\(status.rawValue): \($0.text)" } ?? status.rawValue
        let event = try store.note(
            ThemeEvent(.answered, who: word.who, when: word.when, text: said),
            of: theme.number,
            before: try ThemeBefore(of: theme).json()
        )
        let plan =
            status.isAnswer ? try news.plan(answered, event: event, in: store, now: word.when) : nil
        return .done(answered, event: event, news: plan)
    }

    private func write(
        _ kind: ThemeEvent.Kind,
        _ text: String,
        _ theme: Theme,
        instead old: Theme,
        in store: isolated FeedbackStore
    ) throws -> ThemeActResult {
        try store.record(theme)
        let event = ThemeEvent(kind, who: word.who, when: word.when, text: text)
        let number = try store.note(event, of: theme.number, before: try ThemeBefore(of: old).json())
        return .done(theme, event: number, news: nil)
    }
}
