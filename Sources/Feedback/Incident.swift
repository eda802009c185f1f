/// Many people, one failure.
package struct Incident: Hashable, Sendable, Codable {
    package enum State: String, Sendable, Codable {
        case open
        case closed
    }

    /// The store's row id; 0 until it is stored.
    package var number: Int64
    /// Nil: the reports name no configured service.
    package let service: String?
    package var state: State
    package let openedAt: Timestamp
    /// The first report that counts into it.
    package let firstReportAt: Timestamp
    package var lastReportAt: Timestamp
    package var closedAt: Timestamp?
    /// Distinct people.
    package var people: Int
    /// How many people the last alert told of.
    package var alertedPeople: Int
    package var lastAlertAt: Timestamp
    /// Alerts so far; each has its own number, unique in the outbox.
    package var transition: Int

    package init(
        number: Int64 = 0,
        service: String?,
        state: State = .open,
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
