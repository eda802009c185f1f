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

    /// Whether every mail on the server is accounted for.
    package struct Reconciliation: Hashable, Sendable {
        package let onServer: Int
        package let stored: Int
        package let quarantined: Int
        /// Seen on the server, not yet taken in.
        package let waiting: Int
        /// Older than the operator wants to hear of.
        package let leftAlone: Int
        /// Seen on the server, and deleted or moved by somebody before we could read them.
        package let goneBeforeRead: Int
        /// Numbers the servers gave out under which nothing was ever seen: at most so many mails came and went unseen.
        package let passedOver: Int

        package init(
            onServer: Int,
            stored: Int,
            quarantined: Int,
            waiting: Int,
            leftAlone: Int = 0,
            goneBeforeRead: Int = 0,
            passedOver: Int = 0
        ) {
            self.onServer = onServer
            self.stored = stored
            self.quarantined = quarantined
            self.waiting = waiting
            self.leftAlone = leftAlone
            self.goneBeforeRead = goneBeforeRead
            self.passedOver = passedOver
        }

        package var addsUp: Bool { onServer == stored + quarantined + waiting + leftAlone }
    }

    /// A theme as the digest shows it.
    package struct ThemeEntry: Sendable {
        package let theme: Theme
        /// Distinct, in the period.
        package let people: Int
        package let mails: Int
        /// In as long before the period; nil when there is nothing to compare with.
        package let peopleBefore: Int?
        package let trend: Theme.Trend
        /// People in equal steps of time up to the end of the period, the oldest first; at most `maximumSteps`.
        package let course: [Int]
        /// Of different people; the excerpt is the sentence in which they say it.
        package let quotes: [FeedbackItem]
        /// What those who were told of IT's answer said of it.
        package let helped: Int
        package let notHelped: Int

        package static let maximumSteps = 16

        package init(
            theme: Theme,
            people: Int,
            mails: Int,
            peopleBefore: Int?,
            trend: Theme.Trend,
            course: [Int],
            quotes: [FeedbackItem],
            helped: Int = 0,
            notHelped: Int = 0
        ) {
            self.theme = theme
            self.people = people
            self.mails = mails
            self.peopleBefore = peopleBefore
            self.trend = trend
            self.course = course
            self.quotes = quotes
            self.helped = helped
            self.notHelped = notHelped
        }
    }

    /// Themes worth showing, of how many.
    package struct ThemeListing: Sendable {
        /// In the order in which they are shown.
        package let entries: [ThemeEntry]
        package let total: Int

        package init(entries: [ThemeEntry] = [], total: Int = 0) {
            self.entries = entries
            self.total = max(total, entries.count)
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

    /// Who was heard outside outages: people who wrote something else than a report into an incident.
    package struct QuietTime: Hashable, Sendable {
        package let people: Int
        package let peopleInQuietTime: Int
        /// The same share in as long before, 0 to 1; nil when there is nothing to compare with.
        package let shareBefore: Double?

        package init(people: Int, peopleInQuietTime: Int, shareBefore: Double?) {
            self.people = people
            self.peopleInQuietTime = peopleInQuietTime
            self.shareBefore = shareBefore
        }

        /// 0 to 1; nil when nobody wrote.
        package var share: Double? { people == 0 ? nil : Double(peopleInQuietTime) / Double(people) }
    }

    /// Part of the organisation that used to write, and has not in the period.
    package struct Silence: Hashable, Sendable {
        /// A mail domain.
        package let group: String
        package let lastHeard: Timestamp
        /// People in the periods before, in the middle.
        package let usualPeople: Int

        package init(group: String, lastHeard: Timestamp, usualPeople: Int) {
            self.group = group
            self.lastHeard = lastHeard
            self.usualPeople = usualPeople
        }
    }

    /// How well mails were understood, as far as people have said.
    package struct TriageAccount: Hashable, Sendable {
        /// The model's name.
        package let model: String
        /// Mails by people in the period.
        package let judged: Int
        package let unsure: Int
        /// Of `judged`, those of which a person has said what they are: the same or something else.
        package let confirmed: Int
        package let corrected: Int

        package init(model: String, judged: Int, unsure: Int, confirmed: Int, corrected: Int) {
            self.model = model
            self.judged = judged
            self.unsure = unsure
            self.confirmed = confirmed
            self.corrected = corrected
        }
    }

    /// What went back to those who asked, in the period.
    package struct Loop: Hashable, Sendable {
        /// People told of an answer.
        package let told: Int
        /// Answers to "did it help?".
        package let helped: Int
        package let notHelped: Int

        package init(told: Int, helped: Int, notHelped: Int) {
            self.told = told
            self.helped = helped
            self.notHelped = notHelped
        }
    }

    package var organisation = ""
    /// The digest's name in the configuration, such as `weekly`.
    package var name = ""
    /// Nil: all teams.
    package var team: String?
    package var start: Timestamp
    package var end: Timestamp
    package var now: Timestamp
    /// IANA name.
    package var timeZone = "UTC"
    /// ISO 639-1.
    package var language = "en"
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
    package var nextDigest: Timestamp?
    /// Whom to ask about this mail: an address or words.
    package var contact = ""
    package var version = ""
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

    package init(start: Timestamp, end: Timestamp, now: Timestamp) {
        self.start = start
        self.end = end
        self.now = now
    }

    /// Mails by people.
    package var mails: Int { counts.values.reduce(0, +) }
}
