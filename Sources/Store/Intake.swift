package import Feedback

/// One mail, read and judged, on its way into the store.
package struct Intake: Sendable {
    package enum Disposition: Sendable {
        /// Nil verdict: nothing to judge, as in machine mail.
        case read(Message, Verdict?)
        /// It could not be read; its bytes are kept, and it is shown and counted. The reason is words for the operator.
        case quarantined(reason: String)
    }

    package let raw: RawMessage
    /// SHA-256 of the bytes: one mailbox has one record of the same content, wherever it turns up.
    package let contentHash: [UInt8]
    package let disposition: Disposition
    /// Older than the service: counted, but neither answered nor alarming.
    package let isBacklog: Bool
    /// INTERNALDATE, clipped: the time that counts.
    package let receivedAt: Timestamp

    package init(
        raw: RawMessage,
        contentHash: [UInt8],
        disposition: Disposition,
        isBacklog: Bool,
        receivedAt: Timestamp
    ) {
        self.raw = raw
        self.contentHash = contentHash
        self.disposition = disposition
        self.isBacklog = isBacklog
        self.receivedAt = receivedAt
    }
}
