package import Feedback

/// What became of a second opinion.
package struct OpinionResult: Hashable, Sendable {
    package enum Outcome: String, Sendable, CaseIterable {
        /// The mail is something else now, or surer, or less sure.
        case revised
        /// It is what it was; the opinion says how sure that is.
        case confirmed
        /// The first opinion stands.
        case kept
    }

    package let number: Int64
    package let outcome: Outcome
    package let before: Category?
    package let after: Category?
}
