import Feedback
import Postal

/// The outbox as an array.
actor FakeOutbox: Outbox {
    struct Full: Error {}

    private(set) var rows: [OutboxRow] = []
    private(set) var nextTries: [Int64: Timestamp] = [:]
    private(set) var settlements: [Settlement] = []
    var refusesDot = false
    private let onDot: @Sendable () -> Void

    init(_ mails: [OutboundMail], refusesDot: Bool = false, onDot: @escaping @Sendable () -> Void = {}) {
        self.onDot = onDot
        for (index, mail) in mails.enumerated() {
            rows.append(
                OutboxRow(
                    number: Int64(index + 1),
                    mail: mail,
                    state: .queued,
                    attempts: 0,
                    createdAt: Sample.start,
                    pending: mail.recipients
                )
            )
            nextTries[Int64(index + 1)] = Sample.start
        }
        self.refusesDot = refusesDot
    }

    func claim(limit: Int, now: Timestamp) -> [OutboxRow] {
        let due = rows.indices.filter {
            rows[$0].state == .queued && nextTries[rows[$0].number].map { $0 <= now } ?? false
        }
        return due.prefix(limit).map { index in
            rows[index] = rows[index].with(state: .sending, attempts: rows[index].attempts + 1)
            return rows[index]
        }
    }

    func enterDot(_ row: Int64) throws {
        if refusesDot { throw Full() }
        onDot()
        let index = Int(row) - 1
        rows[index] = rows[index].with(state: .dot)
    }

    func settle(_ row: Int64, as settlement: Settlement, now: Timestamp) {
        let index = Int(row) - 1
        let old = rows[index]
        settlements.append(settlement)
        nextTries[row] = settlement.nextTry
        let pending = settlement.recipients(in: .queued)
        rows[index] = old.with(
            state: pending.isEmpty ? settlement.entries.first?.state ?? .sent : .queued,
            attempts: settlement.countsAsTry ? old.attempts : old.attempts - 1,
            pending: pending,
            uncertainSends: settlement.uncertainSends
        )
    }
}

extension OutboxRow {
    func with(
        state: State? = nil,
        attempts: Int? = nil,
        pending: [EmailAddress]? = nil,
        uncertainSends: Int? = nil
    ) -> OutboxRow {
        OutboxRow(
            number: number,
            mail: mail,
            state: state ?? self.state,
            attempts: attempts ?? self.attempts,
            createdAt: createdAt,
            pending: pending ?? self.pending,
            uncertainSends: uncertainSends ?? self.uncertainSends
        )
    }
}
