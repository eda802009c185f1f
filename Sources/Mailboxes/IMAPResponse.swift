/// A response in the shapes we know; RFC 3501 section 7.
enum IMAPResponse {
    case tagged(tag: String, StatusResponse)
    case status(StatusResponse)
    case continuation
    case capability([String])
    case search([UInt32])
    case exists(UInt32)
    case expunge(UInt32)
    case fetch(FetchAnswer)
    case list(ListAnswer)
    /// Legal, and nothing to us: FLAGS, RECENT, LSUB, extensions.
    case other
}
