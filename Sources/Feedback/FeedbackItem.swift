/// One stored mail by a person, as digests, alerts and lists show it.
package struct FeedbackItem: Sendable, Codable {
    /// UTF-8 bytes kept of an excerpt.
    package static let maximumExcerptBytes = 600

    /// The number staff know it by: the row id in the store.
    package let number: Int64
    package let received: Timestamp
    package let sender: Sender
    package let subject: String
    /// The first of what the person wrote, white space collapsed.
    package let excerpt: String
    package let language: String
    package var verdict: Verdict

    package init(
        number: Int64,
        received: Timestamp,
        sender: Sender,
        subject: String,
        excerpt: String,
        language: String,
        verdict: Verdict
    ) {
        self.number = number
        self.received = received
        self.sender = sender
        self.subject = subject
        self.excerpt = excerpt
        self.language = language
        self.verdict = verdict
    }
}
