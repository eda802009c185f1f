internal import Feedback
internal import Store
internal import Triage

extension StatusInspector {
    /// Which model judges, and what it learnt.
    func addLearning(to report: inout StatusReport) async throws {
        guard configuration.triage.model == nil else {
            report.learning.model = "configured"
            return
        }
        let models = try await store.learntModels()
        report.learning.isHeld = try await store.isLearningHeld()
        // Without a daemon nobody has said yet which one judges.
        if let model = models.first(where: { $0.state == .inUse && (report.model.isEmpty || $0.id == report.model) }) {
            report.learning.model = "learnt"
            report.learning.madeAt = model.madeAt.milliseconds
            report.learning.corrections = LearningJSON.value(RetrainingTally.self, from: model.tally)?.used ?? 0
        }
        if let newest = models.first, newest.state == .refused {
            (report.learning.refusedAt, report.learning.refusal) = (newest.madeAt.milliseconds, newest.reason)
        }
    }
}
