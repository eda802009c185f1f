internal import Feedback
internal import Store
package import Triage

/// The models that may judge, for `earshot models`.
package struct ModelReport: Codable, Sendable {
    /// The id of the model that came with this version, or of the operator's.
    package var shipped = ""
    /// Whether `[triage] model` is set: then it judges, whatever was learnt.
    package var isConfigured = false
    /// The id of the one that judges.
    package var inUse = ""
    /// A person chose it, and nothing is learnt until `earshot retrain`.
    package var isHeld = false
    /// Learnt ones, newest first.
    package var models: [Line] = []

    package struct Line: Codable, Sendable {
        package let id: String
        /// The shipped model it began with.
        package let base: String
        /// `in use`, `refused`, `retired` or `rolled back`.
        package let state: String
        /// Empty when there is nothing to say.
        package let reason: String
        /// Milliseconds since 1970, UTC.
        package let madeAt: Int64
        package let changedAt: Int64
        /// Whether `--use` takes it.
        package let isUsable: Bool
        /// Nil for what another version wrote in another form.
        package let tally: RetrainingTally?
        package let scores: RetrainingScores?

        init(_ model: LearntModel, shipped: String) {
            (id, base, state, reason) = (model.id, model.base, model.state.rawValue, model.reason)
            (madeAt, changedAt) = (model.madeAt.milliseconds, model.changedAt.milliseconds)
            isUsable = model.isKept && model.base == shipped
            tally = LearningJSON.value(RetrainingTally.self, from: model.tally)
            scores = LearningJSON.value(RetrainingScores.self, from: model.scores)
        }
    }

    /// Read from the store, beside a daemon or without one.
    ///
    /// - Throws: `DaemonError`.
    package init(of configuration: Configuration) async throws {
        let model = try ModelLocator(configured: configuration.triage.model).load()
        (shipped, inUse, isConfigured) = (model.id, model.id, configuration.triage.model != nil)
        (models, isHeld) = try await configuration.readingStore { store in
            (try await store.learntModels().map { Line($0, shipped: model.id) }, try await store.isLearningHeld())
        }
        if !isConfigured, let learnt = models.first(where: { $0.state == "in use" && $0.isUsable }) {
            inUse = learnt.id
        }
    }
}
