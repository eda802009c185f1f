internal import Feedback
internal import Postal
internal import Store

/// The store as the postman's outbox.
struct StoreOutbox: Outbox {
    let store: FeedbackStore
    let clock: any WallClock

    func claim(limit: Int, now: Timestamp) async throws -> [OutboxRow] {
        try await store.transaction { store in
            try store.claim(limit: limit, now: now).map { row in
                let rested = try store.refuseRested(in: row, now: now)
                return rested.isEmpty ? row : row.without(rested)
            }
        }
    }

    func enterDot(_ row: Int64) async throws {
        try await store.enterDot(row, now: clock.now())
    }

    func settle(_ row: Int64, as settlement: Settlement, now: Timestamp) async throws {
        let results = settlement.entries.map(Self.result)
        let uncertain = settlement.entries.first { $0.result.outcome == .unknown }
        // What waits is told why it waits; each recipient keeps the answer of its own.
        let waiting = settlement.entries.first { $0.state == .queued }
        let deciding = waiting ?? settlement.entries.first { $0.state != .sent }
        let reason = deciding?.result.reason ?? ""
        try await store.transaction { store in
            try Self.learn(from: settlement, row, in: store, now: now)
            guard let uncertain else {
                try store.settle(
                    row,
                    results,
                    nextTry: settlement.nextTry,
                    countsAsTry: settlement.countsAsTry,
                    reason: reason,
                    now: now
                )
                return
            }
            // Those refused before the dot are settled; the fate of the others is one, as they shared the dot.
            try store.settle(row, results, nextTry: now, reason: reason, now: now)
            try store.settleUncertain(row, reason: reason, now: now) { _, _ in
                guard uncertain.state == .queued, let next = settlement.nextTry else { return .unknown }
                return .again(after: next - now)
            }
        }
    }

    /// An address that the relay calls dead rests; one that takes a mail lives.
    private static func learn(
        from settlement: Settlement,
        _ row: Int64,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        for entry in settlement.entries {
            let result = entry.result
            if result.isDeadAddress {
                try store.rest(result.recipient, .refused, status: result.status ?? "", outbox: row, now: now)
            } else if result.outcome == .accepted {
                try store.wake(result.recipient)
            }
        }
    }

    private static func result(_ entry: Settlement.Entry) -> Store.RecipientResult {
        let state: Store.RecipientResult.State =
            switch entry.state {
            case .sent: .accepted
            case .failed: .refused
            case .queued, .sending, .dot, .unknown: .pending
            }
        return Store.RecipientResult(address: entry.result.recipient, state: state, reply: entry.result.reason)
    }
}

extension OutboxRow {
    /// The same with fewer recipients to serve.
    fileprivate func without(_ served: [EmailAddress]) -> OutboxRow {
        OutboxRow(
            number: number,
            mail: mail,
            state: state,
            attempts: attempts,
            createdAt: createdAt,
            pending: pending.filter { !served.contains($0) },
            uncertainSends: uncertainSends
        )
    }
}
