/// Whether a person wrote a mail, and if not, what did.
package enum MailKind: String, CaseIterable, Sendable, Codable {
    case human
    case autoReply = "auto-reply"
    case bounce
    case list
    case receipt
    case calendar
    case spam
    /// Sent by this service, and come back.
    case own
}
