internal import Feedback

/// What themes read of a text: its weighted terms.
package struct NeedWords: Hashable, Sendable {
    /// The heaviest are kept.
    package static let maximumTerms = 40
    /// UTF-8 bytes kept of a subject and of a sentence, which a theme may be named by.
    package static let maximumPhraseBytes = 240

    /// In the order of their keys.
    let terms: [NeedTerm]
    /// As written, for names: the subject, and the sentences that say what annoys and what is needed. Empty where there is none.
    let subject: String
    private let complaint: String
    private let request: String
    /// The sentence in which most is named; empty where it is one of these.
    let telling: String
    let language: String

    /// - Parameters:
    ///   - subject: of the mail.
    ///   - text: what the person wrote, or the passage that is the matter.
    ///   - language: ISO 639-1, or "und".
    package init(subject: String, text: String, language: String) {
        self = NeedReading(subject: subject, text: text, language: language).words
    }

    /// - Parameter terms: in the order of their keys.
    init(
        terms: [NeedTerm],
        subject: String,
        complaint: String,
        request: String,
        telling: String = "",
        language: String
    ) {
        self.terms = terms
        self.telling = Self.kept(telling == complaint || telling == request ? "" : telling)
        self.subject = Self.kept(subject)
        self.complaint = Self.kept(complaint)
        self.request = Self.kept(request)
        self.language = language
    }

    /// The sentence that says it.
    func sentence(as category: Category) -> String { category == .complaint ? complaint : request }

    /// Nothing in it tells what it is about.
    package var isEmpty: Bool { terms.isEmpty }

    private static func kept(_ phrase: String) -> String { String(phrase.head(maximumBytes: maximumPhraseBytes)) }
}
