internal import Feedback

/// What the server says of mails and folders that we asked for.
extension IMAPStateMachine {
    /// True when it answers what was asked; a mail of another UID, or a second time, is not ours to take.
    mutating func takeAnswer(_ answer: FetchAnswer, into actions: inout [Action]) -> Bool {
        guard let uid = answer.uid else { return false }
        for index in pending.indices {
            switch pending[index].command {
            case .mails(_, let limit):
                guard let body = answer.body, (body.origin ?? 0) == 0, pending[index].awaited.remove(uid) != nil else {
                    noteAside(answer, uid, at: index)
                    continue
                }
                actions.append(.mail(answer.completed(by: pending[index].asides[uid]), limit: limit))
                return true
            case .rest(_, let offset, let limit):
                guard let body = answer.body, body.origin == offset || body.isNil,
                    pending[index].awaited.remove(uid) != nil
                else { continue }
                actions.append(.mail(answer, limit: limit))
                return true
            case .sizes where answer.body == nil:
                guard let size = answer.size, pending[index].awaited.remove(uid) != nil else {
                    noteAside(answer, uid, at: index)
                    continue
                }
                actions.append(.size(uid, size))
                return true
            case .identities:
                guard let header = answer.messageIDHeader, pending[index].awaited.remove(uid) != nil else { continue }
                pending[index].identities[uid] = MailIdentity(
                    header: header,
                    size: answer.size,
                    internalDate: answer.internalDate
                )
                return true
            default: continue
            }
        }
        return false
    }

    /// A server may tell of one mail in several answers, each with a part of what was asked (RFC 3501 section 7.4.2).
    private mutating func noteAside(_ answer: FetchAnswer, _ uid: UID, at index: Int) {
        guard answer.body == nil, pending[index].awaited.contains(uid) else { return }
        pending[index].asides[uid] = answer.completed(by: pending[index].asides[uid])
    }

    /// Not an answer to another tag, and never one by sequence numbers, which would name other mails: that is noted.
    mutating func takeFound(_ answer: ExtendedSearchAnswer) throws(MailboxError) {
        if let tag = answer.tag, !pending.contains(where: { $0.tag == tag }) { return }
        guard answer.isByUID || answer.all.isEmpty else {
            guard let index = pending.firstIndex(where: \.command.isSearch) else { return }
            pending[index].isByMessageNumber = true
            return
        }
        try takeFound(answer.all)
    }

    /// Throws when it is more than a folder may hold. `UID SEARCH UID 9:*` finds the last mail even when its UID is 5
    /// (RFC 3501 section 6.4.8): what was not asked for is passed over.
    mutating func takeFound(_ ranges: some Sequence<ClosedRange<UInt32>>) throws(MailboxError) {
        guard let index = pending.firstIndex(where: \.command.isSearch) else { return }
        let asked = pending[index].command.searchedUIDs
        var found: [UID] = []
        var room = Int(IMAPLimits.mailsInFolder) - pending[index].found.count
        for range in ranges where range.overlaps(asked) {
            let range = range.clamped(to: asked)
            room -= range.count
            guard room >= 0 else { throw .violation("a list longer than any folder") }
            found += range.lazy.map { UID($0) }
        }
        pending[index].found += found
    }

    /// True for one we asked for, up to the limit.
    mutating func takeListing(_ answer: ListAnswer) -> Bool {
        let index = pending.firstIndex { if case .list = $0.command { true } else { false } }
        guard let index, pending[index].folders.count < IMAPLimits.folders else { return false }
        pending[index].folders.append(answer.listing(folderNames))
        return true
    }

    /// Where a move or copy has put mails: in its tagged answer, or in one before it (RFC 6851 section 4.3).
    mutating func noteCopied(_ code: ResponseCode) {
        for index in pending.indices {
            switch pending[index].command {
            case .copy(let uids, _), .move(let uids, _):
                guard var copied = CopiedUIDs(code) else { return }
                copied.keep(only: Set(uids))
                pending[index].copied?.add(copied)
                pending[index].copied = pending[index].copied ?? copied
                return
            default: continue
            }
        }
    }
}

extension IMAPCommand {
    fileprivate var isSearch: Bool {
        switch self {
        case .search, .undeleted, .deleted: true
        default: false
        }
    }

    fileprivate var searchedUIDs: ClosedRange<UInt32> {
        if case .search(_, let uids, _) = self { uids } else { 1...UInt32.max }
    }
}
