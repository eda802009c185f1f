/// What an ingest benchmark found.
struct IngestReport: Sendable, Encodable {
    struct Line: Sendable, Encodable {
        let name: String
        let seconds: Double
        let mailsPerSecond: Double
        let processorSeconds: Double
        let peakMegabytes: Double
        /// mbsync's time with its defaults, divided by this program's: 2 is twice as fast. Nil without mbsync.
        let speedToMbsync: Double?
        let rounds: [Sample]
    }

    let mails: Int
    /// As they go over the wire.
    let bytes: Int
    let seed: Int
    let processors: Int
    /// Fresh mails or backlog, marked or not, and what else decides about the numbers.
    let conditions: [String]
    let lines: [Line]
}
