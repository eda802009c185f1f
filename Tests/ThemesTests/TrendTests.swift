import Feedback
import Testing
import Themes

@Suite("How much is heard of a theme, against before")
struct TrendTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let people: Int
        let before: [Int]
        var isFirst = false
        let trend: Theme.Trend
        var testDescription: String { "\(before) then \(people)\(isFirst ? ", first" : ""): \(trend)" }
    }

    @Test(arguments: [
        Case(people: 1, before: [], isFirst: true, trend: .new),
        Case(people: 9, before: [0, 0, 0], isFirst: true, trend: .new),
        Case(people: 0, before: [3], trend: .quiet),
        Case(people: 0, before: [], trend: .quiet),
        Case(people: 4, before: [], trend: .steady),
        // Small numbers are noise.
        Case(people: 3, before: [2], trend: .steady),
        Case(people: 1, before: [3], trend: .steady),
        Case(people: 5, before: [1], trend: .steady),
        Case(people: 5, before: [0], trend: .rising),
        Case(people: 9, before: [2], trend: .rising),
        Case(people: 20, before: [10], trend: .rising),
        Case(people: 14, before: [10], trend: .steady),
        // Several periods say more than one.
        Case(people: 3, before: [0, 0, 0], trend: .rising),
        Case(people: 5, before: [4, 6, 5, 5], trend: .steady),
        Case(people: 2, before: [9], trend: .falling),
        Case(people: 1, before: [5, 6, 7], trend: .falling),
        Case(people: 100, before: [100, 100], trend: .steady),
        Case(people: 50_000, before: [100_000], trend: .falling),
        Case(people: 3, before: [-5], trend: .steady),
    ])
    func isTold(_ test: Case) {
        #expect(Theme.Trend(people: test.people, before: test.before, isFirst: test.isFirst) == test.trend)
    }
}
