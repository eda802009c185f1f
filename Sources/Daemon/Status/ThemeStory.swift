package import Feedback
internal import Store

/// One theme with what counts into it and what was done with it, for `earshot themes show`. Times are milliseconds since 1970, UTC.
package struct ThemeStory: Codable, Sendable {
    package static let maximumMembers = 1000
    /// People in each of so many steps of a week, the oldest first.
    package static let weeks = 12

    package let theme: ThemeReport.Line
    /// People a week, the last one up to now.
    package let course: [Int]
    /// Newest first, at most `maximumMembers`.
    package let members: [MemberLine]
    package let events: [EventLine]
    /// Numbers of themes that are counted into it.
    package let absorbed: [Int64]

    package struct MemberLine: Codable, Sendable {
        /// Of the mail.
        package let mail: Int64
        /// Which of its matters; 0: the mail itself.
        package let matter: Int
        package let category: String
        package let received: Int64
        /// In which they say it; empty when it was erased.
        package let sentence: String
        /// How likely it belongs there, 0 to 1.
        package let certainty: Double
        /// Who of staff put it there.
        package let placedBy: String?
        /// May be told of an answer without a person having looked.
        package let isSure: Bool

        init(_ member: ThemeMember) {
            mail = member.mail
            matter = member.position
            category = member.category.rawValue
            received = member.received.milliseconds
            sentence = member.sentence
            certainty = member.certainty
            placedBy = member.placedBy
            isSure = member.isSure
        }
    }

    package struct EventLine: Codable, Sendable {
        /// See `ThemeEvent.Kind`.
        package let what: String
        /// Empty: nobody did it.
        package let who: String
        package let when: Int64
        package let text: String

        init(_ event: ThemeEvent) {
            (what, who, when, text) = (event.kind.rawValue, event.who, event.when.milliseconds, event.text)
        }
    }

    init(
        theme: ThemeReport.Line,
        course: [Int],
        members: [ThemeMember],
        events: [ThemeEvent],
        absorbed: [Int64]
    ) {
        self.theme = theme
        self.course = course
        self.members = members.map { MemberLine($0) }
        self.events = events.map { EventLine($0) }
        self.absorbed = absorbed
    }

    /// Read from the store, beside a daemon or without one. Nil when there is no such theme.
    ///
    /// - Throws: `DaemonError`.
    package init?(
        _ number: Int64,
        of configuration: Configuration,
        clock: any WallClock = SystemClock()
    ) async throws {
        let now = clock.now()
        let naming = ThemeNaming(language: configuration.organisation.language)
        let story = try await configuration.readingStore { store in
            try await store.transaction { store in try Self.read(number, naming, in: store, now: now) }
        }
        guard let story else { return nil }
        self = story
    }

    private static func read(
        _ number: Int64,
        _ naming: ThemeNaming,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> ThemeStory? {
        guard let theme = try store.theme(number) else { return nil }
        let end = now + .seconds(1)
        let steps = (0...weeks).reversed().map { end - .days(7 * $0) }
        let trends = try ThemeTrends(period: ThemeReport.history, until: now, in: store)
        return ThemeStory(
            theme: try ThemeReport.Line(naming.named(theme, in: store), trends, in: store, now: now),
            course: try store.themeCourse(of: number, steps: steps),
            members: try store.members(of: number, limit: maximumMembers),
            events: try store.history(of: number),
            absorbed: try store.themes(mergedInto: number).map(\.number)
        )
    }
}
