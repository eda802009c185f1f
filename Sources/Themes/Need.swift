package import Feedback

/// A complaint or request, as themes compare it.
package struct Need: Sendable {
    package struct Key: Hashable, Sendable, Codable {
        /// The number of the mail.
        package let mail: Int64
        /// 0: the mail itself; else its matter, counted from 1.
        package let position: Int

        package init(mail: Int64, position: Int) {
            self.mail = mail
            self.position = position
        }
    }

    package let key: Key
    package let category: Category
    /// The configured service it names.
    package let service: String?
    /// ISO 639-1, or "und".
    package let language: String
    package let words: NeedWords
    /// Its meaning, of unit length, where embeddings are configured and have answered.
    package var vector: [Float]?

    package init(
        key: Key,
        category: Category,
        service: String?,
        language: String,
        words: NeedWords,
        vector: [Float]? = nil
    ) {
        self.key = key
        self.category = category
        self.service = service
        self.language = language
        self.words = words
        self.vector = vector
    }
}
