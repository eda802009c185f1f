/// What an outage report says, for finding others that say the same.
package struct ReportText: Sendable {
    /// Characters of the text that are read: people name the failure first.
    package static let maximumCharacters = 2048

    /// The mail's number.
    package let number: Int64
    package let subject: String
    /// What the person wrote; empty when that was nothing, or is erased.
    package let text: String
    package let place: String?
}
