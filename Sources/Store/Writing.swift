/// A stored mail's words, and whose they are.
package struct Writing: Hashable, Sendable {
    package let number: Int64
    /// `Sender.key`.
    package let person: String
    /// The name in From; may be empty.
    package let sender: String
    package let language: String
    package let subject: String
    /// What the person wrote now.
    package let text: String
}
