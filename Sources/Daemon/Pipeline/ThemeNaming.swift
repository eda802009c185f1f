internal import Feedback
internal import Store
internal import Themes
internal import Typesetting

/// What a theme is called for those who read in one language, where its members write in several.
///
/// Nothing is stored of it: it follows from the first people who wrote in that language (or, where nobody did, in any) before a digest
/// had shown the theme, or from the first of those who came later; so a name that was shown stays as long as they count into it.
struct ThemeNaming: Sendable {
    /// Of the organisation: `ThemeKeeper` names themes in it, where their words have it.
    let language: String

    /// - Parameter language: of those who read it, ISO 639-1.
    func name(of theme: Theme, in language: String, in store: isolated FeedbackStore) throws -> String {
        // What staff has said is what it is called.
        guard theme.namedBy == nil else { return theme.name }
        let people = ThemeHand.namingPeople
        var speakers = try store.firstMembers(of: theme.number, language: language, people: people)
        if speakers.isEmpty, language != self.language {
            speakers = try store.firstMembers(of: theme.number, language: nil, people: people)
        }
        guard let first = speakers.first else { return theme.name }
        let shown = try store.firstShown(theme: theme.number)
        let early = shown.map { time in speakers.filter { $0.stored < time } } ?? speakers
        if language == self.language, !early.isEmpty { return theme.name }
        return try name(of: early.isEmpty ? [first] : early, in: language, theme, store) ?? theme.name
    }

    private func name(
        of members: [ThemeMember],
        in language: String,
        _ theme: Theme,
        _ store: isolated FeedbackStore
    ) throws -> String? {
        var index = ThemeIndex()
        for member in members {
            guard let writing = try store.writing(of: member.key.place), !writing.isErased else { continue }
            index.insert(writing.need(member.category, service: theme.service), into: 1, isPinned: true)
        }
        return index.name(of: 1, language: language)?.inert(maximumBytes: Theme.maximumNameBytes)
    }
}
