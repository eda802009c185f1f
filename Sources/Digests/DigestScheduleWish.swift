extension DigestSchedule {
    /// What a reader may ask for in one word; the time of day stays the digest's.
    package enum Rhythm: String, CaseIterable, Sendable {
        case daily, weekdays, weekly, monthly
    }

    /// The schedule of a reader who wants another rhythm than the digest's own.
    ///
    /// `weekly` is the digest's first day of the week, or Monday; `monthly` the digest's day of the month, or the first.
    ///
    /// - Parameter wish: one of `Rhythm`, or a schedule as in the configuration; anything else changes nothing.
    package init(wish: String?, for own: DigestSchedule) {
        guard let wish else {
            self = own
            return
        }
        guard let rhythm = Rhythm(rawValue: wish.lowercased()) else {
            self = (try? DigestSchedule(wish)) ?? own
            return
        }
        self = DigestSchedule(days: own.days(in: rhythm), minute: own.minute) ?? own
    }

    private func days(in rhythm: Rhythm) -> Days {
        switch (rhythm, days) {
        case (.daily, _): return .week(Set(Weekday.allCases))
        case (.weekdays, _): return .week(Weekday.working)
        case (.weekly, .week(let chosen)): return .week([chosen.min { $0.rawValue < $1.rawValue } ?? .monday])
        case (.weekly, .month): return .week([.monday])
        case (.monthly, .month): return days
        case (.monthly, .week): return .month(day: 1)
        }
    }
}
