/// A mail to be sent: what becomes an outbox row, written in the transaction it follows from.
package struct OutboundMail: Sendable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        /// At most once: never sent again after an uncertain send.
        case acknowledgement
        /// At most once: tells a reporter that an incident has ended.
        case allClear = "all-clear"
        /// At least once, with the same Message-ID.
        case alert
        /// Once; after an uncertain send, once more 30 minutes later with the same Message-ID.
        case digest
        /// A person's outage, to the help desk: at least once.
        case helpdesk
        /// A security matter, to the security contact: at least once.
        case security
        /// What came of a person's word to Earshot: once; after an uncertain send, once more two minutes later with the same
        /// Message-ID.
        case confirmation
        /// At most once: tells somebody who asked what IT has decided, and later asks whether it helped.
        case news
        /// At most once: IT's own words to the one person behind an item of a digest.
        case reply
        /// What was asked and what became of it, to a list of the operator's choice: as a digest.
        case bulletin
    }

    package let kind: Kind
    /// Unique in the outbox: composing the same thing twice yields one row (`digest:weekly:2026-11-23`).
    package let key: String
    /// Without angle brackets.
    package let messageID: String
    /// Nil: the null reverse-path `<>`.
    package let envelopeSender: EmailAddress?
    package let recipients: [EmailAddress]
    /// The whole mail, CRLF line ends, not dot-stuffed.
    package let bytes: [UInt8]
    /// What it says instead, once what it says is no longer so: of several that apply, the last one is sent.
    package var later: [Later] = []

    /// Another wording of the same mail, for when it has waited.
    package struct Later: Sendable {
        package enum Condition: Hashable, Sendable {
            /// What leaves from then on.
            case since(Timestamp)
            /// The incident with this number has ended, as has the one that it was counted into.
            case over(incident: Int64)
        }

        package let condition: Condition
        /// As `OutboundMail.bytes`.
        package let bytes: [UInt8]

        package init(_ condition: Condition, bytes: [UInt8]) {
            self.condition = condition
            self.bytes = bytes
        }
    }

    package init(
        kind: Kind,
        key: String,
        messageID: String,
        envelopeSender: EmailAddress?,
        recipients: [EmailAddress],
        bytes: [UInt8]
    ) {
        self.kind = kind
        self.key = key
        self.messageID = messageID
        self.envelopeSender = envelopeSender
        self.recipients = recipients
        self.bytes = bytes
    }
}
