internal import Feedback
internal import Store

/// Mails of ours that did not arrive, or may not have: the operator's business.
enum OutboxTroubles {
    /// Lines at most; what is beyond is in the outbox's counts.
    static let maximumLines = 5
    /// A mail that failed for good is told of so long; after that the counts alone tell of it.
    static let history = Duration.days(7)

    /// - Parameter since: mails settled are told of when they were composed later than this; those that wait are always told of.
    static func lines(of store: FeedbackStore, since: Timestamp) async throws -> [String] {
        let troubled = try await store.troubledMail(limit: 100).filter { mail in
            [.queued, .sending, .dot].contains(mail.state) || mail.createdAt >= since
        }
        let lines = troubled.prefix(maximumLines).map(line)
        let rest = troubled.count - lines.count
        return lines + (rest > 0 ? ["\(rest) more mails did not arrive, or may not have"] : [])
    }

    private static func line(_ mail: TroubledMail) -> String {
        let subject = "\(mail.kind.rawValue) mail \(mail.number)"
        let refused = mail.recipients.filter { $0.state == .refused }
        guard mail.state == .sent, let first = refused.first else {
            return "\(subject) is \(mail.state.rawValue): \(mail.reason)"
        }
        return "\(subject) was refused for \(refused.count) of \(mail.recipients.count) recipients: \(first.reply)"
    }
}
