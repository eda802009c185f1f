internal import Feedback
internal import SQL

/// Steps in the history of themes that can be taken back.
extension FeedbackStore {
    /// The latest.
    package func latestStep(of theme: Int64) throws -> ThemeStep? {
        try step(where: "theme = :value AND before IS NOT NULL ORDER BY number DESC LIMIT 1", theme)
    }

    /// Nil when it was taken back already.
    package func step(_ event: Int64) throws -> ThemeStep? {
        try step(where: "number = :value AND before IS NOT NULL", event)
    }

    private func step(where condition: String, _ value: Int64) throws -> ThemeStep? {
        try database.row(
            "SELECT number, theme, kind, time, text, before FROM theme_event WHERE \(condition)",
            ["value": value]
        ) { row in
            ThemeEvent.Kind(rawValue: row.text(2)).map {
                ThemeStep(
                    event: row.int64(0),
                    theme: row.int64(1),
                    kind: $0,
                    when: row.time(3),
                    text: row.text(4),
                    before: row.text(5)
                )
            }
        } ?? nil
    }

    /// It cannot be taken back any more.
    package func endStep(_ event: Int64) throws {
        try database.run("UPDATE theme_event SET before = NULL WHERE number = :event", ["event": event])
    }
}
