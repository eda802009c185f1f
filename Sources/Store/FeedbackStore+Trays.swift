package import Feedback
internal import SQL

/// The folders that mails are filed into, and the mails in them.
///
/// Where a mail lies is a state, never an event: what happened in between, and in which order it was seen, makes no difference.
extension FeedbackStore {
    /// Which folders of a mailbox are trays now; others are none any longer. Harmless to repeat.
    package func recordTrays(_ trays: [Tray: String], of mailbox: String) throws {
        try database.transaction {
            let known = try database.rows(
                "SELECT id, name, tray FROM folder WHERE mailbox = :mailbox",
                ["mailbox": mailbox]
            ) { (id: $0.int64(0), name: $0.text(1), tray: $0.optionalText(2)) }
            for folder in known where folder.tray != nil && !trays.values.contains(folder.name) {
                try setTray(nil, of: folder.id)
            }
            for (tray, name) in trays where !known.contains(where: { $0.name == name && $0.tray == tray.rawValue }) {
                try setTray(tray, of: folderNumber(FolderID(mailbox: mailbox, folder: name)))
            }
        }
    }

    /// A tray was listed whole: what is no longer in it has left.
    ///
    /// - Parameter listed: ascending.
    package func recordLeft(_ folder: FolderID, validity: UIDValidity, listed: [UID]) throws {
        let number = try folderNumber(folder)
        try database.transaction {
            let filed = try database.rows(
                """
                SELECT uid, message FROM location
                WHERE folder = :folder AND validity = :validity AND state IN ('filed', 'struck') ORDER BY uid
                """,
                ["folder": number, "validity": validity.value]
            ) { (uid: UID(UInt32(clamping: $0.int64(0))), message: $0.int64(1)) }
            var position = 0
            for mail in filed {
                while position < listed.count, listed[position] < mail.uid { position += 1 }
                if position < listed.count, listed[position] == mail.uid { continue }
                try database.run(
                    """
                    UPDATE location SET state = 'left'
                    WHERE folder = :folder AND validity = :validity AND uid = :uid
                    """,
                    ["folder": number, "validity": validity.value, "uid": mail.uid.value]
                )
                try openFiling(of: mail.message)
            }
        }
    }

    /// Asked whenever a tray has changed.
    static let struckQuery =
        "SELECT uid FROM location WHERE folder = :folder AND validity = :validity AND state = 'struck'"

    /// Which mails of a tray are flagged as deleted now: such a mail lies there no longer, as far as people are concerned.
    package func recordStruck(_ uids: [UID], in folder: FolderID, validity: UIDValidity) throws {
        let number = try folderNumber(folder)
        try database.transaction {
            let known = try database.rows(
                Self.struckQuery,
                ["folder": number, "validity": validity.value]
            ) { UID(UInt32(clamping: $0.int64(0))) }
            let now = Set(uids)
            for uid in Set(known).subtracting(now) { try change(uid, in: number, validity, from: .struck, to: .filed) }
            for uid in now.subtracting(known) { try change(uid, in: number, validity, from: .filed, to: .struck) }
        }
    }

    // MARK: - Shared with the other parts of the store

    func isTray(_ folder: Int64) throws -> Bool {
        try database.row("SELECT tray IS NOT NULL FROM folder WHERE id = :id", ["id": folder]) { $0.bool(0) } ?? false
    }

    /// Whether the mail was ever seen in a tray.
    func wasFiled(_ message: Int64) throws -> Bool {
        try database.row("SELECT 1 FROM filing WHERE message = :message", ["message": message]) { $0.bool(0) } ?? false
    }

    /// Where the mail lies has changed.
    func openFiling(of message: Int64) throws {
        try database.run(
            """
            INSERT INTO filing (message, is_open) VALUES (:message, 1)
            ON CONFLICT (message) DO UPDATE SET is_open = 1
            """,
            ["message": message]
        )
    }

    private func change(
        _ uid: UID,
        in folder: Int64,
        _ validity: UIDValidity,
        from old: LocationState,
        to new: LocationState
    ) throws {
        let message = try database.row(
            """
            UPDATE location SET state = :new
            WHERE folder = :folder AND validity = :validity AND uid = :uid AND state = :old RETURNING message
            """,
            [
                "folder": folder, "validity": validity.value, "uid": uid.value, "old": old.rawValue,
                "new": new.rawValue,
            ]
        ) { $0.int64(0) }
        if let message { try openFiling(of: message) }
    }

    /// A folder that was watched before may become a tray, and the other way round: what is stored in it stays so.
    private func setTray(_ tray: Tray?, of folder: Int64) throws {
        let before = try isTray(folder)
        try database.run(
            "UPDATE folder SET tray = :tray WHERE id = :id",
            ["tray": tray?.rawValue, "id": folder]
        )
        guard before != (tray != nil) else { return }
        let messages = try database.rows(
            """
            UPDATE location SET state = CASE WHEN :is_tray THEN 'filed' ELSE 'marked' END
            WHERE folder = :folder AND message IS NOT NULL
                AND state IN (CASE WHEN :is_tray THEN 'stored' ELSE 'filed' END, 'struck', 'left', 'marked')
            RETURNING message
            """,
            ["is_tray": tray != nil, "folder": folder]
        ) { $0.int64(0) }
        guard tray != nil else { return }
        for message in messages { try openFiling(of: message) }
    }
}
