/// What several people complain of or ask for, in whatever words and languages: one thing that IT could answer at once.
///
/// It keeps its number for ever, and its name until somebody gives it another. People count, not mails.
package struct Theme: Hashable, Sendable, Codable {
    /// UTF-8 bytes kept of a name.
    package static let maximumNameBytes = 80

    /// Where IT stands with it.
    package enum Status: String, CaseIterable, Sendable, Codable {
        case open
        case planned
        case started
        case done
        case declined

        /// IT has answered: whoever asked may hear of it.
        package var isAnswer: Bool { self == .planned || self == .done || self == .declined }
    }

    /// How much is heard of it lately, against before.
    package enum Trend: String, CaseIterable, Sendable, Codable {
        /// First heard in the period.
        case new
        case rising
        case steady
        case falling
        /// Heard before, and not in the period.
        case quiet
    }

    /// The store's row id; 0 until it is stored.
    package var number: Int64
    package var name: String
    /// Who of staff named it; nil: its own words did.
    package var namedBy: String?
    /// `complaint` or `request`: what most of its people say.
    package var category: Category
    /// The configured service most of its mails name; nil where they name none.
    package var service: String?
    /// Distinct.
    package var people: Int
    package var mails: Int
    /// When its first and its last mail were received.
    package var firstHeard: Timestamp
    package var lastHeard: Timestamp
    /// Mean of `Verdict.tone` over its mails: 0 calm to 1 furious.
    package var stress: Double
    /// Who of staff looks after it.
    package var owner: EmailAddress?
    package var status = Status.open
    /// What IT says to those who asked; nil: nothing is told.
    package var answer: IncidentNote?
    /// Who set the status, and when; nil while nobody has.
    package var statusWord: IncidentWord?
    /// The theme it is counted into now.
    package var mergedInto: Int64?

    package init(
        number: Int64 = 0,
        name: String,
        category: Category,
        service: String?,
        people: Int,
        mails: Int,
        firstHeard: Timestamp,
        lastHeard: Timestamp,
        stress: Double
    ) {
        self.number = number
        self.name = name
        self.category = category
        self.service = service
        self.people = people
        self.mails = mails
        self.firstHeard = firstHeard
        self.lastHeard = lastHeard
        self.stress = stress
    }
}
