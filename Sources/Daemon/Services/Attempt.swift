internal import SQL
internal import Telemetry

/// One step of a service that must not end the daemon when it fails: a full or busy store is waited for, and everything else that
/// goes wrong is shown and tried again.
struct Attempt: Sendable {
    /// Named on the health board and in the journal.
    let service: String
    let board: HealthBoard
    let log: Log

    /// Nil when the step failed.
    ///
    /// - Throws: only what makes going on unsafe, a failing disk or a damaged store.
    func run<Result: Sendable>(_ step: () async throws -> Result) async throws -> Result? {
        do {
            let result = try await step()
            await board.report(nil, of: source)
            return result
        } catch let error as DatabaseError where error.isFatal {
            throw error
        } catch {
            guard !Task.isCancelled else { return nil }
            let trouble = "\(service): \(error)"
            // Told once, not at every try.
            if await board.trouble(of: source) != trouble {
                log.error("a step failed and is tried again", ["service": service, "reason": "\(error)"])
            }
            await board.report(trouble, of: source)
            return nil
        }
    }

    private var source: String { "service \(service)" }
}
