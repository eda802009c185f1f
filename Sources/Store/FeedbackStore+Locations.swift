package import Feedback
internal import SQL

/// The work list is the UIDs on the server minus those here.
extension FeedbackStore {
    /// What became of these UIDs; those the store does not know are left out. Ask in windows: a folder may hold a million.
    ///
    /// - Parameter uids: ascending.
    package func states(
        of uids: some RandomAccessCollection<UID> & Sendable,
        in folder: FolderID,
        validity: UIDValidity
    ) throws -> [UID: LocationState] {
        guard let low = uids.first?.value, let high = uids.last?.value else { return [:] }
        let number = try folderNumber(folder)
        var states: [UID: LocationState] = [:]
        // One range where the UIDs lie close, else one look-up for each: where mails are moved away once they are stored, a few
        // listed UIDs may span a million known ones.
        guard Int(high - low) < 4 * uids.count else {
            for uid in uids {
                let state = try database.row(
                    "SELECT state FROM location WHERE folder = :folder AND validity = :validity AND uid = :uid",
                    ["folder": number, "validity": validity.value, "uid": uid.value]
                ) { LocationState(rawValue: $0.text(0)) }
                states[uid] = state.flatMap { $0 }
            }
            return states
        }
        let known = try database.rows(
            """
            SELECT uid, state FROM location
            WHERE folder = :folder AND validity = :validity AND uid BETWEEN :first AND :last
            """,
            ["folder": number, "validity": validity.value, "first": low, "last": high]
        ) { (UID(UInt32(clamping: $0.int64(0))), LocationState(rawValue: $0.text(1))) }
        for (uid, state) in known { states[uid] = state }
        return states
    }

    /// What was stored under these UIDs, for comparing with the server. Those without bytes are left out.
    package func identities(
        of uids: [UID],
        in folder: FolderID,
        validity: UIDValidity
    ) throws -> [UID: StoredIdentity] {
        let number = try folderNumber(folder)
        var identities: [UID: StoredIdentity] = [:]
        for uid in uids {
            identities[uid] = try database.row(
                """
                SELECT m.size, m.message_id FROM location l JOIN message m ON m.number = l.message
                WHERE l.folder = :folder AND l.validity = :validity AND l.uid = :uid
                    AND m.content_hash IS NOT NULL
                """,
                ["folder": number, "validity": validity.value, "uid": uid.value]
            ) { StoredIdentity(size: $0.int(0), messageID: $0.optionalText(1)) }
        }
        return identities
    }

    /// Asked at every look: must not pass through all mails of the folder.
    static let unmarkedQuery = """
        SELECT uid FROM location
        WHERE folder = :folder AND validity = :validity AND state = 'stored' ORDER BY uid LIMIT :limit
        """

    /// Stored mails that the server does not know to be, oldest first.
    package func unmarked(in folder: FolderID, validity: UIDValidity, limit: Int) throws -> [UID] {
        try database.rows(
            Self.unmarkedQuery,
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

    /// They were in the folder, and somebody removed them before they were read: counted, and not asked for again.
    package func recordGone(_ uids: [UID], in folder: FolderID, validity: UIDValidity) throws {
        let number = try folderNumber(folder)
        try database.transaction {
            for uid in uids {
                try database.run(
                    """
                    INSERT INTO location (folder, validity, uid, state) VALUES (:folder, :validity, :uid, 'gone')
                    ON CONFLICT DO UPDATE SET state = 'gone' WHERE location.state = 'unread'
                    """,
                    ["folder": number, "validity": validity.value, "uid": uid.value]
                )
                try clearFailures(folder: number, validity: validity, uid: uid)
            }
        }
    }

    /// The server lists what seemed gone, or what had left a tray, or the operator wants to hear of what was left alone: they are
    /// to be fetched like any other.
    package func recordReturned(_ uids: [UID], in folder: FolderID, validity: UIDValidity) throws {
        let number = try folderNumber(folder)
        try database.transaction {
            for uid in uids {
                try database.run(
                    """
                    DELETE FROM location
                    WHERE folder = :folder AND validity = :validity AND uid = :uid AND state IN ('gone', 'skipped', 'left')
                    """,
                    ["folder": number, "validity": validity.value, "uid": uid.value]
                )
            }
        }
    }

    /// Mails older than the operator wants to hear of: left alone, and not asked for again.
    package func recordSkipped(_ uids: [UID], in folder: FolderID, validity: UIDValidity) throws {
        let number = try folderNumber(folder)
        try database.transaction {
            for uid in uids {
                try database.run(
                    """
                    INSERT INTO location (folder, validity, uid, state) VALUES (:folder, :validity, :uid, 'skipped')
                    ON CONFLICT DO NOTHING
                    """,
                    ["folder": number, "validity": validity.value, "uid": uid.value]
                )
                try clearFailures(folder: number, validity: validity, uid: uid)
            }
        }
    }

    // MARK: - Shared with ingest

    /// Points a UID at its mail; returns the mail it stood for before, if that was another (a server that uses UIDs
    /// twice).
    func place(_ raw: RawMessage, as number: Int64) throws -> Int64? {
        let folder = try folderNumber(raw.location.folder)
        let (validity, uid) = (raw.location.validity, raw.location.uid)
        try clearFailures(folder: folder, validity: validity, uid: uid)
        let state = try stateAtFirst(of: raw, as: number, in: folder)
        if state == .filed { try openFiling(of: number) }
        let key: Bindings = ["folder": folder, "validity": validity.value, "uid": uid.value]
        let isFirst = try database.run(
            """
            INSERT INTO location (folder, validity, uid, message, state)
            VALUES (:folder, :validity, :uid, :message, :state) ON CONFLICT DO NOTHING
            """,
            [
                "folder": folder, "validity": validity.value, "uid": uid.value, "message": number,
                "state": state.rawValue,
            ]
        )
        if isFirst == 1 { return nil }
        let before = try database.row(
            "SELECT message FROM location WHERE folder = :folder AND validity = :validity AND uid = :uid",
            key
        ) { $0.optionalInt64(0) }.flatMap { $0 }
        if before == number {
            try recordSize(of: raw, as: number)
            return nil
        }
        try database.run(
            """
            UPDATE location SET message = :message, state = :state
            WHERE folder = :folder AND validity = :validity AND uid = :uid
            """,
            [
                "folder": folder, "validity": validity.value, "uid": uid.value, "message": number,
                "state": state.rawValue,
            ]
        )
        if let before, try removePlaceholder(before) { return nil }
        if let before, state == .filed { try openFiling(of: before) }
        return before
    }

    /// A mail that somebody has taken back out of a tray stays where they put it.
    private func stateAtFirst(of raw: RawMessage, as number: Int64, in folder: Int64) throws -> LocationState {
        if try isTray(folder) { return .filed }
        return try raw.isMarked || wasFiled(number) ? .marked : .stored
    }

    /// QUIRK: some servers only estimate RFC822.SIZE. The last estimate is kept, or the mail would be doubted for ever.
    private func recordSize(of raw: RawMessage, as number: Int64) throws {
        try database.run(
            "UPDATE message SET size = :size WHERE number = :number AND size <> :size",
            ["size": raw.size, "number": number]
        )
    }
}
