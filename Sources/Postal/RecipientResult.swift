package import Feedback

/// What became of a mail for one recipient, in one try.
package struct RecipientResult: Hashable, Sendable {
    package enum Outcome: String, Sendable, Codable {
        /// The server answered the final dot with 2xx: the mail is its to deliver.
        case accepted
        /// Refused for good.
        case refused
        /// Not taken this time, and surely not: the final dot was not sent, or was refused for now.
        case deferred
        /// The final dot may have arrived; its answer did not.
        case unknown
    }

    /// Which command's answer decided it.
    package enum Phase: String, Sendable, Codable {
        case sender, recipient, data, dot
    }

    package let recipient: EmailAddress
    package let outcome: Outcome
    /// The deciding reply's code; nil when none decided.
    package let code: Int?
    /// Its enhanced status (RFC 3463), such as `5.1.1`.
    package let status: String?
    /// The server's words or ours: inert, at most `SMTPReply.maximumTextBytes`.
    package let reason: String
    /// Nil when no answer decided it.
    package let phase: Phase?

    package init(
        recipient: EmailAddress,
        outcome: Outcome,
        code: Int? = nil,
        status: String? = nil,
        reason: String,
        phase: Phase? = nil
    ) {
        self.recipient = recipient
        self.outcome = outcome
        self.code = code
        self.status = status
        self.reason = reason
        self.phase = phase
    }

    /// The server takes no mail from our sender's address, whatever is in it: its answer to MAIL FROM. 552 and 5.3.4 there are about
    /// the mail's size (RFC 1870 section 6.1).
    package var isOfSender: Bool {
        outcome == .refused && phase == .sender && code != 552 && status != "5.3.4"
    }

    /// The server says of this very address that nobody is reached there: its answer to RCPT, with a status that tells why.
    package var isDeadAddress: Bool {
        outcome == .refused && phase == .recipient && status.map(DeliveryStatus.isDeadAddress) == true
    }
}
