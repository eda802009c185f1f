internal import Feedback

/// What the server says unasked: of the selected folder, and to people.
extension IMAPStateMachine {
    mutating func note(_ status: StatusResponse) throws(MailboxError) {
        if status.condition == .bye, !pending.contains(where: { $0.command == .logout }) {
            throw MailboxError(farewell: status)
        }
        guard isSynchronized, let code = status.code else { return }
        if ["ALERT", "WEBALERT"].contains(code.name) { noteAlert(status.text) }
        guard status.condition == .ok else { return }
        switch code.name {
        case "UIDVALIDITY": try noteValidity(code.number ?? 0)
        case "UIDNEXT": folder.uidNext = code.number
        case "HIGHESTMODSEQ": noteModSeq(code)
        // What came before was still of the folder left behind (RFC 7162 section 3.2.11).
        case "CLOSED" where isSelecting: folder = FolderStatus()
        case "NOMODSEQ": folder.highestModSeq = nil
        case "PERMANENTFLAGS": folder.permanentFlags = code.arguments
        case "READ-ONLY": folder.isReadOnly = true
        case "READ-WRITE": folder.isReadOnly = false
        case "COPYUID": noteCopied(code)
        default: break
        }
    }

    private mutating func noteValidity(_ value: UInt32) throws(MailboxError) {
        let validity = UIDValidity(value)
        guard isSelecting || folder.uidValidity == validity else {
            throw MailboxError(.transient, "the IMAP server renumbered the folder meanwhile; it will be read afresh")
        }
        folder.uidValidity = validity
    }

    /// Only while the folder is opened: a later one would tell of changes that have not been looked at.
    private mutating func noteModSeq(_ code: ResponseCode) {
        guard isSelecting else { return }
        folder.highestModSeq = code.arguments.first.flatMap { UInt64($0) }.flatMap { $0 > 0 ? $0 : nil }
    }

    private mutating func noteAlert(_ text: String) {
        guard !text.isEmpty, toldAlerts.count < IMAPLimits.alerts, toldAlerts.insert(text).inserted else { return }
        alerts.append(text)
    }

    mutating func noteExists(_ count: UInt32, into actions: inout [Action]) {
        defer { folder.exists = count }
        guard count > folder.exists, !isSelecting else { return }
        hasNews = true
        if isIdling { actions.append(.changed) }
    }

    mutating func noteExpunge(_ number: UInt32, into actions: inout [Action]) {
        guard number > 0, number <= folder.exists else { return }
        folder.exists -= 1
        expunged += 1
        if isIdling { actions.append(.changed) }
    }

    mutating func noteVanished(_ count: Int, into actions: inout [Action]) {
        let count = UInt32(clamping: min(count, Int(folder.exists)))
        guard count > 0 else { return }
        folder.exists -= count
        expunged += Int(count)
        if isIdling { actions.append(.changed) }
    }

    private var isSelecting: Bool {
        pending.contains { if case .select = $0.command { true } else { false } }
    }
}
