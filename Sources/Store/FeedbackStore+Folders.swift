package import Feedback
internal import SQL

extension FeedbackStore {
    /// What a fetch that failed leads to.
    package enum FetchFate: Hashable, Sendable {
        case tryAgain(attempts: Int)
        /// Given up and shown to the operator; the mail stays unmarked on the server.
        case quarantined(number: Int64)
    }

    /// Tries at a mail's bytes before it is quarantined.
    package static let maximumFetchAttempts = 3

    // MARK: - Folders

    /// The folder was selected. True when the server numbers it anew: the old locations are retired, and its mails will
    /// be known by their content.
    package func recordSelected(_ folder: FolderID, validity: UIDValidity) throws -> Bool {
        let number = try folderNumber(folder)
        let before = try database.row(
            "SELECT validity FROM folder WHERE id = :id",
            ["id": number]
        ) { $0.optionalInt64(0) }
        if let before, before == Int64(validity.value) { return false }
        try database.run(
            "UPDATE folder SET validity = :validity WHERE id = :id",
            ["validity": validity.value, "id": number]
        )
        return before.flatMap { $0 } != nil
    }

    /// A look into the folder has ended well: so many mails were on the server, and so many of them are still to be fetched.
    package func recordPolled(_ folder: FolderID, onServer: Int, waiting: Int, now: Timestamp) throws {
        try database.run(
            """
            UPDATE folder SET polled_at = :now, on_server = :on_server, waiting = :waiting, error = NULL, error_since = NULL
            WHERE id = :id
            """,
            ["now": now, "on_server": onServer, "waiting": waiting, "id": try folderNumber(folder)]
        )
    }

    /// The beginning of the trouble is kept until a poll succeeds.
    package func recordPollFailed(_ folder: FolderID, reason: String, now: Timestamp) throws {
        try database.run(
            "UPDATE folder SET error = :reason, error_since = coalesce(error_since, :now) WHERE id = :id",
            ["reason": reason, "now": now, "id": try folderNumber(folder)]
        )
    }

    package func folderStates() throws -> [FolderState] {
        try database.rows(
            """
            SELECT f.mailbox, f.name, f.validity, f.polled_at, f.error, f.error_since, f.on_server, f.waiting,
                max(l.uid), count(*) FILTER (WHERE l.state = 'stored'), count(*) FILTER (WHERE l.state = 'gone'),
                count(*) FILTER (WHERE l.state = 'unread'),
                (SELECT count(*) FROM fetch_failure x WHERE x.folder = f.id AND x.validity = f.validity),
                count(*) FILTER (WHERE l.state = 'skipped')
            FROM folder f LEFT JOIN location l ON l.folder = f.id AND l.validity = f.validity
            GROUP BY f.id ORDER BY f.mailbox, f.name
            """
        ) { row in
            FolderState(
                folder: FolderID(mailbox: row.text(0), folder: row.text(1)),
                validity: row.optionalInt64(2).map { UIDValidity(UInt32(clamping: $0)) },
                highestUID: row.optionalInt64(8).map { UID(UInt32(clamping: $0)) },
                lastPolledAt: row.optionalTime(3),
                error: row.optionalText(4),
                errorSince: row.optionalTime(5),
                onServer: row.int(6),
                waiting: row.int(7),
                unmarked: row.int(9),
                gone: row.int(10),
                unread: row.int(11),
                failing: row.int(12),
                skipped: row.int(13)
            )
        }
    }

    // MARK: - The work list: UIDs on the server minus these

    /// UIDs that need no fetching, ascending. Ask in windows: a folder may hold a million.
    package func knownUIDs(
        in folder: FolderID,
        validity: UIDValidity,
        range: ClosedRange<UInt32>
    ) throws -> [UID] {
        try database.rows(
            """
            SELECT uid FROM location
            WHERE folder = :folder AND validity = :validity AND uid BETWEEN :first AND :last ORDER BY uid
            """,
            [
                "folder": try folderNumber(folder), "validity": validity.value,
                "first": range.lowerBound, "last": range.upperBound,
            ]
        ) { UID(UInt32(clamping: $0.int64(0))) }
    }

    /// Stored mails that the server does not know to be, oldest first.
    package func unmarked(in folder: FolderID, validity: UIDValidity, limit: Int) throws -> [UID] {
        try database.rows(
            """
            SELECT uid FROM location
            WHERE folder = :folder AND validity = :validity AND state = 'stored' ORDER BY uid LIMIT :limit
            """,
            ["folder": try folderNumber(folder), "validity": validity.value, "limit": limit]
        ) { UID(UInt32(clamping: $0.int64(0))) }
    }

    /// The server has marked or moved them, or they have left the folder since they were stored.
    package func recordMarked(_ uids: [UID], in folder: FolderID, validity: UIDValidity) throws {
        let number = try folderNumber(folder)
        try database.transaction {
            for uid in uids {
                try database.run(
                    """
                    UPDATE location SET state = 'marked'
                    WHERE folder = :folder AND validity = :validity AND uid = :uid AND state = 'stored'
                    """,
                    ["folder": number, "validity": validity.value, "uid": uid.value]
                )
            }
        }
    }

