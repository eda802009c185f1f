internal import Feedback
internal import MIME

/// What speaks for a bounce or a delay where no report says so: signs of a program that sent it, and its words. Without the
/// former the latter decide nothing.
struct BounceEvidence {
    /// Bytes of a text that count as its beginning.
    private static let beginning = 400

    private let clues: MailClues
    private let isInSubject: Bool
    private let isInBeginning: Bool
    /// A program speaks of a mail that somebody sent.
    private let isInText: Bool
    /// Words that people use as well.
    private let isHinted: Bool

    init(_ clues: MailClues) {
        self.clues = clues
        isInSubject = clues.subject.says(.bounceSubject) || clues.subject.says(.delaySubject)
        let opening = clues.opening
        isInBeginning = opening.says(.bounceOpening, within: Self.beginning)
        let hasHint = opening.says(.bounceHint)
        let isAboutMail = opening.says(.sentMail, within: Self.beginning)
        let hasWords = opening.says(.bounceText) || opening.says(.delayText) || opening.says(.retryText)
        isInText = hasWords || (hasHint && isAboutMail)
        isHinted = hasHint || !isInSubject && clues.subject.says(.bounceHint)
    }

    func evidence() -> Evidence {
        var evidence = Evidence()
        addProgram(&evidence)
        let isProgram = evidence.points > 0
        guard isProgram || isUnmistakable else { return Evidence() }
        let isOthers = AutoReplyPhrases.isFirm(clues.subject) || AutoReplyPhrases.isChallenge(clues)
        if isOthers || clues.subject.begins(.firmNotice) { return Evidence() }
        let hasWords = isInSubject || isInBeginning || isInText || isHinted
        guard hasWords || clues.role == .mailerDaemon else { return Evidence() }
        evidence.add(1, "the mail is returned", if: returnsMail)
        addWords(&evidence)
        evidence.subtract(clues.role == .mailSystem ? 1 : 4, if: isPersons(isProgram))
        return evidence
    }

    /// Late, and still tried.
    var isDelayed: Bool {
        if clues.opening.says(.retryText) { return true }
        if clues.subject.says(.finalSubject) { return false }
        return clues.subject.says(.delaySubject) || clues.opening.says(.delayText)
    }

    // MARK: - Who

    private func addProgram(_ evidence: inout Evidence) {
        let isSystem = clues.role == .mailSystem
        evidence.add(3, "a mail daemon's address", if: clues.role == .mailerDaemon)
        evidence.add(2, "a mail system's address", if: isSystem && clues.isRoleInAddress)
        // Swindlers borrow the name.
        evidence.add(1, "a mail system's name", if: isSystem && !clues.isRoleInAddress)
        evidence.add(2, "null return path", if: clues.isNullPath)
        evidence.add(2, "no sender's address", if: clues.has("from") && clues.message.sender.address.isEmpty)
        evidence.add(2, "X-Failed-Recipients", if: clues.has("x-failed-recipients"))
        evidence.add(2, "a header of bounces", if: Self.headers.contains(where: clues.has))
        evidence.add(1, "Auto-Submitted", if: clues.isAutoSubmitted)
        evidence.add(1, "a no-reply address", if: clues.role == .noReply || clues.role == .robot)
        // A daemon's address with a header of responders may be a responder's that hides behind it.
        let isPlain = !clues.isAutoSubmitted && !isAnswer
        evidence.add(1, "no sign of a responder", if: clues.role == .mailerDaemon && isPlain)
    }

    /// Exchange's, MDaemon's, Mimecast's, fml's.
    private static let headers = [
        "x-ms-exchange-message-is-ndr", "x-mddsn-message", "x-bounce-id", "x-mailer-daemon-recipients",
        "x-delivery-failure", "x-mimecast-bounce", "x-mlserver",
    ]

    /// Nobody's name is on it, it begins as no person begins, and something else fits.
    private var isUnmistakable: Bool {
        guard isNameless || clues.role == .office else { return false }
        let ornaments = clues.opening.bytes.prefix { Self.ornaments.contains($0) }.count
        guard clues.opening.begins(.bounceOpening, behind: ornaments) else { return false }
        return isInSubject || isHinted || returnsMail
    }

    /// What programs frame their words with.
    private static let ornaments = Set("*#=-_+|!. 0123456789".utf8)

    /// A program that only repeats an address gives no name.
    private var isNameless: Bool {
        let (name, address) = (clues.message.sender.name, clues.message.sender.address)
        let at = UInt8(ascii: "@")
        let maybeAddress = name.utf8.contains(at) == address.utf8.contains(at)
        return name.isEmpty || maybeAddress && name.lowercased() == address.lowercased()
    }

    private var isAnswer: Bool { clues.message.inReplyTo != nil && !clues.isNullPath }

    /// Passed on, or answered, by somebody who is no daemon.
    private func isPersons(_ isProgram: Bool) -> Bool {
        if clues.role == .mailerDaemon || clues.isNullPath || clues.isAutoSubmitted { return false }
        return clues.isForward || clues.isReply || (isAnswer && !isProgram)
    }

    // MARK: - Words

    private func addWords(_ evidence: inout Evidence) {
        evidence.add(1, "no name on the mail", if: isNameless && isInBeginning)
        evidence.add(3, "a mail daemon's opening words", if: isInBeginning)
        // Under a person's name the subject may be theirs.
        let isDoubtful = clues.role == .person && !isNameless && !isInBeginning && !isInText
        let isTheirs = (clues.isReply || clues.isForward) && clues.role != .mailerDaemon
        evidence.add(isDoubtful ? 1 : 2, "a bounce's subject", if: isInSubject && !isTheirs)
        evidence.add(2, "a mail daemon's words", if: isInText && !isInBeginning)
        evidence.add(1, "words about delivery", if: isHinted && !isInText && !isInBeginning)
    }

    private var returnsMail: Bool {
        let isReturned = clues.tree.parts.prefix(20).contains { part in
            part.depth <= 2 && (part.structure == .message || part.type == "text/rfc822-headers")
        }
        return isReturned || BouncePhrases.copies.isIn(FoldedText.fold(clues.message.text, maximumScalars: 8000))
    }
}
