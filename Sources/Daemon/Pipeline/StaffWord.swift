package import Feedback
package import Store

/// What a person has said of a stored mail in the same words: what the daemon goes by rather than by a model.
package enum StaffWord {
    /// Read from the store, beside a daemon or without one.
    ///
    /// - Returns: nil where nobody has said anything, and for machine mail, which is judged by rules alone.
    /// - Throws: `DaemonError`.
    package static func on(
        _ message: Message,
        in configuration: Configuration
    ) async throws(DaemonError) -> Precedent? {
        guard message.kind == .human, let key = WordKeys.key(message.subject, message.newText) else { return nil }
        do {
            let store = try FeedbackStore.openReadOnly(at: configuration.store.path)
            let precedent = try await store.precedents(for: [key])[key]
            await store.close()
            return precedent
        } catch {
            throw DaemonError(opening: configuration.store.path, error)
        }
    }
}
