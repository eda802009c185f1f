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
        /// In the folder, less what went away while we looked.
        var onServer = 0
        var stored = 0
        /// Listed and not settled: to be fetched at a later look.
        var waiting = 0
        /// Why mails are not marked although they are stored, for the operator.
        var markTrouble: String?
    }

    /// What became of a group of mails.
    private struct Fetched {
        var stored = 0
        /// Removed by somebody before they were read.
        var gone = 0
        /// Given up: quarantined.
        var setAside = 0
    }

    /// - Throws: `MailboxError` when the connection is of no more use, `FetchBroken` when that was while a mail was fetched, and what
    ///   the store throws.
    func run(progress: @Sendable (Int, Int) -> Void = { _, _ in }) async throws -> Outcome {
        // A mail that comes while we fetch is seen by the next look, and must not be taken for later than it is.
        let lookedAt = clock.now()
        let status = try await session.select(folder: folder.folder, writable: mailbox.mark != .none)
        let validity = status.uidValidity
        if try await store.recordSelected(folder, validity: validity) {
            log.notice("the server numbers the folder anew; known mails are found by their content", fields)
        }
        let state = try await store.folderStates().first { $0.folder == folder }
        let list = try await workList(status, state)
        var outcome = Outcome(onServer: Int(status.exists), stored: list.known, waiting: list.count)
        let lastPoll = state?.lastPolledAt
        try await markStored(validity, list, &outcome)
        for group in list.groups {
            let fetched = try await fetch(group, validity: validity, lastPoll: lastPoll)
            outcome.stored += fetched.stored
            outcome.onServer -= fetched.gone
            outcome.waiting -= fetched.stored + fetched.gone + fetched.setAside
            progress(outcome.stored, outcome.waiting)
            try await markStored(validity, list, &outcome)
        }
        try await store.recordPolled(folder, onServer: outcome.onServer, waiting: outcome.waiting, now: lookedAt)
        return outcome
    }

    private func workList(_ status: FolderStatus, _ state: FolderState?) async throws -> WorkList {
        guard status.exists > 0 else { return WorkList(listed: [], known: [], suspects: []) }
        // What is tried again may stand anywhere in the folder.
        let isTryingAgain = (state?.failing ?? 0) + (state?.waiting ?? 0) > 0
        let isWhole = isFirstOfConnection || isTryingAgain || status.exists <= Self.alwaysListedWhole
        let first = isWhole ? 1 : (state?.highestUID.map { $0.value &+ 1 } ?? 1)
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

    private func fetch(_ group: [UID], validity: UIDValidity, lastPoll: Timestamp?) async throws -> Fetched {
        let batch = IntakeBatch { raws in try await take(raws, lastPoll: lastPoll) }
        let missing: [UID]
        do {
            missing = try await session.fetch(group, as: folder, validity: validity) { raw in
                try await batch.add(raw)
            }
        } catch let error as MailboxError {
            // What has come whole is kept; what was under way is suspected.
            try await batch.flush()
            let answered = await batch.delivered.union(batch.unreadable)
            let suspect = error.kind == .cancelled ? nil : group.first { !answered.contains($0) }
            if let suspect, group == [suspect], suspects.contains(suspect) {
                try await recordFailure(of: suspect, validity, reason: "fetched alone, it broke the connection again")
            }
            throw FetchBroken(cause: error, suspect: suspect)
        }
        try await batch.flush()
        var fetched = try await settle(missing + batch.unreadable, validity: validity)
        fetched.stored = await batch.delivered.count
        return fetched
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
    private func settle(_ missing: [UID], validity: UIDValidity) async throws -> Fetched {
        var fetched = Fetched()
        guard let low = missing.min(), let high = missing.max() else { return fetched }
        let still = Set(try await session.uids(in: low.value...high.value))
        let gone = missing.filter { !still.contains($0) }
        try await store.recordGone(gone, in: folder, validity: validity)
        fetched.gone = gone.count
        for uid in missing where still.contains(uid) {
            let reason = "the server lists it but does not give its bytes"
            if try await recordFailure(of: uid, validity, reason: reason) { fetched.setAside += 1 }
        }
        return fetched
    }

    /// True when it was one time too many: then the mail is quarantined, and left alone.
    @discardableResult
    private func recordFailure(of uid: UID, _ validity: UIDValidity, reason: String) async throws -> Bool {
        let location = MailboxUID(folder: folder, validity: validity, uid: uid)
        let fate = try await store.recordFetchFailure(at: location, reason: reason, now: clock.now())
        guard case .quarantined = fate else { return false }
        log.error("a mail cannot be fetched and is set aside; see 'earshot status'", fields)
        return true
    }

    /// After the commit, never before. What fails now is done at the next look.
    private func markStored(_ validity: UIDValidity, _ list: WorkList, _ outcome: inout Outcome) async throws {
        guard let marking else { return }
        while true {
            let uids = try await store.unmarked(in: folder, validity: validity, limit: Self.marksAtOnce)
            guard !uids.isEmpty else { return }
            let result = try await session.mark(uids, by: marking)
            switch result {
            case .unsupported(let reason):
                outcome.markTrouble = reason
                return
            case .nothing: return
            case .marked, .moved, .copiedAndFlaggedDeleted:
                try await store.recordMarked(uids, in: folder, validity: validity)
            }
            if case .moved = result { outcome.onServer -= uids.count { list.lists($0) } }
            if uids.count < Self.marksAtOnce { return }
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
