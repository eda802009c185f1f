internal import Feedback
internal import Store

extension StatusInspector {
    /// A line for each folder that was ever reached, and a trouble for each that is not well.
    ///
    /// - Parameter board: nil when no daemon runs.
    func addMailboxes(to report: inout StatusReport, board: HealthBoard?, now: Timestamp) async throws {
        let states = try await store.folderStates()
        for mailbox in configuration.mailboxes {
            for name in mailbox.folders {
                let folder = FolderID(mailbox: mailbox.name, folder: name)
                let state = states.first { $0.folder == folder }
                if let state { report.mailboxes.append(Self.line(state)) }
                report.troubles += await troubles(of: folder, state, mailbox, board, now)
            }
            for state in states
            where state.tray != nil && state.folder.mailbox == mailbox.name && configuration.reads(state) {
                report.trays.append(Self.line(state))
                if board == nil, let error = state.error { report.troubles.append("\(state.folder.source): \(error)") }
                if !state.tally.addsUp { report.troubles.append(Self.accountFault(state.folder)) }
            }
        }
    }

    func addCorrections(to report: inout StatusReport) async throws {
        let counts = try await store.correctionCounts()
        report.corrections.inForce = counts[.inForce] ?? 0
        report.corrections.replaced = counts[.replaced] ?? 0
        report.corrections.undone = counts[.undone] ?? 0
    }

    private func troubles(
        of folder: FolderID,
        _ state: FolderState?,
        _ mailbox: Configuration.Mailbox,
        _ board: HealthBoard?,
        _ now: Timestamp
    ) async -> [String] {
        var troubles: [String] = []
        if let state, !state.tally.addsUp { troubles.append(Self.accountFault(folder)) }
        guard let board else {
            if let error = state?.error { troubles.append("\(folder.source): \(error)") }
            return troubles
        }
        // What the board says of the folder, it says itself; but a task that hangs says nothing.
        let patience = FolderPatience(pollInterval: mailbox.pollInterval)
        let silence = patience.silence(since: state?.times.lookedAt, startedAt: board.startedAt, now: now)
        if let silence, await board.trouble(of: folder.source) == nil {
            let minutes = silence.components.seconds / 60
            troubles.append("\(folder.source): the last good look into it is over \(minutes) minutes old")
        }
        return troubles
    }

    private static func accountFault(_ folder: FolderID) -> String {
        "\(folder.source): the account of its mails does not add up; please report this fault"
    }

    private static func line(_ state: FolderState) -> StatusReport.Mailbox {
        var line = StatusReport.Mailbox()
        line.name = state.folder.mailbox
        line.folder = state.folder.folder
        line.listeningSince = state.times.listeningSince?.milliseconds
        line.lookedAt = state.times.lookedAt?.milliseconds
        line.lastReadAt = state.times.allReadAt?.milliseconds
        line.onServer = state.tally.onServer
        line.stored = state.tally.stored
        line.quarantined = state.tally.quarantined
        line.waiting = state.tally.waiting
        line.leftAlone = state.tally.leftAlone
        line.goneBeforeRead = state.gone
        line.passedOver = state.passedOver
        line.trouble = state.error
        line.troubleSince = state.errorSince?.milliseconds
        line.tray = state.tray?.rawValue
        return line
    }
}
