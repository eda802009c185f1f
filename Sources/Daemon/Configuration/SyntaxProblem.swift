/// Turns toml++'s complaints into problems: its descriptions quote what they stumbled over, which may be a password.
enum SyntaxProblem {
    static func of(_ error: TOMLDocument.SyntaxError, in bytes: [UInt8]) -> ConfigurationProblem {
        guard error.description.hasPrefix(prefix) else {
            return ConfigurationProblem(at: error.position, "not valid TOML: \(error.description)")
        }
        let description = error.description.dropFirst(prefix.count)
        if !description.hasPrefix("table header"), concernsSecret(lines(of: bytes, upTo: error.position.line)) {
            let hint = "Write where the secret is, in double quotes: secret = \"credential:NAME\"."
            return ConfigurationProblem(at: error.position, "the value of a secret is not valid TOML", hint: hint)
        }
        return ConfigurationProblem(
            at: error.position,
            "not valid TOML, \(description)",
            hint: hint(error.description)
        )
    }

    /// With this toml++ begins wherever it may quote the file; then follow the part it was reading, and a colon.
    private static let prefix = "Error while parsing "

    /// The line itself decides if it assigns; else it may go on with a list begun further up.
    private static func concernsSecret(_ lines: [String]) -> Bool {
        guard let own = lines.last else { return false }
        let others = own.contains("=") ? nil : lines.last { $0.contains("=") }
        return [own, others ?? ""].contains { line in
            (["secret"] + Secret.synonyms).contains { line.lowercased().contains($0) }
        }
    }

    private static func lines(of bytes: [UInt8], upTo count: Int) -> [String] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .prefix(count)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private static func hint(_ description: String) -> String? {
        let unquoted = ["determine value type", "parsing boolean", "parsing floating-point", "integer: expected digit"]
        if unquoted.contains(where: description.contains) {
            return "Text stands in double quotes: name = \"Example\"."
        }
        if description.contains("unescaped control characters") { return "Is the closing quote missing?" }
        if description.contains("closing ']'") { return "Is the closing bracket missing?" }
        if description.contains("expected '='") { return "A key and its value stand as: key = value" }
        if description.contains("cannot redefine existing table") {
            let repeated = ConfigurationSection.all.filter(\.repeats)
            if let section = repeated.first(where: { description.contains("'\($0.name)'") }) {
                return "Several of these stand in double brackets: \(section.header)."
            }
            return "Put the keys of both under one header."
        }
        if description.contains("cannot redefine") { return "It stands here twice: keep one." }
        return nil
    }
}
