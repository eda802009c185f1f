/// A configured service that a mail names, and how it was known again.
package struct ServiceRecognition: Hashable, Sendable, Encodable {
    package enum Manner: String, Sendable, Encodable {
        /// By its name; case, accents, hyphens and blanks do not matter.
        case name
        /// By another word that the configuration has for it.
        case alias
        /// With another ending.
        case inflected
        /// With one wrong letter.
        case misspelt
        /// In a link or a path only.
        case link
    }

    package let service: String
    package let manner: Manner
    /// As the person wrote it; nil where it stands in a link, which is not shown.
    package let words: String?
    package let isInSubject: Bool
}
