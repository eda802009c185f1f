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
        let table = try await configuration.looking(at: name, clock: clock) { opening in
            let (gatherer, start, end) = try await opening.gatherer(at: time, configuration)
            return try await gatherer.tables
                .table(of: opening.digest, from: start, to: end, about: gatherer.scope(of: opening.digest))
        }
        (csv, json) = (table.csv, table.json)
    }
}
