/// What themes read of a text: its weighted terms.
package struct NeedWords: Hashable, Sendable {
    /// - Parameters:
    ///   - subject: of the mail.
    ///   - text: what the person wrote, or the passage that is the matter.
    ///   - language: ISO 639-1, or "und".
    package init(subject: String, text: String, language: String) {}
}
