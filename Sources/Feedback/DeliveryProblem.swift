/// Why a mail did not reach somebody, as far as a bounce tells.
package enum DeliveryProblem: String, CaseIterable, Sendable, Codable {
    /// Nobody has that address, or it is closed.
    case unknownAddress = "unknown-address"
    case mailboxFull = "mailbox-full"
    /// Refused for what it is or whom it is from: policy, reputation, content.
    case refused
    case tooLarge = "too-large"
    /// The server could not be found or talked to, or the time for trying was over.
    case unreachable
    case other
}
