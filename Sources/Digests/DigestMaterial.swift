package import Feedback

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
    /// The same for the period before; nil when there is none to compare with.
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

    package init(start: Timestamp, end: Timestamp, now: Timestamp) {
        self.start = start
        self.end = end
        self.now = now
    }

    /// Mails by people.
    package var mails: Int { counts.values.reduce(0, +) }
}
