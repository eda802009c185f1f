package import Feedback
package import Typesetting

/// All a digest tells of, filled by the caller from the store. Nothing in it needs to be clean or short: the composer
/// escapes, neutralises and cuts.
package struct DigestMaterial: Sendable {
    /// Mails worth quoting, of how many. Quotes may be fewer than `total`.
    package struct Listing: Sendable {
        package let items: [FeedbackItem]
        package let total: Int

        package init(items: [FeedbackItem], total: Int) {
            self.items = items
            self.total = max(total, items.count)
        }
    }

    /// Mails of one category about one service (nil: none named).
    package struct Tally: Hashable, Sendable {
        package let category: Category
        package let service: String?
        /// Distinct.
        package let people: Int
        package let mails: Int

        package init(category: Category, service: String?, people: Int, mails: Int) {
            self.category = category
            self.service = service
            self.people = people
            self.mails = mails
        }
    }

    /// People who wrote in one step of time, by the category of their mail.
    package struct Step: Hashable, Sendable {
        package let start: Timestamp
        package let people: [Category: Int]
        /// In the step as long before as the period lasts; nil when there is nothing to compare with.
        package let peopleBefore: [Category: Int]?

        package init(start: Timestamp, people: [Category: Int], peopleBefore: [Category: Int]?) {
            self.start = start
            self.people = people
            self.peopleBefore = peopleBefore
        }
    }

    package var frame: DigestFrame
    /// Mails by people, by best category, the unsure ones included.
    package var counts: [Category: Int] = [:]
    /// Distinct people who wrote them; a category that is missing is not known.
    package var peopleByCategory: [Category: Int] = [:]
    /// The same as `counts` for the period before; nil when there is none to compare with.
    package var countsBefore: [Category: Int]?
    /// Distinct people.
    package var people = 0
    package var machineMail = 0
    package var quarantined = 0
    /// Mail that was there before the service first started; read, but neither alerted nor acknowledged.
    package var backlog = 0
    /// Security matters: only their number is ever told.
    package var security = 0
    /// Those with reports in the period, in any order.
    package var incidents: [Incident] = []
    /// Sure ones by category; outage holds those that belong to no incident.
    package var listings: [Category: Listing] = [:]
    /// For review, whatever their category.
    package var unsure = Listing(items: [], total: 0)
    package var tallies: [Tally] = []
    package var reconciliation: Reconciliation?
    /// Every mailbox was looked into then, or later; nil when one never was.
    package var lastLook: Timestamp?
    /// What annoys, and what is asked for.
    package var complaints = ThemeListing()
    package var requests = ThemeListing()
    /// The period in equal steps, days as a rule; empty when it is too short for them.
    package var steps: [Step] = []
    package var quietTime: QuietTime?
    package var silences: [Silence] = []
    package var triage: TriageAccount?
    package var loop: Loop?
    /// By default a digest names nobody, so that people can speak plainly.
    package var namesPeople = false
    /// Where readers answer; nil where commands by mail are switched off.
    package var door: ReplyDoor?

    /// The digest is a report to management, and tells of nothing else.
    package var management: ManagementMaterial?
    /// To be attached.
    package var files: [ComposedDigest.File] = []

    package init(_ frame: DigestFrame) {
        self.frame = frame
    }

    package var start: Timestamp { frame.start }
    package var end: Timestamp { frame.end }

    /// Mails by people.
    package var mails: Int { counts.values.reduce(0, +) }
}
