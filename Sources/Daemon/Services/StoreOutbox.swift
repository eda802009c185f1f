internal import Feedback
internal import Postal
internal import Store

/// The store as the postman's outbox.
struct StoreOutbox: Outbox {
    let store: FeedbackStore
    let clock: any WallClock

    func claim(limit: Int, now: Timestamp) async throws -> [OutboxRow] {
        try await store.claim(limit: limit, now: now)
    }

    func enterDot(_ row: Int64) async throws {
        try await store.enterDot(row, now: clock.now())
    }

    func settle(_ row: Int64, as settlement: Settlement, now: Timestamp) async throws {
        let results = settlement.entries.map(Self.result)
        let uncertain = settlement.entries.first { $0.result.outcome == .unknown }
        let reason = settlement.entries.first { $0.state != .sent }?.result.reason ?? ""
        try await store.transaction { store in
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
