internal import Digests
internal import Feedback
internal import FoundationEssentials
internal import Store

/// What a digest that somebody looks at covers.
enum DigestWindow {
    /// - Parameter time: that of the one that was, or would be, due last before it; nil: the time since the last one, until now.
    static func shown(
        of digest: Configuration.Digest,
        at time: Timestamp?,
        in store: FeedbackStore,
        now: Timestamp
    ) async throws -> (start: Timestamp, end: Timestamp) {
        if let time { return try await period(of: digest, dueBy: time, in: store) }
        if let last = try await store.lastDigest(digest.name) { return (last.end, now) }
        return (try await store.listeningSince(now: now), now)
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
