/// An outbound mail as the outbox holds it.
package struct OutboxRow: Sendable {
    /// How far one recipient is.
    package enum State: String, CaseIterable, Sendable, Codable {
        /// Waiting for its first or next try.
        case queued
        /// Claimed by the postman; nothing final has happened.
        case sending
        /// The final dot is about to be sent, or was, and no reply is known yet.
        case dot
        /// Accepted by the relay.
        case sent
        /// Refused for good.
        case failed
        /// The connection died between the dot and its reply, and this kind of mail is not sent again.
        case unknown
    }

    package let number: Int64
    package let mail: OutboundMail
    package let state: State
    /// Tries so far, this one included.
    package let attempts: Int
    package let createdAt: Timestamp
    /// Recipients still to be served: those accepted or refused for good in an earlier try are gone from it.
    package let pending: [EmailAddress]
    /// Earlier tries whose final dot may have arrived without an answer.
    package let uncertainSends: Int

    package init(
        number: Int64,
        mail: OutboundMail,
        state: State,
        attempts: Int,
        createdAt: Timestamp,
        pending: [EmailAddress],
        uncertainSends: Int = 0
    ) {
        self.number = number
        self.mail = mail
        self.state = state
        self.attempts = attempts
        self.createdAt = createdAt
        self.pending = pending
        self.uncertainSends = uncertainSends
    }
}
