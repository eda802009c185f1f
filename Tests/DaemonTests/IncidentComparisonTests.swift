import Feedback
import Testing

@testable import Daemon

struct IncidentComparisonTests {
    private static let start = Timestamp(seconds: 1_795_428_000)

    /// - Parameters:
    ///   - first, opened, last: minutes from the start.
    private static func incident(
        _ number: Int64,
        _ service: String?,
        first: Int,
        opened: Int,
        last: Int,
        people: Int = 4
    ) -> Incident {
        Incident(
            number: number,
            service: service,
            openedAt: start + .minutes(opened),
            firstReportAt: start + .minutes(first),
            lastReportAt: start + .minutes(last),
            people: people,
            alertedPeople: people,
            lastAlertAt: start + .minutes(opened),
            transition: 1
        )
    }

    private static let vpn = incident(1, "vpn", first: 0, opened: 5, last: 30)

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let before: [Incident]
        let after: [Incident]
        let kinds: [ReplayReport.IncidentChange.Kind]
    }

    static let cases = [
        Case(testDescription: "none", before: [], after: [], kinds: []),
        Case(testDescription: "the same", before: [vpn], after: [vpn], kinds: []),
        Case(testDescription: "gone", before: [vpn], after: [], kinds: [.doesNotOpen]),
        Case(testDescription: "new", before: [], after: [vpn], kinds: [.opens]),
        Case(
            testDescription: "later",
            before: [vpn],
            after: [incident(1, "vpn", first: 4, opened: 20, last: 30)],
            kinds: [.opensLater]
        ),
        Case(
            testDescription: "earlier",
            before: [vpn],
            after: [incident(7, "vpn", first: 0, opened: 3, last: 40, people: 9)],
            kinds: [.opensEarlier]
        ),
        Case(
            testDescription: "other people",
            before: [vpn],
            after: [incident(3, "vpn", first: 0, opened: 5, last: 30, people: 6)],
            kinds: [.otherPeople]
        ),
        Case(
            testDescription: "another service",
            before: [vpn],
            after: [incident(1, nil, first: 0, opened: 6, last: 30)],
            kinds: [.doesNotOpen, .opens]
        ),
        Case(
            testDescription: "another day",
            before: [vpn],
            after: [incident(1, "vpn", first: 1440, opened: 1450, last: 1460)],
            kinds: [.doesNotOpen, .opens]
        ),
        Case(
            testDescription: "the nearer of two",
            before: [incident(1, "vpn", first: 100, opened: 105, last: 110)],
            after: [
                incident(1, "vpn", first: 0, opened: 5, last: 30),
                incident(2, "vpn", first: 100, opened: 105, last: 110),
            ],
            kinds: [.opens]
        ),
    ]

    @Test(arguments: cases)
    func finds(_ item: Case) {
        #expect(IncidentComparison.changes(item.before, item.after).map(\.kind) == item.kinds)
    }
}
