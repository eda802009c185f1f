internal import Digests
package import Feedback
internal import Store

/// A digest as it would be now, for the time since its last one. Nothing is sent or recorded.
package struct DigestPreview: Sendable, Encodable {
    package let subject: String
    package let text: String
    package let html: String

    /// - Parameter name: of a digest in the configuration.
    /// - Throws: `DaemonError` when the store cannot be read.
    package init(of name: String, configuration: Configuration, clock: any WallClock = SystemClock()) async throws {
        guard let digest = configuration.digests.first(where: { $0.name == name }) else {
            throw DaemonError(kind: .configuration, message: "there is no digest '\(name)' in the configuration")
        }
        let now = clock.now()
        let material = try await configuration.readingStore { store in
            let start: Timestamp
            if let last = try await store.lastDigest(name) {
                start = last.end
            } else {
                start = try await store.listeningSince(now: now)
            }
            let gatherer = DigestGatherer(configuration: configuration, store: store)
            return try await gatherer.material(for: digest, from: start, to: now, now: now)
        }
        let composed = DigestComposer(wording: digest.wording).compose(material)
        (subject, text, html) = (composed.subject, composed.text, composed.html)
    }
}
