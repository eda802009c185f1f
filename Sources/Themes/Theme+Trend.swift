package import Feedback

extension Theme.Trend {
    /// - Parameters:
    ///   - people: who said it in the period.
    ///   - before: the same for as long periods before, the latest last; those before the service listened are left out.
    ///   - isFirst: it was first heard in the period.
    package init(people: Int, before: [Int], isFirst: Bool) {
        self = .steady
    }
}
