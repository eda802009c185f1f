internal import Replies

/// The texts of answers as an operator words them: a folder with a file for each language, such as `de.toml`, of lines
/// `key = "text"`. What a file leaves out, and languages without a file, stay as they came with the program.
package enum ReplyTexts {
    static let maximumFileBytes = 64 * 1024

    /// Reads and proves every file of a folder.
    ///
    /// - Parameter path: the configuration, for messages.
    /// - Throws: every mistake in all of them.
    static func wording(in folder: String, for path: String) throws(ConfigurationError) -> ReplyWording {
        let files = TextsFolder(
            path: folder,
            namedBy: "templates in [acknowledgements]",
            purpose: "answers",
            languages: languages,
            maximumFileBytes: maximumFileBytes
        )
        return ReplyWording(
            try files.read(for: path) { entries, language, problems in
                let texts = texts(of: entries, in: language, problems: &problems)
                guard problems.isEmpty else { return texts }
                problems = ReplyTemplate.proof(of: ReplyWording([language: texts]), in: language).map {
                    ConfigurationProblem(at: nil, $0, hint: "Shorten its texts.")
                }
                return texts
            }
        )
    }

    /// A whole file of the texts that came with the program, explained: what `earshot check --texts` prints, and what
    /// `config/replies` holds. Nil for a language that we do not speak.
    package static func builtIn(in language: String) -> String? {
        guard ReplyWording.languages.contains(language) else { return nil }
        let head =
            comment(
                "What Earshot answers people in the language \"\(language)\". To word it anew, put this file, as \(language).toml, "
                    + "into the folder that templates in [acknowledgements] names. Keep what you change, and leave out the rest: "
                    + "it stays as it is."
            ) + ["#"]
            + comment(
                "A name in braces is a place that something is filled into. {organisation} may stand in every text that has "
                    + "places. A text is one line of at most \(ReplyTemplate.maximumBytes) bytes. To prove it: earshot check"
            )
        let lines = ReplyKey.keys(in: language).flatMap { key -> [String] in
            let explanation = key.explanation.isEmpty ? [] : [""] + comment(key.explanation)
            return explanation + ["\(key.rawValue) = \(quoted(ReplyWording.builtInText(key, in: language)))"]
        }
        return (head + lines).joined(separator: "\n") + "\n"
    }

    package static var languages: [String] { ReplyWording.languages.sorted() }

    private static func texts(
        of entries: [TOMLNode],
        in language: String,
        problems: inout [ConfigurationProblem]
    ) -> [ReplyKey: String] {
        var texts: [ReplyKey: String] = [:]
        for entry in entries {
            guard let key = key(of: entry, in: language, problems: &problems) else { continue }
            guard case .string(let text) = entry.value else {
                let message = "\(key.rawValue): is \(entry.kindName), and must be text in double quotes"
                problems.append(ConfigurationProblem(at: entry.position, message))
                continue
            }
            problems += ReplyTemplate.problems(of: text, as: key).map { problem in
                let builtIn = quoted(ReplyWording.builtInText(key, in: language))
                let hint = "With Earshot came: \(builtIn)"
                return ConfigurationProblem(at: entry.position, "\(key.rawValue): \(problem)", hint: hint)
            }
            texts[key] = text
        }
        return texts
    }

    private static func key(
        of entry: TOMLNode,
        in language: String,
        problems: inout [ConfigurationProblem]
    ) -> ReplyKey? {
        let keys = ReplyKey.keys(in: language)
        if let key = keys.first(where: { $0.rawValue == entry.key }) { return key }
        let nearest = NearestName.of(entry.key, among: keys.map(\.rawValue))
        let hint =
            if ReplyKey(rawValue: entry.key) != nil {
                "The language has no such form."
            } else {
                nearest.map { "Did you mean \"\($0)\"?" }
                    ?? "earshot check --texts \(language) prints all that there are."
            }
        let message = "there is no text \(ShownText.quoted(entry.key))"
        problems.append(ConfigurationProblem(at: entry.keyPosition, message, hint: hint))
        return nil
    }

    private static func comment(_ text: String) -> [String] { Paragraph.lines(text, width: 100, prefix: "# ") }

    private static func quoted(_ text: String) -> String {
        let escaped = text.map { $0 == "\\" || $0 == "\"" ? "\\\($0)" : "\($0)" }.joined()
        return "\"\(escaped)\""
    }
}
