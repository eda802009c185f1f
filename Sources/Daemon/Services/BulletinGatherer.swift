internal import Digests
internal import Feedback
internal import FoundationEssentials
internal import Store

/// Gathers from the store what a bulletin tells of.
struct BulletinGatherer: Sendable {
    /// Themes looked at for each section.
    static let maximumThemes = 500

    let configuration: Configuration
    let store: FeedbackStore

    /// - Throws: what the store throws.
    func material(from start: Timestamp, to end: Timestamp) async throws -> BulletinMaterial {
        let limit = Self.maximumThemes
        let answered = try await store.answeredNeeds(from: start, to: end, about: .all, limit: limit).map(\.theme)
        let heard = try await store.themeTallies(from: start, to: end, about: .all, limit: limit).map(\.theme)
        let naming = ThemeNaming(language: configuration.organisation.language)
        let language = configuration.bulletin.language
        let items = try await store.transaction { store in
            try BulletinMaterial.items(answered: answered, heard: heard) {
                try naming.named($0, for: language, in: store)
            }
        }
        return BulletinMaterial(
            organisation: configuration.organisation.name,
            language: language,
            timeZone: configuration.organisation.timeZone.identifier,
            start: start,
            end: end,
            people: try await store.needs(from: start, to: end, about: .all).people,
            address: configuration.commandAddress?.description ?? "",
            recipients: configuration.bulletin.recipients,
            items: items
        )
    }

    /// Where the next one begins: the end of the last one that was sent, or that had nothing to tell. What one that was dropped, or
    /// lapsed, would have told is told by the next.
    func start(now: Timestamp) async throws -> Timestamp {
        if let end = try await store.lastBulletinEnd() { return end }
        return try await store.listeningSince(now: now)
    }
}
