/// One thing that IT asks of Earshot by mail, about an incident.
package enum StaffCommand: Hashable, Sendable {
    case acknowledge
    /// For colleagues who report it from now on; IT promises to say more by a time of day.
    case note(String, nextWordBy: ClockTime?)
    case resolve(note: String?)
    case falseAlarm
    case exclude([Int64])
    case split([Int64])
    case merge(Int64)
    /// Takes back what an earlier letter did, by the number of its mail; nil: the letter that is answered, or the writer's last.
    case undo(letter: Int64?)

    /// Numbers in one command.
    package static let maximumNumbers = 100

    package enum Verb: String, CaseIterable, Sendable, Codable {
        case acknowledge
        case note
        case resolve
        case falseAlarm = "false alarm"
        case exclude
        case split
        case merge
        case undo

        /// People outside IT are told of it, so that a misreading would be an untruth.
        var isHeard: Bool {
            switch self {
            case .note, .resolve, .falseAlarm: true
            case .acknowledge, .exclude, .split, .merge, .undo: false
            }
        }

        /// How a letter would ask for it. The words are the same in every language, as alerts give them.
        package var name: String {
            switch self {
            case .acknowledge: "ack"
            case .note: "note"
            case .resolve: "resolved"
            case .falseAlarm: "false alarm"
            case .exclude: "not this"
            case .split: "split"
            case .merge: "merge"
            case .undo: "undo"
            }
        }
    }

    package var verb: Verb {
        switch self {
        case .acknowledge: .acknowledge
        case .note: .note
        case .resolve: .resolve
        case .falseAlarm: .falseAlarm
        case .exclude: .exclude
        case .split: .split
        case .merge: .merge
        case .undo: .undo
        }
    }
}
