internal import Feedback

/// INTERNALDATE's `date-time` (RFC 3501 section 9): `17-Jul-1996 02:44:25 -0700`, the day padded with a blank or a zero.
enum InternalDate {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// Nil for anything else, or for a date that no calendar has. A leap second counts as the second after.
    static func parse(_ bytes: [UInt8]) -> Timestamp? {
        var bytes = bytes[...]
        while bytes.first == UInt8(ascii: " ") { bytes.removeFirst() }
        let fields = bytes.split(whereSeparator: { " -:+".utf8.contains($0) })
        guard fields.count == 7, let sign = bytes.dropLast(4).last, fields[6].count == 4,
            let day = number(fields[0]), let month = month(fields[1]), let year = number(fields[2]),
            let hour = number(fields[3]), let minute = number(fields[4]), let second = number(fields[5]),
            let zone = number(fields[6]), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
        else { return nil }
        guard fields[2].count == 4, year >= 1970, (1...daysIn(month, of: year)).contains(day), hour < 24, minute < 60,
            second <= 60, zone % 100 < 60
        else { return nil }
        let offset = (zone / 100 * 60 + zone % 100) * 60 * (sign == UInt8(ascii: "-") ? -1 : 1)
        let seconds = (daysSince1970(year: year, month: month, day: day) * 24 + hour) * 3600 + minute * 60 + second
        return Timestamp(seconds: Int64(seconds - offset))
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.count <= 4 else { return nil }
        var value = 0
        for byte in digits {
            guard let digit = byte.asDigit else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    private static func month(_ name: ArraySlice<UInt8>) -> Int? {
        months.firstIndex(of: String(decoding: name, as: UTF8.self).lowercased()).map { $0 + 1 }
    }

    private static func daysIn(_ month: Int, of year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return switch month {
        case 2: isLeap ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Proleptic Gregorian. Years begin in March, so that the leap day comes last.
    private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    }
}
