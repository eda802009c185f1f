package import Feedback

/// Who was heard from one mail domain.
package struct DomainHearing: Hashable, Sendable {
    package let domain: String
    /// Distinct, in each step of time.
    package let people: [Int]
    /// Distinct, in all steps together.
    package let known: Int
    /// When the last of their mails was received.
    package let lastHeard: Timestamp
}
