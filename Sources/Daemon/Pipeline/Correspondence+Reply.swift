internal import Feedback
internal import MIME
internal import Replies
internal import Store
internal import Typesetting

/// What a person of IT writes to somebody, passed on by us.
extension Correspondence {
    /// UTF-8 bytes of the subject that is quoted back, to the very person who wrote it.
    private static let maximumSubjectBytes = 160

    static func key(ofReplyTo mail: Int64, letter: Int64) -> String { "reply:\(letter):\(mail)" }

    /// A person wrote it, so it does not call itself automatic; and as it comes from a program's address, programs are asked not to
    /// answer it. The text is the person's, line by line; below it stands who sends it.
    func reply(
        key: String,
        _ text: String,
        subject: String,
        to right: AnswerRight,
        replyTo: EmailAddress?,
        organisation: String,
        now: Timestamp
    ) throws(UnwritableMail) -> OutboundMail {
        let thread = ReplyThread(language: right.language, messageID: right.messageID, references: right.references)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { $0.isEmpty ? [""] : TextColumns.mail.lines(String($0)) }
        let signature = ["", "-- ", organisation.inert(maximumBytes: 120)]
        let title = subject.inert(maximumBytes: Self.maximumSubjectBytes)
        var mail = mail(
            .reply,
            id: identifiers.messageID(for: key),
            to: [right.lastingRecipient],
            subject: title.lowercased().hasPrefix("re:") ? title : "Re: \(title)",
            text: (lines + signature).joined(separator: "\n") + "\n",
            html: nil,
            now: now
        )
        mail.headers.removeAll { $0.name == "Auto-Submitted" }
        mail.replyTo = replyTo.flatMap { $0.isASCII ? $0 : nil }
        mail.inReplyTo = thread.messageID
        mail.references = thread.references + [thread.messageID].compactMap { $0 }
        return try outbound(.reply, key: key, mail, from: relay.answerSender)
    }
}
