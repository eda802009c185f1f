internal import Feedback

/// What the server says of mails and folders that we asked for.
extension IMAPStateMachine {
    /// True when it answers what was asked; a mail of another UID, or a second time, is not ours to take.
    mutating func takeAnswer(_ answer: FetchAnswer, into actions: inout [Action]) -> Bool {
        guard let uid = answer.uid else { return false }
        for index in pending.indices {
            switch pending[index].command {
            case .mails(_, let limit) where answer.body != nil:
                guard pending[index].awaited.remove(uid) != nil else { continue }
                actions.append(.mail(answer, limit: limit))
                return true
            case .sizes where answer.body == nil:
                guard let size = answer.size, pending[index].awaited.remove(uid) != nil else { continue }
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
