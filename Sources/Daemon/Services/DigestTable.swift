internal import Digests
package import Feedback
internal import FoundationEssentials
internal import Store

/// The themes of a digest as the table that may be attached to it (Decisions/037): neutral, for a spreadsheet and for programs.
package struct DigestTable: Sendable {
    package let csv: [UInt8]
    package let json: [UInt8]

    /// - Parameter time: as for `DigestPreview`.
    /// - Throws: `DaemonError` when the store cannot be read.
    package init(
        of name: String,
        at time: Timestamp? = nil,
        configuration: Configuration,
        clock: any WallClock = SystemClock()
    ) async throws {
        let digest = try configuration.digest(named: name)
        let now = clock.now()
        let table = try await configuration.readingStore { store in
            let (start, end) = try await DigestWindow.shown(of: digest, at: time, in: store, now: now)
            let gatherer = DigestGatherer(configuration: configuration, store: store, asOf: time.map { _ in end })
            return try await ThemeTableGatherer(store: store, hindsight: gatherer.hindsight)
                .table(name, from: start, to: end, about: gatherer.scope(of: digest))
        }
        (csv, json) = (table.csv, table.json)
    }
}
