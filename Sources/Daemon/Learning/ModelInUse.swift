internal import Glibc
internal import Store
package import Triage

/// The model that the daemon judges by, for commands that work beside it or without it: the operator's, if one is configured; else
/// the one learnt from corrections, if one is in use; else the one that came with this version.
package struct ModelInUse: Sendable {
    package let model: Model
    /// Why nobody could tell whether another one was learnt; nil when it is known.
    package let doubt: String?

    /// - Throws: `DaemonError` when the model's file is missing or broken.
    package init(_ configuration: Configuration) async throws(DaemonError) {
        await self.init(configuration, shipped: try ModelLocator(configured: configuration.triage.model).load())
    }

    init(_ configuration: Configuration, shipped: Model) async {
        let path = configuration.store.path
        // Before the first start there is no store, and nothing was learnt.
        guard configuration.triage.model == nil, access(path, F_OK) == 0 || errno != ENOENT else {
            (model, doubt) = (shipped, nil)
            return
        }
        do {
            let bytes = try await configuration.readingStore { try await $0.modelInUse(base: shipped.id) }
            model = try bytes.map { try Model(bytes: $0) } ?? shipped
            doubt = nil
        } catch {
            (model, doubt) = (shipped, "\(error)")
        }
    }
}
