package import Feedback

/// What we ever ask of a server.
package enum IMAPCommand: Hashable, Sendable {
    case capability
    case noop
    case logout
    case idle
    case select(folder: String, writable: Bool)
    /// `messages` are sequence numbers, and bound the answer; nil for all.
    case search(messages: ClosedRange<UInt32>?, uids: ClosedRange<UInt32>)
    /// Which of these mails are not flagged `\Deleted`.
    case undeleted([UID])
    case sizes([UID])
    /// Whole mails, or their first `limit` bytes.
    case mails([UID], limit: Int)
    case store(flag: String, [UID])
    case move([UID], to: String)
    case copy([UID], to: String)
    case expunge([UID])
    case create(folder: String)
    case subscribe(folder: String)

    /// The command without its tag and line end. Folder names must have passed `checkFolder`.
    func text() -> String {
        switch self {
        case .capability: "CAPABILITY"
        case .noop: "NOOP"
        case .logout: "LOGOUT"
        case .idle: "IDLE"
        case .select(let folder, let writable): "\(writable ? "SELECT" : "EXAMINE") \(Self.quoted(folder))"
        case .search(let messages, let uids):
            "UID SEARCH \(messages.map { "\($0.lowerBound):\($0.upperBound) " } ?? "")UID \(UIDSet.text(of: uids))"
        case .undeleted(let uids): "UID SEARCH UID \(UIDSet.text(of: uids)) UNDELETED"
        case .sizes(let uids): "UID FETCH \(UIDSet.text(of: uids)) (UID RFC822.SIZE)"
        case .mails(let uids, let limit):
            "UID FETCH \(UIDSet.text(of: uids)) (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[]<0.\(limit)>)"
        case .store(let flag, let uids): "UID STORE \(UIDSet.text(of: uids)) +FLAGS.SILENT (\(flag))"
        case .move(let uids, let folder): "UID MOVE \(UIDSet.text(of: uids)) \(Self.quoted(folder))"
        case .copy(let uids, let folder): "UID COPY \(UIDSet.text(of: uids)) \(Self.quoted(folder))"
        case .expunge(let uids): "UID EXPUNGE \(UIDSet.text(of: uids))"
        case .create(let folder): "CREATE \(Self.quoted(folder))"
        case .subscribe(let folder): "SUBSCRIBE \(Self.quoted(folder))"
        }
    }

    /// For errors: what was asked, in words, with the folder's name but no numbers.
    var purpose: String {
        switch self {
        case .capability, .noop: "answer us"
        case .logout: "log out"
        case .idle: "wait for news"
        case .select(let folder, _): "open folder \"\(folder)\""
        case .search, .undeleted: "list the mails"
        case .sizes, .mails: "hand over mails"
        case .store: "mark mails"
        case .move(_, let folder): "move mails to \"\(folder)\""
        case .copy(_, let folder): "copy mails to \"\(folder)\""
        case .expunge: "remove moved mails"
        case .create(let folder): "create folder \"\(folder)\""
        case .subscribe(let folder): "subscribe to \"\(folder)\""
        }
    }

    /// Throws `.configuration` when a folder cannot be named so.
    static func checkFolder(_ name: String) throws(MailboxError) {
        guard !name.isEmpty, ModifiedUTF7.encode(name).count <= IMAPLimits.folderNameBytes else {
            throw MailboxError(.configuration, "a folder's name is empty or too long: check the folders of the mailbox")
        }
        guard !name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
            throw MailboxError(
                .configuration,
                "a folder's name holds a control character: check the folders of the mailbox"
            )
        }
    }

    private static func quoted(_ folder: String) -> String {
        var result = "\""
        for byte in ModifiedUTF7.encode(folder) {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { result += "\\" }
            result.unicodeScalars.append(Unicode.Scalar(byte))
        }
        return result + "\""
    }
}
