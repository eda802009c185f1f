extension ClockTime {
    /// UTF-8 bytes of what can be a time.
    private static let maximumBytes = 32

    /// `10:00`, `10.00`, `10:00 Uhr`, `10 Uhr`, `10 am`, `2:30 pm`. Nil for anything else: a number alone may be anything.
    init?(words: some StringProtocol) {
        let text = words.lowercased().split(whereSeparator: \.isWhitespace).joined()
        guard text.utf8.count <= Self.maximumBytes else { return nil }
        var rest = text[...]
        while let last = rest.last, last == "." || last == "!" { rest.removeLast() }
        let unit = ["uhr", "am", "pm", "h"].first { rest.hasSuffix($0) }
        rest = rest.dropLast(unit?.count ?? 0)
        let parts = rest.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        guard parts.count == 2 || parts.count == 1 && unit != nil, let hour = Self.number(parts[0], digits: 1...2)
        else {
            return nil
        }
        guard let minute = parts.count == 1 ? 0 : Self.number(parts[1], digits: 2...2) else { return nil }
        switch unit {
        case "am", "pm":
            guard (1...12).contains(hour) else { return nil }
            self.init(hour: hour % 12 + (unit == "pm" ? 12 : 0), minute: minute)
        default: self.init(hour: hour, minute: minute)
        }
    }

    private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(text.utf8.count), text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Int(text)
    }
}
