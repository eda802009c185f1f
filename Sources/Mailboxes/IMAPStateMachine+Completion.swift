package import Feedback

/// A command from its start to its tagged answer.
extension IMAPStateMachine {
    package struct Completion: Hashable, Sendable {
        package let command: IMAPCommand
        /// Why it was refused; nil for OK.
        package let refusal: MailboxError?
        package let code: ResponseCode?
        /// BAD: the server did not understand, or is out of order.
        package let isBad: Bool
        /// The whole server or account refuses for now, not just this command.
        package let isThrottled: Bool
        /// What a search found, in the server's order, repeats included.
        package let found: [UID]
        /// A search was answered with sequence numbers, where UIDs were asked for: what it found is not known.
        let isByMessageNumber: Bool
        /// What a list found, in the server's order.
        package let folders: [FolderListing]
        /// What tells the mails asked for from others.
        package let identities: [UID: MailIdentity]
        /// Where a copy or a move has put mails, when the server told.
        let copied: CopiedUIDs?
        /// Mails asked for that no answer came for.
        package let unanswered: [UID]
        /// Of those, the ones that the server did speak of, without what was asked: they are there.
        let spokenOf: [UID]
    }

    /// A command under way, and what its answers have brought so far.
    struct Pending {
        let tag: String
        let command: IMAPCommand
        var awaited: Set<UID> = []
        /// What the server has said of awaited mails apart from what was asked for.
        var asides: [UID: FetchAnswer] = [:]
        var found: [UID] = []
        var isByMessageNumber = false
        var folders: [FolderListing] = []
        var identities: [UID: MailIdentity] = [:]
        var copied: CopiedUIDs?
    }
}

extension IMAPStateMachine.Completion {
    init(_ done: IMAPStateMachine.Pending, _ status: StatusResponse) {
        let isOK = status.condition == .ok
        command = done.command
        refusal = isOK ? nil : MailboxError(refusal: status, of: done.command)
        code = status.code
        isBad = status.condition == .bad
        isThrottled = !isOK && status.advice().concernsAll
        found = done.found
        isByMessageNumber = done.isByMessageNumber
        folders = done.folders
        identities = done.identities
        copied = done.copied
        unanswered = done.awaited.sorted()
        spokenOf = unanswered.filter { done.asides[$0] != nil }
    }
}
