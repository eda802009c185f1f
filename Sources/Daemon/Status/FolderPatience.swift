internal import Feedback

/// How old the last good look into a folder may be. Beyond that something is wrong, even if nothing says so.
struct FolderPatience: Sendable {
    static let least = Duration.minutes(5)

    let pollInterval: Duration

    var limit: Duration { max(Self.least, pollInterval * 3) }

    /// How long the folder has not been looked into, if that is too long.
    ///
    /// - Parameter startedAt: a daemon that has just started is given its time.
    func silence(since lookedAt: Timestamp?, startedAt: Timestamp, now: Timestamp) -> Duration? {
        let silence = now - max(lookedAt ?? startedAt, startedAt)
        return silence > limit ? silence : nil
    }
}
