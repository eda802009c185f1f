internal import Feedback
internal import Store
internal import Telemetry

/// The second way to warn, for when the first is dead: an alert that no mail has carried within two minutes goes to the journal, at
/// priority `alert` and under a message id of its own, and to systemd's status line. Whatever watches the machine hears of it there.
struct AlertWatch: Sendable {
    static let interval = Duration.seconds(15)
    /// systemd cuts the status line of a unit nowhere, but people read it in one line.
    static let maximumStatusBytes = 200

    let store: FeedbackStore
    let board: HealthBoard
    let clock: any WallClock
    let log: Log
    let journal: JournalAlert
    /// The status line when nothing is wrong.
    let calm: String
    /// Tells systemd.
    let announce: @Sendable (String) -> Void

    /// - Throws: what the store throws when it cannot go on.
    func run() async throws {
        let attempt = Attempt(service: "warnings", board: board, log: log)
        var ledger = AlertLedger()
        var shown = calm
        while !Task.isCancelled {
            _ = try await attempt.run { try await look(&ledger) }
            let status = await statusLine(ledger)
            if status != shown { announce(status) }
            shown = status
            try? await Task.sleep(for: Self.interval)
        }
    }

    func look(_ ledger: inout AlertLedger) async throws {
        let now = clock.now()
        let overdue = try await OverdueAlerts.find(in: store, now: now)
        for alert in ledger.due(overdue, at: .now) { journal.send(alert, text: alert.text(now: now), log: log) }
        if overdue.isEmpty, !ledger.isEmpty {
            log.notice("what could not be delivered has arrived, or its time is over")
        }
        ledger.keep(overdue, text: overdue.first?.text(now: now))
    }

    private func statusLine(_ ledger: AlertLedger) async -> String {
        if let worst = ledger.worst { return Self.line(worst) }
        let troubles = await board.allTroubles
        guard let first = troubles.first else { return calm }
        return Self.line(troubles.count == 1 ? first : "\(first) (and \(troubles.count - 1) more)")
    }

    /// One line: an assignment of sd_notify(3) ends at a line break.
    private static func line(_ text: String) -> String {
        var line = ""
        for scalar in text.unicodeScalars {
            guard line.utf8.count < maximumStatusBytes else { return line + "…" }
            line.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
        }
        return line
    }
}
