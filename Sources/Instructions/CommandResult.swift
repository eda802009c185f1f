package import Feedback

/// A command, and what came of it.
package struct CommandResult: Sendable {
    package let command: StaffCommand
    package let result: IncidentActResult
    /// When IT will say more, by the calendar; nil where nothing was promised.
    package let nextWordBy: Timestamp?

    package init(_ command: StaffCommand, _ result: IncidentActResult, nextWordBy: Timestamp? = nil) {
        self.command = command
        self.result = result
        self.nextWordBy = nextWordBy
    }

    package var isDone: Bool {
        if case .refused = result { false } else { true }
    }
}
