/// One mail of which a person said what it is.
package struct Evidence: Sendable {
    /// The mail's number: the order in which evidence is summed, and nothing else.
    package let mail: Int64
    package let subject: String
    package let text: String
    /// ISO 639-1; nil or "und" when unknown.
    package let language: String?
    /// What the person says it is.
    package let category: Category
    /// What it was taken for at first; nil when nothing had judged it.
    package let before: Category?
    /// Whose word it is: a person, or a folder that many can reach.
    package let who: String
    package let noticedAt: Timestamp

    package init(
        mail: Int64,
        subject: String,
        text: String,
        language: String?,
        category: Category,
        before: Category?,
        who: String,
        noticedAt: Timestamp
    ) {
        self.mail = mail
        self.subject = subject
        self.text = text
        self.language = language
        self.category = category
        self.before = before
        self.who = who
        self.noticedAt = noticedAt
    }
}
