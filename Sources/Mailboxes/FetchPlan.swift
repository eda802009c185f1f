internal import Feedback

/// Which commands bring a list of mails: the sizes of a window first, then its small mails in groups and each oversized
/// one alone. Pure: commands out, answers in.
struct FetchPlan {
    /// Bytes of mail in one command, unless a single mail is larger.
    static let groupBytes = 4 * 1024 * 1024

    /// Mails that the server had no answer for: removed since they were listed, or unreadable to it.
    private(set) var missing: [UID] = []
    /// Of those, how many it refused to read.
    private(set) var refused = 0

    private var unsized: ArraySlice<UID>
    private var ready: [IMAPCommand] = []
    private var sizes: [UID: Int] = [:]

    init(_ uids: [UID]) {
        unsized = Set(uids).sorted()[...]
    }

    /// What to ask next; nil when there is nothing to ask until an answer has come, or at all.
    mutating func next() -> IMAPCommand? {
        if !ready.isEmpty { return ready.removeFirst() }
        guard !unsized.isEmpty else { return nil }
        let window = unsized.prefix(IMAPLimits.mailsInCommand)
        unsized = unsized.dropFirst(IMAPLimits.mailsInCommand)
        return .sizes(Array(window))
    }

    mutating func learned(_ size: Int, of uid: UID) {
        sizes[uid] = size
    }

    /// Takes in how a command ended. Throws its refusal where asking again, mail by mail, would not help.
    mutating func finished(_ completion: IMAPStateMachine.Completion) throws(MailboxError) {
        if let refusal = completion.refusal, completion.isBad || completion.isThrottled { throw refusal }
        switch completion.command {
        case .sizes(let uids): planMails(uids, isRefused: completion.refusal != nil)
        case .mails(let uids, let limit): settle(completion, of: uids, limit: limit)
        default: break
        }
    }

    private mutating func planMails(_ uids: [UID], isRefused: Bool) {
        var group: [UID] = []
        var bytes = 0
        for uid in uids {
            guard let size = sizes.removeValue(forKey: uid) else {
                if isRefused { askAlone(uid) } else { missing.append(uid) }
                continue
            }
            if size > RawMessage.maximumBytes {
                ready.append(.mails([uid], limit: RawMessage.oversizeKeptBytes))
                continue
            }
            if bytes + size > Self.groupBytes, !group.isEmpty {
                ready.append(.mails(group, limit: RawMessage.maximumBytes))
                group = []
                bytes = 0
            }
            group.append(uid)
            bytes += size
        }
        if !group.isEmpty { ready.append(.mails(group, limit: RawMessage.maximumBytes)) }
    }

    /// One mail that the server cannot read must not keep the others: after a NO each is asked for alone.
    private mutating func settle(_ completion: IMAPStateMachine.Completion, of uids: [UID], limit: Int) {
        guard completion.refusal != nil else {
            missing += completion.unanswered
            return
        }
        if uids.count == 1 {
            missing += completion.unanswered
            refused += completion.unanswered.count
        } else {
            completion.unanswered.forEach { askAlone($0, limit: limit) }
        }
    }

    private mutating func askAlone(_ uid: UID, limit: Int = RawMessage.maximumBytes) {
        ready.append(.mails([uid], limit: limit))
    }
}
