/// What a server may make us hold or read. Over any of them the connection is given up and opened afresh.
package enum IMAPLimits {
    /// Bytes of one response outside its literals: a SEARCH answer of 95,000 numbers fits.
    package static let lineBytes = 1024 * 1024
    /// Parentheses in parentheses. A FETCH answer needs 2, a BODYSTRUCTURE seldom 20.
    package static let depth = 64
    /// Literals in one response.
    package static let literals = 64
    /// Bytes of a literal that no FETCH of ours asked for.
    package static let strayLiteralBytes = 64 * 1024
    /// Bytes a literal may exceed what its FETCH asked for.
    package static let literalSlack = 64
    /// Untagged responses until a command's tagged answer.
    package static let untaggedResponses = 100_000
    /// Bytes of responses nobody asked for, until a command's tagged answer.
    package static let strayBytes = 64 * 1024 * 1024
    /// Mails of a folder whose numbers are listed.
    package static let mailsInFolder: UInt32 = 2_000_000
    /// Bytes of a folder name as it goes over the wire.
    package static let folderNameBytes = 1000
    /// Mails named in one command: with ten digits each, the line stays under the 8,192 bytes of RFC 7162 section 4.
    package static let mailsInCommand = 500
    /// Mails marked by one command, where neighbours keep its line short: a server may look through the whole folder at each.
    package static let mailsInMark = 4000
    /// Bytes of UIDs in such a command; see `mailsInCommand`.
    package static let markBytes = 8000
    /// Folders that one LIST brings.
    package static let folders = 10_000
    /// Bytes asked for of a Message-ID header.
    package static let messageIDHeaderBytes = 2000
    /// Different words for the operator (ALERT) that one session tells.
    package static let alerts = 10
    /// Bytes kept of a server's own words.
    package static let serverTextBytes = 200
}
