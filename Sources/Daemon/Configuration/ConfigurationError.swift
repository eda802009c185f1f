/// Why a configuration cannot be used: every error of meaning at once, or the first of syntax.
package struct ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
    package let path: String
    /// In the order of the file. At least one is an error; warnings found on the way stand among them.
    package let problems: [ConfigurationProblem]

    /// One problem a line, hints indented below.
    package var description: String {
        problems.map { $0.text(path: path) }.joined(separator: "\n")
    }
}
