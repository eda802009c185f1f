package import Feedback

/// What the outbox records of one try: each recipient's state, and when the rest are tried again.
package struct Settlement: Hashable, Sendable {
    package struct Entry: Hashable, Sendable {
        /// `sent`, `failed` and `unknown` are final; `queued` waits for `nextTry`.
        package let state: OutboxRow.State
        package let result: RecipientResult
    }

    /// One for each pending recipient of the row, in its order; none when nobody was left.
    package let entries: [Entry]
    /// Nil when no recipient is queued.
    package let nextTry: Timestamp?
    /// False when no server was reached: the pauses between tries do not grow by it.
    package let countsAsTry: Bool
    /// `OutboxRow.uncertainSends` from now on.
    package let uncertainSends: Int

    package func recipients(in state: OutboxRow.State) -> [EmailAddress] {
        entries.filter { $0.state == state }.map(\.result.recipient)
    }

    /// After a server was spoken to. A sender that the relay refuses is refused for every mail, and is the operator's to mend: what
    /// staff are to read waits for that. What is for others does not: it would come too late.
    ///
    /// `jitter`: see `RetrySchedule.pause(of:attempts:jitter:)`.
    package static func of(_ delivery: Delivery, for row: OutboxRow, now: Timestamp, jitter: Double) -> Settlement {
        let isExpired = RetrySchedule.isExpired(row, now: now)
        let isUncertain = delivery.recipients.contains { $0.outcome == .unknown }
        var pauses: [Duration] = []
        let entries = delivery.recipients.map { result -> Entry in
            switch result.outcome {
            case .accepted: return Entry(state: .sent, result: result)
            case .refused where result.isOfSender && row.mail.kind.isForStaff && !isExpired:
                pauses.append(RetrySchedule.pause(of: row.mail.kind, attempts: row.attempts, jitter: jitter))
                return Entry(state: .queued, result: result)
            case .refused: return Entry(state: .failed, result: result)
            case .deferred where isExpired: return Entry(state: .failed, result: result.givenUp(row))
            case .deferred:
                pauses.append(RetrySchedule.pause(of: row.mail.kind, attempts: row.attempts, jitter: jitter))
                return Entry(state: .queued, result: result)
            case .unknown:
                let consequence = UncertainSend.consequence(for: row.mail.kind, earlier: row.uncertainSends)
                guard case .again(let pause) = consequence, !isExpired else {
                    return Entry(state: .unknown, result: result)
                }
                pauses.append(pause)
                return Entry(state: .queued, result: result)
            }
        }
        return Settlement(
            entries: entries,
            nextTry: pauses.max().map { now + $0 },
            countsAsTry: true,
            uncertainSends: row.uncertainSends + (isUncertain ? 1 : 0)
        )
    }

    /// No server was reached, for whatever `reason`: back into the queue until `pause` is over, or given up for age.
    package static func unserved(_ row: OutboxRow, _ reason: String, now: Timestamp, pause: Duration) -> Settlement {
        let isExpired = RetrySchedule.isExpired(row, now: now)
        let entries = row.pending.map { recipient -> Entry in
            let result = RecipientResult(
                recipient: recipient,
                outcome: .deferred,
                reason: reason.cut(toBytes: SMTPReply.maximumTextBytes)
            )
            return isExpired
                ? Entry(state: .failed, result: result.givenUp(row)) : Entry(state: .queued, result: result)
        }
        return Settlement(
            entries: entries,
            nextTry: isExpired || entries.isEmpty ? nil : now + pause,
            countsAsTry: false,
            uncertainSends: row.uncertainSends
        )
    }
}

extension RecipientResult {
    fileprivate func givenUp(_ row: OutboxRow) -> RecipientResult {
        let hours = RetrySchedule.lifetime(of: row.mail.kind).components.seconds / 3600
        let span = hours > 48 ? "\(hours / 24) days" : "\(hours) hours"
        return RecipientResult(
            recipient: recipient,
            outcome: outcome,
            code: code,
            status: status,
            reason: "given up after \(span): \(reason)".cut(toBytes: SMTPReply.maximumTextBytes),
            phase: phase
        )
    }
}
