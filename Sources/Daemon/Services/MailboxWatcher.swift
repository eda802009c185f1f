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
    let logins: Logins
    let pipeline: Pipeline
    let store: FeedbackStore
    let board: HealthBoard
    let outboxBell: Bell
    let clock: any WallClock
    let log: Log
    /// It also looks into the folders that the mailbox's mails are filed into, after its own.
    var looksAfterTrays = false
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

    /// Turns for each folder, one after the other, until none has anything left to fetch. Trays wait until the folders that
    /// people write to have been read.
    ///
    /// - Returns: whether that brought mails, or trouble.
    @discardableResult
    func goRound(_ cares: inout [FolderCare], on session: MailboxSession, whenRead: () -> Void) async throws -> Bool {
        let begun = try await beginRound(&cares, session)
        var isBusy = true
        var isFruitful = false
        while isBusy, !Task.isCancelled {
            isBusy = false
            for index in cares.indices where cares[index].isDue(at: .now) {
                if isBusy, cares[index].tray != nil { break }
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
        try await endRound(begun: begun)
        return isFruitful
    }

    func connect() async throws -> MailboxSession {
        try await logins.session(with: mailbox, within: Self.connectLimit, clock: clock)
    }

    func turn(_ care: inout FolderCare, on session: MailboxSession) async throws -> FolderPass.Outcome {
        let folder = care.folder
        var pass = FolderPass(
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
        pass.trays = care.trays
        pass.tray = care.tray
        if care.isSettled { await board.beganPass(of: folder) }
        let begun = ContinuousClock.now
        let outcome: FolderPass.Outcome
        do {
            if care.tray != nil, let trays = care.trays {
                outcome = try await TrayPass(pass: pass, trays: trays).run(&care.view, groupSize: care.groupSize.mails)
            } else {
                outcome = try await pass.run(&care.view, groupSize: care.groupSize.mails)
            }
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
}

extension FolderID {
    /// Under which the health board knows it.
    var source: String { "mailbox \(mailbox)/\(folder)" }
}
