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
        try await fetch(WorkList.Group(uids: uids, isDoubtful: group.isDoubtful), validity, times)
        let states = try await store.states(of: group.uids, in: folder, validity: validity)
        for uid in group.uids {
            // What was fetched because its number seemed reused is judged; if it failed, it stands for the mail stored before.
            view.tally.move(from: view.countedAs(uid), to: states[uid])
            view.again.remove(uid)
            view.reused.remove(uid)
        }
    }

    private func fetch(_ group: WorkList.Group, _ validity: UIDValidity, _ times: FolderTimes) async throws {
        guard !group.uids.isEmpty else { return }
        // A mail that was seen at an earlier look came when the server says, not after that look.
        let lastPoll = group.isDoubtful ? nil : times.allReadAt
        let batch = IntakeBatch { raws in
            try await take(raws, lastPoll: lastPoll, listeningSince: times.listeningSince, validity)
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
            let suspect = error.kind == .cancelled ? nil : group.uids.first { !answered.contains($0) }
            if let suspect, group.isDoubtful, suspects.areToBlame(suspect) {
                try await recordFailure(of: suspect, validity, reason: "fetched alone, it broke the connection again")
            }
            throw FetchBroken(cause: error, suspect: suspect, haveOthersCome: !answered.isEmpty)
        }
        try await batch.flush()
        try await settle(missing + batch.unreadable, validity: validity)
    }

    private func take(
        _ raws: [RawMessage],
        lastPoll: Timestamp?,
        listeningSince: Timestamp?,
        _ validity: UIDValidity
    ) async throws {
        let now = clock.now()
        let kept = raws.filter { !isOld($0.internalDate, listeningSince) }
        let old = raws.filter { isOld($0.internalDate, listeningSince) }.map(\.location.uid)
        if !old.isEmpty { try await store.recordSkipped(old, in: folder, validity: validity) }
        guard !kept.isEmpty else { return }
        let arrivals = kept.map {
            Arrival(raw: $0, lastPoll: lastPoll, listeningSince: listeningSince ?? now, now: now)
        }
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

    // MARK: - Old mail

    /// Whether the operator wants to hear of mail of this age.
    private func isOld(_ date: Timestamp, _ listeningSince: Timestamp?) -> Bool {
        mailbox.startOfInterest(listeningSince: listeningSince).map { date < $0 } ?? false
    }

    /// While a first backlog is read, its dates are asked for before its bytes: what is left alone need not come over the wire.
    private func leaveOldAlone(_ uids: [UID], _ times: FolderTimes, _ validity: UIDValidity) async throws -> [UID] {
        guard times.allReadAt == nil, mailbox.startOfInterest(listeningSince: times.listeningSince) != nil else {
            return uids
        }
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
    private func settle(_ missing: [UID], validity: UIDValidity) async throws {
        guard let low = missing.min(), let high = missing.max() else { return }
        let still = try await session.uids(in: low.value...high.value)
        try await store.recordGone(missing.filter { !still.holds($0) }, in: folder, validity: validity)
        for uid in missing where still.holds(uid) {
            try await recordFailure(of: uid, validity, reason: "the server lists it but does not give its bytes")
        }
    }

    /// After some tries the mail is quarantined, and tried again once a day.
    private func recordFailure(of uid: UID, _ validity: UIDValidity, reason: String) async throws {
        let location = MailboxUID(folder: folder, validity: validity, uid: uid)
        let fate = try await store.recordFetchFailure(at: location, reason: reason, now: clock.now())
        guard case .quarantined(let number) = fate else { return }
        log.error(
            "a mail cannot be fetched and is set aside; it is tried again once a day, or with 'earshot retry'",
            ["mailbox": folder.mailbox, "folder": folder.folder, "number": "\(number)"]
        )
    }
}
