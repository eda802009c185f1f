package import Feedback

/// What is kept of a mail for answering it, now or when its incident has ended: nothing that was written in it.
package struct ReplyThread: Hashable, Sendable, Codable {
    /// Message-IDs kept of a thread, the newest.
    package static let maximumReferences = 20
    /// UTF-8 bytes of them together, so that a sender cannot make an answer long.
    package static let maximumReferenceBytes = 1500
    static let maximumIDBytes = 900

    /// As the mail was heard, or `und`.
    package let language: String
    /// Without angle brackets; nil when there was none, or none that could stand in a header.
    package let messageID: String?
    /// Without angle brackets, oldest first, the mail's own not among them.
    package let references: [String]

    package init(_ message: Message) {
        self.init(language: message.language, messageID: message.messageID, references: message.references)
    }

    /// What was kept; anything unfit for a header is left out.
    package init(language: String, messageID: String?, references: [String]) {
        let id = messageID.flatMap { Self.isSafe($0) ? $0 : nil }
        self.language = language
        self.messageID = id
        var room = Self.maximumReferenceBytes
        let fitting = references.filter { Self.isSafe($0) && $0 != id }.suffix(Self.maximumReferences - 1).reversed()
            .prefix { reference in
                room -= reference.utf8.count
                return room >= 0
            }
        self.references = fitting.reversed()
    }

    private static func isSafe(_ id: String) -> Bool {
        let isVisible = id.utf8.allSatisfy {
            $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">")
        }
        return isVisible && !id.isEmpty && id.utf8.count <= maximumIDBytes
    }
}
