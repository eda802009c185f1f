/// What is counted, by the names that reports for programs bear, in the order of the table.
enum ScoredField: String, Sendable, CaseIterable {
    case mails
    case subject
    case from
    case fromName = "from_name"
    case to
    case messageID = "message_id"
    case text
    case attachmentCount = "attachment_count"
    case attachmentNames = "attachment_names"
    case reply
    case replyLost = "reply_LOST_text"
    case replyLeft = "reply_JUNK_left"
    case forwarded
    case forwardAbove = "forward_above"
    case autoFound = "is_auto_recall"
    case autoFalse = "is_auto_false_positives"
    case bounceFound = "is_bounce_recall"
    case bounceFalse = "is_bounce_false_positives"
    case consensusSubject = "consensus_subject"
    case consensusFrom = "consensus_from"
    case consensusMessageID = "consensus_message_id"
    case consensusText = "consensus_text"

    var title: String {
        switch self {
        case .mails: "mails read"
        case .subject: "subject"
        case .from: "sender's address"
        case .fromName: "sender's name"
        case .to: "recipients"
        case .messageID: "Message-ID"
        case .text: "visible text"
        case .attachmentCount: "number of attachments"
        case .attachmentNames: "names of attachments"
        case .reply: "reply text"
        case .replyLost: "  words lost (less is better)"
        case .replyLeft: "  quotes left (less is better)"
        case .forwarded: "forward or not"
        case .forwardAbove: "text above a forward"
        case .autoFound: "machine mail found"
        case .autoFalse: "  taken for it (less is better)"
        case .bounceFound: "bounces found"
        case .bounceFalse: "  taken for one (less is better)"
        case .consensusSubject: "subject, by consensus"
        case .consensusFrom: "sender, by consensus"
        case .consensusMessageID: "Message-ID, by consensus"
        case .consensusText: "text, by consensus"
        }
    }

    /// Counts faults instead of what is right.
    var countsFaults: Bool { [.replyLost, .replyLeft, .autoFalse, .bounceFalse].contains(self) }
}
