import Feedback
import Testing

@testable import Daemon

/// Mails taken in once more, to see which incidents they make.
struct RehearsalTests {
    private static func mail(
        _ number: Int64,
        category: Category = .outage,
        chance: Double = 1,
        other: String? = nil,
        isFalseAlarm: Bool = false
    ) -> Rehearsal.Mail {
        var verdict = Verdict(
            category: category,
            isUnsure: false,
            probabilities: [.outage: chance],
            service: "vpn",
            tone: 0,
            isSecurity: false,
            reasons: [],
            model: "test"
        )
        if let other {
            verdict.matters = [
                Matter(
                    passage: 1,
                    category: .outage,
                    isUnsure: false,
                    probabilities: [.outage: 1],
                    mention: ServiceMention(service: other, manner: .exact, words: other),
                    reasons: []
                )
            ]
        }
        let time = Workplace.start + .minutes(Int(number))
        return Rehearsal.Mail(
            number: number,
            person: "person\(number)@example.org",
            kind: .human,
            verdict: verdict,
            isFalseAlarm: isFalseAlarm,
            isBacklog: false,
            received: time,
            stored: time
        )
    }

    private static func incidents(_ mails: [Rehearsal.Mail]) async throws -> [Incident] {
        try await Workplace.with { place in
            let rehearsal = try await Rehearsal(place.configuration, firstReceived: nil)
            try await rehearsal.take(mails)
            return try await rehearsal.end(at: Workplace.start + .hours(5))
        }
    }

    @Test func aSecondOutageInAMailIsRehearsed() async throws {
        let incidents = try await Self.incidents((1...4).map { Self.mail($0, other: "printer") })
        #expect(Set(incidents.map(\.service)) == ["vpn", "printer"])
        #expect(incidents.map(\.people) == [4, 4])
    }

    @Test func whatMayBeAnOutageIsRehearsedAndWhatITCalledNoneIsNot() async throws {
        let mails =
            (1...4).map { Self.mail($0) } + [Self.mail(5, category: .request, chance: 0.3)]
            + [Self.mail(6, category: .request, chance: 0.15), Self.mail(7, isFalseAlarm: true)]
        #expect(try await Self.incidents(mails).map(\.people) == [5])
    }
}
