/// A phrase with a number in it, in the forms its language needs. `{n}` stands for the number.
package struct CountedPhrase: Sendable {
    private let one: String
    private let few: String
    private let many: String

    /// For languages with two forms.
    package init(_ one: String, _ many: String) {
        self.init(one, many, many)
    }

    /// For Polish and Czech: one, few (2 to 4), many.
    package init(_ one: String, _ few: String, _ many: String) {
        self.one = one
        self.few = few
        self.many = many
    }

    /// The form for `count`, by the plural rules of CLDR for whole numbers.
    package func form(for count: Int, in language: String) -> String {
        switch language {
        case "fr", "pt":
            return count < 2 ? one : many
        case "cs":
            return count == 1 ? one : (2...4).contains(count) ? few : many
        case "pl":
            if count == 1 { return one }
            return (2...4).contains(count % 10) && !(12...14).contains(count % 100) ? few : many
        default:
            return count == 1 ? one : many
        }
    }
}

extension String {
    /// A template with its places filled: `"since {time}".filled(["time": "09:12"])`. Values are not read for places.
    package func filled(_ values: [String: String]) -> String {
        var result = ""
        var rest = self[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            result += values[name] ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
