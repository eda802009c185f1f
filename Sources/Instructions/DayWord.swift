/// A day as people write it; in which year or week, is for the reader of the letter to know.
package enum DayWord: Hashable, Sendable {
    case date(day: Int, month: Int, year: Int?)
    /// 1 is Monday.
    case weekday(Int)

    /// UTF-8 bytes of what can be a day.
    private static let maximumBytes = 40

    /// `12 January`, `January 12`, `12. Januar 2027`, `12.1.`, `12.1.2027`, `2027-01-12`, `Monday`, `Montag`. Nil for anything else: `12/1` is two
    /// days to two people.
    package init?(words: some StringProtocol) {
        let text = words.lowercased()
        guard text.utf8.count <= Self.maximumBytes else { return nil }
        let words = text.split { $0 == " " || $0 == "," || $0 == "\t" }.map(String.init)
        if words.count == 1, let weekday = Self.weekdays[words[0].trimmingDots] {
            self = .weekday(weekday)
        } else if words.count == 1, let day = Self.numbers(words[0]) {
            self = day
        } else if let day = Self.named(words) {
            self = day
        } else {
            return nil
        }
    }

    /// `2027-01-12`, `12.1.2027`, `12.1.`
    private static func numbers(_ word: String) -> DayWord? {
        let isISO = word.contains("-")
        var parts = word.split(separator: isISO ? "-" : ".", omittingEmptySubsequences: false).map(String.init)
        if !isISO, parts.count == 3, parts[2].isEmpty { parts.removeLast() }
        let numbers = parts.compactMap { number($0, maximumDigits: 4) }
        guard numbers.count == parts.count else { return nil }
        switch (isISO, numbers.count) {
        case (true, 3): return date(numbers[2], numbers[1], numbers[0])
        case (false, 2): return date(numbers[0], numbers[1], nil)
        case (false, 3): return date(numbers[0], numbers[1], numbers[2])
        default: return nil
        }
    }

    private static func named(_ words: [String]) -> DayWord? {
        guard (2...3).contains(words.count) else { return nil }
        let year = words.count == 3 ? number(words[2], maximumDigits: 4) : nil
        if words.count == 3, year == nil { return nil }
        for (dayWord, monthWord) in [(words[0], words[1]), (words[1], words[0])] {
            if let month = months[monthWord.trimmingDots], let day = number(ordinal(dayWord), maximumDigits: 2) {
                return date(day, month, year)
            }
        }
        return nil
    }

    /// `12th`, `12.`
    private static func ordinal(_ word: String) -> String {
        let word = word.trimmingDots
        let ending = ["st", "nd", "rd", "th"].first { word.hasSuffix($0) }
        return String(word.dropLast(ending?.count ?? 0))
    }

    private static func date(_ day: Int, _ month: Int, _ year: Int?) -> DayWord? {
        guard (1...31).contains(day), (1...12).contains(month), year.map({ (2000...2999).contains($0) }) ?? true else {
            return nil
        }
        return .date(day: day, month: month, year: year)
    }

    private static func number(_ text: String, maximumDigits: Int) -> Int? {
        guard (1...maximumDigits).contains(text.utf8.count), text.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return nil
        }
        return Int(text)
    }

    private static let weekdays: [String: Int] = named([
        ["monday", "mon", "montag", "mo"], ["tuesday", "tue", "dienstag", "di"],
        ["wednesday", "wed", "mittwoch", "mi"],
        ["thursday", "thu", "donnerstag", "do"], ["friday", "fri", "freitag", "fr"],
        ["saturday", "sat", "samstag", "sonnabend", "sa"], ["sunday", "sun", "sonntag", "so"],
    ])

    private static let months: [String: Int] = named([
        ["january", "jan", "januar", "jänner"], ["february", "feb", "februar"],
        ["march", "mar", "märz", "maerz", "mrz"],
        ["april", "apr"], ["may", "mai"], ["june", "jun", "juni"], ["july", "jul", "juli"], ["august", "aug"],
        ["september", "sep", "sept"], ["october", "oct", "oktober", "okt"], ["november", "nov"],
        ["december", "dec", "dezember", "dez"],
    ])

    private static func named(_ names: [[String]]) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: names.enumerated().flatMap { index, names in names.map { ($0, index + 1) } })
    }
}

extension String {
    fileprivate var trimmingDots: String {
        var text = self[...]
        while text.last == "." { text.removeLast() }
        return String(text)
    }
}
