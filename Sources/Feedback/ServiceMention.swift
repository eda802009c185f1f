/// The configured service that some words are about, and how it was recognised in them.
package struct ServiceMention: Hashable, Sendable, Codable {
    /// How the words stand to what the operator wrote.
    package enum Manner: String, CaseIterable, Sendable, Codable {
        /// The service's own name; case, accents, hyphens and spaces aside.
        case exact
        /// One of its aliases.
        case alias
        /// A name or alias with another ending, or within a longer word: "Druckers", "drukarce", "VPN-Zugang".
        case inflected
        /// A name or alias with a wrong letter or two.
        case misspelt
        /// A part of a link's address.
        case address
    }

    package let service: String
    package let manner: Manner
    /// As written; at most 80 UTF-8 bytes.
    package let words: String

    package init(service: String, manner: Manner, words: String) {
        self.service = service
        self.manner = manner
        self.words = words
    }
}
