package import Feedback
internal import SQL

extension FeedbackStore {
    /// A mail of ours that could not be written down, and so cannot be sent: it stands in the outbox as failed, where the
    /// operator sees it. `mail` has no bytes.
    package func recordUnwritten(
        _ mail: OutboundMail,
        about message: Int64? = nil,
        reason: String,
        now: Timestamp
    ) throws {
        try database.transaction {
            guard try enqueue(mail, about: message, now: now) else { return }
            let number = try database.row(
                "SELECT number FROM outbox WHERE key = :key",
                ["key": mail.key]
            ) { $0.int64(0) }
            guard let number else { return }
            try change(number, to: .failed, nextTry: now, reason: reason, now: now)
        }
    }
}
