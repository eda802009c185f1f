internal import Feedback
internal import FoundationEssentials
internal import Store

/// What an act on themes replaced, as it stands in their history while the act can be taken back.
struct ThemeBefore: Codable, Sendable {
    /// Members whose places are noted; an act on more cannot be taken back.
    static let maximumMembers = 20_000

    /// What staff decides of a theme.
    struct Decided: Codable, Sendable {
        let theme: Int64
        let name: String
        let namedBy: String?
        let owner: EmailAddress?
        let status: Theme.Status
        let statusWord: IncidentWord?
        let answer: IncidentNote?
        let mergedInto: Int64?

        init(_ theme: Theme) {
            self.theme = theme.number
            (name, namedBy, owner) = (theme.name, theme.namedBy, theme.owner)
            (status, statusWord, answer, mergedInto) = (theme.status, theme.statusWord, theme.answer, theme.mergedInto)
        }

        func restored(on theme: Theme) -> Theme {
            var theme = theme
            (theme.name, theme.namedBy, theme.owner) = (name, namedBy, owner)
            (theme.status, theme.statusWord, theme.answer, theme.mergedInto) = (status, statusWord, answer, mergedInto)
            return theme
        }
    }

    /// Where a member counted.
    struct Seat: Codable, Sendable {
        let place: NeedPlace
        /// Nil: nowhere.
        let theme: Int64?
        let certainty: Double
        let placedBy: String?
        let model: String
    }

    struct Exclusion: Codable, Sendable {
        let place: NeedPlace
        let theme: Int64
    }

    var decided: [Decided] = []
    var seats: [Seat] = []
    /// That the act made, and that it ended.
    var excluded: [Exclusion] = []
    var readmitted: [Exclusion] = []
    /// The theme that the act made.
    var split: Int64?
    /// The act stands in the history of another theme, under this number.
    var elsewhere: Int64?

    init() {}

    init(of theme: Theme) { decided = [Decided(theme)] }

    init(elsewhere event: Int64) { elsewhere = event }

    mutating func keep(_ member: ThemeMember, in store: isolated FeedbackStore) throws {
        seats.append(
            Seat(
                place: member.key.place,
                theme: member.theme,
                certainty: member.certainty,
                placedBy: member.placedBy,
                model: try store.placingModel(of: member.key.place) ?? ThemeKeeper.byWords
            )
        )
    }

    /// It counted nowhere.
    mutating func keepNothing(of place: NeedPlace) {
        seats.append(Seat(place: place, theme: nil, certainty: 0, placedBy: nil, model: ThemeKeeper.byWords))
    }

    mutating func exclude(_ place: NeedPlace, from theme: Int64, in store: isolated FeedbackStore) throws {
        if try store.exclude(place, fromTheme: theme) { excluded.append(Exclusion(place: place, theme: theme)) }
    }

    mutating func readmit(_ place: NeedPlace, to theme: Int64, in store: isolated FeedbackStore) throws {
        if try store.readmit(place, toTheme: theme) { readmitted.append(Exclusion(place: place, theme: theme)) }
    }

    /// Nil where there is too much of it.
    func json() throws -> String? {
        guard seats.count <= Self.maximumMembers else { return nil }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// Nil for what this version cannot read.
    static func read(_ json: String) -> ThemeBefore? {
        try? JSONDecoder().decode(ThemeBefore.self, from: Data(json.utf8))
    }
}
