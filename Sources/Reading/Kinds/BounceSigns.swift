internal import Feedback
internal import MIME

/// Tells mail that could not be delivered, or is late, from people who write about it.
///
/// A report by RFC 3464 decides alone. Words decide only together with a sign that a program sent them: a daemon's address, the
/// null return path, a header of daemons; or where they begin as only daemons begin and nobody's name is on the mail.
struct BounceSigns {
    /// Bytes read of a report.
    private static let maximumReport = 64 * 1024

    private let clues: MailClues

    init(_ clues: MailClues) { self.clues = clues }

    func decide() -> KindRules.Decision? {
        if let report = structured() { return report }
        if let notification = serviceNotification() { return notification }
        let evidence = evidence()
        guard evidence.isEnough else { return nil }
        return isDelayed
            ? KindRules.Decision(kind: .delay, rule: "delivery delay: \(evidence.words)")
            : KindRules.Decision(kind: .bounce, rule: "bounce: \(evidence.words)")
    }

    // MARK: - RFC 3464

    private func structured() -> KindRules.Decision? {
        let status = clues.outerParts.first { part in
            part.type == "message/delivery-status" || part.type == "message/global-delivery-status"
        }
        let isReport = clues.reportType == "delivery-status"
        let isDaemons = clues.reportType != nil || clues.role.isMailSystem || clues.isNullPath
        guard isReport || (status != nil && isDaemons) else { return nil }
        let actions = status.map(actions) ?? []
        if !actions.isEmpty, actions.allSatisfy({ $0 == "delayed" }) {
            return KindRules.Decision(kind: .delay, rule: "delivery delay (RFC 3464)")
        }
        if !actions.isEmpty, actions.allSatisfy({ $0 == "delivered" || $0 == "relayed" || $0 == "expanded" }) {
            return KindRules.Decision(kind: .receipt, rule: "delivery success (RFC 3464)")
        }
        if actions.isEmpty, isDelayed {
            return KindRules.Decision(kind: .delay, rule: "delivery delay (report without actions)")
        }
        return KindRules.Decision(kind: .bounce, rule: "delivery status report (RFC 3464)")
    }

    /// The values of the Action fields, lower case.
    private func actions(_ part: Part) -> [String] {
        let content = clues.tree.content(of: part, limit: Self.maximumReport)
        return content.split(whereSeparator: { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn }).compactMap {
            line in
            guard line.starts(withLowercase: "action:") else { return nil }
            let value = line.dropFirst(7).trimmed.prefix { ASCII.isLetter($0) }
            return ASCII.name(value)
        }
    }

    // MARK: - Services that report in JSON

    /// Amazon SES by SNS: `{"notificationType":"Bounce",…}` as the whole text, from an address nobody writes from.
    private func serviceNotification() -> KindRules.Decision? {
        guard clues.role == .noReply || clues.isNullPath, clues.opening.first == UInt8(ascii: "{") else { return nil }
        let text = clues.opening.filter { $0 != ASCII.space && $0 != UInt8(ascii: "\\") }
        func says(_ type: StaticString, _ other: StaticString) -> Bool { text.contains(type) || text.contains(other) }
        if says("\"notificationtype\":\"bounce\"", "\"eventtype\":\"bounce\"") {
            return KindRules.Decision(kind: .bounce, rule: "bounce: notification of a mail service in JSON")
        }
        if says("\"notificationtype\":\"complaint\"", "\"eventtype\":\"complaint\"") {
            return KindRules.Decision(kind: .autoReply, rule: "abuse feedback report of a mail service in JSON")
        }
        if says("\"notificationtype\":\"delivery\"", "\"eventtype\":\"delivery\"") {
            return KindRules.Decision(kind: .receipt, rule: "delivery success of a mail service in JSON")
        }
        return nil
    }

    // MARK: - Evidence

