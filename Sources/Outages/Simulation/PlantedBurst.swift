package import Feedback

/// An outage put among other reports: people who report one service within a short time.
package struct PlantedBurst: Sendable {
    package let service: String
    /// When each of them writes, in order; at least one.
    package let times: [Timestamp]
    /// How seldom chance alone looks like this to one who knows the true load: once in ten to this power of years.
    package let rarity: Double

    package var people: Int { times.count }
    package var start: Timestamp { times[0] }
    package var end: Timestamp { times[times.count - 1] }
}
