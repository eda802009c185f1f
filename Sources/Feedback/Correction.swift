/// A person's word against what a mail was taken for.
package struct Correction: Hashable, Sendable {
    package enum State: String, Sendable, Codable {
        case inForce = "in force"
        /// A later word of a person holds instead.
        case replaced
        /// Taken back: the mail is again what it was taken for at first.
        case undone
    }

    /// What a mail is taken for.
    package struct Judgement: Hashable, Sendable {
        /// Nil when nothing has judged it.
        package let category: Category?
        package let isUnsure: Bool
        package let tray: Tray

        package init(category: Category?, isUnsure: Bool, tray: Tray) {
            self.category = category
            self.isUnsure = isUnsure
            self.tray = tray
        }
    }

    package let number: Int64
    /// The number of the mail.
    package let message: Int64
    package let before: Judgement
    package let after: Judgement
    package let origin: Origin
    package let noticedAt: Timestamp
    package var state = State.inForce
    /// When, and by whom, it was replaced or undone.
    package var endedAt: Timestamp?
    package var endedBy: String?
    /// Empty once the text is erased.
    package var subject = ""

    package init(
        number: Int64,
        message: Int64,
        before: Judgement,
        after: Judgement,
        origin: Origin,
        noticedAt: Timestamp
    ) {
        self.number = number
        self.message = message
        self.before = before
        self.after = after
        self.origin = origin
        self.noticedAt = noticedAt
    }

    /// Who gave the word, where, and since when it may have stood.
    package struct Origin: Hashable, Sendable {
        /// `staff, by folder`, or the name of a local user.
        package let who: String
        /// The mailbox and folder in which the mail was found; nil for a command.
        package let place: String?
        /// The end of the last round through the folders that did not see it yet; nil when there was none, and for a command.
        package let seenBefore: Timestamp?
        /// Whether others are judged by it, mails in the same words and what is learnt. Not where it may be a stranger's word.
        package let teaches: Bool

        package static let byFolder = "staff, by folder"

        package init(who: String, place: String? = nil, seenBefore: Timestamp? = nil, teaches: Bool = true) {
            self.who = who
            self.place = place
            self.seenBefore = seenBefore
            self.teaches = teaches
        }
    }
}
