/// What became of a mail at one UID.
package enum LocationState: String, Sendable {
    /// In the store; the server does not know it yet.
    case stored
    /// In the store, and marked or moved on the server.
    case marked
    /// Somebody removed it before it was read.
    case gone
    /// Its bytes never came: quarantined, and tried again now and then.
    case unread
    /// Older than the operator wants to hear of.
    case skipped
    /// In the store, and in one of the folders that mails are filed into.
    case filed
    /// The same, but flagged as deleted: a mail program without MOVE has put a copy elsewhere, and left this one.
    case struck
    /// It was in one of those folders, and is there no longer.
    case left
}
