internal import Feedback
internal import Store
internal import Themes

/// How much was heard of each theme in the last period, and in as long ones before.
struct ThemeTrends: Sendable {
    private let start: Timestamp
    /// The last period first.
    private let counts: [[Int64: Int]]

    init(period: Duration, until end: Timestamp, in store: isolated FeedbackStore) throws {
        start = end - period
        // What is stored in this instant is in the last period.
        let end = end + .seconds(1)
        let listening = try store.listeningSince(now: end)
        var counts: [[Int64: Int]] = []
        for step in 0...ThemeReport.comparedPeriods {
            let (from, to) = (end - period * (step + 1), end - period * step)
            // Before the service listened, silence says nothing.
            guard step == 0 || from >= listening else { break }
            let people = try store.themeCounts(from: from, to: to, about: .all).map { ($0.theme, $0.people) }
            counts.append(Dictionary(people) { first, _ in first })
        }
        self.counts = counts
    }

    func people(of theme: Theme) -> Int { counts.first?[theme.number] ?? 0 }

    func trend(of theme: Theme) -> Theme.Trend {
        let before = counts.dropFirst().reversed().map { $0[theme.number] ?? 0 }
        return Theme.Trend(people: people(of: theme), before: Array(before), isFirst: theme.firstHeard >= start)
    }
}
