internal import Feedback
internal import MIME
internal import Store

/// A mail of ours that cannot be written down as a mail: too many recipients for a header, for one.
struct UnwritableMail: Error, CustomStringConvertible {
    /// Without bytes.
    let mail: OutboundMail
    let cause: MailBuilderError

    var description: String { "the \(mail.kind.rawValue) mail could not be written: \(cause)" }
}

extension FeedbackStore {
    /// Puts what `compose` yields into the outbox. What cannot be written stands there as failed: it must keep neither the mail
    /// it follows from out of the store, nor its own trouble from the operator.
    func post(about message: Int64? = nil, now: Timestamp, _ compose: () throws -> OutboundMail) throws {
        do {
            try enqueue(try compose(), about: message, now: now)
        } catch let error as UnwritableMail {
            try recordUnwritten(error.mail, about: message, reason: "\(error)", now: now)
        }
    }
}
