internal import Feedback

/// Which commands bring a list of mails: the sizes of a window first, then its small mails in groups; the large ones come
/// after all others, the smallest first, each alone and part by part. Pure: commands out, answers in.
///
/// So one huge or poisoned mail delays no other, and no more is held than two unfinished mails.
struct FetchPlan {
    /// Bytes of mail in one command.
    static let groupBytes = 4 * 1024 * 1024
    /// A mail of which the server gives no size (NIL, or a number that nobody can hold) counts as one that just fits a command.
    static let unknownSize = MailAssembly.partBytes
    /// So many short parts that turned out to be the end of a mail prove that the server only estimates sizes.
    static let proofsOfEstimates = 3

    /// Mails that the server had no answer for: removed since they were listed, or unreadable to it.
    private(set) var missing: [UID] = []
    /// Of those, how many it refused to read, or gave in parts that do not fit.
    private(set) var refused = 0

    private let window: Int
    private var unsized: ArraySlice<UID>
    private var ready: [IMAPCommand] = []
    private var sizes: [UID: Int] = [:]
    /// To be asked for alone; the next one last.
    private var large: [(uid: UID, size: Int)] = []
    private var isLargeSorted = true
    private var largeUnderWay: UID?
    private var unfinished: [UID: MailAssembly] = [:]
    /// Proofs that the server only estimates sizes; see `proofsOfEstimates`.
    private(set) var estimates: Int

    /// - Parameters:
    ///   - window: mails named in one command at most.
    ///   - estimates: what earlier plans for the same server have proved.
    init(_ uids: [UID], window: Int = IMAPLimits.mailsInCommand, estimates: Int = 0) {
        unsized = Set(uids).sorted()[...]
        self.window = window
        self.estimates = estimates
    }

    /// What to ask next; nil when there is nothing to ask until an answer has come, or at all.
    mutating func next() -> IMAPCommand? {
        if !ready.isEmpty { return ready.removeFirst() }
        guard unsized.isEmpty else {
            let window = unsized.prefix(window)
            unsized = unsized.dropFirst(self.window)
            return .sizes(Array(window))
        }
        guard largeUnderWay == nil else { return nil }
        if !isLargeSorted { large.sort { ($0.size, $0.uid) > ($1.size, $1.uid) } }
        isLargeSorted = true
        guard let next = large.popLast() else { return nil }
        largeUnderWay = next.uid
        return .mails([next.uid], limit: MailAssembly.partBytes)
    }

    mutating func learned(_ size: Int, of uid: UID) {
        sizes[uid] = size
    }

    /// Takes in a mail or a part of one, of which `limit` bytes were asked for, and returns the mail when that makes it whole.
    mutating func take(_ answer: FetchAnswer, limit: Int) -> MailAssembly? {
        guard let uid = answer.uid else { return nil }
        let isBegun = unfinished[uid] != nil
        // Taken out, so that nobody else holds its bytes: the next part would copy them all.
        var mail = unfinished.removeValue(forKey: uid) ?? MailAssembly(answer)
        switch mail.add(answer, limit: limit, trustsShort: estimates >= Self.proofsOfEstimates) {
        case .whole:
            let isEndAlone = isBegun && answer.body?.bytes.isEmpty == true
            if isEndAlone, mail.bytes.count < mail.toldSize ?? 0 { estimates += 1 }
            settle(uid)
            return mail
        case .unreadable: giveUp(uid, isRefused: true)
        case .more(let offset): goOn(with: mail, of: uid, from: offset)
        }
        return nil
    }

    /// Takes in how a command ended. Throws its refusal where asking again, mail by mail, would not help.
    mutating func finished(_ completion: IMAPStateMachine.Completion) throws(MailboxError) {
        if let refusal = completion.refusal, completion.isBad || completion.isThrottled { throw refusal }
        switch completion.command {
        case .sizes(let uids):
            for uid in completion.spokenOf { sizes[uid] = Self.unknownSize }
            planMails(uids, isRefused: completion.refusal != nil)
        case .mails(let uids, _): settle(completion, of: uids)
        case .rest(let uid, _, _):
            guard !completion.unanswered.isEmpty else { break }
            giveUp(uid, isRefused: completion.refusal != nil)
        default: break
        }
    }

    private mutating func planMails(_ uids: [UID], isRefused: Bool) {
        let sized = uids.filter { sizes[$0] != nil }
        let unsized = uids.filter { sizes[$0] == nil }
        planSized(sized)
        if isRefused {
            unsized.forEach { askAlone($0) }
        } else if sized.isEmpty || unsized.isEmpty {
            missing += unsized
        } else {
            // QUIRK: see `settle`.
            ready.append(.sizes(unsized))
        }
    }

    private mutating func planSized(_ uids: [UID]) {
        var group: [UID] = []
        var bytes = 0
        for uid in uids {
            guard let size = sizes.removeValue(forKey: uid) else { continue }
            guard size <= MailAssembly.partBytes else {
                askAlone(uid, size: size)
                continue
            }
            if bytes + size > Self.groupBytes, !group.isEmpty {
                ready.append(.mails(group, limit: MailAssembly.partBytes))
                group = []
                bytes = 0
            }
            group.append(uid)
            bytes += size
        }
        if !group.isEmpty { ready.append(.mails(group, limit: MailAssembly.partBytes)) }
    }

    /// One mail that the server cannot read must not keep the others: after a NO each is asked for alone.
    private mutating func settle(_ completion: IMAPStateMachine.Completion, of uids: [UID]) {
        // QUIRK: a server that answers only the first mails of a list (RFC 3501 section 6.4.5 wants all): the rest is asked for
        // as long as that brings anything.
        if completion.refusal == nil, !completion.unanswered.isEmpty, completion.unanswered.count < uids.count {
            return ready.append(.mails(completion.unanswered, limit: MailAssembly.partBytes))
        }
        guard completion.refusal != nil, uids.count > 1 else {
            if completion.refusal != nil { refused += completion.unanswered.count }
            missing += completion.unanswered
            completion.unanswered.forEach { settle($0) }
            return
        }
        completion.unanswered.forEach { askAlone($0) }
    }

    /// A second unfinished mail among the small ones is begun anew, alone, later: else many could pile up.
    private mutating func goOn(with mail: MailAssembly, of uid: UID, from offset: Int) {
        guard uid == largeUnderWay || unfinished.keys.allSatisfy({ $0 == largeUnderWay }) else {
            return askAlone(uid, size: mail.toldSize ?? 0)
        }
        unfinished[uid] = mail
        ready.append(.rest(uid, offset: offset, limit: MailAssembly.partBytes))
    }

    private mutating func askAlone(_ uid: UID, size: Int = 0) {
        large.append((uid, size))
        isLargeSorted = false
    }

    private mutating func giveUp(_ uid: UID, isRefused: Bool) {
        if isRefused { refused += 1 }
        missing.append(uid)
        settle(uid)
    }

    /// Nothing more is asked of this mail.
    private mutating func settle(_ uid: UID) {
        unfinished[uid] = nil
        if largeUnderWay == uid { largeUnderWay = nil }
    }
}
