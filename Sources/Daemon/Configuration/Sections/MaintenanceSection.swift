internal import Feedback
internal import FoundationEssentials

extension Configuration {
    /// A time in which nobody is to be warned: work that people will notice.
    package struct Maintenance: Sendable {
        /// Nil: every service.
        let service: String?
        /// Nil: it began before all times.
        let from: Timestamp?
        /// Nil: for ever, each week.
        let until: Timestamp?
        /// Nil: the whole time.
        let weekly: WeeklyWindow?
        /// As the operator wrote it: `maintenance Sun 02:00-04:00`.
        let words: String

        /// - Parameter service: nil for what names none, which only a window of every service covers.
        func covers(_ service: String?, at now: Timestamp, in timeZone: TimeZone) -> Bool {
            guard self.service == nil || self.service == service else { return false }
            guard from.map({ $0 <= now }) ?? true, until.map({ now < $0 }) ?? true else { return false }
            return weekly?.covers(now, in: timeZone) ?? true
        }
    }
}

extension Configuration.Maintenance {
    /// Stands for every service.
    static let every = "all"

    enum Keys {
        static let service = ConfigurationKey(
            "service",
            .words(80),
            .required(example: "\"VPN\""),
            synonyms: ["name"],
            "The [[service]] that is worked on, or \"all\" for every one."
        )
        static let from = ConfigurationKey(
            "from",
            .localMinute,
            .advised(example: "\"2026-01-10 22:00\""),
            synonyms: ["start", "begin"],
            "When it begins, by the organisation's clock."
        )
        static let until = ConfigurationKey(
            "until",
            .localMinute,
            .advised(example: "\"2026-01-11 02:00\""),
            synonyms: ["end", "to"],
            "When it ends."
        )
        static let weekly = ConfigurationKey(
            "weekly",
            .weeklyWindow,
            .optional(example: "\"Sun 02:00-04:00\""),
            synonyms: ["every"],
            "A time of each week, instead of from and until; with them, only between the two."
        )
    }

    static let section = ConfigurationSection(
        "maintenance",
        repeats: true,
        title: "When not to warn",
        "Work that people will notice. In it mails are stored and counted and an outage is recorded, but nobody is warned; if it "
            + "still lasts when the time is over, its team is warned then. Repeat the section for each one. For the moment there is "
            + "also: earshot incidents silence VPN 2h",
        keys: [Keys.service, Keys.from, Keys.until, Keys.weekly]
    )

    init(_ table: SettingsTable, timeZone: TimeZone) throws(ConfigurationProblem) {
        let name = try table.value(Keys.service)
        service = name == Self.every ? nil : name
        let (begin, end) = (table[Keys.from], table[Keys.until])
        from = begin?.instant(in: timeZone)
        until = end?.instant(in: timeZone)
        weekly = table[Keys.weekly]
        let times = [weekly.map { $0.text }, begin.map { "from \($0.text)" }, end.map { "until \($0.text)" }]
        words = (["maintenance"] + times.compactMap { $0 }).joined(separator: " ")
    }
}

extension KeyKind<LocalMinute> {
    static let localMinute = KeyKind.text(form: "a day and a time such as \"2026-12-01 22:00\"") {
        text,
        node,
        findings in
        if let minute = LocalMinute(text) { return minute }
        let hint = "Write year, month, day and the time of day: \"2026-12-01 22:00\"."
        findings.refuse(node, "\(ShownText.quoted(text)) is not a day and a time", hint: hint)
        return nil
    }
}

extension KeyKind<WeeklyWindow> {
    static let weeklyWindow = KeyKind.text(form: "a time of the week such as \"Sun 02:00-04:00\"") {
        text,
        node,
        findings in
        if let window = WeeklyWindow(text) { return window }
        let hint = "Write one day and two times: \"Sun 02:00-04:00\". Repeat the section for further days."
        findings.refuse(node, "\(ShownText.quoted(text)) is not a time of the week", hint: hint)
        return nil
    }
}
