/// A response in the shapes we know; RFC 3501 section 7.
enum IMAPResponse {
    case tagged(tag: String, StatusResponse)
    case status(StatusResponse)
    case continuation
    case capability([String])
    case search([UInt32])
    case extendedSearch(ExtendedSearchAnswer)
    case exists(UInt32)
    case expunge(UInt32)
    /// So many mails went, by their UIDs (RFC 7162 section 3.2.10); only when QRESYNC is enabled, which we never do.
    case vanished(Int)
    case fetch(FetchAnswer)
    case list(ListAnswer)
    /// Legal, and nothing to us: FLAGS, RECENT, LSUB, extensions.
    case other
}
