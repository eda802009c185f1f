internal import Feedback
internal import Store

/// People's corrections, for `earshot corrections`.
package struct CorrectionReport: Codable, Sendable {
    /// Newest first.
    package var corrections: [Line] = []
    /// How many there are in all.
    package var total = 0

    package struct Line: Codable, Sendable {
        package let number: Int64
        /// The number of the mail.
        package let mail: Int64
        /// Empty once it is erased.
        package let subject: String
        package let was: String?
        package let wasUnsure: Bool
        package let `is`: String?
        package let isUnsure: Bool
        package let by: String
        /// The mailbox and folder in which the mail was found; nil for a command.
        package let place: String?
        /// Milliseconds since 1970, UTC: the last round through the folders that did not see it yet, and the one that did.
        package let seenBefore: Int64?
        package let noticedAt: Int64
        /// `in force`, `replaced` or `undone`.
        package let state: String
        package let endedAt: Int64?
        package let endedBy: String?

        init(_ correction: Correction) {
            number = correction.number
            mail = correction.message
            subject = correction.subject
            was = correction.before.category?.rawValue
            wasUnsure = correction.before.isUnsure
            self.is = correction.after.category?.rawValue
            isUnsure = correction.after.isUnsure
            by = correction.origin.who
            place = correction.origin.place
            seenBefore = correction.origin.seenBefore?.milliseconds
            noticedAt = correction.noticedAt.milliseconds
            state = correction.state.rawValue
            endedAt = correction.endedAt?.milliseconds
            endedBy = correction.endedBy
        }
    }

    /// Read from the store, beside a daemon or without one.
    ///
    /// - Throws: `DaemonError`.
    package init(of configuration: Configuration, limit: Int) async throws {
        (corrections, total) = try await configuration.readingStore { store in
            (
                try await store.corrections(limit: limit).map { Line($0) },
                try await store.correctionCounts().values.reduce(0, +)
            )
        }
    }
}
