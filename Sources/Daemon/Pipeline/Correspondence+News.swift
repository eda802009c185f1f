internal import Feedback
internal import Replies
internal import Store

/// What those who asked are told, and asked: at most once, as every answer to a person.
extension Correspondence {
    /// - Parameter replyTo: where the person wrote to.
    func news(
        key: String,
        to recipient: EmailAddress,
        replyTo: EmailAddress?,
        now: Timestamp,
        _ letter: (_ loopMark: String) -> ReplyLetter
    ) throws(UnwritableMail) -> OutboundMail {
        try answer(.news, key: key, to: recipient, replyTo: replyTo, now: now, letter)
    }

    /// The mail's number stands for the person: an outbox key is for ever, and must not name anybody. What was taken back once goes
    /// out under another key.
    static func key(tellingOf turn: NewsTurn, mail: Int64) -> String {
        "\(newsKeyPrefix)\(turn.news.number):\(mail):\(turn.attempts)"
    }

    static func key(askingOf turn: NewsTurn, mail: Int64) -> String {
        "\(questionKeyPrefix)\(turn.news.number):\(mail)"
    }

    /// The news that a key names; nil for another mail's key.
    static func news(ofKey key: String) -> Int64? {
        for prefix in [newsKeyPrefix, questionKeyPrefix] where key.hasPrefix(prefix) {
            return key.dropFirst(prefix.count).split(separator: ":").first.flatMap { Int64($0) }
        }
        return nil
    }

    private static let newsKeyPrefix = "news:"
    private static let questionKeyPrefix = "helped:"
}
