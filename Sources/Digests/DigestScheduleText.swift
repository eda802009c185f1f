/// `daily 06:00`, `weekdays 07:30`, `Mon 08:00`, `Mon,Thu 08:00`, `monthly 1 07:00`, `monthly last 07:00`.
extension DigestSchedule: CustomStringConvertible {
    /// UTF-8 bytes of a schedule.
    package static let maximumBytes = 100

    /// Why a text is not a schedule, in words for the operator.
    package struct Misfit: Error, CustomStringConvertible {
        package let description: String
    }

    /// In any case, with any number of blanks between the words and around commas.
    package init(_ text: String) throws(Misfit) {
        guard text.utf8.count <= Self.maximumBytes else {
            throw Misfit(description: "a schedule has at most \(Self.maximumBytes) bytes")
        }
        var words = text.split(separator: " ")
        guard words.count >= 2, let time = words.popLast() else {
            throw Misfit(description: "a schedule is days and a time")
        }
        let minute = try Self.minute(time)
        let days = try Self.days(words)
        guard let schedule = DigestSchedule(days: days, minute: minute) else {
            throw Misfit(description: "there is no such day or time")
        }
        self = schedule
    }

    package var description: String {
        let text =
            switch days {
            case .week(let chosen) where chosen.count == 7: "daily"
            case .week(let chosen) where chosen == Weekday.working: "weekdays"
            case .week(let chosen):
                chosen.sorted { $0.rawValue < $1.rawValue }.map(\.shortName).joined(separator: ",")
            case .month(day: 31): "monthly last"
            case .month(let day): "monthly \(day)"
            }
        return "\(text) \(timeText)"
    }

    private static func minute(_ text: Substring) throws(Misfit) -> Int {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            let hour = number(parts[0]), let minute = number(parts[1]), hour < 24, minute < 60
        else { throw Misfit(description: "\"\(text)\" is not a time of day from 00:00 to 23:59") }
        return hour * 60 + minute
    }

    private static func days(_ words: [Substring]) throws(Misfit) -> Days {
        switch words.map({ $0.lowercased() }) {
        case ["daily"]: return .week(Set(Weekday.allCases))
        case ["weekdays"]: return .week(Weekday.working)
        case ["monthly", "last"]: return .month(day: 31)
        case let words where words.first == "monthly" && words.count == 2:
            guard let day = number(words[1][...]), (1...31).contains(day) else {
                throw Misfit(description: "\"\(words[1])\" is not a day of the month: 1 to 31, or last")
            }
            return .month(day: day)
        case let words where words.first == "monthly":
            throw Misfit(description: "monthly needs one day of the month: 1 to 31, or last")
        default: return .week(try weekdays(words.joined(separator: " ")))
        }
    }

    private static func weekdays(_ list: String) throws(Misfit) -> Set<Weekday> {
        var chosen: Set<Weekday> = []
        for part in list.split(separator: ",", omittingEmptySubsequences: false) {
            let name = part.split(separator: " ").joined(separator: " ")
            guard let day = Weekday(name) else {
                throw Misfit(description: "\"\(name)\" is not a day of the week")
            }
            chosen.insert(day)
        }
        return chosen
    }

    /// Digits only: no sign, no blank.
    private static func number(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Int(text) : nil
    }
}
