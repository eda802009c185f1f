/// Whether a person wrote a mail, and if not, what did.
package enum MailKind: String, CaseIterable, Sendable, Codable {
    case human
    /// An absence, a responder, a ticket system that says it has received a mail, an abuse report.
    case autoReply = "auto-reply"
    /// A delivery that failed for good.
    case bounce
    /// A delivery that is late and still tried: no address is dead for it.
    case delay
    case list
    /// A mail of ours was read, or has arrived.
    case receipt
    case calendar
    /// What a service tells unasked: monitoring, cron, tickets, builds, backups, printers and other devices.
    case notice
    case spam
    /// Sent by this service, and come back.
    case own
    /// A person's word to Earshot itself, answering a mail of ours: what IT does with an incident, or a sender's "no, a complaint".
    /// It is carried out and counted, and is no feedback.
    case instruction
}
