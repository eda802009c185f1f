package import Feedback

/// What a person said of a mail in the same words.
package struct Precedent: Hashable, Sendable {
    /// Mails in the same words that must have been put into the same tray before an outage report by somebody else is silenced.
    package static let silencingMails = 2

    /// The number of that mail.
    package let message: Int64
    package let tray: Tray
    /// The key of who wrote it; empty where that is not known any more.
    package let person: String
    /// Mails in these words that staff put into that tray, this one included; what a person said of their own mail is none.
    package let agreeing: Int

    package init(message: Int64, tray: Tray, person: String = "", agreeing: Int = 1) {
        self.message = message
        self.tray = tray
        self.person = person
        self.agreeing = agreeing
    }

    /// Whether another mail in the same words is judged by it.
    ///
    /// "Nothing works" of one who wanted something else is an outage when the next one writes it: one person's word about one mail
    /// silences no report by somebody else. What that person writes again, or what was said of two mails, is another matter.
    ///
    /// - Parameters:
    ///   - verdict: what the mail is by itself.
    ///   - person: the key of who wrote it.
    package func holds(for verdict: Verdict, from person: String) -> Bool {
        let silences = verdict.category == .outage && tray != .outage && tray != .unsure
        return !silences || (!person.isEmpty && person == self.person) || agreeing >= Self.silencingMails
    }
}
