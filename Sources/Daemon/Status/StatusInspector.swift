internal import Digests
internal import Feedback
internal import Store

/// Puts the status together from the store and, while the daemon runs, from what its services say.
struct StatusInspector: Sendable {
    /// Incidents shown: those that had reports since.
    static let incidentHistory = Duration.days(7)
    static let maximumQuarantined = 50

    let configuration: Configuration
    let store: FeedbackStore
    let clock: any WallClock

    /// - Parameters:
    ///   - board: nil when no daemon runs.
    ///   - revisions: nil then too, and when nobody is asked for second opinions.
    func report(
        board: HealthBoard?,
        model: String,
        revisions: RevisionService? = nil
    ) async throws -> StatusReport {
        let now = clock.now()
        var report = StatusReport()
        report.version = Version.current
        report.at = now.milliseconds
        report.startedAt = board?.startedAt.milliseconds
        report.organisation = configuration.organisation.name
        report.model = model
        let overdue = try await OverdueAlerts.find(in: store, now: now)
        report.undelivered = overdue.map { $0.text(now: now) }
        report.oldestUndelivered = overdue.map(\.since.milliseconds).min()
        report.troubles += report.undelivered
        try await addMailboxes(to: &report, board: board, now: now)
        try await addMessages(to: &report)
        try await addCorrections(to: &report)
        try await addLearning(to: &report)
        try await addInstructions(to: &report, now)
        report.news = try await news()
        report.secondOpinions = try await secondOpinions(revisions)
        for count in try await store.outboxCounts() {
            report.outbox["\(count.kind.rawValue) \(count.state.rawValue)"] = count.count
        }
        report.incidents = try await store.incidents(since: now - Self.incidentHistory).map(Self.line)
        report.silences = try await silences(now)
        report.themes = try await themes(now)
        report.troubles += try await unplaced()
        try await addDigests(to: &report, now)
        report.restedAddresses = try await store.restedCount(now: now)
        report.troubles += try await restedStaff(now)
        report.troubles += try await BrakeLines.lines(of: store, now: now)
        report.troubles += try await OutboxTroubles.lines(of: store, since: now - OutboxTroubles.history)
        report.troubles += await board?.allTroubles ?? []
        return report
    }

    private func addMessages(to report: inout StatusReport) async throws {
        let totals = try await store.totals()
        var messages = StatusReport.Messages()
        messages.total = totals.messages
        for (category, count) in totals.people { messages.byCategory[category.rawValue] = count }
        messages.byKind[MailKind.human.rawValue] = totals.people.values.reduce(0, +)
        for (kind, count) in totals.machines { messages.byKind[kind.rawValue] = count }
        messages.copies = totals.echoes
        messages.unjudged = totals.unjudged
        messages.quarantinedTotal = totals.quarantined
        report.storeBytes = totals.databaseBytes
        messages.backlog = totals.backlog
        messages.quarantined = try await store.quarantined(limit: Self.maximumQuarantined).map { mail in
            var line = StatusReport.Quarantined()
            line.number = mail.number
            line.mailbox = mail.location?.folder.mailbox ?? ""
            line.folder = mail.location?.folder.folder ?? ""
            line.uid = mail.location?.uid.value ?? 0
            line.reason = mail.reason
            line.hasBytes = mail.hasBytes
            return line
        }
        report.messages = messages
        if totals.quarantined > 0 {
            report.troubles.append("\(totals.quarantined) mails could not be read; they stand under Mail above")
        }
        if totals.accounted != totals.messages {
            report.troubles.append(
                "the store holds \(totals.messages) mails and accounts for \(totals.accounted); please report this fault"
            )
        }
    }

    /// An address of the configuration at which nobody is reached: mail for staff goes on being tried, and only the operator can
    /// mend it.
    private func restedStaff(_ now: Timestamp) async throws -> [String] {
        var lines: [String] = []
        for address in configuration.staffAddresses {
            guard let rested = try await store.rested(address, now: now) else { continue }
            let status = rested.status.isEmpty ? "" : " (\(rested.status))"
            let fate = rested.cause == .refused ? "was refused by the relay" : "came back as undeliverable"
            lines.append("mail to \(address), an address of staff, \(fate)\(status): correct the configuration")
        }
        return lines
    }

    private func themes(_ now: Timestamp) async throws -> StatusReport.Themes {
        var themes = StatusReport.Themes()
        (themes.heard, themes.people) = try await store.heardLately(since: now - ThemeReport.history, until: now)
        for (status, count) in try await store.themeStates() { themes.byStatus[status.rawValue] = count }
        return themes
    }

    /// Mails that should count into a theme and do not.
    private func unplaced() async throws -> [String] {
        let (waiting, leftOut) = try await store.failedPlacings()
        var lines: [String] = []
        if waiting > 0 {
            lines.append("\(waiting) complaints or requests could not be counted into a theme, and are tried again")
        }
        if leftOut > 0 {
            lines.append(
                "\(leftOut) complaints or requests count into no theme, as placing them failed each time; the journal says why"
            )
        }
        return lines
    }

    private func news() async throws -> StatusReport.News? {
        let standing = try await store.newsStanding()
        guard standing != NewsStanding() else { return nil }
        var news = StatusReport.News()
        (news.waiting, news.doubtful, news.refusing) = (standing.waiting, standing.doubtful, standing.refusing)
        news.nextAt = standing.nextAt?.milliseconds
        return news
    }

    private func silences(_ now: Timestamp) async throws -> [String] {
        let timeZone = configuration.organisation.timeZone
        return try await store.silences(at: now).map { silence in
            let end = LocalMinute(silence.until, in: timeZone).text
            return "\(silence.service ?? "every service"): silenced by \(silence.word.who) until \(end)"
        } + configuration.maintenanceLines(at: now)
    }

    private func addDigests(to report: inout StatusReport, _ now: Timestamp) async throws {
        let last = try await store.lastDigests()
        for digest in configuration.digests {
            var line = StatusReport.DigestLine()
            line.name = digest.name
            line.lastPeriod = last.first { $0.name == digest.name }?.period
            line.nextAt = digest.schedule.next(after: now, in: digest.timeZone)?.milliseconds ?? 0
            report.digests.append(line)
        }
    }

    private static func line(_ incident: Incident) -> StatusReport.IncidentLine {
        var line = StatusReport.IncidentLine()
        line.number = incident.number
        line.service = incident.service
        line.people = incident.people
        line.firstReportAt = incident.firstReportAt.milliseconds
        line.lastReportAt = incident.lastReportAt.milliseconds
        line.closedAt = incident.closedAt?.milliseconds
        line.topic = incident.topic
        line.acknowledgedBy = incident.acknowledgement?.who
        line.ending = incident.ending?.rawValue
        line.heldBy = incident.heldSince == nil ? nil : incident.silencedBy
        return line
    }
}

extension StatusReport {
    /// What the store tells while no daemon runs.
    ///
    /// - Throws: `DaemonError`.
    package static func ofStoppedDaemon(_ configuration: Configuration) async throws -> StatusReport {
        try await configuration.readingStore { store in
            let inspector = StatusInspector(configuration: configuration, store: store, clock: SystemClock())
            return try await inspector.report(board: nil, model: "")
        }
    }
}
