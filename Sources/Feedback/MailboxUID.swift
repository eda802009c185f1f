/// An IMAP unique identifier, RFC 3501 section 2.3.1.1. Never zero.
package struct UID: Hashable, Comparable, Sendable, Codable {
    package let value: UInt32

    package init(_ value: UInt32) {
        self.value = value
    }

    package static func < (left: UID, right: UID) -> Bool { left.value < right.value }
}

/// Which numbering of a folder a UID belongs to. Zero stands for a server that gives none.
package struct UIDValidity: Hashable, Sendable, Codable {
    package let value: UInt32

    package init(_ value: UInt32) {
        self.value = value
    }
}

/// A folder of a configured mailbox: where cursors, fates and health are kept.
package struct FolderID: Hashable, Sendable, Codable {
    /// The mailbox's name in the configuration, not its address.
    package let mailbox: String
    /// The folder's name in UTF-8, as people see it; modified UTF-7 stays inside the IMAP engine.
    package let folder: String

    package init(mailbox: String, folder: String) {
        self.mailbox = mailbox
        self.folder = folder
    }
}

/// Where a mail stands on a server.
package struct MailboxUID: Hashable, Sendable, Codable {
    package let folder: FolderID
    package let validity: UIDValidity
    package let uid: UID

    package init(folder: FolderID, validity: UIDValidity, uid: UID) {
        self.folder = folder
        self.validity = validity
        self.uid = uid
    }
}
