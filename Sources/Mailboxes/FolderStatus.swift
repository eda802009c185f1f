package import Feedback

/// What a server says of the selected folder.
package struct FolderStatus: Hashable, Sendable {
    /// Zero when the server gave none.
    package var uidValidity = UIDValidity(0)
    /// A hint only: servers lie. Nil when not given.
    package var uidNext: UInt32?
    package var exists: UInt32 = 0
    /// CONDSTORE's mark of the last change (RFC 7162), 63 bits; nil when the server keeps none here (NOMODSEQ).
    package var highestModSeq: UInt64?
    package var isReadOnly = false
    /// PERMANENTFLAGS; nil when not given, which means that every flag can be kept (RFC 3501 section 7.1).
    package var permanentFlags: [String]?

    package init() {}

    /// Whether `MailboxSession.keyword` lasts here: PERMANENTFLAGS holds it, or `\*`.
    package var mayKeepKeyword: Bool {
        guard !isReadOnly else { return false }
        guard let permanentFlags else { return true }
        return permanentFlags.contains { $0 == "\\*" || $0.lowercased() == MailboxSession.keyword.lowercased() }
    }
}
