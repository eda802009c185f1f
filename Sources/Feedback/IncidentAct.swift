/// What IT does with an incident, by mail or by command.
package enum IncidentAct: Hashable, Sendable, Codable {
    /// Somebody is on it: it is not told again as long as it lasts, unless it grows. A note says that too.
    case acknowledge
    /// A word for colleagues who report it from now on.
    case note(String, nextWordBy: Timestamp?)
    /// It is over; what the note says is told to those who reported it.
    case resolve(note: String?)
    /// There was no failure: its mails open no incident again, and stay what they are filed as.
    case falseAlarm
    /// These mails, by their numbers, do not belong to it.
    case exclude([Int64])
    /// Another incident is the same failure: it is counted into this one.
    case merge(Int64)
    /// These mails, by their numbers, are about another failure: an incident of their own.
    case split([Int64])
    /// The last of all this is taken back, as long as nobody outside IT was told of it.
    case undo
}
