/// How long a silent or dripping server is waited for: a token bucket of time, filled by bytes.
///
/// Waiting empties it; each received byte puts back a little, so that a slow but steady server keeps it full and one that
/// drips below `leastBytesPerSecond` is given up after about `limit`. The time the receiver itself takes does not count.
struct Patience {
    static let leastBytesPerSecond = 1024

    private let limit: Duration
    /// What is left to wait for the next byte.
    private(set) var remaining: Duration

    init(limit: Duration) {
        self.limit = limit
        remaining = limit
    }

    /// `count` bytes came after a wait of `time`.
    mutating func received(_ count: Int, after time: Duration) {
        // A quarter of a GiB at once fills any bucket; more could overflow the product.
        let earned = Duration.microseconds(min(count, 1 << 28) * 1_000_000 / Self.leastBytesPerSecond)
        remaining = min(limit, remaining - time + earned)
    }
}
