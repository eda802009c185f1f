internal import Feedback
internal import MIME
internal import Replies
internal import Store

/// What people are told: at most once, from the empty sender, so that whatever happens to it nobody is told (RFC 3834 section 4).
extension Correspondence {
    /// - Parameter replyTo: where the person wrote to: answers must come back as feedback, not to the address digests come from.
    func acknowledgement(
        of number: Int64,
        to recipient: EmailAddress,
        replyTo: EmailAddress?,
        now: Timestamp,
        _ letter: (_ loopMark: String) -> ReplyLetter
    ) throws(UnwritableMail) -> OutboundMail {
        try answer(
            .acknowledgement,
            key: Self.key(ofAcknowledgementOf: number),
            to: recipient,
            replyTo: replyTo,
            now: now,
            letter
        )
    }

    static func key(ofAcknowledgementOf number: Int64) -> String { "acknowledgement:\(number)" }

    func allClear(
        _ plan: AllClearPlan,
        replyTo: EmailAddress?,
        now: Timestamp,
        _ letter: (_ loopMark: String) -> ReplyLetter
    ) throws(UnwritableMail) -> OutboundMail {
        try answer(
            .allClear,
            key: Self.key(of: plan),
            to: plan.right.recipient,
            replyTo: replyTo,
            now: now,
            letter
        )
    }

    /// The mail's number stands for the person: an outbox key is for ever, and must not name anybody.
    static func key(of plan: AllClearPlan) -> String {
        "all-clear:\(plan.incident):\(plan.endedAt.milliseconds):\(plan.right.message)"
    }

    func answer(
        _ kind: OutboundMail.Kind,
        key: String,
        to recipient: EmailAddress,
        replyTo: EmailAddress?,
        now: Timestamp,
        _ letter: (_ loopMark: String) -> ReplyLetter
    ) throws(UnwritableMail) -> OutboundMail {
        let id = identifiers.messageID(for: key)
        let letter = letter(loopMark(of: id))
        var mail = mail(kind, id: id, to: [recipient], subject: letter.subject, text: letter.text, html: nil, now: now)
        mail.replyTo = replyTo.flatMap { $0.isASCII ? $0 : nil }
        mail.headers = [.init(Self.kindHeader, kind.rawValue)]
        for (name, value) in letter.headers {
            switch name {
            case "In-Reply-To": mail.inReplyTo = Self.bare(value)
            case "References": mail.references = value.split(separator: " ").map { Self.bare(String($0)) }
            default: mail.headers.append(.init(name, value))
            }
        }
        return try outbound(kind, key: key, mail, from: relay.answerSender)
    }

    /// A Message-ID without its angle brackets.
    private static func bare(_ id: String) -> String {
        id.hasPrefix("<") && id.hasSuffix(">") ? String(id.dropFirst().dropLast()) : id
    }
}
