package import Feedback

/// An answer of IT to a theme, as it is told to those who asked.
package struct News: Hashable, Sendable {
    package enum State: String, Sendable {
        /// It is told, as long as the theme still says so.
        case current
        /// A later answer goes instead.
        case replaced
        /// IT took it back before anybody was told.
        case withdrawn
    }

    /// The store's row id.
    package let number: Int64
    package let theme: Int64
    /// Of the theme's history.
    package let event: Int64
    /// `planned`, `done` or `declined`.
    package let status: Theme.Status
    package let note: IncidentNote
    package let plannedAt: Timestamp
    /// Until then IT may take it back.
    package let dueAt: Timestamp
    package let state: State
}
