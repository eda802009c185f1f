/// The words that a verdict rests on.
package struct JudgedWords: Sendable {
    let subject: String
    let text: String
    /// ISO 639-1; nil or "und" when unknown.
    let language: String?

    package init(subject: String, text: String, language: String?) {
        (self.subject, self.text, self.language) = (subject, text, language)
    }
}
