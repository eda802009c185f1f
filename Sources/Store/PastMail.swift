package import Feedback

/// A stored mail with what it is taken for: all but its words, which are asked for one by one as they may be long.
package struct PastMail: Sendable {
    package let number: Int64
    package let received: Timestamp
    package let stored: Timestamp
    package let person: String
    package let isBacklog: Bool
    /// A copy of a mail stored before: nothing follows from it.
    package let isCopy: Bool
    /// Nil for a mail that could not be read.
    package let kind: MailKind?
    package let kindRule: String
    package let language: String
    /// Empty once it is erased.
    package let subject: String
    /// Nil for a mail that nothing has judged.
    package internal(set) var verdict: Verdict?
    /// Where a person has put it, which is what it is taken for; nil when nobody has said anything.
    package let staffTray: Tray?
    /// What a mail that a person has corrected was taken for at first.
    package let firstCategory: Category?
    /// Its bytes are kept.
    package let hasBytes: Bool
    /// What the person wrote is kept, and was something.
    package let hasText: Bool
    /// It reported an outage, and IT has said that there was none.
    package let isFalseAlarm: Bool
}
