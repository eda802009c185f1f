internal import Store
internal import Telemetry
internal import Triage

/// Which model judges: the operator's, if one is configured; else the one learnt from corrections, if it began with the model that
/// came with this version; else that one.
struct ModelShelf: Sendable {
    /// The operator's, or the one that came with the program.
    let shipped: Model
    let isConfigured: Bool
    let store: FeedbackStore
    let log: Log

    func modelInUse() async -> Model {
        guard !isConfigured else { return shipped }
        do {
            guard let bytes = try await store.modelInUse(base: shipped.id) else { return shipped }
            return try Model(bytes: bytes)
        } catch {
            log.error("the learnt model cannot be used; the one that came with Earshot judges", ["reason": "\(error)"])
            return shipped
        }
    }
}
