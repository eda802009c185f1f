package import Feedback
internal import FoundationEssentials
internal import FoundationInternationalization

/// Times and numbers as people of one language write them in one time zone.
package struct LocalFormat: Sendable {
    /// ISO 639-1, lower case.
    package let language: String
    private let locale: Locale
    private let zone: TimeZone
    private let calendar: Calendar

    /// An unknown time zone becomes UTC; the configuration refuses one long before.
    package init(language: String, timeZone: String) {
        self.language = language
        // English is written the European way, day before month and 24 hours, as all our languages are.
        locale = Locale(identifier: language == "en" ? "en_GB" : language)
        zone = TimeZone(identifier: timeZone) ?? .gmt
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        self.calendar = calendar
    }

    /// `09:12`.
    package func time(_ time: Timestamp) -> String {
        let parts = calendar.dateComponents([.hour, .minute], from: Self.date(time))
        return Self.twoDigits(parts.hour ?? 0) + ":" + Self.twoDigits(parts.minute ?? 0)
    }

    /// `09:12`, and `02:30 CEST` where clocks go back and show it twice.
    package func unmistakableTime(_ time: Timestamp) -> String {
        isShownTwice(time) ? self.time(time) + " " + zoneName(at: time) : self.time(time)
    }

    /// `Mon 23 Nov 09:12`, with the name of the zone where clocks show it twice.
    package func unmistakableMoment(_ time: Timestamp) -> String { day(time) + " " + unmistakableTime(time) }

    /// Clocks show this minute once more, before or after it.
    private func isShownTwice(_ time: Timestamp) -> Bool {
        let shown = time.seconds + Int64(zone.secondsFromGMT(for: Self.date(time)))
        return [time - Self.longestChange, time + Self.longestChange].contains { beside in
            let offset = zone.secondsFromGMT(for: Self.date(beside))
            let other = Timestamp(seconds: shown - Int64(offset))
            return other.seconds != time.seconds && zone.secondsFromGMT(for: Self.date(other)) == offset
        }
    }

    /// No clock is put back by more, but where a country changes its side of the date line.
    private static let longestChange = Duration.hours(3)

    /// `Mon 23 Nov`.
    package func day(_ time: Timestamp) -> String {
        Self.date(time).formatted(style.weekday(.abbreviated).day().month(.abbreviated))
    }

    /// `Mon`.
    package func weekday(_ time: Timestamp) -> String {
        Self.date(time).formatted(style.weekday(.abbreviated))
    }

    /// `23 Nov`.
    package func dayOfMonth(_ time: Timestamp) -> String {
        Self.date(time).formatted(style.day().month(.abbreviated))
    }

    /// `Nov 2026`.
    package func month(_ time: Timestamp) -> String {
        Self.date(time).formatted(style.month(.abbreviated).year())
    }

    /// `Mon 09:12`: within a week.
    package func weekdayTime(_ time: Timestamp) -> String {
        weekday(time) + " " + self.time(time)
    }

    /// `Mon 23 Nov 09:12`.
    package func moment(_ time: Timestamp) -> String { day(time) + " " + self.time(time) }

    /// `CET`; the offset from UTC where the language has no name for it.
    package func zoneName(at time: Timestamp) -> String {
        Self.date(time).formatted(style.timeZone(.specificName(.short)))
    }

    /// What the clock shows beyond UTC, in milliseconds.
    func offset(at time: Timestamp) -> Int64 { Int64(zone.secondsFromGMT(for: Self.date(time))) * 1000 }

    package func isSameDay(_ left: Timestamp, _ right: Timestamp) -> Bool {
        calendar.isDate(Self.date(left), inSameDayAs: Self.date(right))
    }

    /// `1,234`.
    package func number(_ value: Int) -> String {
        value.formatted(.number.locale(locale))
    }

    /// `0.5`: one decimal at most.
    package func number(_ value: Double) -> String {
        value.formatted(.number.locale(locale).precision(.fractionLength(0...1)))
    }

    /// `73%` of a share of 0 to 1, as the language writes it: some want a blank before the sign.
    package func percent(_ share: Double) -> String {
        share.formatted(.percent.locale(locale).precision(.fractionLength(0)))
    }

    /// `French`; nil for what is no language code or has no name.
    package func languageName(_ code: String) -> String? {
        code.isLanguageCode ? locale.localizedString(forLanguageCode: code) : nil
    }

    /// A counted phrase with its number.
    package func count(_ count: Int, _ phrase: CountedPhrase) -> String {
        phrase.form(for: count, in: language).filled(["n": number(count)])
    }

    /// `2 h 5 min`, the units being understood in all our languages.
    package func span(_ duration: Duration) -> String {
        let minutes = max(0, duration.wholeMilliseconds / 60_000)
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        if hours == 0 { return "\(rest) min" }
        return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
    }

    private var style: Date.FormatStyle {
        Date.FormatStyle(locale: locale, calendar: calendar, timeZone: zone)
    }

    private static func date(_ time: Timestamp) -> Date {
        Date(timeIntervalSince1970: Double(time.milliseconds) / 1000)
    }

    private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
