/// Many people, one failure.
package struct Incident: Hashable, Sendable, Codable {
    /// Where it stands in its life: pending → firing → updated → quiet → resolved → reopened, and on from there as from firing.
    package enum State: String, CaseIterable, Sendable, Codable {
        /// Reports, but no burst yet. Nothing of it is stored: the reports are, and the next one is judged with them.
        case pending
        /// Open, and told of once at most.
        case firing
        /// Open, and told of again since.
        case updated
        /// Open, but nobody has reported it for a while: nothing is said of that yet.
        case quiet
        /// Over, however it ended.
        case resolved
        /// Open once more, under its old number, and not told of again since.
        case reopened

        package var isOpen: Bool { self != .resolved && self != .pending }
    }

    /// Sites that are told apart; the senders of a flood have more, which change nothing.
    package static let maximumSites = 64

    /// The store's row id; 0 until it is stored.
    package var number: Int64
    /// Nil: the reports name no configured service.
    package let service: String?
    package var state: State
    package let openedAt: Timestamp
    /// The first report that counts into it.
    package var firstReportAt: Timestamp
    package var lastReportAt: Timestamp
    package var closedAt: Timestamp?
    /// Distinct people.
    package var people: Int
    /// How many people the last alert told of.
    package var alertedPeople: Int
    package var lastAlertAt: Timestamp
    /// Alerts so far; each has its own number, unique in the outbox. 0: nobody was told, because a silence holds.
    package var transition: Int
    /// The domains its reports came from, at most `maximumSites`.
    package var sites: Set<String> = []
    /// How many of them the last alert told of.
    package var toldSites = 0
    /// Since when a silence holds back what IT should be told of it; nil when nothing is held back.
    package var heldSince: Timestamp?
    /// The silence that held back an alert of it last, in words.
    package var silencedBy: String?
    /// The words that its reports have in common, where they name no service; nil else.
    package var topic: String?
    /// Who of IT said first that they are on it, and when.
    package var acknowledgement: IncidentWord?
    /// IT's latest word for those who report it.
    package var note: IncidentNote?
    /// How it ended; nil while it is open.
    package var ending: Ending?
    /// Who of IT ended it, and when; nil when time did.
    package var endingWord: IncidentWord?
    /// The incident it is counted into now.
    package var mergedInto: Int64?

    package var isOpen: Bool { state.isOpen }

    package enum Ending: String, CaseIterable, Sendable, Codable {
        /// Nobody has reported it for the quiet time: which does not prove that it works.
        case quiet
        /// IT said that it is over.
        case resolved
        /// IT said that there was no failure.
        case falseAlarm = "false alarm"
        /// It is counted into another one.
        case merged
    }

    package init(
        number: Int64 = 0,
        service: String?,
        state: State = .firing,
        openedAt: Timestamp,
        firstReportAt: Timestamp,
        lastReportAt: Timestamp,
        closedAt: Timestamp? = nil,
        people: Int,
        alertedPeople: Int,
        lastAlertAt: Timestamp,
        transition: Int
    ) {
        self.number = number
        self.service = service
        self.state = state
        self.openedAt = openedAt
        self.firstReportAt = firstReportAt
        self.lastReportAt = lastReportAt
        self.closedAt = closedAt
        self.people = people
        self.alertedPeople = alertedPeople
        self.lastAlertAt = lastAlertAt
        self.transition = transition
    }
}
