package import Feedback

/// What a report means for incidents. The incident it holds is to be stored as it is.
package enum OutageDecision: Hashable, Sendable {
    /// The report opens and joins nothing.
    case none(BurstRule)
    /// An incident opens and is to be alerted. Its number is 0, or the old one's when it opens again (`reopened`).
    case opened(Incident, BurstRule)
    /// The report counts into an open incident; `alert` when staff are to be told again.
    case joined(Incident, alert: Bool, BurstRule)

    package var rule: BurstRule {
        switch self {
        case .none(let rule), .opened(_, let rule), .joined(_, _, let rule): rule
        }
    }
}

/// What passing time means for an open incident.
package enum TickDecision: Hashable, Sendable {
    case none
    /// It is to be stored, and nobody is told: it has gone quiet, or the clock went back.
    case changed(Incident)
    /// Staff are to be told again: `doubled`, `siteJoined`, `stillFailing` or `held`.
    case alert(Incident, BurstRule)
    /// No report for the quiet time; staff are to be told that, if they were told of it at all.
    case closed(Incident)
}
