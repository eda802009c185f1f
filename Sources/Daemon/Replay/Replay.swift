package import Feedback
internal import Store
package import Triage

/// What would be judged, filed and alerted differently, over the mails of a store, if another model were put in use: by the daemon's own
/// code, without a change to the store, beside a daemon or without one.
package struct Replay: Sendable {
    /// Mails looked at together; their bytes are read one by one.
    package static let standardPage = 200
    /// Changes that are listed at most.
    package static let maximumChanges = 100_000

    private let configuration: Configuration
    private let current: Model
    private let candidate: Model?
    private let since: Timestamp?
    private let pageSize: Int
    private let clock: any WallClock

    /// - Parameters:
    ///   - candidate: nil: what is stored is compared with what the current model says.
    ///   - since: only mails received since; nil: all.
    ///   - pageSize: mails looked at together; at least 1.
    package init(
        _ configuration: Configuration,
        current: Model,
        candidate: Model?,
        since: Timestamp?,
        pageSize: Int = standardPage,
        clock: any WallClock = SystemClock()
    ) {
        self.configuration = configuration
        self.current = current
        self.candidate = candidate
        self.since = since
        self.pageSize = pageSize
        self.clock = clock
    }

    /// - Parameters:
    ///   - limit: changes listed, up to `maximumChanges`.
    ///   - progress: told how many mails of how many are done.
    /// - Throws: `DaemonError`.
    package func run(
        limit: Int,
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws(DaemonError) -> ReplayReport {
        try await configuration.readingStore { store in
            try await compare(store, limit: min(limit, Self.maximumChanges), progress)
        }
    }

    private func compare(
        _ store: FeedbackStore,
        limit: Int,
        _ progress: (_ done: Int, _ total: Int) -> Void
    ) async throws -> ReplayReport {
        let start = since ?? Timestamp(milliseconds: 0)
        let first = try await store.firstReceived()
        let before = try await Rehearsal(configuration, firstReceived: first)
        let after = try await Rehearsal(configuration, firstReceived: first)
        try await rehearseWhatCameBefore(start, in: store, [before, after])
        let total = try await store.pastMails(since: start)
        var tally = ReplayTally(limit: limit)
        let judges = ReplayJudges(
            current: Judge(configuration, model: current),
            candidate: candidate.map { Judge(configuration, model: $0) },
            store: store
        )
        var last: Int64 = 0
        while true {
            progress(tally.report.mails.total, total)
            let page = try await store.pastMails(after: last, since: start, limit: pageSize)
            let judged = try await judges.judge(page)
            tally.addCopies(page.count - judged.count)
            for mail in judged { tally.add(mail) }
            try await before.take(judged.map { $0.rehearsed($0.before) })
            try await after.take(judged.map { $0.rehearsed($0.after) })
            guard let number = page.last?.number, page.count == pageSize else { break }
            last = number
        }
        let now = clock.now()
        return report(tally, before: try await before.end(at: now), after: try await after.end(at: now))
    }

    /// What is usual is learnt from the weeks before: there, both ways are what is stored.
    private func rehearseWhatCameBefore(
        _ start: Timestamp,
        in store: FeedbackStore,
        _ rehearsals: [Rehearsal]
    ) async throws {
        guard since != nil else { return }
        var last: Int64 = 0
        while true {
            let page = try await store.pastMails(
                after: last,
                since: start - Alarm.baselineHistory,
                until: start,
                isReporting: true,
                limit: pageSize
            )
            let mails = page.filter { !$0.isCopy }.compactMap { mail in
                mail.verdict.map { verdict in
                    ReplayedMail.Side(kind: mail.kind ?? .human, verdict: verdict, byModel: nil)
                }.map { ReplayedMail(mail: mail, source: .erased, before: $0, after: $0).rehearsed($0) }
            }
            for rehearsal in rehearsals { try await rehearsal.take(mails) }
            guard let number = page.last?.number, page.count == pageSize else { return }
            last = number
        }
    }

    private func report(_ tally: ReplayTally, before: [Incident], after: [Incident]) -> ReplayReport {
        var report = tally.finished
        report.before = candidate == nil ? ReplayReport.stored : current.id
        report.after = candidate?.id ?? current.id
        report.since = since?.milliseconds
        report.isAlarmOn = configuration.outages.isEnabled
        let start = since ?? Timestamp(milliseconds: 0)
        report.incidentsBefore = before.count { $0.openedAt >= start }
        report.incidentsAfter = after.count { $0.openedAt >= start }
        report.incidents = IncidentComparison.changes(before, after)
        return report
    }
}

extension ReplayReport {
    /// Stands for what is stored, where that is compared with the model in use.
    package static let stored = "stored"
}
