internal import FoundationEssentials
internal import FoundationInternationalization

/// Local time, in seconds since 1970-01-01T00:00 as a wall clock in the zone counts them.
extension TimeZone {
    /// The day a wall clock shows at an instant, given in seconds since 1970 UTC.
    func localDay(at second: Int64) -> CalendarDay {
        CalendarDay(number: (second + offset(at: second)).dividedDown(by: 86_400))
    }

    /// The first instant at which a wall clock shows `local`; if it never does, the first instant after the gap.
    ///
    /// Offsets lie between −12 and +14 hours: a day before and a day after `local`, read as UTC, enclose the instant.
    /// Zones that change twice within two days do not exist.
    func firstInstant(of local: Int64) -> Int64 {
        let before = offset(at: local - 86_400)
        let after = offset(at: local + 86_400)
        if offset(at: local - before) == before { return local - before }
        if offset(at: local - after) == after { return local - after }
        // In the gap: the change lies after `local - after` and at the latest at `local - before`.
        var (early, late) = (local - after, local - before)
        while late - early > 1 {
            let middle = early + (late - early) / 2
            if offset(at: middle) == before {
                early = middle
            } else {
                late = middle
            }
        }
        return late
    }

    private func offset(at second: Int64) -> Int64 {
        Int64(secondsFromGMT(for: Date(timeIntervalSince1970: Double(second))))
    }
}
