internal import Feedback
internal import Reading

/// A mail as `read --json` prints it. Keys may be added; none is renamed.
struct MailView: Encodable {
    private enum CodingKeys: String, CodingKey {
        case file, from
        case fromName = "from_name"
        case suspicion, to, subject, date
        case messageID = "message_id"
        case inReplyTo = "in_reply_to"
        case references, text
        case newText = "new_text"
        case signature, quoted, forwarded, language, kind
        case kindRule = "kind_rule"
        case notes, attachments, bounce, boilerplate, originals, passages
        case submitter
        case replyTo = "reply_to"
        case authentication, thread, links, segments
        case languageConfidence = "language_confidence"
    }

    private let message: Message
    private let file: String
    private let passages: [Passage]?

    /// `passages`: nil when nobody asked for an explanation; the key is missing then.
    init(_ message: Message, file: String, passages: [Passage]? = nil) {
        self.message = message
        self.file = file
        self.passages = passages
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(file, forKey: .file)
        try container.encode(message.sender.address, forKey: .from)
        try container.encode(message.sender.name, forKey: .fromName)
        try container.encode(message.sender.suspicion, forKey: .suspicion)
        try container.encode(message.recipients.joined(separator: ", "), forKey: .to)
        try container.encode(message.subject, forKey: .subject)
        try container.encode(message.date.map(RFC3339.text), forKey: .date)
        try container.encode(message.messageID, forKey: .messageID)
        try container.encode(message.inReplyTo, forKey: .inReplyTo)
        try container.encode(message.references, forKey: .references)
        try container.encode(message.text, forKey: .text)
        try container.encode(message.newText, forKey: .newText)
        try container.encode(message.signature, forKey: .signature)
        try container.encode(message.quoted, forKey: .quoted)
        try container.encode(message.forwarded, forKey: .forwarded)
        try container.encode(message.language, forKey: .language)
        try container.encode(message.kind, forKey: .kind)
        try container.encode(message.kindRule, forKey: .kindRule)
        try container.encode(message.notes, forKey: .notes)
        try container.encode(message.attachments, forKey: .attachments)
        try container.encode(message.bounce.map(BounceView.init), forKey: .bounce)
        try container.encode(message.boilerplate, forKey: .boilerplate)
        try container.encode(message.originals.map(OriginalView.init), forKey: .originals)
        try container.encode(message.submitter?.address, forKey: .submitter)
        try container.encode(message.replyTo, forKey: .replyTo)
        try container.encode(message.authentication.map(AuthenticationView.init), forKey: .authentication)
        try container.encode(ThreadView(message.thread), forKey: .thread)
        try container.encode(message.links, forKey: .links)
        try container.encode(message.segments, forKey: .segments)
        try container.encode((message.languageConfidence * 1000).rounded() / 1000, forKey: .languageConfidence)
        try container.encodeIfPresent(passages?.map(PassageView.init), forKey: .passages)
    }
}
