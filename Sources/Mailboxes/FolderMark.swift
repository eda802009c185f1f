package import Feedback

/// How a folder stood when it was last looked into; see `FolderStatus.hasChanged(since:)`.
package struct FolderMark: Hashable, Sendable, Codable {
    package let uidValidity: UIDValidity
    package let uidNext: UInt32?
    package let exists: UInt32
    /// Nil where the server keeps none; then the folder always counts as changed.
    package let highestModSeq: UInt64?

    package init(uidValidity: UIDValidity, uidNext: UInt32?, exists: UInt32, highestModSeq: UInt64?) {
        self.uidValidity = uidValidity
        self.uidNext = uidNext
        self.exists = exists
        self.highestModSeq = highestModSeq
    }
}

extension FolderStatus {
    /// To be taken from what `select` returned, before the folder is listed: a change in between then shows at the next look.
    package var mark: FolderMark {
        FolderMark(uidValidity: uidValidity, uidNext: uidNext, exists: exists, highestModSeq: highestModSeq)
    }

    /// False only when the server vouches for it: every change of a mail raises HIGHESTMODSEQ (RFC 7162 section 3.1.2.1).
    /// The other numbers are compared as well, as a removal need not raise it where only CONDSTORE is offered.
    package func hasChanged(since mark: FolderMark) -> Bool {
        highestModSeq == nil || mark != self.mark
    }
}
