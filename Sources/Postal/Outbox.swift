package import Feedback

/// Where mails to be sent wait, and where their fate is recorded. The real one is the store; the tests' one is an array.
///
/// Each method has lasted when it returns: a power cut a moment later takes nothing back. None may give up because the
/// task was cancelled: what is known of a mail must be recorded also while the daemon stops.
package protocol Outbox: Sendable {
    /// At most `limit` rows that are due at `now`, alerts first; each is `sending` from now on, one attempt more.
    func claim(limit: Int, now: Timestamp) async throws -> [OutboxRow]
    /// The row is `dot` from now on: its final dot is about to be sent.
    func enterDot(_ row: Int64) async throws
    func settle(_ row: Int64, as settlement: Settlement, now: Timestamp) async throws
}
