/// What a simulation has found, for people and programs.
package struct SimulationReport: Sendable, Encodable {
    /// A service under one dispersion, over all years.
    package struct Line: Sendable, Encodable {
        package let dispersion: Double
        /// Reports an hour.
        package let rate: Double
        package let bursts: Int
        /// Those that began while an incident of the service was open.
        package let covered: Int
        /// Those that stand above the noise, of the others; and how many of these were missed.
        package let loud: Int
        package let loudMissed: Int
        package let found: Int
        /// At which of its reports a burst above the noise was found: the median, and nine in ten by then. Nil when none was.
        package let medianReport: Int?
        package let lateReport: Int?
        /// From the first report on.
        package let medianMinutes: Double?
        package let falseAlarmsAYear: Double
        package let power: [Power]
    }

    /// The bursts of so many people, and how many of them were found.
    package struct Power: Sendable, Encodable {
        /// Fewest and most people.
        package let people: [Int]
        package let bursts: Int
        package let found: Int
    }

    /// Of all services together, with the alarms about no service in particular.
    package struct FalseAlarms: Sendable, Encodable {
        package let dispersion: Double
        package let aYear: Double
        /// Of these, raised by services in total.
        package let inTotalAYear: Double
        /// In the first two weeks, while nothing is known of what is usual.
        package let beforeKnown: Double
    }

    package let years: Int
    package let seed: UInt64
    package let people: Int
    package let lines: [Line]
    package let falseAlarms: [FalseAlarms]

    /// Sizes of bursts that are counted together.
    package static let sizes = [6...9, 10...14, 15...19, 20...29, 30...40]
}
