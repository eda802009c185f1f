/// Something wrong, or doubtful, in the configuration, and how to mend it. Never holds a secret.
package struct ConfigurationProblem: Error, Hashable, Sendable {
    package enum Severity: String, Sendable {
        case error
        case warning
    }

    package let severity: Severity
    /// Nil when it is about the file itself.
    package let position: TextPosition?
    package let message: String
    /// What would be right.
    package let hint: String?
    /// Where it stands, if not in the configuration itself: a file that it names.
    private(set) var file: String?

    init(_ severity: Severity = .error, at position: TextPosition?, _ message: String, hint: String? = nil) {
        self.severity = severity
        self.position = position
        self.message = message
        self.hint = hint
    }

    /// The same, in another file than the configuration.
    func inFile(_ path: String) -> ConfigurationProblem {
        var problem = self
        problem.file = path
        return problem
    }

    /// `path:line:column: error: message`, and the hint on a line of its own, indented.
    package func text(path: String) -> String {
        let path = file ?? path
        let place = position.map { "\(path):\($0.line):\($0.column)" } ?? path
        let first = "\(place): \(severity.rawValue): \(message)"
        guard let hint else { return first }
        return "\(first)\n    \(hint)"
    }
}

extension [ConfigurationProblem] {
    /// In the order of the file, each once.
    var sortedByPosition: [ConfigurationProblem] {
        var seen: Set<ConfigurationProblem> = []
        return enumerated()
            .sorted { ($0.element.position ?? .start, $0.offset) < ($1.element.position ?? .start, $1.offset) }
            .map(\.element)
            .filter { seen.insert($0).inserted }
    }
}
