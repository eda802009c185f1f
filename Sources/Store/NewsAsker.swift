package import Feedback

/// A need in a theme whose writer has a right to an answer.
package struct NewsAsker: Hashable, Sendable {
    package let need: ThemeMember
    package let right: AnswerRight
    /// Where the mail came in.
    package let mailbox: String
}
