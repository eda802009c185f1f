import Digests
import Feedback
import Store
import Testing

@testable import Daemon

/// What the store knows, as a digest gets it. The clock starts on a Monday at 11:00 in Berlin.
struct DigestGathererTests {
    private static let weekly = "[[digest]]\nname = \"weekly\"\nschedule = \"Mon 08:00\"\nto = [\"it@example.org\"]\n"

    /// A complaint by each of some people, days after the start, placed into a theme.
    private static func complain(
        _ place: Workplace,
        _ people: [String],
        day: Int,
        theme: Int64? = nil,
        certainty: Double = 0.95
    ) async throws {
        for person in people {
            let now = Workplace.start + .days(day)
            let count = try await place.store.totals().messages
            let text = "The VPN client looks old and it annoys me every day, \(person) \(count)."
            let mail = "From: \(person)\r\nTo: it-feedback@example.org\r\nSubject: vpn\r\n\r\n\(text)\r\n"
            let location = MailboxUID(
                folder: FolderID(mailbox: "feedback", folder: "INBOX"),
                validity: UIDValidity(1),
                uid: UID(UInt32(count + 1))
            )
            let bytes = Array(mail.utf8)
            let raw = RawMessage(
                location: location,
                internalDate: now,
                size: bytes.count,
                bytes: bytes,
                isMarked: false
            )
            let arrival = Arrival(raw: raw, lastPoll: now, listeningSince: Workplace.start, now: now)
            _ = try await place.pipeline().take([arrival], now: now)
            guard let theme else { continue }
            let member = ThemeMember(
                mail: Int64(count + 1),
                position: 0,
                theme: theme,
                category: .complaint,
                person: person,
                received: now,
                stored: now,
                tone: 0.2,
                certainty: certainty,
                sentence: "It annoys \(person)."
            )
            try await place.store.place(member, model: "words")
            _ = try await place.store.recount(theme: theme)
        }
    }

    private static func theme(_ place: Workplace, _ name: String) async throws -> Int64 {
        let theme = Theme(
            name: name,
            category: .complaint,
            service: nil,
            people: 0,
            mails: 0,
            firstHeard: Workplace.start,
            lastHeard: Workplace.start,
            stress: 0
        )
        return try await place.store.record(theme).number
    }

    private static func material(_ place: Workplace, from day: Int, to end: Int) async throws -> DigestMaterial {
        let digest = try #require(place.configuration.digests.first)
        let (from, to) = (Workplace.start + .days(day), Workplace.start + .days(end))
        return try await DigestGatherer(configuration: place.configuration, store: place.store)
            .material(for: digest, from: from, to: to, now: to)
    }

    private static func people(_ count: Int, of domain: String = "example.org") -> [String] {
        (1...count).map { "p\($0)@\(domain)" }
    }

    @Test("themes are told with their people, their course and the words of different people; quiet ones come last")
    func themes() async throws {
        try await Workplace.with(Self.weekly) { place in
            _ = try await place.store.listeningSince(now: Workplace.start)
            let (loud, soft) = (try await Self.theme(place, "loud"), try await Self.theme(place, "soft"))
            let (quiet, merged) = (try await Self.theme(place, "quiet"), try await Self.theme(place, "merged"))
            for week in 0..<2 {
                try await Self.complain(place, Self.people(3), day: week * 7 + 1, theme: quiet)
                try await Self.complain(place, Self.people(1), day: week * 7 + 2, theme: loud)
            }
            try await Self.complain(place, Self.people(1) + Self.people(4), day: 15, theme: loud)
            try await Self.complain(place, Self.people(2), day: 16, theme: soft)
            try await Self.complain(place, Self.people(2), day: 16, theme: merged)
            var gone = try #require(try await place.store.theme(merged))
            gone.mergedInto = soft
            try await place.store.record(gone)
            let material = try await Self.material(place, from: 14, to: 21)
            let entries = material.complaints.entries
            #expect(entries.map(\.theme.number) == [loud, soft, quiet])
            #expect(entries.map(\.people) == [4, 2, 0] && entries.map(\.mails) == [5, 2, 0])
            #expect(entries.map(\.peopleBefore) == [1, 0, 3])
            #expect(entries.map(\.course) == [[1, 1, 4], [0, 0, 2], [3, 3, 0]])
            #expect(entries[0].quotes.count == 3 && Set(entries[0].quotes.map(\.sender.address)).count == 3)
            #expect(entries.allSatisfy { $0.quotes.allSatisfy { $0.excerpt.hasPrefix("It annoys p") } })
            #expect(entries[2].quotes.count == 3 && material.complaints.total == 3)
            #expect(material.requests.entries.isEmpty)
        }
    }

