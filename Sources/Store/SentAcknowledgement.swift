/// An acknowledgement or an all-clear put into the outbox, as the limits count it.
package struct SentAcknowledgement: Hashable, Sendable {
    /// What makes a conversation one: the caller's key of it.
    package let thread: String
    /// The conversation as the store found it (`FeedbackStore.thread(of:)`); nil: unknown.
    package let root: Int64?
    /// `Sender.key`.
    package let person: String
    /// Lower case.
    package let domain: String
    /// The incident in whose budget it went; nil: an ordinary one.
    package let incident: Int64?
    package let isAllClear: Bool

    package init(
        thread: String,
        root: Int64? = nil,
        person: String,
        domain: String,
        incident: Int64? = nil,
        isAllClear: Bool = false
    ) {
        self.thread = thread
        self.root = root
        self.person = person
        self.domain = domain
        self.incident = incident
        self.isAllClear = isAllClear
    }

    /// Which of them a limit counts. `thread` and `incident` count acknowledgements alone; all but the last two and `thread` count
    /// ordinary ones only.
    package enum Scope: Hashable, Sendable {
        /// Those with this key, and those in this conversation.
        case thread(String, root: Int64? = nil)
        case person(String)
        case domain(String)
        case all
        case incident(Int64, person: String)
        case incidents
    }
}
