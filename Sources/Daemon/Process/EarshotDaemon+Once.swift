internal import Feedback
internal import Mailboxes
internal import SQL
internal import Store
internal import Telemetry

extension EarshotDaemon {
    /// What `once` did.
    package struct OnceSummary: Sendable, Encodable {
        package var stored = 0
        package var sent = 0
        /// Servers that failed, with what to do.
        package var troubles: [String] = []

        package var text: String {
            let mails = stored == 1 ? "1 mail" : "\(stored) mails"
            let sentMails = sent == 1 ? "1 mail" : "\(sent) mails"
            return "took in \(mails), sent \(sentMails)"
        }
    }

    /// Looks into every mailbox once, sends what is due, and ends.
    ///
    /// - Throws: `DaemonError` when the store fails. A server that fails is a trouble in the summary.
    package func once(progress: @escaping @Sendable (String) -> Void) async throws -> OnceSummary {
        let board = HealthBoard(startedAt: clock.now())
        let isConfigured = configuration.triage.model != nil
        let shelf = ModelShelf(shipped: model, isConfigured: isConfigured, store: store, log: log)
        let services = Services(
            configuration,
            model: await shelf.modelInUse(),
            head: head,
            store: store,
            board: board,
            clock: clock
        )
        var summary = OnceSummary()
        do {
            try await services.prepare(isStart: true)
            let before = try await store.totals().messages
            for watcher in services.watchers {
                do {
                    let troubles = try await watcher.once(progress: progress)
                    summary.troubles += troubles.map { "mailbox \(watcher.mailbox.name)/\($0)" }
                } catch let error as DatabaseError where error.isFatal {
                    throw error
                } catch {
                    summary.troubles.append("mailbox \(watcher.mailbox.name): \(error)")
                }
            }
            summary.stored = try await store.totals().messages - before
            _ = try await store.transaction { store in try services.incidents.alarm.tick(in: store, now: clock.now()) }
            _ = try await services.answers.step()
            try await services.revisions?.catchUp()
            _ = try await services.digests.sendDue()
            progress("sending…")
            summary.sent = try await services.postman?.deliverAll() ?? 0
            summary.troubles += await board.allTroubles
            summary.troubles += try await OutboxTroubles.lines(of: store, since: board.startedAt)
        } catch {
            await store.close()
            throw DaemonError(store: error)
        }
        await store.close()
        return summary
    }
}
