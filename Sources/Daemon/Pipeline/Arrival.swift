internal import Feedback

/// What is known of a mail's coming besides its bytes.
struct Arrival: Sendable {
    /// Mail older than this when a folder was first looked into was there before us.
    static let backlogAge = Duration.hours(2)
    /// Mail that was so much older than the last look when it came was moved or copied into the folder: mail that is delivered
    /// bears the time of its delivery.
    static let ageOfMovedMail = Duration.days(1)

    let raw: RawMessage
    /// When every mail then in the folder had been taken in; nil before that, and for a mail that was seen before and did not
    /// come.
    let lastPoll: Timestamp?
    /// The first look into the folder.
    let listeningSince: Timestamp
    let now: Timestamp

    /// The time that counts: INTERNALDATE, clipped to [last poll, now]. A mail cannot have come before a poll that did not see
    /// it, nor in the future, whatever the server says.
    var receivedAt: Timestamp {
        min(now, max(raw.internalDate, lastPoll ?? raw.internalDate))
    }

    /// Counted, but nothing follows from it: it was there long before we looked, or may have been as nobody knows when it came;
    /// it was old when somebody moved it here; or it bears the mark of a store that is lost.
    var isBacklog: Bool {
        raw.isMarked || !raw.isDated && lastPoll == nil || raw.internalDate < listeningSince - Self.backlogAge
            || lastPoll.map { raw.internalDate < $0 - Self.ageOfMovedMail } ?? false
    }
}
