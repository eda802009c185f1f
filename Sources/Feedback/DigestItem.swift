/// A numbered line of a digest, which readers may name in their answer.
package struct DigestItem: Hashable, Sendable, Codable {
    package enum Subject: Hashable, Sendable, Codable {
        case theme(Int64)
        case incident(Int64)
        /// A mail to be judged, or praise to be passed on.
        case mail(Int64)
    }

    /// From 1, in the order shown; counts within one issue of a digest.
    package let number: Int
    package let subject: Subject

    package init(number: Int, subject: Subject) {
        self.number = number
        self.subject = subject
    }
}
