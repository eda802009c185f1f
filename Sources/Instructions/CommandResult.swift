package import Feedback

/// A command about an incident, and what came of it.
package struct CommandResult: Sendable {
    package enum Outcome: Sendable {
        case act(IncidentActResult)
        /// Of all that a letter did.
        case letter(Undoing)
    }

    package let command: StaffCommand
    package let outcome: Outcome
    /// When IT will say more, by the calendar; nil where nothing was promised.
    package let nextWordBy: Timestamp?

    package init(_ command: StaffCommand, _ result: IncidentActResult, nextWordBy: Timestamp? = nil) {
        self.command = command
        outcome = .act(result)
        self.nextWordBy = nextWordBy
    }

    package init(_ command: StaffCommand, _ undoing: Undoing) {
        self.command = command
        outcome = .letter(undoing)
        nextWordBy = nil
    }

    package var isDone: Bool {
        switch outcome {
        case .act(.refused): false
        case .act: true
        case .letter(let undoing): undoing.isDone
        }
    }

    /// All of it.
    var isWhole: Bool {
        if case .letter(let undoing) = outcome { undoing.isWhole } else { isDone }
    }
}
