/// By what a server may be asked whether a UID still stands for the mail that we stored under it.
package struct StoredIdentity: Hashable, Sendable {
    /// RFC822.SIZE, in bytes, as the server gave it.
    package let size: Int
    /// Nil where there is none, or no longer.
    package let messageID: String?
}
