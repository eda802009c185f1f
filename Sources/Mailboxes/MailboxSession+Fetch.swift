package import Feedback
internal import Telemetry

extension MailboxSession {
    /// Commands sent ahead: while one is answered, the next waits at the server already.
    private static let commandsAhead = 2

    /// Brings mails of the selected folder, each handed over as soon as it is whole, and returns the UIDs the server had no
    /// answer for: removed in between, or unreadable to the server, which leaves them for a later pass.
    ///
    /// Nothing changes on the server (`BODY.PEEK[]`). Large mails come last, and part by part (`FetchPlan`); those over
    /// `RawMessage.maximumBytes` come cut. While `deliver` runs, nothing is read, so no more is held than one mail, another
    /// one in parts and one chunk of the stream. A throw from it ends the session.
    package func fetch(
        _ uids: [UID],
        as folder: FolderID,
        validity: UIDValidity,
        deliver: @Sendable (RawMessage) async throws -> Void
    ) async throws -> [UID] {
        try claim()
        defer { release() }
        guard selectedFolder == folder.folder else {
            throw MailboxError(.permanent, "folder \"\(folder.folder)\" is not the selected one")
        }
        guard machine.folder.uidValidity == validity else {
            throw MailboxError(
                .transient,
                "the server renumbered folder \"\(folder.folder)\"; it will be listed afresh"
            )
        }
        var plan = FetchPlan(uids, window: mailsInCommand, estimates: sizeEstimates)
        defer { sizeEstimates = plan.estimates }
        var underWay = 0
        while true {
            while underWay < Self.commandsAhead, let command = plan.next() {
                try await send(command)
                underWay += 1
            }
            guard underWay > 0 else { break }
            for action in try await nextActions() {
                switch action {
                case .size(let uid, let size): plan.learned(size, of: uid)
                case .mail(let answer, let limit):
                    guard let uid = answer.uid, let mail = plan.take(answer, limit: limit) else { continue }
                    let location = MailboxUID(folder: folder, validity: validity, uid: uid)
                    try await handOver(RawMessage(mail, at: location, arrival: clock.now()), to: deliver)
                case .finished(let completion):
                    underWay -= 1
                    try await take(completion, into: &plan)
                case .idling, .changed: continue
                }
            }
        }
        if plan.refused > 0 {
            // Whoever looks into the folder tells the operator.
            log.info(
                "the IMAP server cannot read some mails: look into its log",
                ["mailbox": folder.mailbox, "folder": folder.folder, "mails": "\(plan.refused)"]
            )
        }
        return plan.missing
    }

    /// Answers may still be under way: whatever stops us here, the connection cannot be used again.
    private func handOver(_ mail: RawMessage, to deliver: @Sendable (RawMessage) async throws -> Void) async throws {
        do {
            try await deliver(mail)
        } catch {
            _ = await fail(MailboxError(.transient, "fetching was broken off, as a mail could not be taken in"))
            throw error
        }
    }

    private func take(
        _ completion: IMAPStateMachine.Completion,
        into plan: inout FetchPlan
    ) async throws(MailboxError) {
        do throws(MailboxError) {
            try plan.finished(completion)
        } catch {
            throw await fail(error)
        }
    }
}
