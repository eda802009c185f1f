/// Wishes as letters have them, English and German: `pause 2w`, `pause until 12 January`, `wöchentlich`, `stop`.
extension ReaderWish {
    /// What a line says.
    enum Reading {
        case wish(ReaderWish)
        /// A pause of which nobody can tell how long.
        case badSpan
    }

    /// UTF-8 bytes of a line that can be a wish.
    private static let maximumBytes = 80

    /// Nil for a line that says nothing of the kind.
    ///
    /// - Parameter line: folded, as `StaffLine.folded` is.
    static func read(_ line: String) -> Reading? {
        guard line.utf8.count <= maximumBytes else { return nil }
        if let wish = plain[line] { return .wish(wish) }
        let words = line.split { $0 == " " || $0 == ":" }
        guard let first = words.first, pauses.contains(String(first)) else { return nil }
        guard let pause = pause(words.dropFirst().map(String.init)) else { return isSpan(words) ? .badSpan : nil }
        return .wish(.pause(pause))
    }

    /// "pause" alone, or with a number or "until": else the line is about some pause.
    private static func isSpan(_ words: [Substring]) -> Bool {
        guard words.count > 1 else { return true }
        return untils.contains(String(words[1])) || words[1].first?.isNumber == true
    }

    private static func pause(_ words: [String]) -> Pause? {
        guard let first = words.first else { return nil }
        if untils.contains(first) { return DayWord(words: words.dropFirst().joined(separator: " ")).map { .until($0) } }
        let words = first == "for" || first == "für" ? Array(words.dropFirst()) : words
        let text = words.joined()
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard (1...3).contains(digits.utf8.count), let count = Int(digits),
            let unit = units[String(text.dropFirst(digits.count))]
        else { return nil }
        let days = count * unit
        return (1...maximumDays).contains(days) ? .days(days) : nil
    }

    private static let pauses: Set<String> = ["pause", "pausieren", "pausiere"]
    private static let untils: Set<String> = ["until", "till", "bis", "til"]

    /// In days.
    private static let units: [String: Int] = [
        "d": 1, "day": 1, "days": 1, "t": 1, "tag": 1, "tage": 1, "w": 7, "week": 7, "weeks": 7, "wk": 7, "woche": 7,
        "wochen": 7, "m": 30, "month": 30, "months": 30, "monat": 30, "monate": 30,
    ]

    private static let plain: [String: ReaderWish] = [
        "daily": .rhythm(.daily), "täglich": .rhythm(.daily), "taeglich": .rhythm(.daily),
        "weekdays": .rhythm(.weekdays), "werktags": .rhythm(.weekdays), "werktäglich": .rhythm(.weekdays),
        "weekly": .rhythm(.weekly), "wöchentlich": .rhythm(.weekly), "woechentlich": .rhythm(.weekly),
        "monthly": .rhythm(.monthly), "monatlich": .rhythm(.monthly), "standard": .rhythm(.standard),
        "default": .rhythm(.standard), "as before": .rhythm(.standard), "wie bisher": .rhythm(.standard),
        "stop": .stop, "stopp": .stop, "unsubscribe": .stop, "abbestellen": .stop, "abmelden": .stop,
        "resume": .resume, "start": .resume, "continue": .resume, "fortsetzen": .resume, "weiter": .resume,
        "starten": .resume,
    ]
}
