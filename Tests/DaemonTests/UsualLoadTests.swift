import Feedback
import MIME
import Outages
import Store
import Testing

@testable import Daemon

/// What is usual, learnt from a store.
@Suite struct UsualLoadTests {
    private static let additions = "[outages]\nholidays = [2026-11-18]\n"

    /// Outage reports, each by somebody else.
    private static func take(_ times: [Timestamp], into store: FeedbackStore) async throws {
        try await store.transaction { store in
            for (number, time) in times.enumerated() {
                var message = Message()
                message.sender = Sender(name: "", address: "p\(number)@example.org")
                let verdict = Verdict(
                    category: .outage,
                    isUnsure: false,
                    probabilities: [:],
                    service: nil,
                    tone: 0,
                    isSecurity: false,
                    reasons: [],
                    model: "test"
                )
                let folder = FolderID(mailbox: "feedback", folder: "INBOX")
                let raw = RawMessage(
                    location: MailboxUID(folder: folder, validity: UIDValidity(1), uid: UID(UInt32(number + 1))),
                    internalDate: time,
                    size: 0,
                    bytes: [],
                    isMarked: false
                )
                let intake = Intake(
                    raw: raw,
                    contentHash: ContentHash(of: Array("\(number)".utf8)).bytes,
                    disposition: .read(message, verdict),
                    isBacklog: false,
                    receivedAt: time
                )
                _ = try store.commit(intake, now: time)
            }
        }
    }

    /// Weekdays at eight by the clock of Berlin, six people; eight weeks before `Workplace.start`, over the end of summer time.
    private static let mornings = (1...56).reversed().flatMap { day -> [Timestamp] in
        let noon = Workplace.start - .days(day) + .hours(2)
        let isWeekday = (noon.seconds / 86_400 + 3) % 7 < 5
        // 2026-10-25: from then on Berlin is one hour ahead instead of two.
        let eight = noon - .hours(noon.seconds < 1_792_890_000 ? 6 : 5)
        return isWeekday ? (0..<6).map { eight + .minutes($0 * 9) } : []
    }

    @Test func theRhythmIsThatOfTheOrganisationsClock() async throws {
        try await Workplace.with(Self.additions) { place in
            try await Self.take(Self.mornings, into: place.store)
            let usual = UsualLoad(place.configuration)
            let now = Workplace.start
            let baseline = try await place.store.transaction { try usual.baseline(for: nil, in: $0, now: now) }
            // Tuesday at eight and at seven by the winter's clock: 07:00 and 06:00 UTC.
            let eight = now + .hours(21)
            let known = try #require(baseline)
            #expect(known.usualPerHour(at: eight) ?? 0 > 3)
            #expect(known.usualPerHour(at: eight - .hours(2)) ?? 9 < 1)
            // A Wednesday that is a holiday is a Sunday.
            #expect(known.usualPerHour(at: eight - .days(6)) ?? 9 < 0.5)
        }
    }

    @Test func noRhythmIsKnownInTheFirstTwoWeeks() async throws {
        try await Workplace.with { place in
            try await Self.take([Workplace.start - .days(13)], into: place.store)
            let usual = UsualLoad(place.configuration)
            let baselines = try await place.store.transaction { store in
                [
                    try usual.baseline(for: nil, in: store, now: Workplace.start),
                    try usual.baseline(for: nil, in: store, now: Workplace.start + .days(2)),
                ]
            }
            #expect(baselines.map { $0?.isLearnt } == [false, true])
            #expect(baselines[0]?.usualPerHour(at: Workplace.start) == nil)
        }
    }

    @Test func storedReportsAreReadWithTheirIncidents() async throws {
        try await Workplace.with { place in
            try await Self.take(Self.mornings, into: place.store)
            let first = Self.mornings[0]
            _ = try await place.store.record(
                Incident(
                    service: nil,
                    openedAt: first,
                    firstReportAt: first,
                    lastReportAt: first,
                    people: 6,
                    alertedPeople: 6,
                    lastAlertAt: first,
                    transition: 1
                ),
                reports: [1]
            )
            let stored = try await StoredReports(place.configuration)
            #expect(stored.start == first)
            #expect(stored.reports.map(\.time) == Self.mornings)
            #expect(stored.incidents.map(\.people) == [6])
        }
    }
}
