package import Feedback

/// A bulletin, from its draft to its end.
package struct StoredBulletin: Hashable, Sendable {
    /// The store's row id; 0 until it is stored.
    package var number: Int64 = 0
    /// Unique: the schedule's, or of when somebody asked for it.
    package let period: String
    /// Where the next one begins.
    package let periodEnd: Timestamp
    /// `draft`, `sent`, `dropped`, `lapsed`, or `empty`: there was nothing to tell.
    package var state: String
    /// Counts drafts, from 1.
    package var revision = 1
    /// What it tells of, as JSON.
    package let material: String
    /// Items, by their numbers.
    package var leftOut: Set<Int> = []
    /// Nil: as composed.
    package var title: String?
    package let madeAt: Timestamp
    /// Who of staff changed it last; empty where time did.
    package var changedBy = ""

    package init(period: String, periodEnd: Timestamp, state: String, material: String, madeAt: Timestamp) {
        self.period = period
        self.periodEnd = periodEnd
        self.state = state
        self.material = material
        self.madeAt = madeAt
    }

    package var isDraft: Bool { state == "draft" }
}
