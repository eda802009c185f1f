internal import Outages

extension KeyKind<Holidays> {
    private static let form = "a list of dates such as [2026-04-03, \"12-25\"]"

    /// Dates, and month and day in quotes for each year.
    static let holidays = KeyKind(form: form) { node, findings in
        guard case .array(let nodes) = node.value else {
            findings.refuse(node, "needs \(form), not \(node.kindName)", hint: "Put it in brackets.")
            return nil
        }
        guard nodes.count <= Holidays.maximumCount else {
            let hint = "It holds at most \(Holidays.maximumCount). A day that comes each year is one: \"12-25\"."
            findings.refuse(node, "holds \(nodes.count) days", hint: hint)
            return nil
        }
        var holidays = Holidays()
        var isWhole = true
        for node in nodes where !read(node, into: &holidays, &findings) { isWhole = false }
        return isWhole ? holidays : nil
    }

    private static func read(_ node: TOMLNode, into holidays: inout Holidays, _ findings: inout KeyFindings) -> Bool {
        switch node.value {
        case .date(let date):
            holidays.insert(year: date.year, month: date.month, day: date.day)
            return true
        case .string(let text):
            guard let day = monthDay(text) else {
                let hint =
                    "Write month and day for a day that comes each year, \"12-25\", and a date without quotes for one "
                    + "that does not: 2026-04-03."
                findings.refuse(node, "\(ShownText.quoted(text)) is no month and day", hint: hint)
                return false
            }
            holidays.insert(day)
            return true
        default:
            let hint = "Write a date without quotes, 2026-04-03, or month and day in quotes, \"12-25\"."
            findings.refuse(node, "needs a day, not \(node.kindName)", hint: hint)
            return false
        }
    }

    /// Two digits, a hyphen, two digits.
    private static func monthDay(_ text: String) -> Holidays.MonthDay? {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: "-") else { return nil }
        let digits = [bytes[0], bytes[1], bytes[3], bytes[4]].map { Int($0) - 0x30 }
        guard digits.allSatisfy((0...9).contains) else { return nil }
        return Holidays.MonthDay(month: 10 * digits[0] + digits[1], day: 10 * digits[2] + digits[3])
    }
}