    /// Somebody moved or expunged them between listing and fetching: counted, and not asked for again.
    package func recordGone(_ uids: [UID], in folder: FolderID, validity: UIDValidity) throws {
        let number = try folderNumber(folder)
        try database.transaction {
            for uid in uids {
                try database.run(
                    """
                    INSERT INTO location (folder, validity, uid, state) VALUES (:folder, :validity, :uid, 'gone')
                    ON CONFLICT DO NOTHING
                    """,
                    ["folder": number, "validity": validity.value, "uid": uid.value]
                )
                try clearFailures(folder: number, validity: validity, uid: uid)
            }
        }
    }

    /// Mails older than the operator wants to hear of: left alone, and not asked for again.
    package func recordSkipped(_ locations: [MailboxUID]) throws {
        try database.transaction {
            for location in locations {
                try database.run(
                    """
                    INSERT INTO location (folder, validity, uid, state) VALUES (:folder, :validity, :uid, 'skipped')
                    ON CONFLICT DO NOTHING
                    """,
                    [
                        "folder": try folderNumber(location.folder), "validity": location.validity.value,
                        "uid": location.uid.value,
                    ]
                )
            }
        }
    }

    /// A mail's bytes did not come, or not whole. After `maximumFetchAttempts` it is quarantined without them.
    package func recordFetchFailure(at location: MailboxUID, reason: String, now: Timestamp) throws -> FetchFate {
        let folder = try folderNumber(location.folder)
        return try database.transaction {
            let attempts = try database.row(
                """
                INSERT INTO fetch_failure (folder, validity, uid, attempts, reason)
                VALUES (:folder, :validity, :uid, 1, :reason)
                ON CONFLICT (folder, validity, uid)
                    DO UPDATE SET attempts = fetch_failure.attempts + 1, reason = excluded.reason
                RETURNING attempts
                """,
                [
                    "folder": folder, "validity": location.validity.value, "uid": location.uid.value,
                    "reason": reason,
                ]
            ) { $0.int(0) }
            guard let attempts, attempts >= Self.maximumFetchAttempts else {
                return .tryAgain(attempts: attempts ?? 1)
            }
            return .quarantined(number: try giveUp(on: location, folder: folder, reason: reason, now: now))
        }
    }

    private func giveUp(on location: MailboxUID, folder: Int64, reason: String, now: Timestamp) throws -> Int64 {
        let number = try database.row(
            """
            INSERT INTO message (mailbox, received, stored, size, is_backlog, fate, quarantine_reason)
            VALUES (:mailbox, :now, :now, 0, 0, 'quarantined', :reason) RETURNING number
            """,
            ["mailbox": location.folder.mailbox, "now": now, "reason": reason]
        ) { $0.int64(0) }
        try database.run(
            """
            INSERT INTO location (folder, validity, uid, message, state)
            VALUES (:folder, :validity, :uid, :message, 'unread') ON CONFLICT DO NOTHING
            """,
            [
                "folder": folder, "validity": location.validity.value, "uid": location.uid.value,
                "message": number,
            ]
        )
        try clearFailures(folder: folder, validity: location.validity, uid: location.uid)
        return number ?? 0
    }

    // MARK: - Shared with ingest

    /// Points a UID at its mail; returns the mail it stood for before, if that was another (a server that uses UIDs
    /// twice).
    func place(_ raw: RawMessage, as number: Int64) throws -> Int64? {
        let folder = try folderNumber(raw.location.folder)
        let (validity, uid) = (raw.location.validity, raw.location.uid)
        try clearFailures(folder: folder, validity: validity, uid: uid)
        let state = raw.isMarked ? "marked" : "stored"
        let isFirst = try database.run(
            """
            INSERT INTO location (folder, validity, uid, message, state)
            VALUES (:folder, :validity, :uid, :message, :state) ON CONFLICT DO NOTHING
            """,
            ["folder": folder, "validity": validity.value, "uid": uid.value, "message": number, "state": state]
        )
        if isFirst == 1 { return nil }
        let before = try database.row(
            "SELECT message FROM location WHERE folder = :folder AND validity = :validity AND uid = :uid",
            ["folder": folder, "validity": validity.value, "uid": uid.value]
        ) { $0.optionalInt64(0) }.flatMap { $0 }
        if before == number { return nil }
        try database.run(
            """
            UPDATE location SET message = :message, state = :state
            WHERE folder = :folder AND validity = :validity AND uid = :uid
            """,
            ["folder": folder, "validity": validity.value, "uid": uid.value, "message": number, "state": state]
        )
        return before
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

    private func clearFailures(folder: Int64, validity: UIDValidity, uid: UID) throws {
        try database.run(
            "DELETE FROM fetch_failure WHERE folder = :folder AND validity = :validity AND uid = :uid",
            ["folder": folder, "validity": validity.value, "uid": uid.value]
        )
    }
}
