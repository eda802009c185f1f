internal import Feedback
internal import Mailboxes
internal import SQL
internal import Store
internal import Telemetry
internal import Wire

/// Watches folders of one mailbox over one connection: connects, gives each folder its turns, waits for news, and begins again,
/// for ever.
///
/// A server in trouble is waited for with backoff; a folder in trouble rests, and the others go on; a mail in trouble is
/// fetched alone, and after a few tries set aside. Watchers know nothing of each other.
struct MailboxWatcher: Sendable {
    /// Name, route, TLS, greeting and login together.
    static let connectLimit = Duration.seconds(45)

    let mailbox: Configuration.Mailbox
    /// The most important first.
    let folders: [FolderID]
    let secrets: SecretKeeper
    let pipeline: Pipeline
    let store: FeedbackStore
    let board: HealthBoard
    let outboxBell: Bell
    let clock: any WallClock
    let log: Log
    /// A connection that has waited so long for news has done its work.
    var longWait = Duration.seconds(60)
    /// Rung to have the mailbox looked into at once.
    let bell = Bell()

    /// - Throws: what the store throws when it cannot go on.
    func run() async throws {
        var backoff = Backoff()
        var cares = folders.map { FolderCare($0) }
        while !Task.isCancelled {
            await restAfterDenial()
            guard !Task.isCancelled else { return }
            let begun = ContinuousClock.now
            do {
                try await serveConnection(&cares) { backoff.succeeded() }
            } catch {
                guard !Task.isCancelled else { return }
                let spent = begun.duration(to: .now)
                let pause = try await pause(after: error, spent: spent, &backoff, &cares)
                await bell.wait(atMost: pause)
            }
        }
    }

    private func serveConnection(_ cares: inout [FolderCare], whenRead: () -> Void) async throws {
        let session = try await connect()
        for index in cares.indices { cares[index].view = nil }
        do {
            var news = FalseNews()
            while !Task.isCancelled {
                news.looked(isFruitful: try await goRound(&cares, on: session, whenRead: whenRead))
                let began = ContinuousClock.now
                guard try await waitOut(session, cares) else { break }
                if let pause = news.pause(after: began.duration(to: .now)) { await bell.wait(atMost: pause) }
            }
            await session.logout()
        } catch {
            await session.logout()
            throw error
        }
    }

    /// Turns for each folder, one after the other, until none has anything left to fetch.
    ///
    /// - Returns: whether that brought mails, or trouble.
    @discardableResult
    func goRound(_ cares: inout [FolderCare], on session: MailboxSession, whenRead: () -> Void) async throws -> Bool {
        var isBusy = true
        var isFruitful = false
        while isBusy, !Task.isCancelled {
            isBusy = false
            for index in cares.indices where cares[index].isDue(at: .now) {
                do {
                    let outcome = try await turn(&cares[index], on: session)
                    cares[index].succeeded()
                    whenRead()
                    isBusy = isBusy || outcome.hasMore
                    isFruitful = isFruitful || outcome.fetched > 0
                } catch let trouble as FolderTrouble {
                    guard await session.isOpen else { throw trouble }
                    let cause = await session.explained(trouble.cause, of: trouble.folder.folder)
                    try await rest(&cares[index], after: cause)
                    isFruitful = true
                }
            }
        }
        return isFruitful
    }

    func connect() async throws -> MailboxSession {
        let password: String
        do {
            password = try await secrets.password(of: mailbox.secret)
        } catch {
            throw MailboxError(.configuration, "mailbox \(mailbox.name): \(error)")
        }
        return try await MailboxSession.open(
            mailbox.endpoint,
            credentials: Credentials(user: mailbox.user, password: password),
            deadline: .now + Self.connectLimit,
            clock: clock
        )
    }

    func turn(_ care: inout FolderCare, on session: MailboxSession) async throws -> FolderPass.Outcome {
        let folder = care.folder
        let pass = FolderPass(
            folder: folder,
            mailbox: mailbox,
            session: session,
            pipeline: pipeline,
            store: store,
            clock: clock,
            log: log,
            suspects: care.suspects,
            outboxBell: outboxBell
        )
        if care.isSettled { await board.beganPass(of: folder) }
        let begun = ContinuousClock.now
        let outcome: FolderPass.Outcome
        do {
            outcome = try await pass.run(&care.view, groupSize: care.groupSize.mails)
        } catch let error as FetchBroken {
            if let suspect = error.suspect { care.suspects.add(suspect) }
            throw FolderTrouble(folder: folder, cause: error.cause, hasBroughtMails: error.hasBroughtMails)
        } catch let error as MailboxError {
            throw FolderTrouble(folder: folder, cause: error)
        }
        if outcome.fetched > 0 { care.groupSize.took(begun.duration(to: .now), for: outcome.fetched) }
        if care.isSettled {
            care.suspects = Suspects()
            await board.finishedPass(of: folder)
            await report(withheld: outcome.tally.waiting, of: folder)
        }
        await board.report(nil, of: folder.source)
        await report(markTrouble: outcome.markTrouble, of: folder)
        return outcome
    }

    /// The same, where the end of a connection that has long waited is none of the server's faults: many hang up after some minutes.
    private func waitOut(_ session: MailboxSession, _ cares: [FolderCare]) async throws -> Bool {
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

extension FolderID {
    /// Under which the health board knows it.
    var source: String { "mailbox \(mailbox)/\(folder)" }
}
