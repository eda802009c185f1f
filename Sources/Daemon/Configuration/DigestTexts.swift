internal import Digests

/// The texts of digests as an operator words them: a folder with a file for each language, such as `de.toml`, of lines
/// `key = "text"`. What a file leaves out, and languages without a file, stay as they came with the program.
package enum DigestTexts {
    static let maximumFileBytes = 128 * 1024

    package static var languages: [String] { DigestWording.languages.sorted() }

    /// Reads and proves every file of a folder.
    ///
    /// - Parameter path: the configuration, for messages.
    /// - Throws: every mistake in all of them.
    static func wording(in folder: String, for path: String) throws(ConfigurationError) -> DigestWording {
        let files = TextsFolder(
            path: folder,
            namedBy: "texts in [[digest]]",
            purpose: "digests",
            languages: languages,
            maximumFileBytes: maximumFileBytes
        )
        return DigestWording(
            try files.read(for: path) { entries, language, problems in
                texts(of: entries, in: language, problems: &problems)
            }
        )
    }

    private static func texts(
        of entries: [TOMLNode],
        in language: String,
        problems: inout [ConfigurationProblem]
    ) -> [String: String] {
        var texts: [String: String] = [:]
        for entry in entries { texts[entry.key] = text(of: entry, in: language, problems: &problems) }
        problems += DigestTemplate.missingForms(among: Set(texts.keys), in: language).map { name in
            let hint = "Of a text with several forms, a file holds all or none."
            return ConfigurationProblem(at: nil, "\(name): is missing beside its other forms", hint: hint)
        }
        return texts
    }

    private static func text(
        of entry: TOMLNode,
        in language: String,
        problems: inout [ConfigurationProblem]
    ) -> String? {
        guard let builtIn = DigestTemplate.builtInText(entry.key, in: language) else {
            let nearest = NearestName.of(entry.key, among: DigestTemplate.names(in: language))
            let hint =
                nearest.map { "Did you mean \"\($0)\"?" } ?? "config/digests/\(language).toml holds all that there are."
            let message = "there is no text \(ShownText.quoted(entry.key))"
            problems.append(ConfigurationProblem(at: entry.keyPosition, message, hint: hint))
            return nil
        }
        guard case .string(let text) = entry.value else {
            let message = "\(entry.key): is \(entry.kindName), and must be text in double quotes"
            problems.append(ConfigurationProblem(at: entry.position, message))
            return nil
        }
        problems += DigestTemplate.problems(of: text, as: entry.key, in: language).map {
            ConfigurationProblem(at: entry.position, "\(entry.key): \($0)", hint: "With Earshot came: \"\(builtIn)\"")
        }
        return text
    }
}
