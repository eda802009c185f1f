/// What is usual: outage reports expected per hour at this hour of the week.
package struct ReportBaseline: Hashable, Sendable {
    /// No service is quieter than one report in 20 hours: below that the statistics would cry at anything.
    package static let floor = 0.05
    /// Variance over mean. Counting people instead of mails removes most of the excess, never all of it.
    package static let overdispersionRange = 1.3...3.0

    /// Of the report's own service (or of the reports that name none).
    package let service: Double
    /// Of all services together.
    package let total: Double
    package let overdispersion: Double

    package init(service: Double, total: Double, overdispersion: Double = 1.3) {
        self.service = max(Self.floor, service.isFinite ? service : Self.floor)
        self.total = max(self.service, total.isFinite ? total : Self.floor)
        let range = Self.overdispersionRange
        self.overdispersion =
            overdispersion.isFinite
            ? min(max(overdispersion, range.lowerBound), range.upperBound) : range.upperBound
    }
}
