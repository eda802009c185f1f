internal import FoundationEssentials

/// A folder of texts as an operator words them: a file for each language, such as `de.toml`, of lines `key = "text"`.
struct TextsFolder {
    /// The texts of one file, and what is wrong with them.
    typealias Reading<Texts> = (_ entries: [TOMLNode], _ language: String, _ problems: inout [ConfigurationProblem]) ->
        Texts

    private static let ending = ".toml"

    let path: String
    /// The key that names the folder, with its section, for messages.
    let namedBy: String
    /// What the texts are for, such as "answers", for messages.
    let purpose: String
    /// Those of which there are texts, sorted.
    let languages: [String]
    let maximumFileBytes: Int

    /// Reads every file.
    ///
    /// - Parameter configuration: its path, for messages.
    /// - Throws: every mistake in all of them.
    func read<Texts>(
        for configuration: String,
        _ reading: Reading<Texts>
    ) throws(ConfigurationError) -> [String: Texts] {
        var problems: [ConfigurationProblem] = []
        var texts: [String: Texts] = [:]
        for name in try fileNames(for: configuration) {
            let language = String(name.dropLast(Self.ending.count))
            var found: [ConfigurationProblem] = []
            if languages.contains(language) {
                let entries = entries(of: "\(path)/\(name)", problems: &found)
                texts[language] = reading(entries, language, &found)
            } else {
                found.append(unknownLanguage(language))
            }
            problems += found.map { $0.inFile("\(path)/\(name)") }
        }
        guard problems.isEmpty else { throw ConfigurationError(path: configuration, problems: problems) }
        return texts
    }

    private func fileNames(for configuration: String) throws(ConfigurationError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(Self.ending) }
                .sorted()
        } catch {
            let hint = "It is the folder that \(namedBy) names, and must be readable to Earshot."
            let problem = ConfigurationProblem(at: nil, "cannot be read as a folder", hint: hint).inFile(path)
            throw ConfigurationError(path: configuration, problems: [problem])
        }
    }

    private func entries(of file: String, problems: inout [ConfigurationProblem]) -> [TOMLNode] {
        do {
            let bytes = try BoundedFile.read(file, maximumBytes: maximumFileBytes)
            do throws(TOMLDocument.SyntaxError) {
                return try TOMLDocument(bytes).root.tableEntries ?? []
            } catch {
                problems.append(SyntaxProblem.of(error, in: bytes))
            }
        } catch {
            problems.append(ConfigurationProblem(at: nil, "cannot be read: \(error)"))
        }
        return []
    }

    private func unknownLanguage(_ name: String) -> ConfigurationProblem {
        let hint = "The files are named \(languages.map { $0 + Self.ending }.joined(separator: ", "))."
        return ConfigurationProblem(
            at: nil,
            "there are no \(purpose) in a language \(ShownText.quoted(name))",
            hint: hint
        )
    }
}
