internal import Feedback
internal import Mailboxes
internal import Store
internal import Telemetry

/// Moves stored mails into the folders for what they are.
extension FolderPass {
    /// After the commit, never before. A mail that lies in a tray already is not moved again: somebody has taken it back out, or
    /// copied it; or a move was done by halves, and doing it again would make copies without end.
    func fileStored(in trays: TrayFolders, _ view: inout FolderView, _ outcome: inout Outcome) async throws {
        let validity = view.mark.uidValidity
        while true {
            let mails = try await store.unfiled(in: folder, validity: validity, limit: Self.marksAtOnce)
            let left = mails.filter(\.wasFiled).map(\.uid)
            if !left.isEmpty { try await store.recordMarked(left, in: folder, validity: validity) }
            let isDone = try await move(mails.filter { !$0.wasFiled }, into: trays, &view, &outcome)
            if !isDone || mails.count < Self.marksAtOnce { return }
        }
    }

    /// One command a tray. False when the server does not move them now: the next look tries again.
    func move(
        _ mails: [UnfiledMail],
        into trays: TrayFolders,
        _ view: inout FolderView,
        _ outcome: inout Outcome
    ) async throws -> Bool {
        let groups = Dictionary(grouping: mails, by: \.tray)
        for tray in Tray.allCases {
            guard let uids = groups[tray]?.map(\.uid), !uids.isEmpty else { continue }
            let result: MoveResult
            do {
                if self.tray == nil { try await setKeyword(on: uids) }
                result = try await session.move(uids, to: trays[tray].folder)
            } catch {
                // Stored they are: what cannot be moved must not keep out what is still to come.
                guard await session.isOpen else { throw error }
                outcome.markTrouble = error.message
                return false
            }
            if case .unsupported(let reason) = result.outcome {
                outcome.markTrouble = reason
                return false
            }
            try await record(uids, view.mark.uidValidity, filedIn: trays[tray], result)
            guard case .moved = result.outcome else { continue }
            for uid in uids where view.listed.holds(uid) { view.tally.leave(from: .stored) }
        }
        return true
    }

    /// Filed mails bear the keyword too, where the server keeps it: should the store be lost, or an older one restored, it tells
    /// from what people have put into a tray what was taken in before, and is answered and warned of no more.
    private func setKeyword(on uids: [UID]) async throws(MailboxError) {
        do throws(MailboxError) {
            _ = try await session.mark(uids, by: .keyword)
        } catch {
            // They can be moved all the same.
            guard await session.isOpen else { throw error }
        }
    }

    private func record(
        _ uids: [UID],
        _ validity: UIDValidity,
        filedIn tray: FolderID,
        _ result: MoveResult
    ) async throws {
        try await store.recordFiled(
            uids,
            from: folder,
            validity: validity,
            isGone: result.outcome == .moved,
            to: tray,
            targetValidity: result.validity,
            pairs: result.uids
        )
        log.info(
            "filed",
            ["mailbox": folder.mailbox, "folder": folder.folder, "to": tray.folder, "mails": "\(uids.count)"]
        )
    }
}
