internal import Feedback
internal import Store

/// Counts what a replay finds, and keeps the newest changes: memory does not grow with the mails.
struct ReplayTally {
    private(set) var report = ReplayReport()
    private let limit: Int
    /// The newest `limit`, as a ring: `next` is where the oldest of them stands.
    private var newest: [ReplayReport.Change] = []
    private var next = 0

    /// - Parameter limit: changes kept.
    init(limit: Int) {
        self.limit = limit
    }

    mutating func addCopies(_ count: Int) {
        report.mails.total += count
        report.mails.copies += count
    }

    mutating func add(_ mail: ReplayedMail) {
        report.mails.total += 1
        switch mail.source {
        case .unreadable: return report.mails.unreadable += 1
        case .erased: return report.mails.erased += 1
        case .bytes, .text:
            if mail.after.kind != .human {
                report.mails.machines += 1
            } else if case .text = mail.source {
                report.mails.fromText += 1
            } else {
                report.mails.fromBytes += 1
            }
        }
        let (before, after) = (mail.before.verdict, mail.after.verdict)
        if mail.after.kind == .human { report.matrix[before.category.lane][after.category.lane] += 1 }
        addStaff(mail)
        guard mail.isChanged else { return }
        if before.category != after.category { report.changed.category += 1 }
        if mail.before.tray != mail.after.tray { report.changed.tray += 1 }
        if !before.isUnsure, after.isUnsure { report.changed.newlyUnsure += 1 }
        if before.isUnsure, !after.isUnsure { report.changed.newlySure += 1 }
        if before.service != after.service { report.changed.service += 1 }
        if before.isSecurity != after.isSecurity { report.changed.security += 1 }
        report.changesTotal += 1
        keep(Self.change(mail))
    }

    /// With the changes, newest first.
    var finished: ReplayReport {
        var report = report
        report.changes = Array((newest[next...] + newest[..<next]).reversed())
        return report
    }

    private mutating func addStaff(_ mail: ReplayedMail) {
        guard let word = mail.mail.staffTray?.category else { return }
        report.staff.mails += 1
        if mail.before.byModel == word { report.staff.agreeBefore += 1 }
        if mail.after.byModel == word { report.staff.agreeAfter += 1 }
    }

    private mutating func keep(_ change: ReplayReport.Change) {
        guard limit > 0 else { return }
        if newest.count < limit { return newest.append(change) }
        newest[next] = change
        next = (next + 1) % limit
    }

    private static func change(_ mail: ReplayedMail) -> ReplayReport.Change {
        let isSecurity = mail.before.verdict.isSecurity || mail.after.verdict.isSecurity
        return ReplayReport.Change(
            mail: mail.mail.number,
            receivedAt: mail.mail.received.milliseconds,
            subject: isSecurity ? "" : mail.mail.subject,
            before: judgement(mail.before),
            after: judgement(mail.after)
        )
    }

    private static func judgement(_ side: ReplayedMail.Side) -> ReplayReport.Judgement {
        ReplayReport.Judgement(
            category: side.verdict.category.rawValue,
            confidence: side.verdict.confidence,
            isUnsure: side.verdict.isUnsure,
            tray: side.tray.rawValue,
            service: side.verdict.service,
            isSecurity: side.verdict.isSecurity
        )
    }
}
