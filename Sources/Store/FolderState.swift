package import Feedback

/// How a watched folder is, for `status`.
package struct FolderState: Sendable {
    package let folder: FolderID
    /// Set where mails are filed into it.
    package let tray: Tray?
    package let times: FolderTimes
    /// What went wrong, while it does.
    package let error: String?
    package let errorSince: Timestamp?
    /// As of the last look.
    package let tally: FolderTally
    /// Stored, but not marked on the server yet.
    package let unmarked: Int
    /// Seen in the folder, and removed by somebody before they were read; in every numbering.
    package let gone: Int
    /// UIDs given out since the first look under which nothing was ever seen; in every numbering. Behind each was a mail that
    /// came and went between two looks, or nothing: a server may skip numbers (RFC 3501 section 2.3.1.1).
    package let passedOver: Int
    /// Being tried again.
    package let failing: Int
}
