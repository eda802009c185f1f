package import Feedback
internal import SQL

/// Mails whose bytes do not come: tried again, then set aside, then tried once a day.
extension FeedbackStore {
    /// What a fetch that failed leads to.
    package enum FetchFate: Hashable, Sendable {
        case tryAgain(attempts: Int)
        /// Given up for now and shown to the operator; the mail stays unmarked on the server.
        case quarantined(number: Int64)
    }

    /// What came of asking for a quarantined mail again.
    package enum Retry: Hashable, Sendable {
        /// It will be fetched at the next look into this folder.
        case asked(FolderID)
        /// Its bytes are in the store already, or no such mail is quarantined, or no folder has it any more.
        case refused(String)
    }

    /// Tries at a mail's bytes before it is quarantined.
    package static let maximumFetchAttempts = 3
    /// A quarantined mail is tried again so much later: the server may have been repaired.
    package static let retryPause = Duration.days(1)

    /// A mail's bytes did not come, or not whole. After `maximumFetchAttempts` it is quarantined without them.
    ///
    /// - Parameter isProven: other mails of the folder did come. If not, the attempt is not counted.
    package func recordFetchFailure(
        at location: MailboxUID,
        reason: String,
        isProven: Bool = true,
        now: Timestamp
    ) throws -> FetchFate {
        let folder = try folderNumber(location.folder)
        return try database.transaction {
            let attempts =
                try database.row(
                    """
                    INSERT INTO fetch_failure (folder, validity, uid, attempts, reason, next_try_at)
                    VALUES (:folder, :validity, :uid, :counted, :reason, :now)
                    ON CONFLICT (folder, validity, uid)
                        DO UPDATE SET attempts = fetch_failure.attempts + :counted, reason = excluded.reason,
                            next_try_at = :now
                    RETURNING attempts
                    """,
                    [
                        "folder": folder, "validity": location.validity.value, "uid": location.uid.value,
                        "reason": reason, "counted": isProven ? 1 : 0, "now": now,
                    ]
                ) { $0.int(0) } ?? 1
            guard attempts >= Self.maximumFetchAttempts else { return .tryAgain(attempts: attempts) }
            return .quarantined(number: try setAside(location, folder: folder, reason: reason, now: now))
        }
    }

    /// UIDs whose fetch failed and that are to be tried again now; the operator's wishes first, then those that have waited
    /// longest.
    package func dueAgain(
        in folder: FolderID,
        validity: UIDValidity,
        now: Timestamp,
        limit: Int
    ) throws -> [UID] {
        try database.rows(
            """
            SELECT uid FROM fetch_failure
            WHERE folder = :folder AND validity = :validity AND next_try_at <= :now ORDER BY next_try_at LIMIT :limit
            """,
            ["folder": try folderNumber(folder), "validity": validity.value, "now": now, "limit": limit]
        ) { UID(UInt32(clamping: $0.int64(0))) }
    }

    /// All UIDs whose fetch failed and has not succeeded since.
    package func troubled(in folder: FolderID, validity: UIDValidity) throws -> [UID] {
        try database.rows(
            "SELECT uid FROM fetch_failure WHERE folder = :folder AND validity = :validity ORDER BY uid",
            ["folder": try folderNumber(folder), "validity": validity.value]
        ) { UID(UInt32(clamping: $0.int64(0))) }
    }

    /// Has a quarantined mail fetched again at the next look.
    package func retry(_ number: Int64) throws -> Retry {
        let place = try database.row(
            """
            SELECT f.mailbox, f.name, l.folder, l.validity, l.uid
            FROM location l JOIN folder f ON f.id = l.folder AND f.validity = l.validity
            WHERE l.message = :number AND l.state = 'unread'
            """,
            ["number": number]
        ) { (FolderID(mailbox: $0.text(0), folder: $0.text(1)), $0.int64(2), $0.int64(3), $0.int64(4)) }
        guard let (folder, id, validity, uid) = place else { return .refused(try reasonAgainstRetry(of: number)) }
        try database.run(
            """
            UPDATE fetch_failure SET next_try_at = 0
            WHERE folder = :folder AND validity = :validity AND uid = :uid
            """,
            ["folder": id, "validity": validity, "uid": uid]
        )
        return .asked(folder)
    }

    private func reasonAgainstRetry(of number: Int64) throws -> String {
        let hasBytes = try database.row(
            "SELECT content_hash IS NOT NULL FROM message WHERE number = :number AND fate = 'quarantined'",
            ["number": number]
        ) { $0.bool(0) }
        return switch hasBytes {
        case nil: "no quarantined mail has the number \(number); 'earshot status' lists them"
        case true?: "mail \(number) is in the store as it came; fetching it again would bring the same bytes"
        case false?: "mail \(number) is no longer on the server"
        }
    }

    private func setAside(_ location: MailboxUID, folder: Int64, reason: String, now: Timestamp) throws -> Int64 {
        let key: Bindings = ["folder": folder, "validity": location.validity.value, "uid": location.uid.value]
        try database.run(
            """
            UPDATE fetch_failure SET next_try_at = :next
            WHERE folder = :folder AND validity = :validity AND uid = :uid
            """,
            [
                "folder": folder, "validity": location.validity.value, "uid": location.uid.value,
                "next": now + Self.retryPause,
            ]
        )
        let known = try database.row(
            "SELECT message FROM location WHERE folder = :folder AND validity = :validity AND uid = :uid",
            key
        ) { $0.optionalInt64(0) }.flatMap { $0 }
        if let known { return known }
        let number =
            try database.row(
                """
                INSERT INTO message (mailbox, received, stored, size, is_backlog, fate, quarantine_reason)
                VALUES (:mailbox, :now, :now, 0, 0, 'quarantined', :reason) RETURNING number
                """,
                ["mailbox": location.folder.mailbox, "now": now, "reason": reason]
            ) { $0.int64(0) } ?? 0
        try database.run(
            """
            INSERT INTO location (folder, validity, uid, message, state)
            VALUES (:folder, :validity, :uid, :message, 'unread')
            ON CONFLICT DO UPDATE SET message = excluded.message, state = excluded.state
            """,
            [
                "folder": folder, "validity": location.validity.value, "uid": location.uid.value,
                "message": number,
            ]
        )
        return number
    }

    // MARK: - Shared with the other parts of the store

    /// A quarantined mail without bytes is no record any more once its bytes have come. True when it was one.
    func removePlaceholder(_ number: Int64) throws -> Bool {
        try database.run(
            "DELETE FROM message WHERE number = :number AND fate = 'quarantined' AND content_hash IS NULL",
            ["number": number]
        ) == 1
    }

    /// A retired numbering: what could not be read under it is on the list again under the new one, or gone.
    func forgetUnread(folder: Int64, validity: Int64) throws {
        let key: Bindings = ["folder": folder, "validity": validity]
        let placeholders = try database.rows(
            "SELECT message FROM location WHERE folder = :folder AND validity = :validity AND state = 'unread'",
            key
        ) { $0.optionalInt64(0) }
        try database.run(
            "DELETE FROM location WHERE folder = :folder AND validity = :validity AND state = 'unread'",
            key
        )
        for case let number? in placeholders { _ = try removePlaceholder(number) }
        try database.run("DELETE FROM fetch_failure WHERE folder = :folder AND validity = :validity", key)
    }

    func clearFailures(folder: Int64, validity: UIDValidity, uid: UID) throws {
        try database.run(
            "DELETE FROM fetch_failure WHERE folder = :folder AND validity = :validity AND uid = :uid",
            ["folder": folder, "validity": validity.value, "uid": uid.value]
        )
    }
}
