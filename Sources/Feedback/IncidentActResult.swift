/// What came of an act.
package enum IncidentActResult: Hashable, Sendable {
    /// The incident as it is now; after a split, the new one.
    case done(Incident)
    /// What kind of step was taken back, and the incident as it is now.
    case undone(Incident, IncidentEvent.Kind)
    case refused(Refusal)

    package enum Refusal: Hashable, Sendable {
        case unknownIncident(Int64)
        /// It is closed, and the act is for an open one.
        case closed(Int64)
        /// These mails do not count into it.
        case unknownReports([Int64])
        /// Nothing would be left of it, or nothing would change.
        case pointless
        /// Nobody has done anything with it that could be taken back.
        case nothingToUndo
        /// So many people were told of it: what they know cannot be taken back, only corrected by another word.
        case toldAlready(Int)
        /// More has happened since.
        case changedSince
    }
}
