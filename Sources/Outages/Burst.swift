internal import Feedback

/// Enough people, more than usual: what opens an incident.
struct Burst {
    /// The first report of the window that showed it.
    let first: Timestamp
    let rule: BurstRule
}
