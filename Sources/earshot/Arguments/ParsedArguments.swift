internal import Daemon

/// The words after a command's name, sorted into options and operands.
struct ParsedArguments: Sendable {
    /// The last value stands; an option that may be repeated is asked with `values(_:)`.
    private var values: [String: [String]] = [:]
    private(set) var operands: [String] = []

    /// GNU conventions: `--name value` or `--name=value`, options and operands in any order, `--` ends the options, a lone `-`
    /// is an operand.
    init(_ words: [String], for command: CommandSpecification) throws(UsageError) {
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" {
                operands += rest
                break
            }
            guard word.hasPrefix("--") else {
                guard word == "-" || !word.hasPrefix("-") else { throw Self.unknown(word, in: command) }
                operands.append(word)
                continue
            }
            let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts[0])
            guard let option = command.allOptions.first(where: { $0.name == name }) else {
                throw Self.unknown("--\(name)", in: command)
            }
            switch (option.value, parts.count) {
            case (.none, 1): values[name, default: []].append("")
            case (.none, _): throw UsageError("--\(name) takes no value", command: command.name)
            case (.required, 2): values[name, default: []].append(String(parts[1]))
            case (.required(let placeholder), _):
                guard let value = rest.popFirst() else {
                    throw UsageError("--\(name) needs a value: --\(name) \(placeholder)", command: command.name)
                }
                values[name, default: []].append(value)
            }
        }
    }

    func has(_ option: String) -> Bool { values[option] != nil }

    func value(_ option: String) -> String? { values[option]?.last }

    /// Every value of an option that may be repeated, in the order given.
    func values(_ option: String) -> [String] { values[option] ?? [] }

    /// For a command that takes no operands.
    func refuseOperands(of command: CommandSpecification) throws(UsageError) {
        guard let operand = operands.first else { return }
        throw UsageError("'\(operand)' is one word too many: \(command.name) takes only options", command: command.name)
    }

    private static func unknown(_ word: String, in command: CommandSpecification) -> UsageError {
        let known = command.allOptions.map { "--\($0.name)" }
        let nearest = NearestName.of(word, among: known).map { "; did you mean \($0)?" } ?? ""
        return UsageError("unknown option \(word)\(nearest)", command: command.name)
    }
}
