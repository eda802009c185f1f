/// How long a server asks to be left alone, read from the words of its refusal: there is no code for it.
///
/// Exchange: `Request is throttled. Suggested Backoff Time: 299961 milliseconds`. Others: `try again in 5 minutes`,
/// `Retry after 30 s`.
enum RetryHint {
    /// What is believed: less would be a loop, and more would leave mails unread because of one odd sentence.
    static let range = Duration.seconds(1)...Duration.seconds(3600)
    /// Bytes of the text that are looked at.
    static let textBytes = 1000

    private static let cues = ["backoff", "back off", "retry", "try again", "wait"]
    private static let milliseconds = [
        "ms": 1, "msec": 1, "millisecond": 1, "milliseconds": 1, "s": 1000, "sec": 1000, "secs": 1000, "second": 1000,
        "seconds": 1000, "m": 60_000, "min": 60_000, "mins": 60_000, "minute": 60_000, "minutes": 60_000,
        "h": 3_600_000, "hour": 3_600_000, "hours": 3_600_000,
    ]

    /// The first number with a unit of time behind such a cue; nil when there is none.
    static func find(in text: String) -> Duration? {
        let text = text.prefix(textBytes).lowercased()
        guard let cue = cues.lazy.compactMap({ text.firstRange(of: $0) }).min(by: { $0.lowerBound < $1.lowerBound })
        else { return nil }
        let words = text[cue.upperBound...].split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        for (index, word) in words.enumerated() {
            let digits = word.prefix { $0.isNumber }
            guard let number = Int(digits), number > 0 else { continue }
            let attached = word.dropFirst(digits.count)
            let unit = attached.isEmpty ? words.dropFirst(index + 1).first ?? "" : attached
            guard let factor = milliseconds[String(unit)] else { continue }
            let (product, isTooMuch) = number.multipliedReportingOverflow(by: factor)
            let hint = isTooMuch ? range.upperBound : Duration.milliseconds(product)
            return min(max(hint, range.lowerBound), range.upperBound)
        }
        return nil
    }
}
