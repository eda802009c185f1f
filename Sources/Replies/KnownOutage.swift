package import Feedback

/// What a reporter may be told of an incident that is open.
package struct KnownOutage: Hashable, Sendable {
    /// As the operator named it; nil: none in common.
    package let service: String?
    /// Distinct people so far, this one included.
    package let people: Int
    package let since: Timestamp

    package init(service: String?, people: Int, since: Timestamp) {
        self.service = service
        self.people = people
        self.since = since
    }

    package init(_ incident: Incident) {
        self.init(service: incident.service, people: incident.people, since: incident.firstReportAt)
    }
}
