internal import Digests
internal import Feedback
internal import MIME
internal import Typesetting

/// Mails that carry digests: one for each reader, so that one bad address keeps nobody else from reading.
extension Correspondence {
    /// What a digest says, whoever reads it.
    struct DigestLetter: Sendable {
        /// The digest's name in the configuration.
        let name: String
        /// Begins the outbox keys of its mails.
        let key: String
        let subject: String
        let text: String
        let html: String
        let files: [ComposedDigest.File]
        /// Nil where commands by mail are switched off.
        let door: ReplyDoor?
        /// When its period ends, `2026-11-23 08:00`: tells it from the others of its name.
        let end: String
    }

    /// Bytes of a link in a header: a longer one would not stand on one line.
    private static let maximumLinkBytes = 450

    /// Neither In-Reply-To nor References, and a subject of its own each time, so that programs do not make one thread of all
    /// issues.
    func digest(_ letter: DigestLetter, to reader: EmailAddress, now: Timestamp) throws(UnwritableMail) -> OutboundMail
    {
        let key = "\(letter.key):\(reader.description.lowercased())"
        var mail = mail(
            .digest,
            id: identifiers.messageID(for: key),
            to: [reader],
            subject: "\(letter.subject) \(letter.door?.tag ?? "(\(letter.end))")",
            text: letter.text,
            html: letter.html,
            now: now
        )
        mail.replyTo = letter.door.flatMap { $0.address.isASCII ? $0.address : nil }
        mail.headers += listHeaders(letter)
        mail.files = letter.files.map { MailBuilder.File(name: $0.name, type: $0.type, bytes: $0.bytes) }
        return try outbound(.digest, key: key, mail, from: relay.bounceAddress)
    }

    private func listHeaders(_ letter: DigestLetter) -> [MailBuilder.Header] {
        // RFC 2919 section 2: a domain of ours, which no other list can have.
        let list = "Earshot \(letter.name) <\(letter.name).\(Self.messageIDDomain(of: relay.sender))>"
        var headers = [MailBuilder.Header("List-Id", list)]
        // RFC 2369 section 3.2: a mail and no page, so that fetching it changes nothing.
        if let link = letter.door?.link(writing: "stop"), link.utf8.count <= Self.maximumLinkBytes {
            headers.append(.init("List-Unsubscribe", "<\(link)>"))
        }
        return headers
    }
}
