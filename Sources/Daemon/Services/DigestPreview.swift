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

    /// - Parameters:
    ///   - name: of a digest in the configuration.
    ///   - time: shows the one that was, or would be, due last before it, by what was stored until it was due; nil: for the time since the
    ///     last one, as if it were sent now. States of incidents and themes are those of now.
    /// - Throws: `DaemonError` when the store cannot be read.
    package init(
        of name: String,
        at time: Timestamp? = nil,
        configuration: Configuration,
        clock: any WallClock = SystemClock()
    ) async throws {
        guard let digest = configuration.digests.first(where: { $0.name == name }) else {
            throw DaemonError(kind: .configuration, message: "there is no digest '\(name)' in the configuration")
        }
        let now = clock.now()
        let material = try await configuration.readingStore { store in
            let (start, end) =
                if let time {
                    try await Self.period(of: digest, dueBy: time, in: store)
                } else {
                    (try await Self.lastEnd(of: name, in: store, now: now), now)
                }
            return try await DigestGatherer(configuration: configuration, store: store)
                .material(for: digest, from: start, to: end, now: time == nil ? now : end)
        }
        let composed = DigestComposer(wording: digest.wording).compose(material)
        (subject, text, html) = (composed.subject, composed.text, composed.html)
        (from, to) = (material.start.seconds, material.end.seconds)
    }

    private static func lastEnd(of name: String, in store: FeedbackStore, now: Timestamp) async throws -> Timestamp {
        if let last = try await store.lastDigest(name) { return last.end }
        return try await store.listeningSince(now: now)
    }

    /// The period that was recorded, where one was: after a standstill it is longer than the schedule's.
    private static func period(
        of digest: Configuration.Digest,
        dueBy time: Timestamp,
        in store: FeedbackStore
    ) async throws -> (start: Timestamp, end: Timestamp) {
        guard let period = digest.schedule.period(dueAtOrBefore: time, in: digest.timeZone) else {
            throw DaemonError(kind: .configuration, message: "the digest '\(digest.name)' is never due")
        }
        let ends = try await store.lastEnds(of: digest.name, notAfter: period.end)
        let since = try await store.listeningSince(now: period.start)
        if ends.first == period.end { return (ends.count > 1 ? ends[1] : min(since, period.end), period.end) }
        // Never sent: it would begin where the last one ended.
        return (ends.first.map { max($0, period.start) } ?? min(max(since, period.start), period.end), period.end)
    }
}
