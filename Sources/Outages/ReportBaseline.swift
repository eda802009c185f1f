package import Feedback

/// What is usual: the outage reports to be expected at any time.
package struct ReportBaseline: Sendable {
    /// People an hour. No service is quieter than one report in 20 hours: below that the statistics would cry at anything.
    package static let floor = 0.05

    /// Of the report's own service (or of the reports that name none).
    let service: ReportLoad
    /// Of all services together.
    let total: ReportLoad
    /// The rhythm of a week is known; else only a level, of the first two weeks.
    package let isLearnt: Bool

    package init(service: WeeklyRhythm, total: WeeklyRhythm) {
        self.service = ReportLoad(service)
        self.total = ReportLoad(total)
        isLearnt = true
    }

    /// Of the first two weeks.
    init(early: EarlyLoad) {
        service = ReportLoad(early)
        total = service
        isLearnt = false
    }

    /// The same at every hour.
    ///
    /// - Parameter size: k; a count of mean μ varies by μ + μ²/k.
    package init(service: Double, total: Double, size: Double = .infinity) {
        self.service = ReportLoad(service, size: size)
        self.total = ReportLoad(max(service, total), size: size)
        isLearnt = true
    }

    /// People an hour who usually report the service at this time; nil while the rhythm is unknown.
    package func usualPerHour(at time: Timestamp) -> Double? { isLearnt ? service.rate(at: time) : nil }
}
