package import Feedback

/// One period of a digest as one reader got it.
package struct DigestDelivery: Hashable, Sendable {
    /// Empty for the row that says from when on somebody is a reader.
    package let period: String
    /// Where the next one begins.
    package let end: Timestamp
    /// False: it passed in silence.
    package let isMailed: Bool

    package init(period: String, end: Timestamp, isMailed: Bool) {
        self.period = period
        self.end = end
        self.isMailed = isMailed
    }
}
