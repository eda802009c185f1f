internal import Feedback

/// Which incidents two ways of judging have in common, and which not.
enum IncidentComparison {
    /// Two incidents of one service that lie so near each other are one, opened at another time.
    static let nearness = Duration.hours(2)

    /// In the order of their time.
    static func changes(_ before: [Incident], _ after: [Incident]) -> [ReplayReport.IncidentChange] {
        var rest = after
        var changes: [(time: Timestamp, change: ReplayReport.IncidentChange)] = []
        for old in before {
            let new = rest.filter { isSame(old, $0) }.min { distance(old, $0) < distance(old, $1) }
            if let new { rest.removeAll { $0.number == new.number } }
            if let change = change(old, new) { changes.append((old.openedAt, change)) }
        }
        for new in rest {
            let change = ReplayReport.IncidentChange(
                kind: .opens,
                service: new.service,
                before: nil,
                after: side(of: new)
            )
            changes.append((new.openedAt, change))
        }
        return changes.sorted { $0.time < $1.time }.map(\.change)
    }

    private static func change(_ old: Incident, _ new: Incident?) -> ReplayReport.IncidentChange? {
        let kind: ReplayReport.IncidentChange.Kind
        if let new {
            if new.openedAt != old.openedAt {
                kind = new.openedAt < old.openedAt ? .opensEarlier : .opensLater
            } else {
                guard new.people != old.people else { return nil }
                kind = .otherPeople
            }
        } else {
            kind = .doesNotOpen
        }
        return ReplayReport.IncidentChange(
            kind: kind,
            service: old.service,
            before: side(of: old),
            after: new.map(side)
        )
    }

    private static func side(of incident: Incident) -> ReplayReport.IncidentChange.Side {
        ReplayReport.IncidentChange.Side(openedAt: incident.openedAt.milliseconds, people: incident.people)
    }

    /// Of one service, and at the same time or nearly.
    private static func isSame(_ left: Incident, _ right: Incident) -> Bool {
        left.service == right.service && left.firstReportAt <= right.lastReportAt + nearness
            && right.firstReportAt <= left.lastReportAt + nearness
    }

    private static func distance(_ left: Incident, _ right: Incident) -> Int64 {
        abs(left.openedAt.milliseconds - right.openedAt.milliseconds)
    }
}
