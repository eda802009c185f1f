/// What the daemon's rules make of reports that were really made.
package struct HistoryReport: Sendable, Encodable {
    /// Times are milliseconds since 1970.
    package struct Alarm: Sendable, Encodable {
        /// Nil: of none, or of several.
        package let service: String?
        package let openedAt: Int64
        /// When it opened.
        package let people: Int
        /// When the incident opened that was stored at the time; nil when none was.
        package let storedAt: Int64?
    }

    /// An incident that was stored and would not open.
    package struct Lost: Sendable, Encodable {
        package let service: String?
        package let openedAt: Int64
        /// In the end.
        package let people: Int
    }

    package struct ServiceLine: Sendable, Encodable {
        /// Nil: reports that name none.
        package let service: String?
        package let reportsAnHour: Double
        /// At which of its reports a planted burst was found.
        package let medianReport: Int?
        package let power: [SimulationReport.Power]
    }

    package let days: Int
    package let reports: Int
    /// Needed for an incident.
    package let people: Int
    package let rounds: Int
    package let alarms: [Alarm]
    package let stored: Int
    package let lost: [Lost]
    package let services: [ServiceLine]
}
