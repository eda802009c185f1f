internal import Feedback
internal import Store

/// One incident with its reports, what was done with it, and what became of its alerts, for `earshot incidents show`. Times are
/// milliseconds since 1970, UTC.
package struct IncidentStory: Codable, Sendable {
    package static let maximumReports = 1000

    package let incident: IncidentReport.Line
    /// Oldest first, at most `maximumReports`.
    package let reports: [ReportLine]
    package let events: [EventLine]
    /// One for each recipient.
    package let alerts: [AlertLine]

    package struct ReportLine: Codable, Sendable {
        /// Of the mail.
        package let number: Int64
        package let received: Int64
        package let name: String
        package let address: String
        /// Its first words; the subject where there are none; empty once they are erased.
        package let words: String
        package let category: String
        package let isUnsure: Bool
    }

    package struct EventLine: Codable, Sendable {
        /// See `IncidentEvent.Kind`.
        package let what: String
        /// Empty: time or reports did it.
        package let who: String
        package let when: Int64
        package let text: String
    }

    package struct AlertLine: Codable, Sendable {
        /// `first`, `told again`, or the step of the story that it tells of: see `IncidentEvent.Kind`.
        package let what: String
        package let composedAt: Int64
        package let recipient: String
        /// Of the mail: see `OutboxRow.State`.
        package let state: String
        /// Of this recipient: `pending`, `accepted` or `refused`.
        package let outcome: String
        package let attempts: Int
        package let answer: String
    }

    init(incident: IncidentReport.Line, reports: [ReportLine], events: [EventLine], alerts: [AlertLine]) {
        (self.incident, self.reports, self.events, self.alerts) = (incident, reports, events, alerts)
    }

    /// Read from the store, beside a daemon or without one. Nil when there is no such incident.
    ///
    /// - Throws: `DaemonError`.
    package init?(_ number: Int64, of configuration: Configuration) async throws {
        let parts = try await configuration.readingStore { store in
            try await store.transaction { store -> (Incident, [FeedbackItem], [IncidentEvent], [IncidentAlert])? in
                guard let incident = try store.incident(number) else { return nil }
                let items = try store.reportNumbers(of: number).prefix(Self.maximumReports).compactMap {
                    try store.item($0)
                }
                return (incident, items, try store.story(of: number), try store.alerts(of: number))
            }
        }
        guard let (incident, items, events, alerts) = parts else { return nil }
        self.incident = IncidentReport.Line(incident)
        reports = items.map { item in
            ReportLine(
                number: item.number,
                received: item.received.milliseconds,
                name: item.sender.name,
                address: item.sender.address,
                words: item.verdict.isSecurity ? "" : item.excerpt.isEmpty ? item.subject : item.excerpt,
                category: item.verdict.category.rawValue,
                isUnsure: item.verdict.isUnsure
            )
        }
        self.events = events.map {
            EventLine(what: $0.kind.rawValue, who: $0.who, when: $0.when.milliseconds, text: $0.text)
        }
        let first = alerts.first?.composedAt
        self.alerts = alerts.map { alert in
            AlertLine(
                what: Self.what(alert, first: first, events),
                composedAt: alert.composedAt.milliseconds,
                recipient: alert.recipient,
                state: alert.state.rawValue,
                outcome: alert.outcome,
                attempts: alert.attempts,
                answer: alert.answer
            )
        }
    }

    /// An alert about a step is composed with it, in one transaction.
    private static func what(_ alert: IncidentAlert, first: Timestamp?, _ events: [IncidentEvent]) -> String {
        let told: Set<IncidentEvent.Kind> = [
            .reopened, .resolved, .falseAlarm, .wentQuiet, .merged, .absorbed, .undone,
        ]
        if let step = events.last(where: { $0.when == alert.composedAt && told.contains($0.kind) }) {
            return step.kind.rawValue
        }
        return alert.composedAt == first ? "first" : "told again"
    }
}
