internal import Feedback

/// Whether the Date header can be right, in words for people. It is shown and never trusted; nothing is decided by it.
enum DateDoubt {
    /// A mail may wait that long on its way, and a clock be that wrong, before it is worth a word.
    static let tolerance = Duration.days(1)

    /// - Parameters:
    ///   - isThere: the mail has a Date header, readable or not.
    ///   - arrival: when the mail came; nil where nobody knows.
    static func note(on date: Timestamp?, isThere: Bool, arrival: Timestamp?) -> String? {
        guard isThere else { return arrival == nil ? nil : "there is no Date header" }
        guard let date else { return "the Date header is no date" }
        guard let arrival else { return nil }
        let span = date - arrival
        guard span > tolerance || span < .zero - tolerance else { return nil }
        return "the Date header says \(day(date)), the mail came on \(day(arrival))"
    }

    /// `2026-11-23`, in UTC: the proleptic Gregorian calendar, counted from 1 March.
    private static func day(_ time: Timestamp) -> String {
        let days = Int((Double(time.seconds) / 86_400).rounded(.down)) + 719_468
        let era = days / 146_097
        let ofEra = days % 146_097
        let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * ofYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(ofYear - (153 * shifted + 2) / 5 + 1, 2))"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
}
