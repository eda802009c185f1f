internal import Feedback
internal import Mailboxes
internal import Store
internal import Telemetry

/// The folders that mails are filed into: looked into like others, and then as a whole.
extension MailboxWatcher {
    /// What the health board knows the rounds through them by; nil where this watcher does not look after them.
    var trayRound: FolderID? {
        guard looksAfterTrays, let root = mailbox.fileUnder else { return nil }
        return FolderID(mailbox: mailbox.name, folder: root)
    }

    func looks(into folder: FolderID) -> Bool {
        folders.contains(folder) || looksAfterTrays && mailbox.files(into: folder)
    }

    /// - Returns: when the round began.
    func beginRound(_ cares: inout [FolderCare], _ session: MailboxSession) async throws -> Timestamp {
        try await addTrays(to: &cares, session)
        if let round = trayRound { await board.beganPass(of: round) }
        return clock.now()
    }

    /// Every folder had its turn: what now lies elsewhere than we last knew it to lie, people have moved.
    func endRound(begun: Timestamp) async throws {
        guard let round = trayRound, !Task.isCancelled else { return }
        let outcomes = try await store.settleTrays(
            of: mailbox.name,
            begun: begun,
            words: WordKeys.key,
            now: clock.now()
        )
        for correction in outcomes.compactMap(\.correction) {
            log.notice(
                correction.state == .undone ? "staff have taken a correction back" : "staff have corrected a mail",
                [
                    "number": "\(correction.message)", "was": correction.before.tray.rawValue,
                    "is": correction.after.tray.rawValue, "mailbox": mailbox.name,
                ]
            )
        }
        await board.finishedPass(of: round)
    }

    /// Asks the server once how its folders are named.
    private func addTrays(to cares: inout [FolderCare], _ session: MailboxSession) async throws {
        guard cares.contains(where: { $0.trays == nil }), let trays = try await session.trayFolders(of: mailbox) else {
            return
        }
        try await store.recordTrays(trays.names, of: mailbox.name)
        for index in cares.indices { cares[index].trays = trays }
        guard looksAfterTrays, !cares.contains(where: { $0.tray != nil }) else { return }
        cares += Tray.allCases.map { FolderCare(trays[$0], tray: $0, of: trays) }
    }
}
