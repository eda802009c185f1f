/// One step in the life of an incident, as its story is told: by time, by reports, or by a person of IT.
package struct IncidentEvent: Hashable, Sendable, Codable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        case opened
        case reopened
        case acknowledged
        case noted
        case resolved
        case falseAlarm = "false alarm"
        case excluded
        /// Counted into another incident.
        case merged
        /// Another incident was counted into it.
        case absorbed
        case split
        /// Time closed it.
        case wentQuiet = "went quiet"
        /// An alert was held back.
        case silenced
        /// The step named was taken back.
        case undone
    }

    package let kind: Kind
    /// An address, or the name of a local user; empty when nobody did it.
    package let who: String
    package let when: Timestamp
    /// IT's own words, numbers of mails or of an incident, the silence; empty when there is no more to say.
    package let text: String

    package init(_ kind: Kind, who: String = "", when: Timestamp, text: String = "") {
        self.kind = kind
        self.who = who
        self.when = when
        self.text = text
    }
}
