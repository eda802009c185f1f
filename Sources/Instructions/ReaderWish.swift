/// What a reader wants of a digest, for themselves alone.
package enum ReaderWish: Hashable, Sendable {
    case pause(Pause)
    case rhythm(Rhythm)
    case stop
    /// Ends a pause, or a stop.
    case resume

    package enum Rhythm: String, CaseIterable, Sendable {
        case daily
        case weekdays
        case weekly
        case monthly
        /// As the operator configured it.
        case standard
    }

    package enum Pause: Hashable, Sendable {
        /// From now on; at most `maximumDays`.
        case days(Int)
        /// It comes again on that day.
        case until(DayWord)
    }

    package static let maximumDays = 366

    /// How a letter would ask for it.
    package var name: String {
        switch self {
        case .pause: "pause"
        case .rhythm(let rhythm): rhythm.rawValue
        case .stop: "stop"
        case .resume: "resume"
        }
    }
}
