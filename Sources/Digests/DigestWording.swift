internal import Typesetting

/// The texts of digests in every language: those that came with the program, and over them what an operator wrote.
package struct DigestWording: Sendable {
    package static let builtIn = DigestWording()

    package static let languages: Set<String> = Set(DigestPhrases.builtIn.keys)

    private let phrases: [String: DigestPhrases]

    /// - Parameter texts: by language and name (`DigestTemplate.names(in:)`), proven by `DigestTemplate`. Whatever is missing stays
    ///   as it came with the program.
    package init(_ texts: [String: [String: String]] = [:]) {
        phrases = Dictionary(
            uniqueKeysWithValues: DigestPhrases.builtIn.map { language, builtIn in
                let own = texts[language] ?? [:]
                let merged = builtIn.map { key, text in
                    let names = DigestTemplate.names(of: key, in: language)
                    let lines = zip(names, text.lines).map { own[$0] ?? $1 }
                    return (key, key.isCounted ? DigestText.forms(lines) : .line(lines.last ?? ""))
                }
                let texts = Dictionary(uniqueKeysWithValues: merged)
                return (language, DigestPhrases(language: language, texts: texts))
            }
        )
    }

    /// In this language, or in English.
    func phrases(for language: String) -> DigestPhrases {
        phrases[language] ?? phrases["en"] ?? DigestPhrases(language: "en", texts: DigestPhrases.english)
    }
}
