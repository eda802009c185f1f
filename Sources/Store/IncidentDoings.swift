/// What one person has done with an incident.
package struct IncidentDoings: Hashable, Sendable {
    /// The number of their latest step that can be taken back; nil where none can be, or was not yet.
    package let latestStep: Int64?
}
