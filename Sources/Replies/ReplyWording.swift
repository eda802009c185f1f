/// The texts of answers in every language: those that came with the program, and over them what an operator wrote.
package struct ReplyWording: Sendable {
    package static let builtIn = ReplyWording()

    package static let languages: Set<String> = Set(ReplyPhrases.builtIn.keys)

    private let phrases: [String: ReplyPhrases]

    /// - Parameter texts: by language and key; whatever is missing stays as it came with the program. They have been checked
    ///   (`ReplyTemplate`).
    package init(_ texts: [String: [ReplyKey: String]] = [:]) {
        phrases = Dictionary(
            uniqueKeysWithValues: ReplyPhrases.builtIn.map { language, builtIn in
                let own = texts[language] ?? [:]
                return (language, ReplyPhrases(language: language, texts: builtIn.merging(own) { $1 }))
            }
        )
    }

    /// What came with the program, for whoever words it anew.
    package static func builtInText(_ key: ReplyKey, in language: String) -> String {
        ReplyPhrases.builtIn[language]?[key] ?? ""
    }

    /// In the first of these languages that we speak, else in English.
    func phrases(for language: String, or fallback: String) -> ReplyPhrases {
        let spoken = [language, fallback].first { phrases[$0] != nil }
        return phrases[spoken ?? "en"] ?? ReplyPhrases(language: "en", texts: ReplyPhrases.english)
    }
}
