/// What in a mail speaks of stress.
package struct ToneSign: Hashable, Sendable, Codable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        case capitals, exclamation, urgency, anger
    }

    /// Signs kept of a mail.
    package static let maximumCount = 8

    package let kind: Kind
    /// As written; at most 80 UTF-8 bytes.
    package let words: String

    package init(kind: Kind, words: String) {
        self.kind = kind
        self.words = words
    }
}
