internal import Feedback
internal import Mailboxes
internal import Store
internal import Telemetry

/// One turn at a tray: see what has come and what has left, move on what belongs elsewhere, and take in what the store does not
/// know by its bytes.
///
/// It only notes where mails lie. What that says is decided after a round through all trays.
struct TrayPass: Sendable {
    let pass: FolderPass
    let trays: TrayFolders

    /// As `FolderPass.run`. A tray that nothing has changed in costs one SELECT, and nothing in the store.
    func run(_ view: inout FolderView?, groupSize: Int = GroupSize.first) async throws -> FolderPass.Outcome {
        let lookedAt = pass.clock.now()
        let before = view
        let status = try await select()
        var current = try await pass.look(status, after: before, at: lookedAt)
        view = current
        let validity = current.mark.uidValidity
        if current.listedWholeAt != before?.listedWholeAt {
            try await pass.store.recordLeft(pass.folder, validity: validity, listed: current.listed)
        }
        var outcome = FolderPass.Outcome()
        try await moveOn(&current, &outcome)
        if let group = current.work.next(atMost: groupSize) {
            outcome.fetched = group.uids.count
            try await pass.bring(group, &current)
        }
        if outcome.fetched > 0 || before.map({ status.hasChanged(since: $0.mark) }) ?? true {
            let struck = try await pass.session.deletedUIDs()
            try await pass.store.recordStruck(struck, in: pass.folder, validity: validity)
        }
        if current.tally != before?.tally {
            try await pass.store.recordTally(current.tally, of: pass.folder, lookedAt: lookedAt)
        }
        view = current
        outcome.tally = current.tally
        outcome.hasMore = !current.work.isEmpty
        return outcome
    }

    /// A tray that is not there, or no longer, is made.
    private func select() async throws(MailboxError) -> FolderStatus {
        do throws(MailboxError) {
            return try await pass.session.select(folder: pass.folder.folder, writable: true)
        } catch {
            guard await pass.session.isOpen, error.kind == .configuration || error.kind == .permanent,
                !error.concernsAll
            else { throw error }
            try await pass.session.create(folder: pass.folder.folder)
            pass.log.notice("made a folder for filing", pass.fields)
            return try await pass.session.select(folder: pass.folder.folder, writable: true)
        }
    }

    /// What a command has corrected, and copies of what was corrected.
    private func moveOn(_ view: inout FolderView, _ outcome: inout FolderPass.Outcome) async throws {
        let mails = try await pass.store.misfiled(
            in: pass.folder,
            validity: view.mark.uidValidity,
            limit: FolderPass.marksAtOnce
        )
        _ = try await pass.move(mails, into: trays, &view, &outcome)
    }
}
