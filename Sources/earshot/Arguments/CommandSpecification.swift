/// A command's name, options and help: one definition of each.
struct CommandSpecification: Sendable {
    let name: String
    /// One line for the list of commands.
    let summary: String
    /// The words after the name, such as `FILE…`; empty when it takes none.
    let operands: String
    let options: [OptionSpecification]
    /// What else a reader of the help must know; lines of at most 79 columns.
    let details: String

    init(
        _ name: String,
        _ summary: String,
        operands: String = "",
        options: [OptionSpecification] = [],
        details: String = ""
    ) {
        self.name = name
        self.summary = summary
        self.operands = operands
        self.options = options
        self.details = details
    }

    static let help = OptionSpecification("help", .none, "show this help")

    var allOptions: [OptionSpecification] { options + [Self.help] }

    /// The help of this command, for an 80-column terminal.
    var helpText: String {
        var text = "usage: earshot \(name)\(operands.isEmpty ? "" : " " + operands) [options]\n\n\(summary)\n"
        if !details.isEmpty { text += "\n\(details)\n" }
        text += "\nOptions:\n"
        let width = (allOptions.map { $0.usage.count }.max() ?? 0) + 2
        for option in allOptions {
            let usage = option.usage + String(repeating: " ", count: width - option.usage.count)
            text += "  \(usage)\(Self.wrapped(option.explanation, indent: width + 2))\n"
        }
        return text
    }

    private static func wrapped(_ text: String, indent: Int) -> String {
        var lines: [String] = [""]
        for word in text.split(separator: " ") {
            if lines[lines.count - 1].count + word.count + 1 > 78 - indent { lines.append("") }
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
        }
        return lines.joined(separator: "\n" + String(repeating: " ", count: indent))
    }
}
