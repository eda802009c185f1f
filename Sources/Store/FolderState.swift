package import Feedback

/// How a watched folder is, for `status`.
package struct FolderState: Sendable {
    package let folder: FolderID
    /// Nil until it was first selected.
    package let validity: UIDValidity?
    /// The highest UID settled in this numbering.
    package let highestUID: UID?
    package let lastPolledAt: Timestamp?
    /// What went wrong, while it does.
    package let error: String?
    package let errorSince: Timestamp?
    /// At the last look that ended well.
    package let onServer: Int
    /// Of these, still to be fetched then.
    package let waiting: Int
    /// Stored, but not marked on the server yet.
    package let unmarked: Int
    /// Expunged before they were read, in this numbering.
    package let gone: Int
    /// Their bytes never came: quarantined, and left unmarked on the server.
    package let unread: Int
    /// Being tried again.
    package let failing: Int
    /// Older than the operator wants to hear of: left alone.
    package let skipped: Int
}