    /// What speaks for a bounce or a delay. Without a sign of a program it stays below `Evidence.enough`.
    func evidence() -> Evidence {
        let words = words()
        let isAnswer = clues.isReply || clues.isForward
        var evidence = Evidence()
        evidence.add(3, "a mail daemon's address", if: clues.role == .mailerDaemon)
        evidence.add(2, "a mail system's name", if: clues.role == .mailSystem)
        evidence.add(2, "null return path", if: clues.isNullPath)
        evidence.add(2, "no sender's address", if: clues.has("from") && clues.message.sender.address.isEmpty)
        evidence.add(2, "X-Failed-Recipients", if: clues.has("x-failed-recipients"))
        evidence.add(2, "a header of bounces", if: Self.headers.contains(where: clues.has))
        evidence.add(1, "Auto-Submitted", if: clues.isAutoSubmitted)
        evidence.add(1, "a no-reply address", if: clues.role == .noReply || clues.role == .robot)
        let isProgram = evidence.points > 0
        // Nothing without a sign of a program, but for a nameless mail that begins as no person begins.
        guard isProgram || (isNameless && beginsAsDaemon && (words.subject || words.weak || returnsMail)) else {
            return Evidence()
        }
        evidence.add(1, "no name on the mail", if: isNameless && words.opening)
        evidence.add(1, "the mail is returned", if: returnsMail)
        // A daemon's address without its words may be a responder's that hides behind it.
        evidence.add(
            1,
            "no word of an automatic reply",
            if: clues.role == .mailerDaemon && !clues.isAutoSubmitted && !isReply
        )
        evidence.add(3, "a mail daemon's opening words", if: words.opening)
        // Somebody's name is on it: then the subject may be theirs.
        let isDoubtful = clues.role == .person && !isNameless && !words.opening && !words.strong
        let hasSubject = words.subject && (!isAnswer || clues.role == .mailerDaemon)
        evidence.add(isDoubtful ? 1 : 2, "a bounce's subject", if: hasSubject)
        evidence.add(2, "a mail daemon's words", if: words.strong && !words.opening)
        evidence.add(1, "words about delivery", if: words.weak && !words.strong && !words.opening)
        evidence.subtract(clues.role == .mailSystem ? 1 : 4, if: isPersons(isProgram))
        if !words.isAny, clues.role != .mailerDaemon { return Evidence() }
        let isReply = AutoReplyPhrases.isFirm(clues.subject) || AutoReplyPhrases.isChallenge(clues)
        return isReply ? Evidence() : evidence
    }

    private struct Words {
        let subject: Bool
        let opening: Bool
        let strong: Bool
        let weak: Bool

        var isAny: Bool { subject || opening || strong || weak }
    }

    private func words() -> Words {
        let subject = BouncePhrases.subjects.isIn(clues.subject) || BouncePhrases.delaySubjects.isIn(clues.subject)
        return Words(
            subject: subject,
            opening: BouncePhrases.openings.isIn(Array(clues.opening.prefix(400))),
            strong: [BouncePhrases.texts, BouncePhrases.delayTexts, BouncePhrases.retryTexts].contains {
                $0.isIn(clues.opening)
            },
            weak: BouncePhrases.hints.isIn(clues.opening) || !subject && BouncePhrases.hints.isIn(clues.subject)
        )
    }

    /// A program that only repeats an address gives no name.
    private var isNameless: Bool {
        let name = clues.message.sender.name
        return name.isEmpty || name.lowercased() == clues.message.sender.address.lowercased()
    }

    /// What programs frame their words with.
    private static let ornaments = Set("*#=-_+|!. 0123456789".utf8)

    private var beginsAsDaemon: Bool {
        BouncePhrases.openings.begins(Array(clues.opening.drop { Self.ornaments.contains($0) }))
    }

    private var returnsMail: Bool {
        let isReturned = clues.tree.parts.prefix(20).contains { part in
            part.depth <= 2 && (part.structure == .message || part.type == "text/rfc822-headers")
        }
        return isReturned || BouncePhrases.copies.isIn(FoldedText.fold(clues.message.text, maximumScalars: 8000))
    }

    private var isReply: Bool { clues.message.inReplyTo != nil && !clues.isNullPath }

    /// Passed on, or answered, by somebody who is no daemon.
    private func isPersons(_ isProgram: Bool) -> Bool {
        if clues.role == .mailerDaemon || clues.isNullPath || clues.isAutoSubmitted { return false }
        return clues.isForward || clues.isReply || (isReply && !isProgram)
    }

    private var isDelayed: Bool {
        if BouncePhrases.retryTexts.isIn(clues.opening) { return true }
        if BouncePhrases.finalSubjects.isIn(clues.subject) { return false }
        return BouncePhrases.delaySubjects.isIn(clues.subject) || BouncePhrases.delayTexts.isIn(clues.opening)
    }

    /// Exchange's, MDaemon's, Mimecast's, fml's.
    private static let headers = [
        "x-ms-exchange-message-is-ndr", "x-mddsn-message", "x-bounce-id", "x-mailer-daemon-recipients",
        "x-delivery-failure", "x-mimecast-bounce", "x-mlserver",
    ]
}
