internal import Feedback
internal import Mailboxes
internal import Store
internal import Telemetry

/// One turn at one folder: see what is new, bring one group of mails, store it, mark it.
///
/// A folder with a backlog takes many turns, and each begins with a look: so a mail that comes while the backlog is read is
/// fetched before the rest of it, and other folders on the same connection have their turns in between.
struct FolderPass: Sendable {
    /// Stored mails marked with one call.
    static let marksAtOnce = 4000

    let folder: FolderID
    let mailbox: Configuration.Mailbox
    let session: MailboxSession
    let pipeline: Pipeline
    let store: FeedbackStore
    let clock: any WallClock
    let log: Log
    /// Mails at which an earlier fetch broke off.
    let suspects: Suspects
    let outboxBell: Bell
    /// Up to so many mails a folder is listed whole at once, and a larger one no sooner than so long after the last time.
    var cheaplyListed = FolderPass.cheaplyListed
    var restAfterWhole = FolderPass.restAfterWhole
    /// Where stored mails are filed; nil where they are marked otherwise.
    var trays: TrayFolders?
    /// Set where the folder is itself one of those.
    var tray: Tray?

    struct Outcome: Sendable {
        var tally = FolderTally()
        /// Asked for in this turn.
        var fetched = 0
        /// There is more to fetch: another turn is wanted.
        var hasMore = false
        /// Why mails are not marked although they are stored, for the operator.
        var markTrouble: String?
    }

    /// - Parameter view: what earlier turns on this connection saw; nil at the first.
    /// - Throws: `MailboxError` when the folder cannot be read or the connection is of no more use, `FetchBroken` when that was
    ///   while a mail was fetched, and what the store throws.
    func run(_ view: inout FolderView?, groupSize: Int = GroupSize.first) async throws -> Outcome {
        // A mail that comes while we fetch is seen by the next look, and must not be taken for later than it is.
        let lookedAt = clock.now()
        let status = try await session.select(folder: folder.folder, writable: mailbox.mark != .none)
        var current = try await look(status, after: view, at: lookedAt)
        view = current
        var outcome = Outcome()
        try await settleStored(&current, &outcome)
        if let group = current.work.next(atMost: groupSize) {
            outcome.fetched = group.uids.count
            try await bring(group, &current)
            if outcome.markTrouble == nil { try await settleStored(&current, &outcome) }
        }
        try await store.recordTally(current.tally, of: folder, lookedAt: lookedAt)
        view = current
        outcome.tally = current.tally
        outcome.hasMore = !current.work.isEmpty
        return outcome
    }

    /// After the commit, never before. What fails now is done at the next look.
    private func settleStored(_ view: inout FolderView, _ outcome: inout Outcome) async throws {
        if let trays { try await fileStored(in: trays, &view, &outcome) } else { try await markStored(&view, &outcome) }
    }

    private func markStored(_ view: inout FolderView, _ outcome: inout Outcome) async throws {
        guard let marking else { return }
        let validity = view.mark.uidValidity
        while true {
            let uids = try await store.unmarked(in: folder, validity: validity, limit: Self.marksAtOnce)
            guard !uids.isEmpty else { return }
            let result: MarkOutcome
            do {
                result = try await session.mark(uids, by: marking)
            } catch {
                // Stored they are: what cannot be marked must not keep out what is still to come.
                guard await session.isOpen else { throw error }
                outcome.markTrouble = error.message
                return
            }
            switch result {
            case .unsupported(let reason):
                outcome.markTrouble = reason
                return
            case .copiedOnly(let reason):
                outcome.markTrouble = "they were copied to the folder of move_to, and stay where they are: \(reason)"
                try await store.recordMarked(uids, in: folder, validity: validity)
            case .nothing: return
            case .marked, .moved, .copiedAndFlaggedDeleted:
                try await store.recordMarked(uids, in: folder, validity: validity)
            }
            if case .moved = result {
                for uid in uids where view.listed.holds(uid) { view.tally.leave(from: .stored) }
            }
            if uids.count < Self.marksAtOnce { return }
        }
    }

    private var marking: Marking? {
        switch mailbox.mark {
        case .none, .file: nil
        case .keyword: .keyword
        case .move: mailbox.moveTo.map { .move(toFolder: $0) }
        }
    }

    /// Mail that arrived before is left alone; nil: everything is read, as in a tray, where people put mail on purpose.
    func startOfInterest(listeningSince: Timestamp?) -> Timestamp? {
        tray == nil ? mailbox.startOfInterest(listeningSince: listeningSince) : nil
    }

    var fields: KeyValuePairs<String, String> { ["mailbox": folder.mailbox, "folder": folder.folder] }
}
