internal import Digests
internal import Feedback
internal import Instructions
internal import MIME
internal import Outages
internal import Replies

/// Makes mails of what the stages have to say. The same key always gives the same Message-ID, so a mail composed twice is
/// one mail.
struct Correspondence: Sendable {
    /// Tells programs, and the tests, what kind of mail it is.
    static let kindHeader = "X-Earshot-Mail"
    /// Proves that a mail is ours when it comes back under another sender: an HMAC over its Message-ID.
    static let loopHeader = "X-Earshot-Loop"
    /// The domain part of our Message-IDs belongs to this service alone.
    static func messageIDDomain(of sender: EmailAddress) -> String { "earshot.\(sender.domain)" }

    let relay: Configuration.Relay
    let identifiers: MessageIDMaker
    /// Nil where commands by mail are switched off.
    let mint: TokenMint?
    /// Where answers by staff go; nil with commands switched off, and where no mailbox has an address of its own.
    let mailbox: EmailAddress?
    private let authenticator: MessageAuthenticator

    /// Nil without a relay, or when the sender's domain cannot stand in a Message-ID: then nothing can be sent.
    init?(_ configuration: Configuration, instance: String) {
        let seed = Array(instance.utf8)
        guard let relay = configuration.relay,
            let identifiers = MessageIDMaker(seed: seed, domain: Self.messageIDDomain(of: relay.sender))
        else { return nil }
        self.relay = relay
        self.identifiers = identifiers
        let authenticator = MessageAuthenticator(key: seed)
        self.authenticator = authenticator
        mint = configuration.commands.isEnabled ? TokenMint { authenticator.code(for: $0) } : nil
        mailbox = configuration.commands.isEnabled ? configuration.commandAddress : nil
    }

    /// An incident's alerts are one thread: each refers to the first. Staff answer to the mailbox, and the token at the end of the
    /// subject proves that they have read it.
    func alert(
        _ text: AlertText,
        _ incident: Incident,
        to recipients: [EmailAddress],
        now: Timestamp
    ) throws(UnwritableMail) -> OutboundMail {
        let root = identifiers.messageID(for: "incident:\(incident.number)")
        let isFirst = incident.transition <= 1
        let key = "alert:\(incident.number):\(incident.transition)"
        var mail = mail(
            .alert,
            id: isFirst ? root : identifiers.messageID(for: key),
            to: recipients,
            subject: tagged(text.subject, .incident(incident.number), now: now),
            text: text.text,
            html: text.html,
            now: now
        )
        mail.replyTo = mailbox
        if !isFirst {
            mail.inReplyTo = root
            mail.references = [root]
        }
        mail.headers.append(.init("Importance", "high"))
        return try outbound(.alert, key: key, mail, from: relay.bounceAddress)
    }

    /// A person's mail, handed on whole, with a word on why.
    func handOver(
        _ kind: OutboundMail.Kind,
        number: Int64,
        _ note: CoveringNote,
        original: [UInt8],
        replyTo: EmailAddress?,
        to recipient: EmailAddress,
        now: Timestamp
    ) throws(UnwritableMail) -> OutboundMail {
        let key = "\(kind.rawValue):\(number)"
        var mail = mail(
            kind,
            id: identifiers.messageID(for: key),
            to: [recipient],
            subject: note.subject,
            text: note.text,
            html: nil,
            now: now
        )
        // So that an answer by staff reaches the person, not us.
        mail.replyTo = replyTo.flatMap { $0.isASCII ? $0 : nil }
        if original.count <= MailBuilder.maximumOriginalBytes { mail.original = original }
        return try outbound(kind, key: key, mail, from: relay.bounceAddress)
    }

    /// The incident an alert's key names.
    static func incident(ofKey key: String) -> Int64? {
        let parts = key.split(separator: ":")
        return parts.count == 3 && parts[0] == "alert" ? Int64(parts[1]) : nil
    }

    /// What proves that a mail is ours, when it comes back.
    func loopMark(of id: String) -> String { authenticator.hexCode(for: Array(id.utf8)) }

    func mail(
        _ kind: OutboundMail.Kind,
        id: String,
        to recipients: [EmailAddress],
        subject: String,
        text: String,
        html: String?,
        now: Timestamp
    ) -> MailBuilder {
        var mail = MailBuilder(
            from: MailBuilder.Mailbox(name: relay.senderName, address: relay.sender),
            to: recipients,
            subject: subject,
            messageID: id,
            date: now,
            text: text
        )
        mail.html = html
        mail.headers = [
            // RFC 3834 section 5: mail a program sends of its own accord. The rest keeps other programs from answering.
            .init("Auto-Submitted", "auto-generated"),
            .init("X-Auto-Response-Suppress", "All"),
            .init(Self.kindHeader, kind.rawValue),
            .init(Self.loopHeader, loopMark(of: id)),
        ]
        return mail
    }

    func outbound(
        _ kind: OutboundMail.Kind,
        key: String,
        _ mail: MailBuilder,
        from sender: EmailAddress?
    ) throws(UnwritableMail) -> OutboundMail {
        func outbound(_ bytes: [UInt8]) -> OutboundMail {
            OutboundMail(
                kind: kind,
                key: key,
                messageID: mail.messageID,
                envelopeSender: sender,
                recipients: mail.to,
                bytes: bytes
            )
        }
        do throws(MailBuilderError) {
            return outbound(try mail.bytes())
        } catch {
            throw UnwritableMail(mail: outbound([]), cause: error)
        }
    }
}
