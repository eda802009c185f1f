package import Feedback

/// Somebody whose turn it may be to be told, or to be asked whether it helped.
package struct NewsTurn: Hashable, Sendable {
    package let news: News
    /// `Sender.key`.
    package let person: String
    /// Mails for this news that were taken back before a server saw them.
    package let attempts: Int
    /// When this person was told; nil before.
    package let toldAt: Timestamp?

    /// What has become of it.
    package enum Outcome: Hashable, Sendable {
        /// Told in answer to this mail; the key of ours in the outbox.
        case sent(mail: Int64, outbox: String)
        /// Never told, and why.
        case dropped(String)
    }
}
