/// A phrase with a number in it, in the forms its language needs. `{n}` stands for the number.
package struct CountedPhrase: Hashable, Sendable {
    private let forms: [PluralForm: String]
    /// For a form that was not given.
    private let rest: String

    /// For languages with two forms.
    package init(_ one: String, _ other: String) {
        self.init(one, other, other)
    }

    /// For Polish and Czech: one, few, and the form for five and more.
    package init(_ one: String, _ few: String, _ many: String) {
        forms = [.one: one, .few: few, .many: many, .other: many]
        rest = many
    }

    /// - Parameter texts: the forms of `PluralForm.forms(in:)`, in that order; the last stands in for what is missing.
    package init(_ texts: [String], in language: String) {
        forms = Dictionary(zip(PluralForm.forms(in: language), texts)) { first, _ in first }
        rest = texts.last ?? ""
    }

    /// The form for `count`, by the plural rules of CLDR for whole numbers (`PluralForm`).
    package func form(for count: Int, in language: String) -> String {
        forms[PluralForm(of: count, in: language)] ?? rest
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
