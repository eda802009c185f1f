package import Feedback

/// A stored mail by a person, with all that tells what it complains of or asks for.
package struct NeedMail: Sendable {
    package let number: Int64
    /// `Sender.key`.
    package let person: String
    /// ISO 639-1, or "und".
    package let language: String
    package let received: Timestamp
    package let stored: Timestamp
    package let subject: String
    /// What the person wrote now; empty once it is erased.
    package let text: String
    /// What it is taken for now, with its matters.
    package internal(set) var verdict: Verdict
}
