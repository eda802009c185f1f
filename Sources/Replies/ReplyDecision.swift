package import Feedback

/// Whether a mail is answered, and why not.
package enum ReplyDecision: Hashable, Sendable {
    case answer(Answer)
    case suppressed(Suppression)

    package struct Answer: Hashable, Sendable {
        package enum Budget: String, Sendable, Codable {
            case ordinary
            case incident
        }

        /// The one recipient, RFC 3834 section 3.1.3.
        package let recipient: EmailAddress
        /// Only to people we know to have sent it: to others a quoted subject would carry a forger's advertisement.
        package let quotesSubject: Bool
        /// Of our own people, and our own server vouches for it: what it counts into is told within the incidents' budget.
        package let isTrusted: Bool
        /// Our own server vouches for it, of our people or not.
        package let isAuthenticated: Bool
        package let budget: Budget
    }

    package struct Suppression: Hashable, Sendable {
        package enum Consequence: Hashable, Sendable {
            case none
            case muteSender(until: Timestamp)
            case openBreaker(until: Timestamp)
        }

        package let rule: ReplyRule
        /// For the operator; holds nothing of the mail's text.
        package let reason: String
        package let consequence: Consequence
    }

    package var rule: ReplyRule? {
        if case .suppressed(let suppression) = self { suppression.rule } else { nil }
    }
}
