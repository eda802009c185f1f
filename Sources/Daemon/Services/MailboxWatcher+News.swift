internal import Feedback
internal import Mailboxes
internal import Store
internal import Telemetry

/// Waiting for what happens next on the server.
extension MailboxWatcher {
    /// As `waitForNews`, where the end of a connection that has long waited is none of the server's faults: many hang up after some
    /// minutes.
    func waitOut(_ session: MailboxSession, _ cares: [FolderCare]) async throws -> Bool {
        let began = ContinuousClock.now
        do {
            return try await waitForNews(session, cares)
        } catch let error as MailboxError {
            guard error.kind == .transient, !error.concernsAll, error.retryAfter == nil, !Task.isCancelled,
                began.duration(to: .now) >= longWait
            else { throw error }
            log.info(
                "the server ended a connection that waited for news; it is opened again",
                ["mailbox": mailbox.name]
            )
            return false
        }
    }

    /// True: look again. False: somebody rang, and the connection that was waiting is given up for a fresh one.
    private func waitForNews(_ session: MailboxSession, _ cares: [FolderCare]) async throws -> Bool {
        let rested = cares.compactMap(\.restsUntil).min() ?? .now + mailbox.pollInterval
        let end = min(.now + mailbox.pollInterval, rested)
        let first = cares.first { $0.restsUntil == nil }
        guard mailbox.usesIdle, let first else {
            await bell.wait(atMost: ContinuousClock.now.duration(to: end))
            return true
        }
        if cares.count > 1, try await hasNews(first, session) { return true }
        return try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                _ = try await session.idle(until: end)
                return true
            }
            group.addTask {
                await bell.wait()
                return false
            }
            defer { group.cancelAll() }
            return try await group.next() ?? true
        }
    }

    /// Goes back to the folder that IDLE is to tell of; true when it has changed since its turn.
    func hasNews(_ care: FolderCare, _ session: MailboxSession) async throws -> Bool {
        let status = try await session.select(folder: care.folder.folder, writable: mailbox.mark != .none)
        guard let view = care.view else { return true }
        // Our own marks raise HIGHESTMODSEQ, and our own moves lower EXISTS: neither is news. Nor is a server's lie told again.
        let isCounted = status.exists == view.mark.exists || Int(status.exists) == view.tally.onServer
        return !isCounted || status.uidNext != view.mark.uidNext
    }
}
