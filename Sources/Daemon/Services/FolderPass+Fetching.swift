internal import Feedback
internal import Mailboxes
internal import Store
internal import Telemetry

/// Brings one group of mails into the store.
extension FolderPass {
    /// Fetches a group, and counts anew what became of it.
    ///
    /// - Throws: `FetchBroken` when the connection was lost; what had come whole by then is stored.
    func bring(_ group: WorkList.Group, _ view: inout FolderView) async throws {
        let validity = view.mark.uidValidity
        let times = try await store.times(of: folder)
        let uids = try await leaveOldAlone(group.uids, times, validity)
        if group.isDoubtful, !view.isProven { try await prove(&view) }
        try await fetch(WorkList.Group(uids: uids, isDoubtful: group.isDoubtful), &view, times)
        let states = try await store.states(of: group.uids, in: folder, validity: validity)
        for uid in group.uids {
            // What was fetched because its number seemed reused is judged; if it failed, it stands for the mail stored before.
            view.tally.move(from: view.countedAs(uid), to: states[uid])
            view.again.remove(uid)
            view.reused.remove(uid)
        }
    }

    private func fetch(_ group: WorkList.Group, _ view: inout FolderView, _ times: FolderTimes) async throws {
        guard !group.uids.isEmpty else { return }
        let validity = view.mark.uidValidity
        // A mail that was seen at an earlier look came when the server says, not after that look.
        let lastPoll = group.isDoubtful ? nil : times.allReadAt
        let batch = IntakeBatch { raws in
            await judge(raws, lastPoll: lastPoll, listeningSince: times.listeningSince)
        } store: { judged in
            try await take(judged, validity)
        }
        let missing: [UID]
        do {
            missing = try await session.fetch(group.uids, as: folder, validity: validity) { raw in
                try await batch.add(raw)
            }
        } catch let error as MailboxError {
            // What has come whole is kept; what was under way is suspected.
            try await batch.flush()
            let answered = await batch.delivered.union(batch.unreadable)
            // A server that has had enough of us for now says nothing of the mail it was asked for.
            let isAboutAMail = error.kind != .cancelled && !error.concernsAll
            let suspect = isAboutAMail ? group.uids.first { !answered.contains($0) } : nil
            if let suspect, group.isDoubtful, suspects.contains(suspect) {
                let reason = "fetched alone, it broke the connection again"
                try await recordFailure(of: suspect, in: view, reason: reason)
            }
            throw FetchBroken(cause: error, suspect: suspect, hasBroughtMails: await !batch.delivered.isEmpty)
        }
        try await batch.flush()
        if await !batch.delivered.isEmpty { view.isProven = true }
        try await settle(missing + batch.unreadable, in: view)
    }

    // MARK: - Mails in trouble

    /// Newest stored mails among which a witness is looked for.
    private static let witnesses = 100

    /// Has a mail that came well before come again: only if it does, the next failure is held against the mail that fails,
    /// and not against the server or the line.
    private func prove(_ view: inout FolderView) async throws {
        let newest = view.listed.suffix(Self.witnesses)
        let states = try await store.states(of: newest, in: folder, validity: view.mark.uidValidity)
        let witness = newest.last { uid in
            [.stored, .marked, .filed].contains(states[uid]) && !view.reused.contains(uid)
        }
        guard let witness else { return }
        let batch = IntakeBatch {
            _ in
        } store: {
            _ in
        }
        do {
            _ = try await session.fetch([witness], as: folder, validity: view.mark.uidValidity) { raw in
                try await batch.add(raw)
            }
        } catch let error as MailboxError {
            throw FetchBroken(cause: error, suspect: nil)
        }
        view.isProven = await !batch.delivered.isEmpty
    }

    /// A group on its way into the store.
    private struct JudgedGroup: Sendable {
        /// Older than the operator wants to hear of.
        let old: [UID]
        let intakes: [Intake]
    }

    private func judge(_ raws: [RawMessage], lastPoll: Timestamp?, listeningSince: Timestamp?) async -> JudgedGroup {
        let now = clock.now()
        let arrivals = raws.filter { !isOld($0.internalDate, listeningSince) }.map {
            Arrival(raw: $0, lastPoll: lastPoll, listeningSince: listeningSince ?? now, now: now)
        }
        let old = raws.filter { isOld($0.internalDate, listeningSince) }.map(\.location.uid)
        return JudgedGroup(old: old, intakes: await pipeline.judged(arrivals))
    }

    private func take(_ group: JudgedGroup, _ validity: UIDValidity) async throws {
        if !group.old.isEmpty { try await store.recordSkipped(group.old, in: folder, validity: validity) }
        guard !group.intakes.isEmpty else { return }
        let commitments = try await pipeline.commit(group.intakes, now: clock.now())
        if commitments.contains(where: \.isVisible) { outboxBell.ring() }
        log.info(
            "stored",
            [
                "mailbox": folder.mailbox, "folder": folder.folder, "mails": "\(commitments.count)",
                "new": "\(commitments.count { $0.isNew })",
            ]
        )
    }

    // MARK: - Old mail

    /// So many mails at once did not just come: the folder was renumbered, or the operator wants to hear of older mail.
    private static let backlogGroup = 20

    /// Whether the operator wants to hear of mail of this age.
    private func isOld(_ date: Timestamp, _ listeningSince: Timestamp?) -> Bool {
        startOfInterest(listeningSince: listeningSince).map { date < $0 } ?? false
    }

    /// While a backlog is read, its dates are asked for before its bytes: what is left alone need not come over the wire.
    private func leaveOldAlone(_ uids: [UID], _ times: FolderTimes, _ validity: UIDValidity) async throws -> [UID] {
        let isBacklog = times.allReadAt == nil || uids.count >= Self.backlogGroup
        guard isBacklog, startOfInterest(listeningSince: times.listeningSince) != nil else { return uids }
        let shown = try await session.identify(uids)
        let old = uids.filter { uid in
            shown[uid]?.internalDate.map { isOld($0, times.listeningSince) } ?? false
        }
        guard !old.isEmpty else { return uids }
        try await store.recordSkipped(old, in: folder, validity: validity)
        let skipped = Set(old)
        return uids.filter { !skipped.contains($0) }
    }

    // MARK: - Mails without bytes

    /// UIDs the server listed and then had no answer for: somebody removed them, or it cannot read them itself.
    private func settle(_ missing: [UID], in view: FolderView) async throws {
        guard let low = missing.min(), let high = missing.max() else { return }
        let still = try await session.uids(in: low.value...high.value)
        let gone = missing.filter { !still.holds($0) }
        try await store.recordGone(gone, in: folder, validity: view.mark.uidValidity)
        for uid in missing where still.holds(uid) {
            try await recordFailure(of: uid, in: view, reason: "the server lists it but does not give its bytes")
        }
    }

    /// After some tries the mail is quarantined, and tried again once a day. Where no other mail of the folder has come, it is
    /// tried again at every look, and not counted: the trouble may be the server's.
    private func recordFailure(of uid: UID, in view: FolderView, reason: String) async throws {
        let fate = try await store.recordFetchFailure(
            at: MailboxUID(folder: folder, validity: view.mark.uidValidity, uid: uid),
            reason: reason,
            isProven: view.isProven,
            now: clock.now()
        )
        guard case .quarantined(let number) = fate else { return }
        log.error(
            "a mail cannot be fetched and is set aside; it is tried again once a day, or with 'earshot retry'",
            ["mailbox": folder.mailbox, "folder": folder.folder, "number": "\(number)"]
        )
    }
}
