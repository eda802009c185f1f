internal import Feedback
internal import Store
internal import Themes
internal import Typesetting

/// What a theme is called for those who read in one language, where its members write in several. Whatever shows the name of a
/// theme to somebody asks here, so that it has one name for each language.
///
/// Nothing is stored of it: it follows from the first people who wrote in that language (or, where nobody did, in any) before a
/// digest had shown the theme, or from the first of those who came later; so a name that was shown stays as long as they count
/// into it.
///
/// A theme costs three queries at most, however many its members are; in the organisation's language mostly one.
struct ThemeNaming: Sendable {
    /// Of the organisation: `ThemeKeeper` names themes in it, where their words have it.
    let language: String

    /// - Parameter language: of those who read it, ISO 639-1; nil: the organisation's.
    func named(_ themes: [Theme], for language: String? = nil, in store: isolated FeedbackStore) throws -> [Theme] {
        try themes.map { try named($0, for: language, in: store) }
    }

    /// The same of one.
    func named(_ theme: Theme, for language: String? = nil, in store: isolated FeedbackStore) throws -> Theme {
        var named = theme
        named.name = try name(of: theme, in: language ?? self.language, in: store)
        return named
    }

    private func name(of theme: Theme, in language: String, in store: isolated FeedbackStore) throws -> String {
        // What staff has said is what it is called.
        guard theme.namedBy == nil else { return theme.name }
        let shown = try store.firstShown(theme: theme.number)
        if language == self.language {
            guard let shown, try !store.isSaid(theme: theme.number, in: language, before: shown) else {
                return theme.name
            }
        }
        let people = ThemeHand.namingPeople
        var speeches = try store.firstSpeeches(in: theme.number, language: language, people: people)
        if speeches.isEmpty, language != self.language {
            speeches = try store.firstSpeeches(in: theme.number, language: nil, people: people)
        }
        guard let first = speeches.first else { return theme.name }
        let early = shown.map { time in speeches.filter { $0.stored < time } } ?? speeches
        return name(of: early.isEmpty ? [first] : early, in: language, service: theme.service) ?? theme.name
    }

    private func name(of speeches: [ThemeSpeech], in language: String, service: String?) -> String? {
        var index = ThemeIndex()
        for speech in speeches where !speech.writing.isErased {
            index.insert(speech.writing.need(speech.category, service: service), into: 1, isPinned: true)
        }
        return index.name(of: 1, language: language)?.inert(maximumBytes: Theme.maximumNameBytes)
    }
}
