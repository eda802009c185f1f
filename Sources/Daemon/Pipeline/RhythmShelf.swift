internal import Feedback
internal import Outages
internal import Synchronization

/// What is usual, learnt once an hour, and for each service when one of its reports comes: the hours it is learnt from are over, and a
/// report every few milliseconds must not count eight weeks anew each time.
///
/// What changes in those hours afterwards, as when a new incident claims a report of the hour before, is seen in the next hour.
final class RhythmShelf: Sendable {
    struct Lesson: Sendable {
        var history: ReportHistory
        let troubles: [ReportHistory.Trouble]
    }

    private struct Shelf {
        var hour: Timestamp?
        /// None where nothing has been heard yet.
        var lesson: Lesson?
    }

    private let shelf = Mutex(Shelf())

    /// - Parameters:
    ///   - hour: a full one; the rhythm is learnt from the hours before it.
    ///   - read: called when these are not known yet.
    func baseline(
        for service: String?,
        until hour: Timestamp,
        read: () throws -> Lesson?
    ) rethrows -> ReportBaseline? {
        if shelf.withLock({ $0.hour != hour }) {
            let lesson = try read()
            shelf.withLock { $0 = Shelf(hour: hour, lesson: lesson) }
        }
        return shelf.withLock { shelf in
            guard let troubles = shelf.lesson?.troubles else { return nil }
            return shelf.lesson?.history.baseline(for: service, until: hour) { troubles }
        }
    }
}
