package import Feedback
internal import Store

/// Incidents, for `earshot incidents`. Times are milliseconds since 1970, UTC.
package struct IncidentReport: Codable, Sendable {
    /// Without `--all`: open, or with something to tell of since then.
    package static let history = Duration.days(7)
    package static let maximumIncidents = 1000

    /// When it was made.
    package var at: Int64 = 0
    /// Open ones first, each group the newest first.
    package var incidents: [Line] = []
    package var silences: [SilenceLine] = []
    /// Windows of the configuration that hold now, in words.
    package var maintenance: [String] = []

    package struct SilenceLine: Codable, Sendable {
        /// Nil: every service.
        package let service: String?
        package let until: Int64
        package let by: String
        package let askedAt: Int64

        init(_ silence: IncidentSilence) {
            service = silence.service
            until = silence.until.milliseconds
            by = silence.word.who
            askedAt = silence.word.when.milliseconds
        }
    }

    package struct Line: Codable, Sendable {
        package let number: Int64
        package let service: String?
        package let topic: String?
        /// See `Incident.State`.
        package let state: String
        package let isOpen: Bool
        package let people: Int
        package let sites: [String]
        package let openedAt: Int64
        package let firstReportAt: Int64
        package let lastReportAt: Int64
        package let closedAt: Int64?
        /// See `Incident.Ending`.
        package let ending: String?
        package let endedBy: String?
        package let endedAt: Int64?
        package let mergedInto: Int64?
        package let acknowledgedBy: String?
        package let acknowledgedAt: Int64?
        package let note: String?
        package let noteBy: String?
        package let noteAt: Int64?
        package let nextWordBy: Int64?
        /// Alerts that were composed.
        package let alerts: Int
        /// Since when a silence holds back what IT should be told.
        package let heldSince: Int64?
        /// What held back an alert of it last.
        package let silencedBy: String?

        init(_ incident: Incident) {
            number = incident.number
            service = incident.service
            topic = incident.topic
            state = incident.state.rawValue
            isOpen = incident.isOpen
            people = incident.people
            sites = incident.sites.sorted()
            openedAt = incident.openedAt.milliseconds
            firstReportAt = incident.firstReportAt.milliseconds
            lastReportAt = incident.lastReportAt.milliseconds
            closedAt = incident.closedAt?.milliseconds
            ending = incident.ending?.rawValue
            endedBy = incident.endingWord?.who
            endedAt = incident.endingWord?.when.milliseconds
            mergedInto = incident.mergedInto
            acknowledgedBy = incident.acknowledgement?.who
            acknowledgedAt = incident.acknowledgement?.when.milliseconds
            note = incident.note?.text
            noteBy = incident.note?.word.who
            noteAt = incident.note?.word.when.milliseconds
            nextWordBy = incident.note?.nextWordBy?.milliseconds
            alerts = incident.transition
            heldSince = incident.heldSince?.milliseconds
            silencedBy = incident.silencedBy
        }
    }

    init() {}

    /// Read from the store, beside a daemon or without one.
    ///
    /// - Parameter isWhole: the old ones too.
    /// - Throws: `DaemonError`.
    package init(
        of configuration: Configuration,
        isWhole: Bool,
        clock: any WallClock = SystemClock()
    ) async throws {
        let now = clock.now()
        at = now.milliseconds
        (incidents, silences) = try await configuration.readingStore { store in
            let all = try await store.allIncidents(limit: Self.maximumIncidents)
            let shown = all.filter { incident in
                isWhole || incident.isOpen
                    || max(incident.closedAt ?? incident.lastReportAt, incident.lastReportAt) > now - Self.history
            }
            let ordered = shown.filter(\.isOpen) + shown.filter { !$0.isOpen }
            return (ordered.map { Line($0) }, try await store.silences(at: now).map { SilenceLine($0) })
        }
        maintenance = configuration.maintenanceLines(at: now)
    }
}

extension Configuration {
    /// The windows that hold now, in words, with the service of each.
    func maintenanceLines(at now: Timestamp) -> [String] {
        maintenance.filter { $0.covers($0.service, at: now, in: organisation.timeZone) }.map { window in
            "\(window.service ?? "every service"): \(window.words)"
        }
    }
}
