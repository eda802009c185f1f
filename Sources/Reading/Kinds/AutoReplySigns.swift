internal import Feedback
internal import MIME

/// What speaks for an automatic reply: an absence, a responder, a ticket system that says it has received a mail.
struct AutoReplySigns {
    /// Bytes of a text that count as its beginning.
    private static let beginning = 1500

    private let clues: MailClues

    init(_ clues: MailClues) { self.clues = clues }

    private var isAbsent: Bool { clues.opening.says(.absence, within: Self.beginning) }

    private var isReceived: Bool {
        clues.opening.says(.received, within: Self.beginning) || !clues.isReply && clues.subject.says(.received)
    }

    func evidence() -> Evidence {
        var evidence = Evidence()
        headers(&evidence)
        let isProven = evidence.points > 0
        let words = addWords(&evidence, isProven)
        // An absence told in an answer is a responder's only where nobody can be answered.
        guard isProven || words || (clues.isNullPath && isAbsent) else { return Evidence() }
        evidence.add(1, "null return path", if: clues.isNullPath)
        evidence.add(2, "bulk precedence", if: clues.isBulk)
        evidence.add(1, "X-Auto-Response-Suppress", if: clues.isSuppressing)
        evidence.add(1, "answers a mail", if: clues.message.inReplyTo != nil)
        let isOffice = clues.role != .person && !clues.role.isMailSystem
        evidence.add(1, "an office's address", if: isOffice && isReceived)
        // What people do: ask, answer below a quotation, pass on, and say that they are no machine.
        evidence.subtract(2, if: !isProven && isUnderAName)
        evidence.subtract(3, if: !isProven && clues.autoSubmitted == .no)
        evidence.subtract(2, if: !isProven && clues.hasQuestion)
        evidence.subtract(3, if: !isProven && (clues.isForward || clues.isReply && !clues.message.quoted.isEmpty))
        return evidence
    }

    /// Somebody may repeat what a machine told them: sentences alone, under a person's address, are that.
    private var isUnderAName: Bool {
        let isAbout =
            AutoReplyPhrases.isFirm(clues.subject) || clues.subject.begins(.looseAutoReply)
            || clues.subject.says(.awayWord)
        let isHinted = clues.isNullPath || clues.isBulk || clues.isSuppressing || clues.message.inReplyTo != nil
        return clues.role == .person && !isAbout && !isHinted
    }

    private func headers(_ evidence: inout Evidence) {
        evidence.add(6, "Auto-Submitted: auto-replied (RFC 3834)", if: clues.autoSubmitted == .replied)
        evidence.add(3, "Auto-Submitted (RFC 3834)", if: clues.autoSubmitted == .generated)
        for name in Self.headers where clues.has(name) {
            let value = clues.value(name)
            let isSet = !value.isEmpty && value != "no" && value != "none" && value != "false" && value != "0"
            evidence.add(6, "\(name) header", if: isSet)
        }
        for name in ["precedence", "x-precedence"] where clues.has(name) {
            evidence.add(6, "\(name): auto_reply", if: clues.value(name).hasPrefix("auto"))
        }
        if let from = clues.header.first("from")?.value, from.contains("(") {
            let isVacation = ASCII.lowercased(from[...]).contains("(via the vacation program)")
            evidence.add(6, "the vacation program", if: isVacation)
        }
    }

    /// Whether there were any.
    private func addWords(_ evidence: inout Evidence, _ isProven: Bool) -> Bool {
        let before = evidence.points
        let isFirm = AutoReplyPhrases.isFirm(clues.subject)
        let isLoose = clues.subject.begins(.looseAutoReply)
        let isAway = !clues.isReply && clues.subject.says(.awayWord)
        evidence.add(AutoReplyPhrases.isNotes(clues.subject) ? 4 : 3, "subject of an automatic reply", if: isFirm)
        evidence.add(isAbsent ? 2 : 1, "subject of an absence", if: !isFirm && (isLoose || isAway))
        evidence.add(2, "(out of office)", if: AutoReplyPhrases.endsAway(clues.subject))
        let isAutomatic = clues.opening.says(.automatic)
        evidence.add(3, "says that it is automatic", if: isAutomatic)
        // People thank for a mail as well.
        let isCertain = isProven || isAutomatic
        let worth = isCertain ? (clues.message.inReplyTo == nil ? 2 : 3) : 1
        evidence.add(worth, "says that a mail was received", if: isReceived)
        evidence.add(1, "says who is away", if: isAbsent)
        evidence.add(2, "begins as Notes begins", if: clues.opening.begins(.notesOpening))
        evidence.add(3, "asks whether a person wrote", if: AutoReplyPhrases.isChallenge(clues))
        evidence.add(
            1,
            "a ticket's number",
            if: isCertain && isReceived && clues.subject.says(.ticket)
        )
        // Weak alone: it must be about something else that was seen.
        return evidence.points > before + (isAbsent ? 1 : 0)
    }

    /// Headers only responders set (osTicket's and Zammad's lists, BSD's vacation, cPanel, Request Tracker).
    private static let headers = [
        "x-autoreply", "x-autorespond", "x-autoresponse", "x-autoreply-from", "x-mail-autoreply", "x-autoresponder",
        "x-auto-reply-from", "x-fc-machinegenerated", "x-autoreplied", "x-vacation", "delivered-by-the-graces-of",
        "x-autogenerated", "x-rt-loop-prevention", "x-autogenerated-reply", "x-autoreply-by",
    ]
}
