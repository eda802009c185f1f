/// One option of a command. The list of them yields both the parser and the help.
struct OptionSpecification: Sendable {
    enum Value: Sendable {
        case none
        /// What to call the value in the help, such as `FILE`.
        case required(String)
    }

    /// Without the dashes.
    let name: String
    let value: Value
    let explanation: String

    init(_ name: String, _ value: Value = .none, _ explanation: String) {
        self.name = name
        self.value = value
        self.explanation = explanation
    }

    /// As it stands in the help: `--config FILE`.
    var usage: String {
        switch value {
        case .none: "--\(name)"
        case .required(let placeholder): "--\(name) \(placeholder)"
        }
    }
}
