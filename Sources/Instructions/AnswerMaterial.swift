package import Feedback

/// What the answer to a letter of staff tells of.
package struct AnswerMaterial: Sendable {
    package enum Occasion: Hashable, Sendable {
        /// The letter was read, and its commands carried out as far as possible.
        case carriedOut
        /// Nothing proves who wrote it: this code does, if it comes back.
        case waiting(code: String, link: String)
        /// None of it was carried out. Goes to the sender where something proves who that is.
        case refused(StaffAuthority.Refusal)
        /// The same, to the address that the mail names, for whom it is a warning.
        case warning(StaffAuthority.Refusal)
    }

    package struct Undo: Hashable, Sendable {
        /// Opens a mail that does it.
        package let link: String
        /// Nil where no time is set to it.
        package let until: Timestamp?
        /// What was done with an incident is among it: that is taken back as long as nobody outside IT was told of it.
        package let isOfIncident: Bool

        package init(link: String, until: Timestamp?, isOfIncident: Bool) {
            self.link = link
            self.until = until
            self.isOfIncident = isOfIncident
        }
    }

    package let occasion: Occasion
    /// Its number; nil where the mail led to none.
    package let incident: Int64?
    /// Its service, or what its reports have in common; nil where there is neither.
    package var topic: String?
    package var results: [CommandResult] = []
    /// Of a letter that was not carried out.
    package var asked: [StaffCommand] = []
    /// Where the letter answers a digest: its name.
    package var digest: String?
    package var digestResults: [DigestResult] = []
    /// Of a letter in answer to a digest that was not carried out.
    package var askedOfDigest: [DigestCommand] = []
    /// How to take back what was done; nil where nothing can be.
    package var undo: Undo?
    package var remarks: [StaffRemark] = []
    package var furtherRemarks = 0
    /// What each remark may have meant, in their order; nil where nothing is near.
    package var meant: [String?] = []
    /// The number of the mail with the command.
    package let mail: Int64
    package var isAcknowledging = false
    package let organisation: String
    package let language: String
    package let timeZone: String
    package let now: Timestamp

    /// None of the commands was carried out.
    package var isNothing: Bool { !results.contains { $0.isDone } && !digestResults.contains { $0.isDone } }

    /// All of the letter was.
    package var isWhole: Bool {
        remarks.isEmpty && results.allSatisfy(\.isWhole) && digestResults.allSatisfy(\.isWhole)
    }

    package init(
        _ occasion: Occasion,
        incident: Int64?,
        topic: String?,
        mail: Int64,
        organisation: String,
        language: String,
        timeZone: String,
        now: Timestamp
    ) {
        self.occasion = occasion
        self.incident = incident
        self.topic = topic
        self.mail = mail
        self.organisation = organisation
        self.language = language
        self.timeZone = timeZone
        self.now = now
    }
}
