/// How bad an outage is, as far as the mail says so. What it does not say is unknown; nothing is guessed.
package struct Severity: Hashable, Sendable, Codable {
    /// Who is affected.
    package enum Reach: String, CaseIterable, Sendable, Codable {
        /// The writer says that others are not.
        case one
        case several
        /// Everybody: of a group, a building, the organisation.
        case many
        case unknown
    }

    package let reach: Reach
    /// The words that say so, as written; nil when it is unknown.
    package let reachWords: String?
    /// True: people cannot work. False: they can, in another way. Nil: unknown.
    package let isBlocking: Bool?
    package let blockingWords: String?
    /// By when it must work, in the writer's words: "exam at 10", "bis 14 Uhr".
    package let deadline: String?

    package init(
        reach: Reach = .unknown,
        reachWords: String? = nil,
        isBlocking: Bool? = nil,
        blockingWords: String? = nil,
        deadline: String? = nil
    ) {
        self.reach = reach
        self.reachWords = reachWords
        self.isBlocking = isBlocking
        self.blockingWords = blockingWords
        self.deadline = deadline
    }

    /// Nothing is known of it.
    package var isUnknown: Bool { reach == .unknown && isBlocking == nil && deadline == nil }
}
