internal import Feedback

/// The parts of a date, taken from its words in whatever order they stand.
struct MailDateReading {
    private var year: Int?
    private var month: Int?
    private var day: Int?
    /// Seconds of the day.
    private var time: Int?
    /// Seconds east of UTC.
    private var zone: Int?
    /// Numbers whose meaning shows only when all are there.
    private var isComplete: Bool { year != nil && month != nil && day != nil && time != nil }

    mutating func take(_ word: ArraySlice<UInt8>) {
        if isComplete, zone != nil { return }
        if takeWholeDate(word) || takeTime(word) || takeMonth(word) || takeZone(word) { return }
        takeNumber(word)
    }

    var timestamp: Timestamp? {
        guard let day, let month, let year, (1...Self.length(ofMonth: month, in: year)).contains(day),
            (1970...9999).contains(year)
        else { return nil }
        let days = Int64(Self.daysSince1970(year, month, day))
        return Timestamp(seconds: days * 86_400 + Int64((time ?? 0) - (zone ?? 0)))
    }

    // MARK: - Numbers

    /// At most nine digits.
    private static func number(_ word: some Collection<UInt8>) -> Int? {
        guard !word.isEmpty, word.count <= 9, word.allSatisfy(ASCII.isDigit) else { return nil }
        return word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private mutating func takeNumber(_ word: ArraySlice<UInt8>) {
        // "3rd", "14th", "23."
        let digits = word.prefix(while: ASCII.isDigit)
        guard !digits.isEmpty else { return }
        let isOrdinal =
            digits.count < word.count && digits.count <= 2
            && ["st", "nd", "rd", "th", "."].contains(ASCII.name(word.dropFirst(digits.count)))
        guard let number = Self.number(isOrdinal ? digits : word), digits.count <= 4 else { return }
        // QUIRK: "029 Apr": a day with needless zeros.
        if day == nil, digits.count <= 2 || digits.count == 3 && digits.first == 0x30 && number <= 31 {
            day = number
        } else if year == nil, !isOrdinal {
            year = Self.fullYear(number, digits: digits.count)
        }
    }

    /// RFC 5322 section 4.3: 00 to 49 are 2000 and after, 50 to 99 and three digits (programs that count from 1900) 1900 and after.
    /// QUIRK: "0102", a year counted from 1900 and padded.
    private static func fullYear(_ number: Int, digits: Int) -> Int {
        if digits >= 4 { return number < 1000 ? number + 1900 : number }
        return number < 50 && digits < 3 ? number + 2000 : number + 1900
    }

    // MARK: - Dates in one word

    /// `2026-11-23`, `2026-11-23T10:00:00+01:00` (ISO 8601), `23-Nov-2026`, `23.11.2026`, `2026/11/23`.
    private mutating func takeWholeDate(_ word: ArraySlice<UInt8>) -> Bool {
        guard year == nil, month == nil, day == nil, let first = word.first, ASCII.isDigit(first), word.count > 4 else {
            return false
        }
        if let mark = word.firstIndex(where: { $0 == 0x54 || $0 == 0x74 }), mark > word.startIndex,
            mark + 1 < word.endIndex, ASCII.isDigit(word[mark + 1]), takeWholeDate(word[..<mark])
        {
            return takeTime(word[(mark + 1)...])
        }
        let parts = word.split { $0 == 0x2D || $0 == 0x2E || $0 == 0x2F }
        guard parts.count == 3, let last = Self.number(parts[2]) else { return false }
        if let named = Self.monthNumber(parts[1]), let first = Self.number(parts[0]) {
            (day, month, year) = (first, named, Self.fullYear(last, digits: parts[2].count))
            return true
        }
        guard let head = Self.number(parts[0]), let middle = Self.number(parts[1]), (1...12).contains(middle) else {
            return false
        }
        if parts[0].count == 4 {
            (year, month, day) = (head, middle, last)
            return true
        }
        // With slashes nobody knows which number is the day.
        guard word.contains(0x2E) else { return false }
        (day, month, year) = (head, middle, Self.fullYear(last, digits: parts[2].count))
        return true
    }

    // MARK: - Names

    private static let months: [StaticString] = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// A month's name, or its first letters, three at least; with a dot or without.
    private static func monthNumber(_ word: ArraySlice<UInt8>) -> Int? {
        let name = word.last == 0x2E ? word.dropLast() : word
        guard name.count >= 3, let first = name.first, ASCII.isLetter(first) else { return nil }
        return months.firstIndex { month in
            guard name.count <= month.utf8CodeUnitCount else { return false }
            return zip(name, 0...).allSatisfy { ASCII.lowered($0) == month.utf8Start[$1] }
        }
        .map { $0 + 1 }
    }

    private mutating func takeMonth(_ word: ArraySlice<UInt8>) -> Bool {
        guard month == nil, let number = Self.monthNumber(word) else { return false }
        month = number
        return true
    }

    // MARK: - Time and zone

    /// `10:00`, `10:00:00.123`, `10.00.00`, `10:00:00+0100`, `10:00PM`. A leap second is the last of its minute, as POSIX has none.
    private mutating func takeTime(_ word: ArraySlice<UInt8>) -> Bool {
        guard time == nil, let first = word.first, ASCII.isDigit(first) else { return false }
        let clock = word.prefix { ASCII.isDigit($0) || $0 == 0x3A || $0 == 0x2E }
        guard clock.contains(where: { !ASCII.isDigit($0) }) else { return false }
        let usesColons = clock.contains(0x3A)
        let parts = clock.split(separator: usesColons ? 0x3A : 0x2E, omittingEmptySubsequences: false)
        guard usesColons || parts.count == 3 && clock.count == word.count, (2...3).contains(parts.count),
            let hour = Self.number(parts[0]), hour < 24 || hour == 24 && Self.number(parts[1]) == 0,
            let minute = Self.number(parts[1].prefix(2)), minute < 60, parts[0].count <= 2
        else { return false }
        let second = parts.count == 3 ? Self.number(parts[2].prefix { $0 != 0x2E }) ?? 0 : 0
        guard second <= 60 else { return false }
        time = hour * 3600 + minute * 60 + min(second, 59)
        let rest = word[(clock.endIndex)...]
        if !rest.isEmpty { _ = takeZone(rest) }
        return true
    }

    private mutating func takeZone(_ word: ArraySlice<UInt8>) -> Bool {
        guard let seconds = time, let first = word.first else { return false }
        if zone == nil, let found = Self.offset(word) {
            zone = found
            return true
        }
        switch ASCII.name(word) {
        case "am": if seconds / 3600 == 12 { time = seconds - 12 * 3600 }
        case "pm": if seconds / 3600 < 12 { time = seconds + 12 * 3600 }
        default:
            let name = word.prefix(while: ASCII.isLetter)
            let offset = word[name.endIndex...]
            if zone == nil, let found = Self.offset(offset), ["gmt", "utc"].contains(ASCII.name(name)) {
                zone = found
                return true
            }
            guard ASCII.isLetter(first), name.count == word.count, zone == nil else { return false }
            zone = Self.zones[ASCII.name(word)]
            return zone != nil
        }
        return true
    }

    /// `+0100`, `+01:00`, `+01`, `-530`: up to 99 hours (RFC 5322 section 3.3). With more than 59 minutes it is none, and taken
    /// as UTC, as section 4.3 has it for unknown ones.
    private static func offset(_ word: ArraySlice<UInt8>) -> Int? {
        guard let sign = word.first, sign == 0x2B || sign == 0x2D else { return nil }
        let digits = word.dropFirst().filter { $0 != 0x3A }
        guard (1...4).contains(digits.count), let value = number(digits) else { return nil }
        let (hours, minutes) = digits.count <= 2 ? (value, 0) : (value / 100, value % 100)
        guard minutes < 60 else { return 0 }
        return (sign == 0x2D ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    /// RFC 5322 section 4.3 knows the American ones; the others are written by servers of their places, each with one meaning in mail.
    /// One letter is UTC there, as the military zones were long defined the wrong way round.
    private static let zones: [String: Int] = {
        let hours: [(names: String, offset: Double)] = [
            ("ut utc gmt z wet", 0), ("est cdt", -5), ("edt ast", -4), ("cst mdt", -6), ("mst pdt", -7),
            ("pst akdt", -8),
            ("akst", -9), ("hst", -10), ("nst", -3.5), ("ndt", -2.5), ("brt", -3), ("bst west cet met mez", 1),
            ("cest mest mesz eet sast", 2), ("eest msk", 3), ("msd", 4), ("pkt", 5), ("hkt sgt awst", 8),
            ("jst kst", 9),
            ("aest", 10), ("aedt", 11), ("acst", 9.5), ("acdt", 10.5), ("nzst", 12), ("nzdt", 13),
        ]
        var zones: [String: Int] = [:]
        for (names, offset) in hours {
            for name in names.split(separator: " ") { zones[String(name)] = Int(offset * 3600) }
        }
        for letter in "abcdefghiklmnopqrstuvwxy" { zones[String(letter)] = 0 }
        return zones
    }()

    // MARK: - The calendar

    private static func length(ofMonth month: Int, in year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// Days from the civil date; proleptic Gregorian, by counting from 1 March of year 0.
    private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let monthFromMarch = (month + 9) % 12
        let leapDays = shifted / 4 - shifted / 100 + shifted / 400
        return shifted * 365 + leapDays + (monthFromMarch * 306 + 5) / 10 + day - 1 - 719_468
    }
}
