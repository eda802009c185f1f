package import Feedback

/// Which mails wait for a second opinion.
package struct OpinionQuery: Hashable, Sendable {
    /// Only mails of this number and later.
    package var from: Int64
    /// Only mails that this model has judged, and nobody since.
    package let model: String
    /// Only mails stored since: older ones keep what they are.
    package let storedSince: Timestamp
    /// Outages that count into no incident are asked about once they were received before this: until then they may yet be part
    /// of a burst, and no second opinion may take a report out of one.
    package let outagesBefore: Timestamp

    package init(from: Int64, model: String, storedSince: Timestamp, outagesBefore: Timestamp) {
        self.from = from
        self.model = model
        self.storedSince = storedSince
        self.outagesBefore = outagesBefore
    }
}
