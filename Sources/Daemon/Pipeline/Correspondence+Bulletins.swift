internal import Digests
internal import Feedback
internal import MIME

/// Mails of a bulletin: its drafts, and the bulletin itself.
extension Correspondence {
    /// Goes to all approvers at once: each sees who else may decide.
    func draft(
        _ composed: ComposedDigest,
        of reference: BulletinReference,
        to approvers: [EmailAddress],
        now: Timestamp
    ) throws(UnwritableMail) -> OutboundMail {
        var mail = mail(
            .confirmation,
            id: identifiers.messageID(for: reference.key),
            to: approvers,
            subject: composed.subject,
            text: composed.text,
            html: composed.html,
            now: now
        )
        mail.replyTo = mailbox
        return try outbound(.confirmation, key: reference.key, mail, from: relay.bounceAddress)
    }

    /// To one address, which may be a list. Answers to it are feedback.
    func bulletin(
        _ composed: ComposedDigest,
        number: Int64,
        to recipient: EmailAddress,
        now: Timestamp
    ) throws(UnwritableMail) -> OutboundMail {
        let key = "bulletin:\(number):\(recipient.normalized)"
        var mail = mail(
            .bulletin,
            id: identifiers.messageID(for: key),
            to: [recipient],
            subject: composed.subject,
            text: composed.text,
            html: composed.html,
            now: now
        )
        mail.replyTo = mailbox
        // RFC 2919: readers may file it by this.
        mail.headers.append(.init("List-Id", "Bulletin <bulletin.\(Self.messageIDDomain(of: relay.sender))>"))
        return try outbound(.bulletin, key: key, mail, from: relay.bounceAddress)
    }
}
