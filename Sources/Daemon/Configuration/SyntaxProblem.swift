/// Turns toml++'s complaints into problems: its descriptions quote what they stumbled over, which may be a password.
enum SyntaxProblem {
    static func of(_ error: TOMLDocument.SyntaxError, in bytes: [UInt8]) -> ConfigurationProblem {
        if concernsSecret(lines(of: bytes, upTo: error.position.line)) {
            let hint = "Write where the secret is, in double quotes: secret = \"credential:NAME\"."
            return ConfigurationProblem(at: error.position, "the value of a secret is not valid TOML", hint: hint)
        }
        return ConfigurationProblem(
            at: error.position,
            "not valid TOML: \(error.description)",
            hint: hint(error.description)
        )
    }

    /// A value may end on another line than its key: the last line with a key decides, and the place's own.
    private static func concernsSecret(_ lines: [String]) -> Bool {
        let words = ["secret"] + Secret.synonyms
        return [lines.last, lines.last { $0.contains("=") }].contains { line in
            words.contains { line?.lowercased().contains($0) == true }
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
