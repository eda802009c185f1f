package import Feedback

extension MailboxSession {
    /// Marks mails of the selected folder as stored. To be called after the commit that stores them, and harmless to repeat;
    /// mails that are gone meanwhile are passed over. A move creates its target when that is missing.
    package func mark(_ uids: [UID], by marking: Marking) async throws(MailboxError) -> MarkOutcome {
        try begin()
        defer { end() }
        try checkSelected()
        guard !uids.isEmpty, marking != .none else { return .nothing }
        guard !machine.folder.isReadOnly else {
            return .unsupported(
                "the folder is read-only for this account: grant it write access, or set marking to none"
            )
        }
        var outcome = MarkOutcome.nothing
        for start in stride(from: 0, to: uids.count, by: IMAPLimits.mailsInCommand) {
            let group = Array(uids[start..<min(start + IMAPLimits.mailsInCommand, uids.count)])
            switch marking {
            case .keyword: outcome = try await setKeyword(group)
            case .move(let target): outcome = try await move(group, to: target)
            case .none: return .nothing
            }
        }
        return outcome
    }

    private func setKeyword(_ uids: [UID]) async throws(MailboxError) -> MarkOutcome {
        guard machine.folder.mayKeepKeyword else {
            return .unsupported("the server keeps no keywords in this folder: set marking to move, or to none")
        }
        try await perform(.store(flag: Self.keyword, uids)).check()
        return .marked
    }

    private func move(_ uids: [UID], to target: String) async throws(MailboxError) -> MarkOutcome {
        try IMAPCommand.checkFolder(target)
        guard target != selectedFolder else { return .unsupported("mails cannot be moved to the folder they are in") }
        guard !capabilities.contains("MOVE") else {
            try await performCreating(.move(uids, to: target), target: target)
            return .moved
        }
        return try await moveByCopy(uids, to: target)
    }

    /// Without MOVE (RFC 6851): copy, flag, and expunge just these mails, for which the server needs UIDPLUS (RFC 4315).
    /// What is flagged already was copied before, and is not copied again.
    private func moveByCopy(_ uids: [UID], to target: String) async throws(MailboxError) -> MarkOutcome {
        let search = try await perform(.undeleted(uids))
        try search.check()
        let remaining = Set(search.found).intersection(uids).sorted()
        if !remaining.isEmpty {
            try await performCreating(.copy(remaining, to: target), target: target)
            try await perform(.store(flag: "\\Deleted", remaining)).check()
        }
        guard capabilities.contains("UIDPLUS") else { return .copiedAndFlaggedDeleted }
        try await perform(.expunge(uids)).check()
        return .moved
    }

    /// Once more after creating `target`, if that was what was missing. Subscribed, so that staff's clients show it.
    private func performCreating(_ command: IMAPCommand, target: String) async throws(MailboxError) {
        let first = try await perform(command)
        guard first.refusal != nil, let name = first.code?.name, ["TRYCREATE", "NONEXISTENT"].contains(name) else {
            return try first.check()
        }
        try await perform(.create(folder: target)).check()
        _ = try await perform(.subscribe(folder: target))
        try await perform(command).check()
    }
}
