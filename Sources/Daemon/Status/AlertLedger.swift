internal import Feedback

/// Which overdue alerts the journal has heard of, and when: each at once, and again every quarter of an hour.
struct AlertLedger: Sendable {
    static let repeatAfter = Duration.minutes(15)

    private var told: [String: ContinuousClock.Instant] = [:]
    /// Of the worst that is overdue now.
    private(set) var worst: String?

    var isEmpty: Bool { told.isEmpty }

    /// Those the journal must hear of now.
    mutating func due(_ overdue: [OverdueAlert], at now: ContinuousClock.Instant) -> [OverdueAlert] {
        overdue.filter { alert in
            if let last = told[alert.name], now < last + Self.repeatAfter { return false }
            told[alert.name] = now
            return true
        }
    }

    /// Forgets what is overdue no longer: should it come again, it is new.
    mutating func keep(_ overdue: [OverdueAlert], text: String?) {
        let names = Set(overdue.map(\.name))
        told = told.filter { names.contains($0.key) }
        worst = text
    }
}
