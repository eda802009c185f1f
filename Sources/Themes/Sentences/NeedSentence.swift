package import Feedback

/// The sentence of a mail in which somebody says what they need or what annoys them: what is quoted back to them.
package enum NeedSentence {
    /// As written, white space collapsed, at most `ThemeMember.maximumSentenceBytes`; the subject where the text has no sentence.
    package static func find(subject: String, text: String, category: Category, language: String) -> String {
        text
    }
}
