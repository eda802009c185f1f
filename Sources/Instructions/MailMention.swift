/// A mail that a letter names.
package enum MailMention: Hashable, Sendable {
    /// The one behind this line of the digest.
    case item(Int)
    /// By the number under which it is stored: `#1234`.
    case mail(Int64)

    package var text: String {
        switch self {
        case .item(let number): "\(number)"
        case .mail(let number): "#\(number)"
        }
    }
}
