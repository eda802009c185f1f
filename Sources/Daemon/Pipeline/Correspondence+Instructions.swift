internal import Feedback
internal import Instructions
internal import MIME
internal import Typesetting

/// Mails about what people ask of us by mail.
extension Correspondence {
    /// Before the number of the mail that waits: what the key of a code's mail begins with.
    static let codeKeyPrefix = "code:"

    /// Which mail follows from a mail that asks for something.
    enum Followup: String {
        /// To whom something proves to have written it.
        case answer
        case code
        /// To an address of staff in whose name somebody else may have written.
        case warning
    }

    /// A subject with a tag at its end that says what the mail is about.
    func tagged(_ subject: String, _ topic: LetterTopic?, now: Timestamp) -> String {
        guard let topic, let mint else { return subject }
        return "\(subject) \(topic.tag(mint.token(of: topic.token, at: now)).text)"
    }

    /// Where readers of an issue of a digest answer it; nil where nothing can be asked by mail.
    func door(ofIssue issue: Int64, now: Timestamp) -> ReplyDoor? { door(to: .digest(issue), now: now) }

    /// Where mails about a topic go; nil where nothing can be asked by mail.
    func door(to topic: LetterTopic, now: Timestamp) -> ReplyDoor? {
        guard let mailbox, let mint else { return nil }
        return ReplyDoor(address: mailbox, tag: topic.tag(mint.token(of: topic.token, at: now)).text)
    }

    /// Opens a mail that brings the code back: a click, and a second to send it.
    func link(returning code: String, of number: Int64) -> String {
        let subject = MailTag(.waiting(number), code).text
        return
            "mailto:\(ReplyDoor.escaped((mailbox ?? relay.sender).description))?subject=\(ReplyDoor.escaped(subject))"
    }

    /// A tag in its subject says what it is about; where that is an incident, it stands in the thread of the alerts as well.
    func followup(
        _ followup: Followup,
        _ text: AnswerText,
        on message: Message,
        number: Int64,
        about topic: LetterTopic?,
        to recipient: EmailAddress,
        now: Timestamp
    ) throws(UnwritableMail) -> OutboundMail {
        var root: [String] = []
        if case .incident(let incident) = topic { root = [identifiers.messageID(for: "incident:\(incident)")] }
        return try self.followup(
            followup,
            subject: followup == .answer ? tagged(text.subject, topic, now: now) : text.subject,
            text: text.text,
            on: message,
            number: number,
            root: root,
            to: recipient,
            now: now
        )
    }

    /// In the thread of the mail it follows from. A warning answers nobody, and stands by itself: it must not seem to come from
    /// whoever wrote the mail.
    ///
    /// - Parameter root: of a thread of ours that it belongs to as well.
    func followup(
        _ followup: Followup,
        subject: String,
        text: String,
        on message: Message,
        number: Int64,
        root: [String] = [],
        to recipient: EmailAddress,
        now: Timestamp
    ) throws(UnwritableMail) -> OutboundMail {
        let key = "\(followup.rawValue):\(number)"
        var mail = mail(
            .confirmation,
            id: identifiers.messageID(for: key),
            to: [recipient],
            subject: subject,
            text: text,
            html: nil,
            now: now
        )
        mail.replyTo = mailbox
        if followup == .answer {
            mail.references = root + [message.messageID].compactMap { $0 }
            mail.inReplyTo = message.messageID
            mail.headers = mail.headers.map { $0.name == "Auto-Submitted" ? .init($0.name, "auto-replied") : $0 }
        }
        // The null reverse-path: whatever happens to it, nobody is told (RFC 3834 section 4).
        return try outbound(.confirmation, key: key, mail, from: nil)
    }
}
