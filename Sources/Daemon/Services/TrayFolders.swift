internal import Feedback
internal import Mailboxes

/// The folders of one mailbox that mail is filed into.
struct TrayFolders: Hashable, Sendable {
    /// What divides the levels of names where the server says nothing of it.
    static let usualDelimiter = "."

    let mailbox: String
    /// The folder above them.
    let root: String
    private let delimiter: String

    init(mailbox: String, root: String, delimiter: String?) {
        self.mailbox = mailbox
        self.root = root
        self.delimiter = delimiter ?? Self.usualDelimiter
    }

    subscript(tray: Tray) -> FolderID {
        FolderID(mailbox: mailbox, folder: "\(root)\(delimiter)\(tray.folderName)")
    }

    /// By tray.
    var names: [Tray: String] {
        Dictionary(uniqueKeysWithValues: Tray.allCases.map { ($0, self[$0].folder) })
    }

    /// Whether a folder of this name is one of them, whatever the server's delimiter is.
    static func isTray(_ name: String, under root: String) -> Bool {
        guard name.hasPrefix(root) else { return false }
        let rest = name.dropFirst(root.count)
        return Tray.allCases.contains { rest.count == $0.folderName.count + 1 && rest.hasSuffix($0.folderName) }
    }
}

extension MailboxSession {
    /// The trays of a mailbox, named as this server divides the levels of names; nil where mail is not filed.
    func trayFolders(of mailbox: Configuration.Mailbox) async throws(MailboxError) -> TrayFolders? {
        guard let root = mailbox.fileUnder else { return nil }
        let inbox = try await folders(matching: "INBOX").first { $0.name == "INBOX" }
        return TrayFolders(mailbox: mailbox.name, root: root, delimiter: inbox?.delimiter)
    }
}
