internal import Feedback
internal import Instructions
internal import Store

extension StatusInspector {
    /// Refusals shown; those of so long.
    static let maximumRefusals = 10
    static let refusalHistory = Duration.days(7)
    /// For so long a command that somebody may have forged needs a look.
    static let alarmingHistory = Duration.days(1)

    /// What people asked of us by mail.
    func addInstructions(to report: inout StatusReport, _ now: Timestamp) async throws {
        var instructions = StatusReport.Instructions()
        for (outcome, count) in try await store.instructionCounts() { instructions.byOutcome[outcome.rawValue] = count }
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
