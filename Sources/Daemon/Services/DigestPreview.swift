internal import Digests
package import Feedback
internal import FoundationEssentials
internal import Store

/// A digest as it would be. Nothing is sent or recorded, and there are no links to answer it by: they belong to a digest that was sent.
package struct DigestPreview: Sendable, Encodable {
    package let subject: String
    package let text: String
    package let html: String
    /// What it covers, in seconds since 1970: the start belongs to it, the end does not.
    package let from: Int64
    package let to: Int64
    /// Which parts of a digest of an earlier time are those of now, in words; nil for one of now.
    package let ofNow: String?

    /// - Parameters:
    ///   - name: of a digest in the configuration.
    ///   - time: shows the one that was, or would be, due last before it, by what was known until it was due; nil: for the time since the
    ///     last one, as if it were sent now.
    /// - Throws: `DaemonError` when the store cannot be read.
    package init(
        of name: String,
        at time: Timestamp? = nil,
        configuration: Configuration,
        clock: any WallClock = SystemClock()
    ) async throws {
        let digest = try configuration.digest(named: name)
        let now = clock.now()
        let material = try await configuration.readingStore { store in
            let (start, end) = try await DigestWindow.shown(of: digest, at: time, in: store, now: now)
            return try await DigestGatherer(configuration: configuration, store: store, asOf: time.map { _ in end })
                .material(for: digest, from: start, to: end, now: end)
        }
        let composed = DigestComposer(wording: digest.wording).compose(material)
        (subject, text, html) = (composed.subject, composed.text, composed.html)
        (from, to) = (material.start.seconds, material.end.seconds)
        ofNow = time.map { _ in DigestHindsight.ofNow }
    }
}

extension Configuration {
    /// - Throws: `DaemonError` when there is none.
    func digest(named name: String) throws -> Digest {
        guard let digest = digests.first(where: { $0.name == name }) else {
            throw DaemonError(kind: .configuration, message: "there is no digest '\(name)' in the configuration")
        }
        return digest
    }
}
