package import Feedback
internal import SQL

/// Mails that are to be moved into trays, and those that were.
extension FeedbackStore {
    /// Mails stored and not yet filed, oldest first.
    package func unfiled(in folder: FolderID, validity: UIDValidity, limit: Int) throws -> [UnfiledMail] {
        // Two steps: a join would pass through every mail the folder ever had.
        let number = try folderNumber(folder)
        return try unmarked(in: folder, validity: validity, limit: limit).compactMap { uid in
            let message = try database.row(
                "SELECT message FROM location WHERE folder = :folder AND validity = :validity AND uid = :uid",
                ["folder": number, "validity": validity.value, "uid": uid.value]
            ) { $0.optionalInt64(0) }.flatMap { $0 }
            return try message.map { message in
                UnfiledMail(uid: uid, tray: try tray(of: message), wasFiled: try wasFiled(message))
            }
        }
    }

    /// Asked at every look at a tray: must not pass through all its mails.
    static let wantedQuery = """
        SELECT message, wanted FROM filing
        WHERE wanted IS NOT NULL AND tray = (SELECT tray FROM folder WHERE id = :folder)
        ORDER BY message LIMIT :limit
        """

    /// Mails of a tray that we have to move to another one, oldest first.
    package func misfiled(in folder: FolderID, validity: UIDValidity, limit: Int) throws -> [UnfiledMail] {
        let number = try folderNumber(folder)
        let wanted = try database.rows(
            Self.wantedQuery,
            ["folder": number, "limit": limit]
        ) { (message: $0.int64(0), tray: Tray(rawValue: $0.text(1))) }
        var mails: [UnfiledMail] = []
        for case let (message, tray?) in wanted {
            mails += try database.rows(
                """
                SELECT uid FROM location
                WHERE message = :message AND state = 'filed' AND folder = :folder AND validity = :validity
                """,
                ["message": message, "folder": number, "validity": validity.value]
            ) { UnfiledMail(uid: UID(UInt32(clamping: $0.int64(0))), tray: tray, wasFiled: true) }
        }
        return mails.sorted { $0.uid < $1.uid }
    }

    /// The server has moved mails into a tray. Those whose new UID it did not tell are found there by their content.
    ///
    /// - Parameters:
    ///   - isGone: false when the originals are still there, flagged as deleted.
    ///   - pairs: old UID to new, where the server told it.
    package func recordFiled(
        _ uids: [UID],
        from folder: FolderID,
        validity: UIDValidity,
        isGone: Bool = true,
        to tray: FolderID,
        targetValidity: UIDValidity?,
        pairs: [UID: UID]
    ) throws {
        let (source, target) = (try folderNumber(folder), try folderNumber(tray))
        try database.transaction {
            for uid in uids {
                let message = try database.row(
                    """
                    UPDATE location SET state = CASE state WHEN 'filed' THEN :after ELSE 'marked' END
                    WHERE folder = :folder AND validity = :validity AND uid = :uid AND state IN ('stored', 'filed')
                    RETURNING message
                    """,
                    [
                        "folder": source, "validity": validity.value, "uid": uid.value,
                        "after": (isGone ? LocationState.left : .struck).rawValue,
                    ]
                ) { $0.optionalInt64(0) }.flatMap { $0 }
                guard let message, let new = pairs[uid], let targetValidity else { continue }
                try recordArrival(of: message, in: target, validity: targetValidity, uid: new)
            }
        }
    }

    private func recordArrival(of message: Int64, in tray: Int64, validity: UIDValidity, uid: UID) throws {
        try database.run(
            """
            INSERT INTO location (folder, validity, uid, message, state)
            VALUES (:folder, :validity, :uid, :message, 'filed')
            ON CONFLICT (folder, validity, uid) DO UPDATE SET message = excluded.message, state = 'filed'
            """,
            ["folder": tray, "validity": validity.value, "uid": uid.value, "message": message]
        )
        try database.run(
            """
            INSERT INTO filing (message, tray, is_open)
            VALUES (:message, (SELECT tray FROM folder WHERE id = :folder), 0)
            ON CONFLICT (message) DO UPDATE SET tray = excluded.tray, wanted = NULL
            """,
            ["message": message, "folder": tray]
        )
    }
}
