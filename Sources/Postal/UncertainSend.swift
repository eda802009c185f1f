package import Feedback

/// What follows when a mail's final dot may have arrived and its answer did not: after a lost connection, and after a
/// restart that finds a row in `OutboxRow.State.dot`. SMTP cannot tell (RFC 1047); the kind of mail decides which error is
/// worse, twice or never.
package enum UncertainSend: Hashable, Sendable {
    /// It stays unknown.
    case neverAgain
    /// The same bytes with the same Message-ID, this much later.
    case again(after: Duration)

    /// `earlier`: uncertain sends of the same mail before this one.
    package static func consequence(for kind: OutboundMail.Kind, earlier: Int) -> UncertainSend {
        switch kind {
        case .acknowledgement, .allClear, .news, .reply: .neverAgain
        case .confirmation: earlier == 0 ? .again(after: .minutes(2)) : .neverAgain
        case .digest, .bulletin: earlier == 0 ? .again(after: .minutes(30)) : .neverAgain
        // At least once. A relay that takes mails and then drops the line would otherwise multiply them every minute:
        // so the pauses grow.
        case .alert, .helpdesk, .security: .again(after: RetrySchedule.pause(after: earlier + 1))
        }
    }
}
