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
        let (material, wording) = try await configuration.looking(at: name, clock: clock) { opening in
            let (gatherer, start, end) = try await opening.gatherer(at: time, configuration)
            let digest = opening.digest
            return (try await gatherer.material(for: digest, from: start, to: end, now: end), digest.wording)
        }
        let composed = DigestComposer(wording: wording).compose(material)
        (subject, text, html) = (composed.subject, composed.text, composed.html)
        (from, to) = (material.start.seconds, material.end.seconds)
        ofNow = time.map { _ in DigestHindsight.ofNow }
    }
}
