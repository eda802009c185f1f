/// What came of an act.
package enum IncidentActResult: Hashable, Sendable {
    /// The incident as it is now; after a split, the new one.
    case done(Incident)
    case refused(Refusal)

    package enum Refusal: Hashable, Sendable {
        case unknownIncident(Int64)
        /// It is closed, and the act is for an open one.
        case closed(Int64)
        /// These mails do not count into it.
        case unknownReports([Int64])
        /// Nothing would be left of it, or nothing would change.
        case pointless
    }
}
