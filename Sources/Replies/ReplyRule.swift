/// Why a mail was not answered; stored with it. `R` rules follow RFC 3834 by our numbering in its order, `S` are
/// about the sender and the mail, `L` are limits, `N` limits of what nobody waits for: never stored with a mail.
package enum ReplyRule: String, CaseIterable, Sendable, Codable {
    case disabled = "S0-disabled"
    case tooOld = "S1-too-old"
    case spam = "S2-spam"
    case noReturnPath = "R2-null-return-path"
    case ownAddress = "S3-own-address"
    case manyHops = "S4-many-hops"
    case ownLoopMark = "S5-own-loop-mark"
    case autoSubmitted = "R1-auto-submitted"
    case list = "R4-list"
    case precedence = "R4-precedence"
    case responseSuppress = "R4-auto-response-suppress"
    case loopHeader = "R4-x-loop"
    case automatonHeader = "R4-automaton-header"
    case report = "S6-report"
    case notAPerson = "S7-not-a-person"
    case systemSender = "R3-system-sender"
    case doubtfulSender = "S8-doubtful-sender"
    case unaligned = "S9-unaligned"
    case disowned = "S10-disowned"
    case notAddressed = "R6-not-addressed"
    case muted = "L0-muted"
    case thread = "L1-thread"
    case incidentOnce = "L2-incident-once"
    case incidentHour = "L3-incident-hour"
    case senderHour = "L4-sender-hour"
    case senderDay = "L5-sender-day"
    case domainHour = "L6-domain-hour"
    case allHour = "L7-all-hour"
    case allDay = "L8-all-day"
    case breaker = "L9-breaker"
    case newsHour = "N1-news-hour"
    case newsDay = "N2-news-day"

    /// Whether the mail would have been answered had fewer been sent: such suppressions count towards muting the sender. Within an
    /// incident one of our own people gets one answer whatever happens, and many mails are no sign of a machine.
    package var isLimit: Bool {
        rawValue.utf8.first == UInt8(ascii: "L") && self != .incidentOnce && self != .incidentHour
    }
}
