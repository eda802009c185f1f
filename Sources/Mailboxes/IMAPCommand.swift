package import Feedback

/// What we ever ask of a server.
package enum IMAPCommand: Hashable, Sendable {
    case capability
    case noop
    case logout
    case idle
    /// `marksChanges`: with CONDSTORE (RFC 7162 section 3.1.8), so that the folder's `highestModSeq` is kept and told.
    case select(folder: String, writable: Bool, marksChanges: Bool = false)
    /// Leaves the folder and changes nothing in it (RFC 3691).
    case unselect
    /// Leaves the folder; where it was opened by EXAMINE that changes nothing either (RFC 3501 section 6.4.2).
    case close
    /// `pattern`: `*` and `%` stand for anything, `%` not across levels. `asksUse`: special uses too (RFC 6154 section 5.2).
    case list(pattern: String, asksUse: Bool)
    /// Who we are: RFC 2971.
    case identify(name: String)
    /// `messages` are sequence numbers, and bound the answer; nil for all. `isExtended`: by ESEARCH (RFC 4731), whose answer names
    /// ranges instead of every single mail.
    case search(messages: ClosedRange<UInt32>?, uids: ClosedRange<UInt32>, isExtended: Bool = false)
    /// Which of these mails are not flagged `\Deleted`.
    case undeleted([UID])
    /// Which mails are flagged `\Deleted`; `messages` as in `search`.
    case deleted(messages: ClosedRange<UInt32>?)
    case sizes([UID])
    /// What tells mails from others, without their bodies.
    case identities([UID])
    /// Whole mails, or their first `limit` bytes.
    case mails([UID], limit: Int)
    /// Of one mail, `limit` bytes from `offset` on.
    case rest(UID, offset: Int, limit: Int)
    case store(flag: String, [UID])
    case move([UID], to: String)
    case copy([UID], to: String)
    case expunge([UID])
    case create(folder: String)
    case subscribe(folder: String)

    /// The command without its tag and line end. Folder names must have passed `checkFolder`.
    func text(_ names: FolderNameCoding = .modifiedUTF7) -> [UInt8] {
        var text: [UInt8] = []
        let (before, folder, after) = parts
        text += before.utf8
        if let folder { text += Self.quoted(folder, names) }
        text += after.utf8
        return text
    }

    /// What stands before a folder's name, the name, and what stands behind it.
    private var parts: (before: String, folder: String?, after: String) {
        switch self {
        case .capability: ("CAPABILITY", nil, "")
        case .noop: ("NOOP", nil, "")
        case .logout: ("LOGOUT", nil, "")
        case .idle: ("IDLE", nil, "")
        case .select(let folder, let writable, let marksChanges):
            (writable ? "SELECT " : "EXAMINE ", folder, marksChanges ? " (CONDSTORE)" : "")
        case .unselect: ("UNSELECT", nil, "")
        case .close: ("CLOSE", nil, "")
        case .list(let pattern, let asksUse): ("LIST \"\" ", pattern, asksUse ? " RETURN (SPECIAL-USE)" : "")
        case .move(let uids, let folder): ("UID MOVE \(UIDSet.text(of: uids)) ", folder, "")
        case .copy(let uids, let folder): ("UID COPY \(UIDSet.text(of: uids)) ", folder, "")
        case .create(let folder): ("CREATE ", folder, "")
        case .subscribe(let folder): ("SUBSCRIBE ", folder, "")
        case .identify(let name): ("ID (\"name\" \"\(name)\")", nil, "")
        case .search, .undeleted, .deleted, .sizes, .identities, .mails, .rest, .store, .expunge:
            ("UID \(uidText)", nil, "")
        }
    }

    /// The commands about mails, behind their `UID`.
    private var uidText: String {
        switch self {
        case .search(let messages, let uids, let isExtended):
            "SEARCH \(isExtended ? "RETURN (ALL) " : "")\(messages.map { "\($0.lowerBound):\($0.upperBound) " } ?? "")UID \(UIDSet.text(of: uids))"
        case .undeleted(let uids): "SEARCH UID \(UIDSet.text(of: uids)) UNDELETED"
        case .deleted(let messages): "SEARCH \(messages.map { "\($0.lowerBound):\($0.upperBound) " } ?? "")DELETED"
        case .sizes(let uids): "FETCH \(UIDSet.text(of: uids)) (UID RFC822.SIZE)"
        case .identities(let uids):
            "FETCH \(UIDSet.text(of: uids)) (UID INTERNALDATE RFC822.SIZE "
                + "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]<0.\(IMAPLimits.messageIDHeaderBytes)>)"
        case .mails(let uids, let limit):
            "FETCH \(UIDSet.text(of: uids)) (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[]<0.\(limit)>)"
        case .rest(let uid, let offset, let limit):
            "FETCH \(uid.value) (UID INTERNALDATE RFC822.SIZE BODY.PEEK[]<\(offset).\(limit)>)"
        case .store(let flag, let uids): "STORE \(UIDSet.text(of: uids)) +FLAGS.SILENT (\(flag))"
        case .expunge(let uids): "EXPUNGE \(UIDSet.text(of: uids))"
        default: ""
        }
    }

    /// For errors: what was asked, in words, with the folder's name but no numbers.
    var purpose: String {
        switch self {
        case .capability, .noop, .identify: "answer us"
        case .logout: "log out"
        case .idle: "wait for news"
        case .unselect, .close: "leave the folder"
        case .list: "list the folders"
        case .select(let folder, _, _): "open folder \"\(folder)\""
        case .search, .undeleted, .deleted: "list the mails"
        case .sizes, .identities, .mails, .rest: "hand over mails"
        case .store: "mark mails"
        case .move(_, let folder): "move mails to \"\(folder)\""
        case .copy(_, let folder): "copy mails to \"\(folder)\""
        case .expunge: "remove moved mails"
        case .create(let folder): "create folder \"\(folder)\""
        case .subscribe(let folder): "subscribe to \"\(folder)\""
        }
    }

    /// Throws `.configuration` when a folder cannot be named so.
    static func checkFolder(_ name: String, _ names: FolderNameCoding = .modifiedUTF7) throws(MailboxError) {
        let bytes = names.encode(name)
        guard !bytes.isEmpty, bytes.count <= IMAPLimits.folderNameBytes else {
            throw MailboxError(.configuration, "a folder's name is empty or too long: check the folders of the mailbox")
        }
        let hasControl = bytes.contains { $0 < 0x20 || $0 == 0x7F }
        guard !hasControl, !name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
            throw MailboxError(
                .configuration,
                "a folder's name holds a control character: check the folders of the mailbox"
            )
        }
    }

    private static func quoted(_ folder: String, _ names: FolderNameCoding) -> [UInt8] {
        var result = [UInt8(ascii: "\"")]
        for byte in names.encode(folder) {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { result.append(UInt8(ascii: "\\")) }
            result.append(byte)
        }
        return result + [UInt8(ascii: "\"")]
    }
}
