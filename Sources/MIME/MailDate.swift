package import Feedback

/// The Date header (RFC 5322 section 3.3), obsolete forms included: two-digit years, named zones, missing weekday.
package enum MailDate {
    /// Nil when no plausible date (1970 to 9999) can be read.
    package static func parse(_ bytes: [UInt8]) -> Timestamp? {
        let words = bytes.prefix(200).split { ASCII.isWhite($0) || $0 == 0x2C }
        var day: Int?
        var month: Int?
        var year: Int?
        var time: Int?
        var zone = 0
        for word in words {
            if let seconds = clock(word), time == nil {
                time = seconds
            } else if let found = monthNumber(word), month == nil {
                month = found
            } else if let offset = zoneOffset(word), time != nil {
                zone = offset
                break
            } else if let number = number(word) {
                if day == nil, word.count <= 2 { day = number } else if year == nil { year = fullYear(number, digits: word.count) }
            }
        }
        guard let day, let month, let year, (1...31).contains(day), (1970...9999).contains(year) else { return nil }
        return Timestamp(seconds: Int64(daysSince1970(year, month, day)) * 86_400 + Int64((time ?? 0) - zone))
    }

    private static func number(_ word: ArraySlice<UInt8>) -> Int? {
        guard !word.isEmpty, word.count <= 4, word.allSatisfy(ASCII.isDigit) else { return nil }
        return word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// RFC 5322 section 4.3: 00 to 49 are 2000 and after, 50 to 999 are 1900 and after.
    private static func fullYear(_ number: Int, digits: Int) -> Int {
        digits >= 4 ? number : number < 50 ? number + 2000 : number + 1900
    }

    private static func clock(_ word: ArraySlice<UInt8>) -> Int? {
        let parts = word.split(separator: 0x3A, omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, let hour = number(parts[0]), hour < 24, let minute = number(parts[1]),
            minute < 60
        else { return nil }
        let second = parts.count == 3 ? number(parts[2]) ?? 0 : 0
        return hour * 3600 + minute * 60 + min(second, 59)
    }

    private static let months: [[UInt8]] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ].map { Array($0.utf8) }

    private static func monthNumber(_ word: ArraySlice<UInt8>) -> Int? {
        guard word.count >= 3 else { return nil }
        return months.firstIndex(of: ASCII.lowercased(word.prefix(3))).map { $0 + 1 }
    }

    /// Seconds east of UTC. Unknown letters are UTC, as RFC 5322 section 4.3 advises.
    private static func zoneOffset(_ word: ArraySlice<UInt8>) -> Int? {
        guard let first = word.first else { return nil }
        if first == 0x2B || first == 0x2D {
            let digits = word.dropFirst()
            guard digits.count == 4, let value = number(digits) else { return nil }
            let seconds = min(value / 100, 15) * 3600 + (value % 100) * 60
            return first == 0x2D ? -seconds : seconds
        }
        guard ASCII.isLetter(first), word.count <= 5 else { return nil }
        switch ASCII.name(word) {
        case "est": return -5 * 3600
        case "edt": return -4 * 3600
        case "cst": return -6 * 3600
        case "cdt": return -5 * 3600
        case "mst": return -7 * 3600
        case "mdt": return -6 * 3600
        case "pst": return -8 * 3600
        case "pdt": return -7 * 3600
        case "cet", "met": return 3600
        case "cest", "mest": return 2 * 3600
        default: return 0
        }
    }

    /// Days from the civil date; proleptic Gregorian, by counting from 1 March of year 0.
    private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let monthFromMarch = (month + 9) % 12
        let leapDays = shifted / 4 - shifted / 100 + shifted / 400
        return shifted * 365 + leapDays + (monthFromMarch * 306 + 5) / 10 + day - 1 - 719_468
    }
}
