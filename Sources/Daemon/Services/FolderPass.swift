internal import Feedback
internal import Mailboxes
internal import Store
internal import Telemetry

/// One look into one folder: list, fetch what the store does not know, store it, mark it.
struct FolderPass: Sendable {
    /// Up to so many mails every look lists the whole folder; above, only what is newer than the newest known mail, and the whole
    /// once a connection.
    static let alwaysListedWhole = 10_000
    /// Stored mails marked with one call.
    static let marksAtOnce = 1000

    let folder: FolderID
    let mailbox: Configuration.Mailbox
    let session: MailboxSession
    let pipeline: Pipeline
    let store: FeedbackStore
    let clock: any WallClock
    let log: Log
    /// Mails at which an earlier fetch broke off.
    let suspects: Set<UID>
    /// The first look on a connection lists the whole folder.
    let isFirstOfConnection: Bool
    let outboxBell: Bell

    struct Outcome: Sendable {
        var onServer = 0
        var stored = 0
        var waiting = 0
        /// Why mails are not marked although they are stored, for the operator.
        var markTrouble: String?
    }

    /// - Throws: `MailboxError` when the connection is of no more use, `FetchBroken` when that was while a mail was fetched, and what
    ///   the store throws.
    func run(progress: @Sendable (Int, Int) -> Void = { _, _ in }) async throws -> Outcome {
        let status = try await session.select(folder: folder.folder, writable: mailbox.mark != .none)
        let validity = status.uidValidity
        if try await store.recordSelected(folder, validity: validity) {
            log.notice("the server numbers the folder anew; known mails are found by their content", fields)
        }
        let state = try await store.folderStates().first { $0.folder == folder }
        let list = try await workList(status, highest: state?.highestUID)
        var outcome = Outcome(onServer: Int(status.exists), stored: list.known, waiting: list.count)
        let lastPoll = state?.lastPolledAt
        outcome.markTrouble = try await markStored(validity)
        for group in list.groups {
            let taken = try await fetch(group, validity: validity, lastPoll: lastPoll)
            outcome.stored += taken
            outcome.waiting -= group.count
            progress(outcome.stored, outcome.waiting)
            outcome.markTrouble = try await markStored(validity) ?? outcome.markTrouble
        }
        try await store.recordPolled(folder, onServer: outcome.onServer, waiting: outcome.waiting, now: clock.now())
        return outcome
    }

    private func workList(_ status: FolderStatus, highest: UID?) async throws -> WorkList {
        guard status.exists > 0 else { return WorkList(listed: [], known: [], suspects: []) }
        let isWhole = isFirstOfConnection || status.exists <= Self.alwaysListedWhole
        let first = isWhole ? 1 : (highest.map { $0.value &+ 1 } ?? 1)
        let listed = try await session.uids(in: max(1, first)...UInt32.max)
        guard let low = listed.first, let high = listed.last else {
            return WorkList(listed: [], known: [], suspects: [])
        }
        let known = try await store.knownUIDs(
            in: folder,
            validity: status.uidValidity,
            range: low.value...high.value
        )
        return WorkList(listed: listed, known: Set(known), suspects: suspects)
    }

    /// Fetches and stores a group; returns how many are stored now.
    private func fetch(_ group: [UID], validity: UIDValidity, lastPoll: Timestamp?) async throws -> Int {
        let batch = IntakeBatch { raws in try await take(raws, lastPoll: lastPoll) }
        let missing: [UID]
        do {
            missing = try await session.fetch(group, as: folder, validity: validity) { raw in
                try await batch.add(raw)
            }
        } catch let error as MailboxError {
            // What has come whole is kept; what was under way is suspected.
            try await batch.flush()
            let delivered = await batch.delivered
            throw FetchBroken(cause: error, suspect: group.first { !delivered.contains($0) })
        }
        try await batch.flush()
        if !missing.isEmpty { try await settle(missing, validity: validity) }
        return await batch.delivered.count
    }

    private func take(_ raws: [RawMessage], lastPoll: Timestamp?) async throws {
        let now = clock.now()
        let (kept, early) =
            mailbox.since.map { since in
                (raws.filter { $0.internalDate >= since }, raws.filter { $0.internalDate < since })
            } ?? (raws, [])
        try await store.recordSkipped(early.map(\.location))
        guard !kept.isEmpty else { return }
        let arrivals = kept.map { Arrival(raw: $0, lastPoll: lastPoll, now: now) }
        let commitments = try await pipeline.take(arrivals, now: now)
        if commitments.contains(where: \.isVisible) { outboxBell.ring() }
        log.info(
            "stored",
            [
                "mailbox": folder.mailbox, "folder": folder.folder, "mails": "\(commitments.count)",
                "new": "\(commitments.count { $0.isNew })",
            ]
        )
    }

    /// UIDs the server listed and then had no answer for: somebody removed them, or it cannot read them itself.
    private func settle(_ missing: [UID], validity: UIDValidity) async throws {
        let still = Set(try await session.uids(in: missing[0].value...(missing.last ?? missing[0]).value))
        let gone = missing.filter { !still.contains($0) }
        try await store.recordGone(gone, in: folder, validity: validity)
        for uid in missing where still.contains(uid) {
            let location = MailboxUID(folder: folder, validity: validity, uid: uid)
            let fate = try await store.recordFetchFailure(
                at: location,
                reason: "the server lists it but does not give its bytes",
                now: clock.now()
            )
            if case .quarantined = fate { log.error("a mail cannot be fetched; see 'earshot status'", fields) }
        }
    }

    /// After the commit, never before. What fails now is done at the next look.
    private func markStored(_ validity: UIDValidity) async throws -> String? {
        guard let marking else { return nil }
        while true {
            let uids = try await store.unmarked(in: folder, validity: validity, limit: Self.marksAtOnce)
            guard !uids.isEmpty else { return nil }
            switch try await session.mark(uids, by: marking) {
            case .unsupported(let reason): return reason
            case .nothing: return nil
            case .marked, .moved, .copiedAndFlaggedDeleted:
                try await store.recordMarked(uids, in: folder, validity: validity)
            }
            if uids.count < Self.marksAtOnce { return nil }
        }
    }

    private var marking: Marking? {
        switch mailbox.mark {
        case .none: nil
        case .keyword: .keyword
        case .move: mailbox.moveTo.map { .move(toFolder: $0) }
        }
    }

    private var fields: KeyValuePairs<String, String> { ["mailbox": folder.mailbox, "folder": folder.folder] }
}
