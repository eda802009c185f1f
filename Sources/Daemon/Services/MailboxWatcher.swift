internal import Feedback
internal import Mailboxes
internal import SQL
internal import Store
internal import Telemetry
internal import Wire

/// Watches one mailbox: connects, looks into its folders, waits for news, and begins again, for ever.
///
/// A server in trouble is waited for with backoff; a mail in trouble is fetched alone, and after a few tries set aside, so
/// that it never holds up the others.
struct MailboxWatcher: Sendable {
    /// Name, route, TLS, greeting and login together.
    static let connectLimit = Duration.seconds(45)

    let mailbox: Configuration.Mailbox
    let secrets: SecretKeeper
    let pipeline: Pipeline
    let store: FeedbackStore
    let board: HealthBoard
    let outboxBell: Bell
    let clock: any WallClock
    let log: Log
    /// Rung to have the mailbox looked into at once.
    let bell = Bell()

    var folders: [FolderID] { mailbox.folders.map { FolderID(mailbox: mailbox.name, folder: $0) } }

    /// - Throws: what the store throws when it cannot go on.
    func run() async throws {
        var backoff = Backoff()
        var suspects: [FolderID: Set<UID>] = [:]
        while !Task.isCancelled {
            do {
                try await serveConnection(&suspects) { backoff.succeeded() }
            } catch {
                guard !Task.isCancelled else { return }
                let pause = try await pause(after: error, &backoff, &suspects)
                await bell.wait(atMost: pause)
            }
        }
    }

    /// One look into every folder, on a connection of its own.
    func once(progress: @escaping @Sendable (String) -> Void) async throws {
        let session = try await connect()
        do {
            for folder in folders {
                let outcome = try await pass(folder, on: session, suspects: [], isFirst: true) { stored, waiting in
                    progress("\(mailbox.name)/\(folder.folder): \(stored) stored, \(waiting) waiting")
                }
                await board.report(outcome.markTrouble, of: "mark \(mailbox.name)/\(folder.folder)")
            }
            await session.logout()
        } catch {
            await session.logout()
            throw (error as? FolderTrouble)?.cause ?? error
        }
    }

    private func serveConnection(
        _ suspects: inout [FolderID: Set<UID>],
        whenRead: () -> Void
    ) async throws {
        let session = try await connect()
        do {
            var isFirst = true
            while !Task.isCancelled {
                for folder in folders {
                    let outcome = try await pass(
                        folder,
                        on: session,
                        suspects: suspects[folder] ?? [],
                        isFirst: isFirst
                    )
                    suspects[folder] = nil
                    await board.report(outcome.markTrouble, of: "mark \(mailbox.name)/\(folder.folder)")
                }
                isFirst = false
                whenRead()
                await board.report(nil, of: source)
                guard try await waitForNews(session) else { break }
            }
            await session.logout()
        } catch {
            await session.logout()
            throw error
        }
    }

    private func connect() async throws -> MailboxSession {
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

    private func pass(
        _ folder: FolderID,
        on session: MailboxSession,
        suspects: Set<UID>,
        isFirst: Bool,
        progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> FolderPass.Outcome {
        let pass = FolderPass(
            folder: folder,
            mailbox: mailbox,
            session: session,
            pipeline: pipeline,
            store: store,
            clock: clock,
            log: log,
            suspects: suspects,
            isFirstOfConnection: isFirst,
            outboxBell: outboxBell
        )
        await board.beganPass(of: folder)
        do {
            let outcome = try await pass.run(progress: progress)
            await board.finishedPass(of: folder)
            return outcome
        } catch let error as FetchBroken {
            throw FolderTrouble(folder: folder, cause: error.cause, suspect: error.suspect)
        } catch let error as MailboxError {
            throw FolderTrouble(folder: folder, cause: error, suspect: nil)
        }
    }

    /// True: look again. False: somebody rang, and the connection that was waiting is given up for a fresh one.
    private func waitForNews(_ session: MailboxSession) async throws -> Bool {
        let interval = mailbox.pollInterval
        guard mailbox.usesIdle else {
            await bell.wait(atMost: interval)
            return true
        }
        return try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                _ = try await session.idle(until: .now + interval)
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

    /// What a failure means: how long to wait, and what the operator sees.
    private func pause(
        after error: any Error,
        _ backoff: inout Backoff,
        _ suspects: inout [FolderID: Set<UID>]
    ) async throws -> Duration {
        if let trouble = error as? FolderTrouble, let suspect = trouble.suspect {
            suspects[trouble.folder, default: []].insert(suspect)
        }
        if let error = error as? StoreError, error.isFatal { throw error }
        let cause = (error as? FolderTrouble)?.cause ?? error as? MailboxError
        let pause = backoff.next(after: cause?.kind ?? .transient, jitter: .random(in: 0...1))
        let message = cause?.message ?? "\(error)"
        await board.report("mailbox \(mailbox.name): \(message)", of: source)
        for folder in folders {
            try? await store.recordPollFailed(folder, reason: message, now: clock.now())
        }
        log.error(message, ["mailbox": mailbox.name, "next_try_in": "\(pause.components.seconds) s"])
        return pause
    }

    private var source: String { "mailbox \(mailbox.name)" }
}
