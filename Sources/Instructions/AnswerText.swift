internal import Feedback
internal import Typesetting

/// The answer to a letter of staff, in plain text; the caller makes a mail of it.
package struct AnswerText: Sendable {
    package static let maximumSubjectBytes = 160
    /// How long a one-time code may be used.
    package static let codeLifetime = Duration.minutes(30)

    package let subject: String
    package let text: String

    package init(_ material: AnswerMaterial) {
        let draft = AnswerDraft(material)
        subject = draft.subject.inert(maximumBytes: Self.maximumSubjectBytes)
        text = draft.text
    }
}
