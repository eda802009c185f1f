package import Feedback

/// What is usual: the outage reports to be expected at any time.
package struct ReportBaseline: Sendable {
    /// People an hour. No service is quieter than one report in 20 hours: below that the statistics would cry at anything.
    package static let floor = 0.05

    /// Of the report's own service (or of the reports that name none).
    let service: ReportLoad
    /// Of all services together.
    let total: ReportLoad

    package init(service: WeeklyRhythm, total: WeeklyRhythm) {
        self.service = ReportLoad(service)
        self.total = ReportLoad(total)
    }

    /// The same at every hour.
    ///
    /// - Parameter size: k; a count of mean μ varies by μ + μ²/k.
    package init(service: Double, total: Double, size: Double = .infinity) {
        self.service = ReportLoad(service, size: size)
        self.total = ReportLoad(max(service, total), size: size)
    }

    /// People an hour who usually report the service at this time.
    package func usualPerHour(at time: Timestamp) -> Double { service.rate(at: time) }
}
