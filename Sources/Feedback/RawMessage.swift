/// A mail as the server gave it: bytes, and what the server said of them. Nothing has been interpreted.
package struct RawMessage: Sendable {
    /// What is stored whole. A longer mail is kept as its first `oversizeKeptBytes`.
    package static let maximumBytes = 50 * 1024 * 1024
    package static let oversizeKeptBytes = 1024 * 1024

    package let location: MailboxUID
    /// INTERNALDATE: the time that counts. The Date header is only shown.
    package let internalDate: Timestamp
    /// False where the server gave no INTERNALDATE, or none that can be read: `internalDate` is then the time of the fetch.
    package let isDated: Bool
    /// RFC822.SIZE, in bytes; larger than `bytes.count` when the mail was cut.
    package let size: Int
    package let bytes: [UInt8]
    /// The mail bears our keyword already: it was taken in before, perhaps by a store since lost or restored.
    package let isMarked: Bool

    package init(
        location: MailboxUID,
        internalDate: Timestamp,
        isDated: Bool = true,
        size: Int,
        bytes: [UInt8],
        isMarked: Bool
    ) {
        self.location = location
        self.internalDate = internalDate
        self.isDated = isDated
        self.size = size
        self.bytes = bytes
        self.isMarked = isMarked
    }

    package var isCut: Bool { bytes.count < size }
}
