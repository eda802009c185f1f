/// A name that people use for something, and that no configured service has.
package struct ServiceSuggestion: Hashable, Sendable {
    /// As most people write it.
    package let name: String
    package let people: Int
    package let mails: Int
    /// Of the newest mail with a subject that names it; empty when none has one.
    package let subject: String

    package init(name: String, people: Int, mails: Int, subject: String) {
        self.name = name
        self.people = people
        self.mails = mails
        self.subject = subject
    }
}
