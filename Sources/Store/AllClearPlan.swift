package import Feedback

/// One person who is to be told that an incident has ended.
package struct AllClearPlan: Hashable, Sendable {
    package let incident: Int64
    /// Which of its endings.
    package let endedAt: Timestamp
    /// `Sender.key`.
    package let person: String
    /// When this person reported it.
    package let reportedAt: Timestamp
    /// Which service they reported: another one than the incident's where it was merged into that. Nil: none.
    package let service: String?
    /// Where it came in.
    package let mailbox: String
    package let right: AnswerRight

    /// What has become of it.
    package enum Outcome: Hashable, Sendable {
        /// The key of the mail in the outbox.
        case sent(outbox: String)
        /// It is not told, and why.
        case dropped(String)
    }
}
