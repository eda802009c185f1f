package import Feedback

/// What was taken back of an earlier letter, and what was not.
package struct Undoing: Hashable, Sendable {
    package enum Obstacle: Hashable, Sendable {
        /// People have been told what IT says of a theme; so many more are still to be.
        case told(waiting: Int)
        /// Somebody has done more since.
        case changed
        /// An incident cannot be made what it was.
        case incident(IncidentActResult.Refusal)
    }

    package struct Kept: Hashable, Sendable {
        package let command: String
        package let obstacle: Obstacle

        package init(command: String, obstacle: Obstacle) {
            self.command = command
            self.obstacle = obstacle
        }
    }

    /// Commands by name.
    package var taken: [String] = []
    package var kept: [Kept] = []

    package init() {}

    /// Some of it was taken back.
    var isDone: Bool { !taken.isEmpty }
    /// All of it was.
    var isWhole: Bool { isDone && kept.isEmpty }
}
