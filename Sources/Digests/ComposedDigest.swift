package import Feedback

/// A digest as the reader sees it; the caller makes a mail of it.
package struct ComposedDigest: Sendable {
    /// UTF-8 bytes of both bodies together. Even in base64 the mail stays below 100 kB; Gmail clips at 102 kB.
    package static let maximumBytes = 70_000
    package static let maximumSubjectBytes = 200

    package let subject: String
    /// Lines of at most 72 columns, ended by LF.
    package let text: String
    package let html: String
    /// What the numbers shown mean, from 1 on.
    package var items: [DigestItem] = []
    /// To be attached.
    package var files: [File] = []

    package struct File: Hashable, Sendable {
        package let name: String
        /// `type/subtype`.
        package let type: String
        package let bytes: [UInt8]
    }

    package var bytes: Int { text.utf8.count + html.utf8.count }
}
