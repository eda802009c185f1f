internal import Feedback
internal import FoundationEssentials

/// What a program made of one mail. A field that a program does not tell is nil and not scored.
struct Answer: Sendable, Decodable {
    var set = ""
    var id = ""
    /// The program could not read the mail: every field it tells of others counts as empty.
    var isFailed: Bool?
    var subject: String?
    var from: String?
    var fromName: String?
    var to: String?
    var messageID: String?
    var text: String?
    /// The text of the HTML parts, where a program tells it apart.
    var html: String?
    var attachments: [String]?
    /// Without quotes and signature.
    var reply: String?
    /// Without quotes.
    var replyWithSignature: String?
    var isForwarded: Bool?
    var isAuto: Bool?
    var isBounce: Bool?

    private enum CodingKeys: String, CodingKey {
        case set, id, subject, from, to, text, html, attachments, reply
        case isFailed = "fail"
        case fromName = "from_name"
        case messageID = "message_id"
        case replyWithSignature = "reply_with_signature"
        case isForwarded = "forwarded"
        case isAuto = "is_auto"
        case isBounce = "is_bounce"
    }
}

extension Answer {
    /// Earshot's. Spam and mailing lists are no machines: people write there, and a kind of their own tells them apart.
    init(_ message: Message) {
        subject = message.subject
        from = message.sender.address
        fromName = message.sender.name
        to = message.recipients.joined(separator: ", ")
        messageID = message.messageID ?? ""
        text = message.text
        attachments = message.attachments.map(\.name)
        reply = message.newText
        replyWithSignature = [message.newText, message.signature].filter { !$0.isEmpty }.joined(separator: "\n")
        isForwarded = !message.forwarded.isEmpty
        isAuto = ![.human, .spam, .list].contains(message.kind)
        isBounce = message.kind == .bounce
    }
}
