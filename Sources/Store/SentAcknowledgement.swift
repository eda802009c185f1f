/// An acknowledgement put into the outbox, as the limits count it.
package struct SentAcknowledgement: Hashable, Sendable {
    /// What makes a conversation one: the caller's key of it.
    package let thread: String
    /// `Sender.key`.
    package let person: String
    /// Lower case.
    package let domain: String
    /// The incident in whose budget it went; nil: an ordinary one.
    package let incident: Int64?

    package init(thread: String, person: String, domain: String, incident: Int64? = nil) {
        self.thread = thread
        self.person = person
        self.domain = domain
        self.incident = incident
    }

    /// Which acknowledgements a limit counts. All but the last two and `thread` count ordinary ones only.
    package enum Scope: Hashable, Sendable {
        case thread(String)
        case person(String)
        case domain(String)
        case all
        case incident(Int64, person: String)
        case incidents
    }
}
