internal import Feedback

extension KeyKind<Bool> {
    static let boolean = KeyKind(form: "true or false") { node, findings in
        if case .boolean(let value) = node.value { return value }
        findings.refuse(node, "needs true or false, not \(node.kindName)", hint: "Write it without quotes.")
        return nil
    }
}

extension KeyKind<Int> {
    static func integer(_ range: ClosedRange<Int>) -> KeyKind {
        let form = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        return KeyKind(form: form, note: "From \(range.lowerBound) to \(range.upperBound).") { node, findings in
            guard case .integer(let value) = node.value else {
                findings.refuse(node, "needs \(form), not \(node.kindName)", hint: unquotedHint(node))
                return nil
            }
            guard let number = Int(exactly: value), range.contains(number) else {
                findings.refuse(node, "\(value) is out of range", hint: "It is \(form).")
                return nil
            }
            return number
        }
    }
}

extension KeyKind<Double> {
    static func number(_ range: ClosedRange<Double>) -> KeyKind {
        let limits = "from \(plain(range.lowerBound)) to \(plain(range.upperBound))"
        let form = "a number \(limits)"
        return KeyKind(form: form, note: "A number \(limits).") { node, findings in
            let value: Double
            switch node.value {
            case .float(let number): value = number
            case .integer(let number): value = Double(number)
            default:
                findings.refuse(node, "needs \(form), not \(node.kindName)", hint: unquotedHint(node))
                return nil
            }
            // Not a number is in no range.
            guard range.contains(value) else {
                findings.refuse(node, "\(value) is out of range", hint: "It is \(form).")
                return nil
            }
            return value
        }
    }

    /// Without ".0".
    private static func plain(_ number: Double) -> String {
        Int(exactly: number).map { String($0) } ?? String(number)
    }
}

extension KeyKind<Duration> {
    static func duration(_ range: ClosedRange<Duration>) -> KeyKind {
        let limits = "\(DurationText.write(range.lowerBound)) to \(DurationText.write(range.upperBound))"
        return .text(form: "a duration such as \"5m\", from \(limits)", note: "From \(limits).") {
            text,
            node,
            findings in
            guard let value = DurationText.read(text) else {
                let hint = "Write a whole number and its unit (\(DurationText.units)), such as \"5m\"; from \(limits)."
                findings.refuse(node, "\(ShownText.quoted(text)) is not a duration", hint: hint)
                return nil
            }
            guard range.contains(value) else {
                findings.refuse(node, "\(ShownText.quoted(text)) is out of range", hint: "It may be \(limits).")
                return nil
            }
            return value
        }
    }
}

extension KeyKind<CivilDate> {
    static let date = KeyKind(form: "a date such as 2026-01-31") { node, findings in
        if case .date(let date) = node.value { return date }
        let hint = "Write year, month and day without quotes and without a time: 2026-01-31."
        findings.refuse(node, "needs a date, not \(node.kindName)", hint: hint)
        return nil
    }
}

extension KeyKind where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    static func choice(of type: Value.Type) -> KeyKind {
        .choice(Value.allCases.map { ($0.rawValue, $0) })
    }
}

extension KeyKind {
    /// One of a few words.
    static func choice(_ choices: [(word: String, value: Value)]) -> KeyKind {
        let words = choices.map { "\"\($0.word)\"" }.joined(separator: ", ")
        return .text(form: "one of \(words)", note: "One of \(words).") { text, node, findings in
            if let choice = choices.first(where: { $0.word == text }) { return choice.value }
            let nearest = NearestName.of(text, among: choices.map(\.word))
            let hint = nearest.map { "Did you mean \"\($0)\"? It is one of \(words)." } ?? "It is one of \(words)."
            findings.refuse(node, "\(ShownText.quoted(text)) is not among the choices", hint: hint)
            return nil
        }
    }

    /// Several of a kind in brackets; every bad element is named. `count` bounds their number.
    static func list<Element: Sendable>(of element: KeyKind<Element>, _ count: ClosedRange<Int>) -> KeyKind
    where Value == [Element] {
        let form = "a list in brackets, each \(element.form)"
        return KeyKind(form: form, note: element.note) { node, findings in
            guard case .array(let nodes) = node.value else {
                findings.refuse(node, "needs a list, not \(node.kindName)", hint: "Put it in brackets: [\"…\"].")
                return nil
            }
            guard count.contains(nodes.count) else {
                let limits = "It holds \(count.lowerBound) to \(count.upperBound) values."
                findings.refuse(node, nodes.isEmpty ? "is empty" : "holds \(nodes.count) values", hint: limits)
                return nil
            }
            let values = nodes.map { element.read($0, &findings) }
            let usable = values.compactMap { $0 }
            return usable.count == values.count ? usable : nil
        }
    }
}

/// For what takes no quotes.
private func unquotedHint(_ node: TOMLNode) -> String? {
    if case .string = node.value { "Write it without quotes." } else { nil }
}
