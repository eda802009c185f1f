/// A kind of value: how it is read from TOML, and what to write when it is wrong.
struct KeyKind<Value: Sendable>: Sendable {
    /// What the value must be, for a sentence: `a duration, such as "5m"`.
    let form: String
    /// Range or choices, a sentence of its own for the example and the list of keys.
    let note: String?
    /// The value is never shown, not even when it is wrong.
    let isSecret: Bool
    /// Nil when it cannot be used; then it has said why.
    let read: @Sendable (TOMLNode, inout KeyFindings) -> Value?

    init(
        form: String,
        note: String? = nil,
        isSecret: Bool = false,
        read: @escaping @Sendable (TOMLNode, inout KeyFindings) -> Value?
    ) {
        self.form = form
        self.note = note
        self.isSecret = isSecret
        self.read = read
    }

    /// A kind that is written as text in quotes.
    static func text(
        form: String,
        note: String? = nil,
        isSecret: Bool = false,
        read: @escaping @Sendable (String, TOMLNode, inout KeyFindings) -> Value?
    ) -> KeyKind {
        KeyKind(form: form, note: note, isSecret: isSecret) { node, findings in
            guard case .string(let text) = node.value else {
                findings.refuse(node, "needs \(form), not \(node.kindName)", hint: quotingHint(node))
                return nil
            }
            return read(text, node, &findings)
        }
    }

    private static func quotingHint(_ node: TOMLNode) -> String? {
        switch node.value {
        case .integer, .float, .boolean, .date, .time: "Text stands in double quotes."
        case .array: "It is one value: leave out the brackets."
        case .table, .string: nil
        }
    }
}

/// Text from the file as messages show it: on one line and not too long.
enum ShownText {
    /// Characters shown of a wrong value.
    static let maximumCharacters = 60

    static func quoted(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars.prefix(maximumCharacters) {
            // Controls and what turns the direction of text: a message must show what it says.
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator:
                shown += "\\u{\(String(scalar.value, radix: 16))}"
            default: shown.unicodeScalars.append(scalar)
            }
        }
        return "\"\(shown)\(text.unicodeScalars.count > maximumCharacters ? "…" : "")\""
    }
}
