internal import Digests
internal import Feedback
internal import FoundationEssentials
internal import Store

/// Which periods of one digest are due, and for whom.
///
/// Each reader has a stream of periods: the first begins where the digest's own next period began when the address became a reader, each
/// later one where the last one ended. So for each reader they tile time, whatever the reader asks for and whenever: another rhythm
/// changes where the next period ends, never where it begins. Who pauses or stops goes on having periods, which pass in silence: after a
/// pause a digest tells of its own period only.
struct DigestRound: Sendable {
    /// Readers who get the same mail.
    struct Group: Sendable {
        let period: DigestSchedule.Period
        let schedule: DigestSchedule
        /// In the order of the configuration.
        let readers: [EmailAddress]
        /// For whom the period passes in silence.
        let resting: [EmailAddress]
        /// By the digest's own schedule, and as long as its own period.
        let isOwn: Bool

        /// Tells it from the other groups of the same time.
        var key: String {
            isOwn ? period.key : "\(period.key)+\(period.start.seconds)-\(schedule.description.filter { $0 != " " })"
        }
    }

    /// The digest's own period, by which new readers begin; nil when it is not due.
    let own: DigestSchedule.Period?
    let groups: [Group]
    /// Who is a reader from now on.
    let joining: [EmailAddress]
    /// Where they begin.
    let joiningAt: Timestamp
    /// The latest end of any period.
    let sentUntil: Timestamp

    /// - Parameters:
    ///   - schedule: the digest's own.
    ///   - sentUntil: where the digest's own next period begins.
    init(
        _ schedule: DigestSchedule,
        _ streams: [DigestStream],
        sentUntil: Timestamp,
        now: Timestamp,
        in zone: TimeZone
    ) {
        let own = schedule.period(after: sentUntil, dueAtOrBefore: now, in: zone)
        self.own = own
        joining = streams.filter { $0.sentUntil == nil }.map(\.address)
        joiningAt = sentUntil
        self.sentUntil = streams.compactMap(\.sentUntil).reduce(sentUntil, max)
        var due: [(period: DigestSchedule.Period, schedule: DigestSchedule, stream: DigestStream)] = []
        for stream in streams {
            let wanted = DigestSchedule(wish: stream.wish?.schedule, for: schedule)
            let start = stream.sentUntil ?? sentUntil
            if let period = wanted.period(after: start, dueAtOrBefore: now, in: zone) {
                due.append((period, wanted, stream))
            }
        }
        var kinds: [(period: DigestSchedule.Period, schedule: DigestSchedule)] = []
        for (period, wanted, _) in due where !kinds.contains(where: { $0 == (period, wanted) }) {
            kinds.append((period, wanted))
        }
        groups = kinds.map { kind in
            let members = due.filter { ($0.period, $0.schedule) == kind }.map(\.stream)
            return Group(
                period: kind.period,
                schedule: kind.schedule,
                readers: members.filter { !$0.rests(at: kind.period.end) }.map(\.address),
                resting: members.filter { $0.rests(at: kind.period.end) }.map(\.address),
                isOwn: kind.schedule == schedule && kind.period == own
            )
        }
    }
}
