package import Feedback

/// A step in the story of an incident that can be taken back.
package struct IncidentStep: Hashable, Sendable {
    /// Its number in the story.
    package let event: Int64
    package let kind: IncidentEvent.Kind
    package let when: Timestamp
    /// What it replaced, as JSON.
    package let before: String
}
