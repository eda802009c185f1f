internal import Feedback
internal import Instructions
internal import Store

extension StatusInspector {
    /// Refusals shown; those of so long.
    static let maximumRefusals = 10
    static let refusalHistory = Duration.days(7)
    /// More than so many codes are not asked for within half an hour: three an hour and address.
    static let maximumWaiting = 1000
    /// For so long a command that somebody may have forged needs a look.
    static let alarmingHistory = Duration.days(1)

    /// What people asked of us by mail.
    func addInstructions(to report: inout StatusReport, _ now: Timestamp) async throws {
        var instructions = StatusReport.Instructions()
        var counts = try await store.instructionCounts()
        // A code that may not come back any more is not waited for: nothing came of that command.
        let limit = now - AnswerText.codeLifetime
        let waiting = try await store.instructions(.waiting, since: limit, limit: Self.maximumWaiting)
            .filter { $0.codeTries < InstructionDesk.codeTries }
        let ended = (counts[.waiting] ?? 0) - waiting.count
        counts[.nothing, default: 0] += ended
        counts[.waiting] = waiting.count
        for (outcome, count) in counts where count > 0 { instructions.byOutcome[outcome.rawValue] = count }
        let since = now - Self.refusalHistory
        let refused = try await store.instructions(.refused, since: since, limit: Self.maximumRefusals)
        instructions.refused = refused.map { record in
            var line = StatusReport.Refusal()
            line.number = record.message
            line.at = record.decidedAt.milliseconds
            line.claims = record.claimed
            line.incident = record.incident
            line.asked = record.asked
            line.reason = record.reason
            return line
        }
        report.instructions = instructions
        let suspicious = refused.filter { record in
            record.decidedAt >= now - Self.alarmingHistory && record.kind != .correction
                && StaffAuthority.Refusal(rawValue: record.reason)?.isSuspicious == true
        }
        if let newest = suspicious.first {
            report.troubles.append(
                "\(suspicious.count) commands by mail look forged, the last one mail \(newest.message) in the name of "
                    + "\(newest.claimed): \(newest.reason)"
            )
        }
    }
}
