internal import Typesetting

/// A text of digests in one language: one line, or one for each plural form.
enum DigestText: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    case line(String)
    /// In the order of `PluralForm.forms(in:)`.
    case forms([String])

    init(stringLiteral value: String) { self = .line(value) }

    init(arrayLiteral elements: String...) { self = .forms(elements) }

    /// Each line of it.
    var lines: [String] {
        switch self {
        case .line(let line): [line]
        case .forms(let forms): forms
        }
    }
}
