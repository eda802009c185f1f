internal import Feedback

/// A stored mail by a person, with what those need who must hear of it at once.
struct ReportedMail: Sendable {
    let number: Int64
    let receivedAt: Timestamp
    let sender: Sender
    let verdict: Verdict
    /// As it came; empty when it is kept no longer.
    let bytes: [UInt8]
}
