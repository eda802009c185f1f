package import Feedback

extension DigestSchedule {
    /// What one digest covers: from `start`, included, to `end`, not included. It is due at `end`.
    package struct Period: Hashable, Sendable {
        /// The scheduled local time (`2026-11-23T07:30`), the same whichever instant a clock change made of it: with the
        /// digest's name it is unique for ever.
        package let key: String
        package let start: Timestamp
        package let end: Timestamp

        package init(key: String, start: Timestamp, end: Timestamp) {
            self.key = key
            self.start = start
            self.end = end
        }
    }
}
