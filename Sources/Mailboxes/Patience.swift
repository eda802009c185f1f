internal import Feedback

/// How long a silent or dripping server is waited for: a token bucket of time, filled by bytes.
///
/// Waiting empties it; each received byte puts back a little, so that a slow but steady server keeps it full and one that
/// drips below `leastBytesPerSecond` is given up after about `limit`. The time the receiver itself takes does not count.
struct Patience {
    static let leastBytesPerSecond = 1024
    /// How long a server that says that it is still at work is waited for, all in all.
    static let longestWork = Duration.minutes(10)

    private let limit: Duration
    /// What is left to wait for the next byte.
    private(set) var remaining: Duration
    private var waited = Duration.zero

    init(limit: Duration) {
        self.limit = limit
        remaining = limit
    }

    /// `count` bytes came after a wait of `time`.
    mutating func received(_ count: Int, after time: Duration) {
        // A quarter of a GiB at once fills any bucket; more could overflow the product.
        let earned = Duration.microseconds(min(count, 1 << 28) * 1_000_000 / Self.leastBytesPerSecond)
        remaining = min(limit, remaining - time + earned)
        waited += time
    }

    /// The server has said that it is still at work: Dovecot's `* OK Searched 12% of the mailbox`, INPROGRESS of RFC 9585. A large
    /// folder that is opened for the first time may take minutes.
    mutating func heardOfWork() {
        remaining = max(remaining, min(limit, Self.longestWork - waited))
    }
}
