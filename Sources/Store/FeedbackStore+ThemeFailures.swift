package import Feedback
internal import SQL

/// Mails that are stored and count into no theme because placing them failed.
extension FeedbackStore {
    /// So often a mail is placed before it is left out: what fails each time is a fault of ours, and the operator is told.
    package static let maximumPlacings = 6

    /// Placing a mail has failed once more; all that it had changed is undone.
    ///
    /// - Returns: how often by now.
    @discardableResult
    package func notePlacingFailed(_ mail: Int64, now: Timestamp) throws -> Int {
        try database.row(
            """
            INSERT INTO theme_failure (message, attempts, tried_at) VALUES (:mail, 1, :now)
            ON CONFLICT (message) DO UPDATE SET attempts = theme_failure.attempts + 1, tried_at = :now
            RETURNING attempts
            """,
            ["mail": mail, "now": now]
        ) { $0.int(0) } ?? 1
    }

    /// It is placed, or is nothing to place any more.
    package func notePlaced(_ mail: Int64) throws {
        try database.run("DELETE FROM theme_failure WHERE message = :mail", ["mail": mail])
    }

    /// Mails whose turn it is again: not tried since a time, the one that has waited longest first.
    package func failedPlacings(triedBefore time: Timestamp, limit: Int) throws -> [Int64] {
        try database.rows(
            """
            SELECT message FROM theme_failure WHERE attempts < :most AND tried_at <= :time
            ORDER BY tried_at, message LIMIT :limit
            """,
            ["most": Self.maximumPlacings, "time": time, "limit": limit]
        ) { $0.int64(0) }
    }

    /// Mails that count into no theme though they should: those that are tried again, and those that are not.
    package func failedPlacings() throws -> (waiting: Int, leftOut: Int) {
        try database.row(
            "SELECT count(*) FILTER (WHERE attempts < :most), count(*) FILTER (WHERE attempts >= :most) FROM theme_failure",
            ["most": Self.maximumPlacings]
        ) { ($0.int(0), $0.int(1)) } ?? (0, 0)
    }
}
