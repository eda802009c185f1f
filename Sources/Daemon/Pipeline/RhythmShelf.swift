internal import Outages
internal import Store
internal import Synchronization

/// What is usual, learnt once an hour for each service: the hours it is learnt from are over, and a report every few
/// milliseconds must not count eight weeks anew each time.
///
/// What changes in those hours afterwards, as when a new incident claims a report of the hour before, is seen in the next hour.
final class RhythmShelf: Sendable {
    private struct Shelf {
        var hour: Int64 = .min
        /// A nil rhythm is known too: too little has been heard yet.
        var rhythms: [ServiceScope: WeeklyRhythm?] = [:]
    }

    private let shelf = Mutex(Shelf())

    /// - Parameters:
    ///   - hour: since 1970; the rhythm is learnt from the hours before it.
    ///   - learn: called when it is not known yet.
    func rhythm(
        of scope: ServiceScope,
        untilHour hour: Int64,
        learn: () throws -> WeeklyRhythm?
    ) rethrows -> WeeklyRhythm? {
        let known = shelf.withLock { $0.hour == hour ? $0.rhythms[scope] : nil }
        if let known { return known }
        let learnt = try learn()
        shelf.withLock { shelf in
            if shelf.hour != hour { shelf = Shelf(hour: hour) }
            shelf.rhythms[scope] = .some(learnt)
        }
        return learnt
    }
}
