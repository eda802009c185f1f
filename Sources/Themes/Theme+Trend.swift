package import Feedback

extension Theme.Trend {
    /// How unlikely the people of a period must be, had nothing changed, to be called a change: one side of a test.
    private static let level = 0.05

    /// Small numbers are noise: two people and then three are steady. Had nothing changed, each of all the people would have spoken in
    /// this period with the same chance as in any of the others, so their number is binomial (the conditional test of two Poisson
    /// rates, Przyborowski and Wilenski 1940). It rises or falls where such a number, or one further off, has a chance of 5 % or less:
    /// from 0 to 5, from 2 to 9, from 10 to 20, or after three silent periods of three to 3 people.
    ///
    /// - Parameters:
    ///   - people: who said it in the period.
    ///   - before: the same for as long periods before, the latest last; those before the service listened are left out.
    ///   - isFirst: it was first heard in the period.
    package init(people: Int, before: [Int], isFirst: Bool) {
        if people <= 0 {
            self = .quiet
        } else if isFirst {
            self = .new
        } else if before.isEmpty {
            self = .steady
        } else {
            let all = people + before.reduce(0) { $0 + max(0, $1) }
            let share = 1 / Double(before.count + 1)
            if Self.chance(of: people...all, among: all, share: share) <= Self.level {
                self = .rising
            } else if Self.chance(of: 0...people, among: all, share: share) <= Self.level {
                self = .falling
            } else {
                self = .steady
            }
        }
    }

    /// That a binomial number lies in the range.
    private static func chance(of range: ClosedRange<Int>, among all: Int, share: Double) -> Double {
        var sum = 0.0
        // The logarithm of the chance of `number`: from one to the next by their ratio, as powers would vanish.
        var logarithm = Double(all) * Logarithm.natural(1 - share)
        for number in 0...all {
            if range.contains(number) { sum += Logarithm.exponential(logarithm) }
            guard number < all else { break }
            logarithm += Logarithm.natural(Double(all - number) / Double(number + 1) * share / (1 - share))
        }
        return sum
    }
}
