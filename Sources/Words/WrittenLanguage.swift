/// A language that words are known of.
package enum WrittenLanguage: String, CaseIterable, Sendable {
    case english = "en"
    case german = "de"
    case french = "fr"
    case spanish = "es"
    case italian = "it"
    case portuguese = "pt"
    case dutch = "nl"
    case polish = "pl"
    case czech = "cs"

    private var bit: PhraseFinder.Languages { 1 << PhraseFinder.Languages(Self.allCases.firstIndex(of: self) ?? 0) }

    /// Whose phrases a text may have: of its own language, and of English, which people at work speak of computers in;
    /// of every language where its own is unknown.
    ///
    /// - Parameter language: ISO 639-1, or "und".
    package static func phrases(of language: String) -> PhraseFinder.Languages {
        guard let own = Self(rawValue: language) else { return PhraseFinder.anyLanguage }
        return own.bit | Self.english.bit
    }

    /// What a phrase of this language is looked for by.
    package var phrases: PhraseFinder.Languages { bit }
}
