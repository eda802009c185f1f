package import Feedback
internal import SQL

/// Bulletins, each for its period once. What changes one is called inside `transaction`, together with the mail that tells of it.
extension FeedbackStore {
    package func bulletin(_ number: Int64) throws -> StoredBulletin? {
        try bulletins(where: "number = :number", ["number": number, "limit": 1]).first
    }

    /// The newest first.
    package func bulletins(limit: Int) throws -> [StoredBulletin] {
        try bulletins(where: "1 = 1", ["limit": limit])
    }

    /// Those that wait for approval, the newest first.
    package func bulletinDrafts() throws -> [StoredBulletin] {
        try bulletins(where: "state = 'draft'", ["limit": 100])
    }

    package func hasBulletin(ofPeriod period: String) throws -> Bool {
        try !bulletins(where: "period = :period", ["period": period, "limit": 1]).isEmpty
    }

    /// Where the last one ends that was sent, or that had nothing to tell; nil when there is none.
    package func lastBulletinEnd() throws -> Timestamp? {
        try database.row(
            "SELECT period_end FROM bulletin WHERE state IN ('sent', 'empty') ORDER BY number DESC LIMIT 1"
        ) { $0.time(0) }
    }

    /// - Returns: it with its number; nil when there is one of that period already.
    package func add(_ bulletin: StoredBulletin, now: Timestamp) throws -> StoredBulletin? {
        let number = try database.row(
            """
            INSERT INTO bulletin (period, period_end, state, material, made_at, changed_at)
            VALUES (:period, :end, :state, :material, :made, :now) ON CONFLICT (period) DO NOTHING RETURNING number
            """,
            [
                "period": bulletin.period, "end": bulletin.periodEnd, "state": bulletin.state,
                "material": bulletin.material, "made": bulletin.madeAt, "now": now,
            ]
        ) { $0.int64(0) }
        return number.map {
            var stored = bulletin
            stored.number = $0
            return stored
        }
    }

    /// Writes what has changed in a draft; false where it is no draft any more: a bulletin ends once.
    package func change(_ bulletin: StoredBulletin, now: Timestamp) throws -> Bool {
        try database.run(
            """
            UPDATE bulletin SET state = :state, revision = :revision, left_out = :left, title = :title, changed_at = :now,
                changed_by = :by
            WHERE number = :number AND state = 'draft'
            """,
            [
                "state": bulletin.state, "revision": bulletin.revision,
                "left": bulletin.leftOut.sorted().map { "\($0)" }.joined(separator: " "), "title": bulletin.title,
                "now": now, "by": bulletin.changedBy, "number": bulletin.number,
            ]
        ) == 1
    }

    private func bulletins(where condition: String, _ bindings: Bindings) throws -> [StoredBulletin] {
        try database.rows(
            """
            SELECT number, period, period_end, state, revision, material, left_out, title, made_at, changed_by FROM bulletin
            WHERE \(condition) ORDER BY number DESC LIMIT :limit
            """,
            bindings
        ) { row in
            var bulletin = StoredBulletin(
                period: row.text(1),
                periodEnd: row.time(2),
                state: row.text(3),
                material: row.text(5),
                madeAt: row.time(8)
            )
            bulletin.number = row.int64(0)
            bulletin.revision = row.int(4)
            bulletin.leftOut = Set(row.text(6).split(separator: " ").compactMap { Int($0) })
            bulletin.title = row.optionalText(7)
            bulletin.changedBy = row.text(9)
            return bulletin
        }
    }
}
