internal import Feedback
internal import FoundationEssentials
internal import Instructions

extension IncidentAct {
    /// - Parameters:
    ///   - said: when the letter with it came.
    ///   - zone: of the clock that its writer looks at.
    init(_ command: StaffCommand, said: Timestamp, in zone: TimeZone, now: Timestamp) {
        switch command {
        case .acknowledge: self = .acknowledge
        case .note(let text, let time):
            let next = time?.next(after: said, in: zone)
            // A promise that was due before it could be carried out is none.
            let isOne = next.map { now < $0 && $0 - now <= IncidentNote.clockReach } ?? false
            self = .note(text, nextWordBy: isOne ? next : nil)
        case .resolve(let note): self = .resolve(note: note)
        case .falseAlarm: self = .falseAlarm
        case .exclude(let mails): self = .exclude(mails)
        case .split(let mails): self = .split(mails)
        case .merge(let other): self = .merge(other)
        case .undo: self = .undo
        }
    }

    var nextWordBy: Timestamp? {
        if case .note(_, let time) = self { time } else { nil }
    }
}
