package import Feedback

/// Outage reports in one hour.
package struct HourlyCount: Hashable, Sendable {
    /// The hour's beginning, UTC.
    package let hour: Timestamp
    /// Distinct people.
    package let people: Int

    package init(hour: Timestamp, people: Int) {
        self.hour = hour
        self.people = people
    }
}
