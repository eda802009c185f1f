internal import Digests
internal import Feedback
internal import FoundationEssentials
internal import Store

/// A digest that somebody looks at: what it is, and the store it is read from.
struct DigestOpening: Sendable {
    let digest: Configuration.Digest
    let store: FeedbackStore
    let now: Timestamp

    /// What it covers, and who gathers it.
    ///
    /// - Parameters:
    ///   - time: as for `DigestPreview`.
    ///   - configuration: the digest's.
    func gatherer(
        at time: Timestamp?,
        _ configuration: Configuration
    ) async throws -> (gatherer: DigestGatherer, start: Timestamp, end: Timestamp) {
        let (start, end) = try await DigestWindow.shown(of: digest, at: time, in: store, now: now)
        let gatherer = DigestGatherer(configuration: configuration, store: store, asOf: time.map { _ in end })
        return (gatherer, start, end)
    }
}

extension Configuration {
    /// - Throws: `DaemonError` when there is none.
    func digest(named name: String) throws(DaemonError) -> Digest {
        guard let digest = digests.first(where: { $0.name == name }) else {
            throw DaemonError(kind: .configuration, message: "there is no digest '\(name)' in the configuration")
        }
        return digest
    }

    /// Opens a digest beside a daemon or without one, and closes the store behind it.
    ///
    /// - Parameter name: of a digest in the configuration.
    /// - Throws: `DaemonError` when there is none, or the store cannot be read.
    func looking<Answer: Sendable>(
        at name: String,
        clock: any WallClock,
        _ look: (DigestOpening) async throws -> Answer
    ) async throws(DaemonError) -> Answer {
        let (digest, now) = (try digest(named: name), clock.now())
        return try await readingStore { store in
            try await look(DigestOpening(digest: digest, store: store, now: now))
        }
    }
}