    @Test("days are counted against those of the week before; the first week has nothing to compare with")
    func steps() async throws {
        try await Workplace.with(Self.weekly) { place in
            _ = try await place.store.listeningSince(now: Workplace.start)
            try await Self.complain(place, Self.people(2), day: 1)
            try await Self.complain(place, Self.people(3), day: 8)
            let first = try await Self.material(place, from: 0, to: 7)
            #expect(first.steps.count == 7 && first.steps.allSatisfy { $0.peopleBefore == nil })
            #expect(first.steps[1].people == [.complaint: 2] && first.countsBefore == nil)
            #expect(first.quietTime == DigestMaterial.QuietTime(people: 2, peopleInQuietTime: 2, shareBefore: nil))
            let second = try await Self.material(place, from: 7, to: 14)
            #expect(second.steps[1].people == [.complaint: 3] && second.steps[1].peopleBefore == [.complaint: 2])
            #expect(second.quietTime?.shareBefore == 1 && second.triage?.judged == 3)
        }
    }

    struct Group: Sendable, CustomTestStringConvertible {
        let domain: String
        /// Who wrote in each of the four weeks before.
        let people: [Int]
        let isMissed: Bool

        var testDescription: String { "\(people) of \(domain)" }
    }

    private static let groups = [
        Group(domain: "north.example.org", people: [5, 2, 2, 2], isMissed: true),
        Group(domain: "north.example.org", people: [4, 2, 2, 2], isMissed: false),
        Group(domain: "north.example.org", people: [5, 1, 1, 1], isMissed: false),
        Group(domain: "north.example.org", people: [5, 0, 2, 0], isMissed: false),
        Group(domain: "elsewhere.example", people: [5, 5, 5, 5], isMissed: false),
        Group(domain: "example.org", people: [5, 5, 5, 5], isMissed: false),
    ]

    @Test(
        "a group that usually writes is missed, unless it is so small that people would be singled out",
        arguments: groups
    )
    func silences(_ group: Group) async throws {
        try await Workplace.with(Self.weekly) { place in
            _ = try await place.store.listeningSince(now: Workplace.start)
            for (week, count) in group.people.enumerated() where count > 0 {
                try await Self.complain(place, Self.people(count, of: group.domain), day: week * 7 + 1)
            }
            // Somebody of the main domain writes on.
            try await Self.complain(place, Self.people(1), day: 29)
            let silences = try await Self.material(place, from: 28, to: 35).silences
            #expect(silences.map(\.group) == (group.isMissed ? [group.domain] : []))
            #expect(silences.allSatisfy { $0.usualPeople == 2 && $0.lastHeard == Workplace.start + .days(22) })
        }
    }

    @Test("a preview of a time past tells of the period that was due then, as it was recorded")
    func previewOfThen() async throws {
        try await Workplace.with(Self.weekly) { place in
            _ = try await place.store.listeningSince(now: Workplace.start)
            // 08:00 in Berlin on the second Monday, and on the fourth: the third was missed.
            let ends = [Workplace.start + .days(7) - .hours(3), Workplace.start + .days(21) - .hours(3)]
            for (index, end) in ends.enumerated() {
                _ = try await place.store.recordDigest("weekly", period: "\(index)", end: end, mails: [], now: end)
            }
            try await Self.complain(place, Self.people(2), day: 8)
            let cases: [(day: Int, from: Timestamp, to: Timestamp)] = [
                (7, Workplace.start, ends[0]), (21, ends[0], ends[1]), (24, ends[0], ends[1]),
                (28, ends[1], ends[1] + .days(7)), (35, ends[1] + .days(7), ends[1] + .days(14)),
            ]
            for wanted in cases {
                let preview = try await DigestPreview(
                    of: "weekly",
                    at: Workplace.start + .days(wanted.day),
                    configuration: place.configuration,
                    clock: place.clock
                )
                #expect(preview.from == wanted.from.seconds && preview.to == wanted.to.seconds)
                #expect(preview.text.contains("looks old") == (wanted.from == ends[0]))
            }
        }
    }
}
