/// An acknowledgement put into the outbox, as the limits count it.
package struct SentAcknowledgement: Hashable, Sendable {
    /// What makes a conversation one: the caller's key of it.
    package let thread: String
    /// `Sender.key`.
    package let person: String
    /// Lower case.
    package let domain: String

    package init(thread: String, person: String, domain: String) {
        self.thread = thread
        self.person = person
        self.domain = domain
    }

    /// Which acknowledgements a limit counts.
    package enum Scope: Hashable, Sendable {
        case thread(String)
        case person(String)
        case domain(String)
        case all
    }
}
