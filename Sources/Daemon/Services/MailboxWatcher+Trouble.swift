internal import Feedback
internal import Mailboxes
internal import SQL
internal import Store
internal import Telemetry

/// What failures lead to: how long to wait, and what the operator sees.
extension MailboxWatcher {
    /// The connection is of no more use, or none was made.
    func pause(
        after error: any Error,
        spent: Duration,
        _ backoff: inout Backoff,
        _ cares: inout [FolderCare]
    ) async throws -> Duration {
        if let error = error as? StoreError, error.isFatal { throw error }
        let cause = (error as? FolderTrouble)?.cause ?? error as? MailboxError
        // QUIRK: a server that hangs up after so many mails is called again for the next ones as soon as one in passing trouble.
        if (error as? FolderTrouble)?.hasBroughtMails == true { backoff.succeeded() }
        let pause = backoff.next(after: cause, spent: spent, jitter: .random(in: 0...1))
        let message = cause?.message ?? "\(error)"
        let culprit = (error as? FolderTrouble)?.folder
        if cause?.kind == .loginDenied, let login = await login() {
            await board.deniedLogins.deny(login, until: .now + pause)
        }
        // The others come first on the next connection, or one bad folder would keep those behind it from ever being read.
        if let culprit, cause?.concernsAll != true, cares.count > 1 {
            for index in cares.indices where cares[index].folder == culprit {
                _ = cares[index].failed(MailboxError(.transient, message), at: .now, jitter: .random(in: 0...1))
            }
        }
        let source = culprit?.source ?? "mailbox \(mailbox.name)"
        let isKnown = await board.trouble(of: (culprit ?? folders[0]).source) == "\(source): \(message)"
        for folder in Set(folders + [culprit].compactMap { $0 }) {
            await board.report("\(source): \(message)", of: folder.source)
            try? await store.recordPollFailed(folder, reason: message, now: clock.now())
        }
        // Told once, not at every try.
        guard !isKnown else { return pause }
        log.error(message, ["mailbox": mailbox.name, "next_try_in": "\(pause.components.seconds) s"])
        return pause
    }

    /// Stored mails stay unmarked; new ones are taken in all the same.
    func report(markTrouble: String?, of folder: FolderID) async {
        let source = "mark \(folder.source)"
        let trouble = markTrouble.map { "\(folder.source): mails that were taken in cannot be marked: \($0)" }
        if let trouble, await board.trouble(of: source) != trouble {
            log.error(trouble, ["mailbox": folder.mailbox, "folder": folder.folder])
        }
        await board.report(trouble, of: source)
    }

    /// Mails that are listed, and whose bytes do not come, although all of them were asked for.
    func report(withheld count: Int, of folder: FolderID) async {
        let source = "bytes \(folder.source)"
        let mails = count == 1 ? "1 mail" : "\(count) mails"
        let trouble =
            "\(folder.source): the server lists \(mails) but does not give the bytes; look into its log. They are asked for again "
            + "at every look, and set aside after some where others do come"
        if count > 0, await board.trouble(of: source) == nil {
            log.error(trouble, ["mailbox": folder.mailbox, "folder": folder.folder])
        }
        await board.report(count > 0 ? trouble : nil, of: source)
    }

    /// One folder cannot be read; the connection is as good as before.
    func rest(_ care: inout FolderCare, after error: MailboxError) async throws {
        let jitter = Double.random(in: 0...1)
        let pause = care.failed(error, at: .now, jitter: jitter, interval: mailbox.pollInterval)
        let folder = care.folder
        let source = folder.source
        let isNew = await board.trouble(of: source) == nil
        await board.report("\(source): \(error.message)", of: source)
        try await store.recordPollFailed(folder, reason: error.message, now: clock.now())
        guard isNew else { return }
        log.error(
            error.message,
            ["mailbox": folder.mailbox, "folder": folder.folder, "next_try_in": "\(pause.components.seconds) s"]
        )
    }

    /// Returns when the login may be tried: at once, unless the server has refused just this one a short while ago.
    func restAfterDenial() async {
        while !Task.isCancelled, let login = await login(), let rest = await board.deniedLogins.rest(of: login) {
            let message =
                mailbox.login.oauth == nil
                ? "the login was refused; it is tried again when the secret is another, or in a few minutes"
                : "the login was refused; it is tried again when it is authorized anew, or in a few minutes"
            for folder in folders {
                // Said again each time somebody asks for a look: they wait for an answer.
                let known = await board.trouble(of: folder.source)
                await board.report(known ?? "mailbox \(mailbox.name): \(message)", of: folder.source)
            }
            await bell.wait(atMost: rest)
        }
    }

    /// Nil when there is no secret to log in with: `connect` says why.
    private func login() async -> DeniedLogins.Login? {
        guard let fingerprint = await logins.fingerprint(of: mailbox.login) else { return nil }
        return DeniedLogins.Login(mailbox.endpoint, user: mailbox.login.user, fingerprint: fingerprint)
    }
}
