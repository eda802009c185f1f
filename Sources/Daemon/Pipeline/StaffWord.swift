package import Feedback
package import Store

/// What a person has said of a stored mail in the same words: what the daemon goes by rather than by a model.
package enum StaffWord {
    /// Read from the store, beside a daemon or without one.
    ///
    /// - Parameter verdict: what the mail is by itself.
    /// - Returns: nil where nobody has said anything that holds for it, and for machine mail, which is judged by rules alone.
    /// - Throws: `DaemonError`.
    package static func on(
        _ message: Message,
        judged verdict: Verdict,
        in configuration: Configuration
    ) async throws(DaemonError) -> Precedent? {
        guard message.kind == .human, let key = WordKeys.key(message.subject, message.newText) else { return nil }
        let precedent = try await configuration.readingStore { try await $0.precedents(for: [key])[key] }
        return precedent.flatMap { $0.holds(for: verdict, from: message.sender.key) ? $0 : nil }
    }
}
