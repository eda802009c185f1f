package import Feedback

/// The last time that the daemon learnt, or tried to.
package struct LearningAttempt: Hashable, Sendable {
    package let at: Timestamp
    /// What stands for the corrections and the shipped model it began with; the same ones need not be learnt twice.
    package let mark: String

    package init(at: Timestamp, mark: String) {
        (self.at, self.mark) = (at, mark)
    }
}
