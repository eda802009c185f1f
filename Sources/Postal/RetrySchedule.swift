package import Feedback

/// When a mail that a server put off is tried again, and when no more.
package enum RetrySchedule {
    /// After the first try, the second, and so on; the last one repeats.
    private static let pauses: [Duration] = [.minutes(1), .minutes(5), .minutes(15), .minutes(30), .minutes(60)]
    /// How long between two tries of an alert: it is worth something now.
    private static let alertPause = Duration.minutes(1)
    /// The part of a pause that jitter adds or takes.
    private static let jitterPercent: Int64 = 10

    /// How long after its creation a mail is given up. RFC 5321 section 4.5.4.1 asks for four to five days; whoever must
    /// hear of an outage may be cut off by that very outage. What people are answered tells how things stand: days later,
    /// "we know that there is trouble" is no longer so.
    package static func lifetime(of kind: OutboundMail.Kind) -> Duration {
        switch kind {
        case .alert: .days(14)
        case .acknowledgement, .confirmation: .hours(4)
        case .allClear: .hours(24)
        case .digest, .helpdesk, .security, .news, .reply, .bulletin: .days(5)
        }
    }

    package static func isExpired(_ row: OutboxRow, now: Timestamp) -> Bool {
        now - row.createdAt >= lifetime(of: row.mail.kind)
    }

    /// The pause before the next try, at most a tenth longer or shorter than the table says.
    ///
    /// `attempts`: tries so far, at least 1. `jitter`: 0 to 1, drawn at random by the caller, so that several daemons,
    /// or several mails put off together, do not come back in step.
    package static func pause(of kind: OutboundMail.Kind, attempts: Int, jitter: Double) -> Duration {
        jittered(kind == .alert ? alertPause : pause(after: attempts), jitter)
    }

    package static func pause(after attempts: Int) -> Duration {
        pauses[min(max(attempts, 1), pauses.count) - 1]
    }

    static func jittered(_ pause: Duration, _ jitter: Double) -> Duration {
        let span = pause.wholeMilliseconds * jitterPercent / 100
        return pause + .milliseconds(Int64(Double(2 * span) * min(max(jitter, 0), 1)) - span)
    }
}
