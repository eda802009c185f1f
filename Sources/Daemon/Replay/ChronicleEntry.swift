package import Feedback

/// One line of a chronicle: what happened then.
package struct ChronicleEntry: Sendable {
    package enum Event: Sendable {
        /// A mail came, with these bytes.
        case mail([UInt8])
        /// IT said something of the incident that is open.
        case incident(IncidentAct)
        /// IT did something with the theme that the mail of this name counts into.
        case theme(ThemeAct, of: String)
        /// An approver let the waiting bulletin go.
        case approval
    }

    package let time: Timestamp
    /// By which other entries name this one; empty for none.
    package let name: String
    package let event: Event

    package init(time: Timestamp, name: String, event: Event) {
        self.time = time
        self.name = name
        self.event = event
    }
}
