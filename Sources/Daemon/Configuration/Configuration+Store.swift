internal import Store

extension Configuration {
    /// Reads the store beside a daemon or without one, and closes it.
    ///
    /// - Throws: `DaemonError`.
    func readingStore<Answer: Sendable>(
        _ read: (FeedbackStore) async throws -> Answer
    ) async throws(DaemonError) -> Answer {
        do {
            let reader = try FeedbackStore.openReadOnly(at: store.path)
            let answer = try await read(reader)
            await reader.close()
            return answer
        } catch let error as DaemonError {
            throw error
        } catch {
            throw DaemonError(opening: store.path, error)
        }
    }
}
