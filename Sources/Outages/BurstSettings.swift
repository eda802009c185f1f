internal import Feedback

/// What makes reports an incident, as the operator set it.
package struct BurstSettings: Hashable, Sendable {
    /// Distinct people it takes, whatever the statistics say.
    package var minimumPeople = 4
    /// In which so many people must write while no usual load is known yet.
    package var window = Duration.minutes(15)
    /// Without a report for so long an incident closes.
    package var quiet = Duration.minutes(60)
    /// While reports come, an alert is repeated so often.
    package var repeatAfter = Duration.hours(4)
    /// Two alerts of one incident are at least so far apart.
    package var pause = Duration.minutes(15)
    /// A burst so soon after an incident's closing opens the same incident again.
    package var reopenWithin = Duration.hours(2)

    package init() {}
}
