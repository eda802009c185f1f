internal import Feedback
internal import Mailboxes
internal import Store
internal import Telemetry

/// What is on the server, and which of it the store has.
///
/// What a server says of a folder as a whole (EXISTS, UIDNEXT, HIGHESTMODSEQ) only saves us work: the folder is listed whole
/// at the first look on each connection and once an hour, whatever those say.
extension FolderPass {
    /// The safety net under servers that say untrue things of their folders.
    static let wholeAgainAfter = Duration.hours(1)
    /// Up to so many mails the folder is listed whole as soon as the numbers do not fit together, as when somebody has removed
    /// a mail; a larger one only so often.
    static let cheaplyListed: UInt32 = 10_000
    static let restAfterWhole = Duration.minutes(5)
    /// Listed UIDs compared with the store at once.
    static let window = 1000
    /// Troubled mails tried again in one look.
    static let retriesAtOnce = 50

    func look(_ status: FolderStatus, after old: FolderView?, at now: Timestamp) async throws -> FolderView {
        if try await store.recordSelected(folder, validity: status.uidValidity) {
            log.notice("the server numbers the folder anew; known mails are found by their content", fields)
        }
        guard var view = old, view.mark.uidValidity == status.uidValidity,
            ContinuousClock.now - view.listedWholeAt < Self.wholeAgainAfter
        else { return try await listWhole(status, after: old, at: now) }
        if view.owesListing || status.hasChanged(since: view.mark) {
            guard try await addNewer(status, &view, at: now) else {
                return try await listWhole(status, after: old, at: now)
            }
        }
        if view.work.isEmpty { try await addTroubled(to: &view, at: now) }
        return view
    }

    /// False when what is new does not explain the numbers, and the folder is to be listed whole.
    private func addNewer(_ status: FolderStatus, _ view: inout FolderView, at now: Timestamp) async throws -> Bool {
        if let next = status.uidNext, let before = view.mark.uidNext, next < before { return false }
        let highest = view.listed.last?.value ?? 0
        let newer =
            status.exists == 0 || highest == .max ? [] : try await session.uids(in: highest + 1...UInt32.max)
        view.owesListing = view.tally.onServer + newer.count != Int(status.exists)
        if view.owesListing {
            let isRested = ContinuousClock.now - view.listedWholeAt >= restAfterWhole
            if isRested || status.exists <= cheaplyListed { return false }
        }
        view.mark = status.mark
        guard !newer.isEmpty else { return true }
        view.listed += newer
        let unknown = try await classify(newer[...], into: &view)
        view.work.add(unknown, suspects: suspects.uids)
        try await record(view, at: now, isRewound: false)
        return true
    }

    private func listWhole(_ status: FolderStatus, after old: FolderView?, at now: Timestamp) async throws -> FolderView
    {
        let validity = status.uidValidity
        let listed = try await listed(status)
        var view = FolderView(mark: status.mark, listedWholeAt: .now, listed: listed)
        if let old, old.mark.uidValidity == validity {
            try await store.recordGone(old.work.missing(from: listed), in: folder, validity: validity)
        }
        let troubled = try await store.troubled(in: folder, validity: validity)
        try await store.recordGone(troubled.filter { !listed.holds($0) }, in: folder, validity: validity)
        let interest = try await interest()
        var unknown: [UID] = []
        for start in stride(from: 0, to: listed.count, by: Self.window) {
            let window = listed[start..<min(start + Self.window, listed.count)]
            unknown += try await classify(window, into: &view, isWidened: interest.isWidened)
        }
        let suspected = suspects.uids
        view.work.add(unknown, suspects: troubled.filter { !suspected.contains($0) } + suspected)
        try await addReused(to: &view)
        try await addTroubled(to: &view, at: now)
        let end = try await store.numberingEnd(of: folder, validity: validity)
        let isRewound = status.uidNext.map { next in end.map { Int64(next) < $0 } ?? false } ?? false
        try await record(view, at: now, isRewound: isRewound)
        if interest.isChanged { try await store.recordStartOfInterest(interest.start, of: folder) }
        return view
    }

    /// All UIDs. EXISTS may be missing or wrong, so a folder that it calls empty is searched as well; a server may refuse that.
    private func listed(_ status: FolderStatus) async throws -> [UID] {
        do {
            return try await session.uids(in: 1...UInt32.max)
        } catch {
            guard status.exists == 0, !error.concernsAll, await session.isOpen else { throw error }
            return []
        }
    }

    /// Since when the operator wants to hear of mail. What was left alone is looked at again when that is earlier than it was.
    private func interest() async throws -> (start: Timestamp, isWidened: Bool, isChanged: Bool) {
        let listeningSince = try await store.times(of: folder).listeningSince
        let start = startOfInterest(listeningSince: listeningSince) ?? Timestamp(milliseconds: 0)
        let before = try await store.startOfInterest(of: folder)
        return (start, isWidened: before.map { start < $0 } ?? true, isChanged: before != start)
    }

    /// Counts what is listed, and returns what is to be fetched.
    private func classify(
        _ uids: ArraySlice<UID>,
        into view: inout FolderView,
        isWidened: Bool = false
    ) async throws -> [UID] {
        let validity = view.mark.uidValidity
        var states = try await store.states(of: uids, in: folder, validity: validity)
        let returned = uids.filter { states[$0]?.isBackAgain(isWidened) ?? false }
        if !returned.isEmpty { try await store.recordReturned(returned, in: folder, validity: validity) }
        for uid in returned { states[uid] = nil }
        var unknown: [UID] = []
        for uid in uids {
            view.tally.count(states[uid])
            if states[uid] == nil { unknown.append(uid) }
        }
        return unknown
    }

    /// Mails whose fetch failed at an earlier look, and quarantined ones whose day has come.
    private func addTroubled(to view: inout FolderView, at now: Timestamp) async throws {
        let validity = view.mark.uidValidity
        let due = try await store.dueAgain(in: folder, validity: validity, now: now, limit: Self.retriesAtOnce)
            .filter(view.listed.holds).sorted()
        guard !due.isEmpty else { return }
        let states = try await store.states(of: due, in: folder, validity: validity)
        view.isProven = false
        view.again.formUnion(due.filter { states[$0] == .unread })
        view.work.addDoubtful(due)
    }

    private func record(_ view: FolderView, at now: Timestamp, isRewound: Bool) async throws {
        try await store.recordListing(
            folder,
            validity: view.mark.uidValidity,
            tally: view.tally,
            end: view.end,
            isRewound: isRewound,
            unknown: view.tally.waiting - view.reused.count,
            now: now
        )
    }
}

extension LocationState {
    /// A listed mail of this state is to be fetched like one that the store does not know.
    ///
    /// - Parameter isWidened: the operator wants to hear of older mail than before.
    fileprivate func isBackAgain(_ isWidened: Bool) -> Bool {
        self == .gone || self == .left || isWidened && self == .skipped
    }
}
