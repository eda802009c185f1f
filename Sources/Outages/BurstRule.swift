/// Why the detector decided as it did; stored beside the decision.
package enum BurstRule: String, CaseIterable, Sendable, Codable {
    /// Enough people in a short time, while no usual load is known.
    case coldStart = "O1-cold-start"
    /// Enough people, and more than the usual load explains.
    case aboveUsual = "O2-above-usual"
    /// A new burst soon after the closing: the same incident.
    case reopened = "O3-reopened"
    /// Counted into an open incident.
    case joins = "O4-joins"
    /// Twice the people the last alert told of.
    case doubled = "O5-doubled"
    /// Reports still come long after the last alert.
    case stillFailing = "O6-still-failing"
    /// Too few distinct people.
    case fewPeople = "O7-few-people"
    /// No more reports than usual at this hour, whoever sent them.
    case usualLoad = "O8-usual-load"
    /// Older than the incident it would belong to.
    case beforeIncident = "O9-before-incident"
    /// No report for the quiet time.
    case wentQuiet = "O10-went-quiet"
    /// Nothing has changed.
    case unchanged = "O11-unchanged"
    /// Reports come from a site that the last alert did not tell of.
    case siteJoined = "O12-site-joined"
    /// A silence held an alert back, and is over.
    case held = "O13-held"
}
