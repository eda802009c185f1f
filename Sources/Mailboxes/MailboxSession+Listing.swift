package import Feedback

extension MailboxSession {
    /// The UIDs in `range` of the selected folder, ascending. Asks in windows of sequence numbers, so that a folder of two
    /// million mails needs neither a long line nor much memory.
    ///
    /// A mail that another client removes meanwhile may shift one past a window's border; the windows overlap by as many.
    package func uids(in range: ClosedRange<UInt32>) async throws(MailboxError) -> [UID] {
        try claim()
        defer { release() }
        try checkSelected()
        guard machine.folder.exists <= IMAPLimits.mailsInFolder else {
            throw MailboxError(
                .permanent,
                "the folder holds over \(IMAPLimits.mailsInFolder) mails: archive older ones"
            )
        }
        _ = machine.takeNews()
        let range = max(1, range.lowerBound)...max(1, range.upperBound)
        let windows = machine.folder.exists <= window ? 1 : Int(machine.folder.exists / window) + 1
        var found = windows == 1 ? try await search(nil, range) : try await searchInWindows(range, window)
        if range == 1...UInt32.max, found.count < machine.folder.exists {
            found.formUnion(try await searchAgain(after: found.count / windows, range))
        }
        return found.sorted()
    }

    /// The UIDs of mails that are flagged `\Deleted` and still there, ascending: a mail program without MOVE leaves such behind,
    /// some until a person tidies up. Asks in windows, too.
    package func deletedUIDs() async throws(MailboxError) -> [UID] {
        try claim()
        defer { release() }
        try checkSelected()
        guard machine.folder.exists > window else {
            return machine.folder.exists == 0 ? [] : try await searchDeleted(nil).sorted()
        }
        return try await inWindows(window) { (messages) async throws(MailboxError) in
            try await searchDeleted(messages)
        }.sorted()
    }

    private func searchDeleted(_ messages: ClosedRange<UInt32>?) async throws(MailboxError) -> Set<UID> {
        let completion = try await perform(.deleted(messages: messages))
        try completion.check()
        return Set(completion.found)
    }

    private var window: UInt32 { min(Self.listingWindow, UInt32(clamping: machine.messageLimit ?? .max)) }

    /// Mails that one command may name.
    var mailsInCommand: Int { min(IMAPLimits.mailsInCommand, machine.messageLimit ?? .max) }

    private func searchInWindows(
        _ range: ClosedRange<UInt32>,
        _ window: UInt32
    ) async throws(MailboxError) -> Set<UID> {
        try await inWindows(window) { (messages) async throws(MailboxError) in try await search(messages, range) }
    }

    private func inWindows(
        _ window: UInt32,
        _ search: (ClosedRange<UInt32>) async throws(MailboxError) -> Set<UID>
    ) async throws(MailboxError) -> Set<UID> {
        var found: Set<UID> = []
        var start: UInt32 = 1
        // A server whose numbers shift for ever must not keep us for ever.
        var windowsLeft = 2 * machine.folder.exists / window + 16
        while start <= machine.folder.exists {
            guard windowsLeft > 0 else { throw await fail(.violation("a list that never ends")) }
            windowsLeft -= 1
            let end = min(start + (window - 1), machine.folder.exists)
            let expungedBefore = machine.expunged
            found.formUnion(try await search(start...end))
            let shift = UInt32(clamping: machine.expunged - expungedBefore)
            start = end + 1 - min(end, shift)
        }
        return found
    }

    private func search(
        _ messages: ClosedRange<UInt32>?,
        _ range: ClosedRange<UInt32>
    ) async throws(MailboxError) -> Set<UID> {
        if machine.offers("ESEARCH"), !isExtendedSearchRefused {
            let completion = try await perform(.search(messages: messages, uids: range, isExtended: true))
            guard completion.isBad && !completion.isThrottled || completion.isByMessageNumber else {
                try completion.check()
                return Set(completion.found)
            }
            // QUIRK: ESEARCH is offered, and then not understood, or answered without the `UID` of RFC 4731 section 3.1.
            isExtendedSearchRefused = true
        }
        let completion = try await perform(.search(messages: messages, uids: range))
        // QUIRK: as for SELECT, see `select`. A server may refuse to search an empty folder.
        if completion.isBad, machine.folder.exists > 0, let refusal = completion.refusal { throw await fail(refusal) }
        try completion.check()
        return Set(completion.found)
    }

    /// A server that finds fewer mails than this does not cut its answers; it counts wrong.
    private static let shortestWindow = 50

    /// QUIRK: a server that ends a SEARCH answer after so many mails without a word (RFC 3501 section 6.4.4 knows no such end):
    /// where fewer came than it counts, the folder is listed in windows as short as those answers.
    private func searchAgain(
        after count: Int,
        _ range: ClosedRange<UInt32>
    ) async throws(MailboxError) -> Set<UID> {
        count < Self.shortestWindow ? [] : try await searchInWindows(range, UInt32(clamping: count))
    }
}
