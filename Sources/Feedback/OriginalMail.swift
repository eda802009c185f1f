/// A mail that somebody forwarded: who wrote it first, and what.
package struct OriginalMail: Hashable, Sendable, Codable {
    /// Originals kept of one mail, the outermost first.
    package static let maximumOriginals = 10

    /// As the forward names them, unproved; the name or the address may be empty.
    package var writer: Sender
    package var subject: String
    /// As written in the forward, in any language; empty when missing.
    package var date: String
    /// What the writer wrote in it: its own quotes and signature cut.
    package var newText: String
    /// All of it but what it forwarded itself.
    package var text: String

    package init(writer: Sender, subject: String, date: String, newText: String, text: String) {
        self.writer = writer
        self.subject = subject
        self.date = date
        self.newText = newText
        self.text = text
    }
}
