package import Feedback
internal import SQL

/// The watched folders: their numbering, their tallies, and how the last looks went.
extension FeedbackStore {
    /// More numbers than this passed over at once are no mails: the server counts in leaps.
    static let largestLeap: Int64 = 100_000

    /// The folder was selected. True when the server numbers it anew: the old locations are retired, and its mails will
    /// be known by their content.
    package func recordSelected(_ folder: FolderID, validity: UIDValidity) throws -> Bool {
        let number = try folderNumber(folder)
        let before = try database.row(
            "SELECT validity FROM folder WHERE id = :id",
            ["id": number]
        ) { $0.optionalInt64(0) }.flatMap { $0 }
        if before == Int64(validity.value) { return false }
        try database.transaction {
            try database.run(
                "UPDATE folder SET validity = :validity WHERE id = :id",
                ["validity": validity.value, "id": number]
            )
            if let before { try forgetUnread(folder: number, validity: before) }
        }
        return before != nil
    }

    /// The folder was listed, and this was found.
    ///
    /// Every number below `end` is that of a mail in the store, of a listed mail, or of nothing that we can see. What there is of
    /// the last kind at the first look was there before us; what is added later came and went unseen, or was skipped by the
    /// server. The count follows from the listing and the store alone: restarts and repeats change nothing.
    ///
    /// - Parameters:
    ///   - end: the highest UID listed plus one, or UIDNEXT when that is higher.
    ///   - isRewound: UIDNEXT is lower than it was. What it said before was wrong, or numbers are given out again.
    ///   - unknown: listed UIDs that have no location in the store.
    package func recordListing(
        _ folder: FolderID,
        validity: UIDValidity,
        tally: FolderTally,
        end: Int64,
        isRewound: Bool,
        unknown: Int,
        now: Timestamp
    ) throws {
        let number = try folderNumber(folder)
        let key: Bindings = ["folder": number, "validity": validity.value]
        try database.transaction {
            try database.run(
                "UPDATE folder SET listening_since = coalesce(listening_since, :now) WHERE id = :id",
                ["now": now, "id": number]
            )
            let before = try numbering(key)
            let known = try database.row(
                "SELECT count(*), coalesce(max(uid), 0) FROM location WHERE folder = :folder AND validity = :validity",
                key
            ) { (count: $0.int64(0), highest: $0.int64(1)) }
            var end = max(end, (known?.highest ?? 0) + 1)
            if let before, !isRewound { end = max(end, before.end) }
            let absent = end - 1 - (known?.count ?? 0) - Int64(unknown)
            let next = Numbering(end: end, absent: absent, after: before, isRewound: isRewound)
            try database.run(
                """
                INSERT INTO numbering (folder, validity, next_uid, absent_before, passed_over)
                VALUES (:folder, :validity, :end, :before, :passed)
                ON CONFLICT (folder, validity) DO UPDATE
                    SET next_uid = excluded.next_uid, absent_before = excluded.absent_before,
                        passed_over = excluded.passed_over
                """,
                [
                    "folder": number, "validity": validity.value, "end": next.end,
                    "before": next.absentBefore, "passed": next.passedOver,
                ]
            )
            try recordTally(tally, of: folder, lookedAt: now)
        }
    }

    /// Below it every UID has been accounted for; nil before the first look under this numbering.
    package func numberingEnd(of folder: FolderID, validity: UIDValidity) throws -> Int64? {
        try numbering(["folder": try folderNumber(folder), "validity": validity.value])?.end
    }

    /// A look has ended well, or a step of one: a folder with a backlog is read in many.
    package func recordTally(_ tally: FolderTally, of folder: FolderID, lookedAt: Timestamp) throws {
        try database.run(
            """
            UPDATE folder SET looked_at = :at, polled_at = CASE WHEN :waiting = 0 THEN :at ELSE polled_at END,
                on_server = :on_server, stored = :stored, quarantined = :quarantined, waiting = :waiting,
                left_alone = :left_alone, error = NULL, error_since = NULL
            WHERE id = :id
            """,
            [
                "at": lookedAt, "on_server": tally.onServer, "stored": tally.stored,
                "quarantined": tally.quarantined, "waiting": tally.waiting, "left_alone": tally.leftAlone,
                "id": try folderNumber(folder),
            ]
        )
    }

