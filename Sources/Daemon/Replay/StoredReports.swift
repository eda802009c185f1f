package import Feedback
package import Outages
internal import Store

/// The outage reports that a store holds, and the incidents that came of them.
package struct StoredReports: Sendable {
    /// In the order of their times.
    package let reports: [OutageReport]
    package let incidents: [Incident]
    /// When the first mail came; nil before that.
    package let start: Timestamp?

    /// Reads the store, whether the daemon runs or not.
    ///
    /// - Throws: `DaemonError`.
    package init(_ configuration: Configuration) async throws(DaemonError) {
        (reports, incidents, start) = try await configuration.readingStore { store in
            guard let start = try await store.firstReceived() else { return ([], [], nil) }
            return (try await store.reports(about: .all, since: start), try await store.incidents(since: start), start)
        }
    }
}

extension BurstSettings {
    package init(_ outages: Configuration.Outages) {
        self.init()
        minimumPeople = outages.people
        window = outages.window
        quiet = outages.quiet
        repeatAfter = outages.repeatInterval
    }
}
