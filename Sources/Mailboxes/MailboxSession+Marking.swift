package import Feedback

extension MailboxSession {
    /// Marks mails of the selected folder as stored. To be called after the commit that stores them, and harmless to repeat;
    /// mails that are gone meanwhile are passed over. A move creates its target when that is missing.
    package func mark(_ uids: [UID], by marking: Marking) async throws(MailboxError) -> MarkOutcome {
        try claim()
        defer { release() }
        try checkSelected()
        guard !uids.isEmpty, marking != .none else { return .nothing }
        guard !machine.folder.isReadOnly else {
            return .unsupported(
                "the folder is read-only for this account: grant it write access, or set mark = \"none\""
            )
        }
        var outcome = MarkOutcome.nothing
        switch marking {
        case .keyword:
            let count = min(IMAPLimits.mailsInMark, machine.messageLimit ?? .max)
            for part in UIDSet.parts(of: uids.sorted(), atMost: count, bytes: IMAPLimits.markBytes) {
                outcome = try await setKeyword(part)
            }
        case .move(let target):
            for group in groups(of: uids) { outcome = try await moveGroup(group, to: target).outcome }
        case .none: break
        }
        return outcome
    }

    /// Moves mails of the selected folder, creating the target when that is missing, and tells where they are now. Harmless
    /// to repeat; mails that are gone meanwhile are passed over.
    package func move(_ uids: [UID], to folder: String) async throws(MailboxError) -> MoveResult {
        try claim()
        defer { release() }
        try checkSelected()
        guard !machine.folder.isReadOnly else {
            return MoveResult(outcome: .unsupported("the folder is read-only for this account: grant it write access"))
        }
        var result = MoveResult(outcome: .nothing)
        for group in groups(of: uids) {
            let (outcome, copied) = try await moveGroup(group, to: folder)
            result.outcome = outcome
            result.add(copied)
        }
        return result
    }

    func groups(of uids: [UID]) -> [[UID]] {
        UIDSet.parts(of: uids, atMost: mailsInCommand, bytes: .max)
    }

    private func setKeyword(_ uids: [UID]) async throws(MailboxError) -> MarkOutcome {
        guard machine.folder.mayKeepKeyword else {
            return .unsupported(
                "the server keeps no keywords in this folder: set mark = \"move\" and move_to, or mark = \"none\""
            )
        }
        try await perform(.store(flag: Self.keyword, uids)).check()
        return .marked
    }

    private typealias Moved = (outcome: MarkOutcome, copied: CopiedUIDs?)

    private func moveGroup(_ uids: [UID], to target: String) async throws(MailboxError) -> Moved {
        try IMAPCommand.checkFolder(target, machine.folderNames)
        guard target != selectedFolder else {
            return (.unsupported("mails cannot be moved to the folder they are in"), nil)
        }
        guard !machine.offers("MOVE") else {
            return (.moved, try await performCreating(.move(uids, to: target), target: target))
        }
        return try await moveByCopy(uids, to: target)
    }

    /// Without MOVE (RFC 6851): copy, flag, and expunge just these mails, for which the server needs UIDPLUS (RFC 4315).
    /// What is flagged already was copied before, and is not copied again.
    private func moveByCopy(_ uids: [UID], to target: String) async throws(MailboxError) -> Moved {
        let search = try await perform(.undeleted(uids))
        try search.check()
        let remaining = Set(search.found).intersection(uids).sorted()
        var copied: CopiedUIDs?
        if !remaining.isEmpty {
            copied = try await performCreating(.copy(remaining, to: target), target: target)
            let flagging = try await perform(.store(flag: "\\Deleted", remaining))
            if let refusal = flagging.refusal { return (.copiedOnly(refusal.message), copied) }
        }
        guard machine.offers("UIDPLUS") else { return (.copiedAndFlaggedDeleted, copied) }
        try await perform(.expunge(uids)).check()
        return (.moved, copied)
    }

    /// Once more after creating `target`, if that was what was missing.
    private func performCreating(_ command: IMAPCommand, target: String) async throws(MailboxError) -> CopiedUIDs? {
        let first = try await perform(command)
        guard first.refusal != nil, let name = first.code?.name, ["TRYCREATE", "NONEXISTENT"].contains(name) else {
            try first.check()
            return first.copied
        }
        try await makeFolder(target)
        let second = try await perform(command)
        try second.check()
        return second.copied
    }
}