    /// The beginning of the trouble is kept until a look succeeds.
    package func recordPollFailed(_ folder: FolderID, reason: String, now: Timestamp) throws {
        try database.run(
            "UPDATE folder SET error = :reason, error_since = coalesce(error_since, :now) WHERE id = :id",
            ["reason": reason, "now": now, "id": try folderNumber(folder)]
        )
    }

    package func times(of folder: FolderID) throws -> FolderTimes {
        try database.row(
            "SELECT listening_since, looked_at, polled_at FROM folder WHERE mailbox = :mailbox AND name = :name",
            ["mailbox": folder.mailbox, "name": folder.folder]
        ) { row in
            FolderTimes(
                listeningSince: row.optionalTime(0),
                lookedAt: row.optionalTime(1),
                allReadAt: row.optionalTime(2)
            )
        } ?? FolderTimes()
    }

    /// Which mails of the folder were left alone: those older than this. Nil before the first listing.
    package func startOfInterest(of folder: FolderID) throws -> Timestamp? {
        try database.row(
            "SELECT value FROM setting WHERE name = :name",
            ["name": "interest:\(try folderNumber(folder))"]
        ) { Int64($0.text(0)).map { Timestamp(milliseconds: $0) } }.flatMap { $0 }
    }

    package func recordStartOfInterest(_ start: Timestamp, of folder: FolderID) throws {
        try database.run(
            """
            INSERT INTO setting (name, value) VALUES (:name, :value)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """,
            ["name": "interest:\(try folderNumber(folder))", "value": "\(start.milliseconds)"]
        )
    }

    package func folderStates() throws -> [FolderState] {
        try database.rows(
            """
            SELECT f.mailbox, f.name, f.listening_since, f.looked_at, f.polled_at, f.error, f.error_since,
                f.on_server, f.stored, f.quarantined, f.waiting, f.left_alone, f.tray,
                (SELECT count(*) FROM location l
                    WHERE l.folder = f.id AND l.validity = f.validity AND l.state = 'stored'),
                coalesce(g.mails, 0),
                (SELECT coalesce(sum(n.passed_over), 0) FROM numbering n WHERE n.folder = f.id),
                (SELECT count(*) FROM fetch_failure x
                    WHERE x.folder = f.id AND x.validity = f.validity AND x.attempts < :attempts)
            FROM folder f LEFT JOIN (
                -- Counted by itself, it reads its own small index; counted for each folder, every location there is.
                SELECT folder, count(*) AS mails FROM location WHERE state = 'gone' GROUP BY folder
            ) g ON g.folder = f.id
            ORDER BY f.mailbox, f.name
            """,
            ["attempts": Self.maximumFetchAttempts]
        ) { row in
            var tally = FolderTally()
            tally.onServer = row.int(7)
            tally.stored = row.int(8)
            tally.quarantined = row.int(9)
            tally.waiting = row.int(10)
            tally.leftAlone = row.int(11)
            return FolderState(
                folder: FolderID(mailbox: row.text(0), folder: row.text(1)),
                tray: row.optionalText(12).flatMap { Tray(rawValue: $0) },
                times: FolderTimes(
                    listeningSince: row.optionalTime(2),
                    lookedAt: row.optionalTime(3),
                    allReadAt: row.optionalTime(4)
                ),
                error: row.optionalText(5),
                errorSince: row.optionalTime(6),
                tally: tally,
                unmarked: row.int(13),
                gone: row.int(14),
                passedOver: row.int(15),
                failing: row.int(16)
            )
        }
    }

    func folderNumber(_ folder: FolderID) throws -> Int64 {
        let bindings: Bindings = ["mailbox": folder.mailbox, "name": folder.folder]
        let select = "SELECT id FROM folder WHERE mailbox = :mailbox AND name = :name"
        var number = try database.row(select, bindings) { $0.int64(0) }
        if number == nil, database.access == .readWrite {
            try database.run(
                "INSERT INTO folder (mailbox, name) VALUES (:mailbox, :name) ON CONFLICT DO NOTHING",
                bindings
            )
            number = try database.row(select, bindings) { $0.int64(0) }
        }
        return number ?? 0
    }

    private func numbering(_ key: Bindings) throws -> Numbering? {
        try database.row(
            "SELECT next_uid, absent_before, passed_over FROM numbering WHERE folder = :folder AND validity = :validity",
            key
        ) { Numbering(end: $0.int64(0), absentBefore: $0.int64(1), passedOver: $0.int64(2)) }
    }
}
