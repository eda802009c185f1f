internal import Digests
internal import FoundationEssentials

/// The texts of digests as an operator words them: a folder with a file for each language, such as `de.toml`, of lines
/// `key = "text"`. What a file leaves out, and languages without a file, stay as they came with the program.
package enum DigestTexts {
    static let maximumFileBytes = 128 * 1024
    private static let ending = ".toml"

    package static var languages: [String] { DigestWording.languages.sorted() }

    /// Reads and proves every file of a folder.
    ///
    /// - Parameter path: the configuration, for messages.
    /// - Throws: every mistake in all of them.
    static func wording(in folder: String, for path: String) throws(ConfigurationError) -> DigestWording {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(ending) }.sorted()
        } catch {
            let hint = "It is the folder that texts in [[digest]] names, and must be readable to Earshot."
            let problem = ConfigurationProblem(at: nil, "cannot be read as a folder", hint: hint).inFile(folder)
            throw ConfigurationError(path: path, problems: [problem])
        }
        var problems: [ConfigurationProblem] = []
        var texts: [String: [String: String]] = [:]
        for name in names {
            let language = String(name.dropLast(ending.count))
            var found: [ConfigurationProblem] = []
            if DigestWording.languages.contains(language) {
                texts[language] = read("\(folder)/\(name)", in: language, problems: &found)
            } else {
                found.append(unknownLanguage(language))
            }
            problems += found.map { $0.inFile("\(folder)/\(name)") }
        }
        guard problems.isEmpty else { throw ConfigurationError(path: path, problems: problems) }
        return DigestWording(texts)
    }

    private static func read(
        _ file: String,
        in language: String,
        problems: inout [ConfigurationProblem]
    ) -> [String: String] {
        let root: TOMLNode
        do {
            let bytes = try BoundedFile.read(file, maximumBytes: maximumFileBytes)
            do throws(TOMLDocument.SyntaxError) {
                root = try TOMLDocument(bytes).root
            } catch {
                problems.append(SyntaxProblem.of(error, in: bytes))
                return [:]
            }
        } catch {
            problems.append(ConfigurationProblem(at: nil, "cannot be read: \(error)"))
            return [:]
        }
        var texts: [String: String] = [:]
        for entry in root.tableEntries ?? [] { texts[entry.key] = text(of: entry, in: language, problems: &problems) }
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

    private static func unknownLanguage(_ name: String) -> ConfigurationProblem {
        let hint = "The files are named \(languages.map { $0 + ending }.joined(separator: ", "))."
        return ConfigurationProblem(at: nil, "there are no digests in a language \(ShownText.quoted(name))", hint: hint)
    }
}
