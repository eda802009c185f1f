internal import Feedback

/// What is known of a mail's coming besides its bytes.
struct Arrival: Sendable {
    /// Mail older than this when a folder is first looked into was there before us.
    static let backlogAge = Duration.hours(2)

    let raw: RawMessage
    /// When every mail then in the folder had been taken in; nil at the first look.
    let lastPoll: Timestamp?
    let now: Timestamp

    /// The time that counts: INTERNALDATE, clipped to [last poll, now]. A mail cannot have come before a poll that did not see
    /// it, nor in the future, whatever the server says.
    var receivedAt: Timestamp {
        min(now, max(raw.internalDate, lastPoll ?? raw.internalDate))
    }

    /// Counted, but nothing follows from it: it was there long before we looked, or bears the mark of a store that is lost.
    var isBacklog: Bool {
        raw.isMarked || (lastPoll == nil && raw.internalDate < now - Self.backlogAge)
    }
}
