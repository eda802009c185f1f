package import Feedback

/// How many people reported what in each hour: what the usual load is learnt from.
package struct ReportHistory: Sendable {
    /// What is usual is learnt from so long: a rhythm older than that may have changed.
    package static let reach = Duration.days(56)

    private enum Scope: Hashable {
        case service(String?)
        case all
    }

    /// A full hour.
    private let start: Timestamp
    private let calendar: OfficeCalendar
    private var tallies: [Scope: HourlyTally] = [:]
    private var rhythms: [Scope: WeeklyRhythm?] = [:]

    /// When something went wrong, and with which service; nil when with none or with many.
    package struct Trouble: Sendable {
        let service: String?
        let span: ClosedRange<Timestamp>

        package init(_ incident: Incident) {
            service = incident.service
            span = incident.firstReportAt...max(incident.firstReportAt, incident.lastReportAt)
        }
    }

    /// - Parameter start: since when reports could have come; rounded down to the hour.
    package init(since start: Timestamp, calendar: OfficeCalendar) {
        self.start = Self.hour(start)
        self.calendar = calendar
    }

    /// In the order of their times.
    package mutating func add(_ report: OutageReport) {
        tallies[.service(report.service), default: HourlyTally(start: start)].count(report)
        tallies[.all, default: HourlyTally(start: start)].count(report)
    }

    /// What was learnt is learnt anew when it is needed.
    package mutating func forgetRhythms() {
        rhythms = [:]
    }

    /// What is usual for a service, or for reports that name none, learnt from what was before `end`: only a level while less than two
    /// weeks are known. It is learnt once, until it is forgotten.
    ///
    /// - Parameter troubles: asked for when it is learnt.
    package mutating func baseline(
        for service: String?,
        until end: Timestamp,
        troubles: () -> [Trouble]
    ) -> ReportBaseline {
        guard let own = rhythm(of: .service(service), until: end, troubles),
            let all = rhythm(of: .all, until: end, troubles)
        else { return ReportBaseline(early: early(.service(service), until: end)) }
        return ReportBaseline(service: own, total: all)
    }

    private func early(_ scope: Scope, until end: Timestamp) -> EarlyLoad {
        let counts = (tallies[scope] ?? HourlyTally(start: start)).counts(from: start, to: Self.hour(end))
        return EarlyLoad(counts: counts, start: start, calendar: calendar)
    }

    private mutating func rhythm(of scope: Scope, until end: Timestamp, _ troubles: () -> [Trouble]) -> WeeklyRhythm? {
        if let known = rhythms[scope] { return known }
        let from = max(start, Self.hour(end - Self.reach))
        let learnt = WeeklyRhythm(
            counts: (tallies[scope] ?? HourlyTally(start: start)).counts(from: from, to: Self.hour(end)),
            start: from,
            troubles: troubles().filter { Self.concerns($0, scope) }.map(\.span),
            calendar: calendar
        )
        rhythms[scope] = .some(learnt)
        return learnt
    }

    private static func concerns(_ trouble: Trouble, _ scope: Scope) -> Bool {
        guard case .service(let service) = scope else { return true }
        return trouble.service == service || trouble.service == nil
    }

    private static func hour(_ time: Timestamp) -> Timestamp {
        Timestamp(seconds: (time.seconds >= 0 ? time.seconds : time.seconds - 3599) / 3600 * 3600)
    }
}
