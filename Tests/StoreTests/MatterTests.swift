import Feedback
import SQL
import Testing

@testable import Store

/// What a mail is about beside its category, and mails with several matters.
@Suite struct MatterTests {
    private static let now = Samples.start

    private static func matter(
        _ passage: Int,
        _ category: Category,
        _ service: String?,
        isUnsure: Bool = false
    ) -> Matter {
        Matter(
            passage: passage,
            category: category,
            isUnsure: isUnsure,
            probabilities: isUnsure ? [category: 0.45, .other: 0.3] : [category: 0.75, .other: 0.25],
            mention: service.map { ServiceMention(service: $0, manner: .misspelt, words: "\($0)x") },
            place: "room \(passage)",
            device: category == .outage ? "prn-d04" : nil,
            severity: category == .outage ? Severity(reach: .many, reachWords: "nobody can", isBlocking: false) : nil,
            reasons: [Verdict.Reason(words: "is down", weight: 1.5)]
        )
    }

    private static func intake(
        _ uid: UInt32,
        from address: String = "ann@example.org",
        _ matters: [Matter],
        at time: Timestamp = now
    ) throws -> Intake {
        let plain = Samples.intake(
            uid,
            from: address,
            category: matters[0].category,
            service: matters[0].service,
            at: time
        )
        guard case .read(let message, var verdict?) = plain.disposition else { throw CancellationError() }
        verdict.mention = matters[0].mention
        verdict.severity = matters[0].severity
        verdict.place = "Raum 2.04"
        verdict.device = "laptop"
        verdict.toneSigns = [
            ToneSign(kind: .anger, words: "a\ndisgrace"), ToneSign(kind: .exclamation, words: "now!!"),
        ]
        if matters.count > 1 { verdict.matters = matters }
        return Intake(
            raw: plain.raw,
            contentHash: plain.contentHash,
            disposition: .read(message, verdict),
            isBacklog: false,
            receivedAt: time
        )
    }

    private static let two = [matter(0, .outage, "VPN"), matter(1, .outage, "Printing"), matter(2, .praise, nil)]

    @Test func allOfItComesBack() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let number = try await store.commit(Self.intake(1, Self.two), now: Self.now).number
        let verdict = try #require(try await store.item(number)).verdict
        #expect(verdict.mention == Self.two[0].mention)
        #expect(verdict.place == "Raum 2.04" && verdict.device == "laptop")
        #expect(verdict.severity == Self.two[0].severity)
        #expect(verdict.toneSigns.map(\.words) == ["a disgrace", "now!!"])
        #expect(verdict.matters.count == 3)
        for (stored, matter) in zip(verdict.matters, Self.two) {
            #expect(stored.passage == matter.passage && stored.category == matter.category)
            #expect(stored.mention == matter.mention && stored.place == matter.place && stored.device == matter.device)
            #expect(stored.severity == matter.severity && stored.probabilities == matter.probabilities)
            #expect(stored.reasons.map(\.words) == ["is down"])
        }
        let listed = try await store.sureItems(
            .outage,
            from: Self.now,
            to: Self.now + .days(1),
            about: .all,
            withoutIncidents: false,
            limit: 5
        )
        #expect(listed.first?.verdict.matters.count == 3)
        let past = try await store.pastMails(after: 0, since: Self.now, limit: 5)
        #expect(past.first?.verdict?.matters.map(\.service) == ["VPN", "Printing", nil])
    }

    @Test func whatAPersonWroteIsErasedAndTheRestCounted() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let number = try await store.commit(Self.intake(1, Self.two), now: Self.now).number
        #expect(try await store.expireBodies(olderThan: Self.now + .days(1)) == 1)
        let verdict = try #require(try await store.item(number)).verdict
        #expect(verdict.place == nil && verdict.device == nil && verdict.toneSigns.isEmpty)
        #expect(verdict.mention == ServiceMention(service: "VPN", manner: .misspelt, words: ""))
        #expect(verdict.severity == Severity(reach: .many, isBlocking: false))
        for matter in verdict.matters {
            #expect(matter.place == nil && matter.device == nil && matter.reasons.isEmpty)
            #expect(matter.severity?.reachWords == nil)
        }
        #expect(try await store.serviceMentions().map(\.service) == ["Printing", "VPN"])
    }

    @Test func twoServicesAreTwoReportsOfOnePerson() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let mails = [
            try Self.intake(1, Self.two),
            try Self.intake(
                2,
                from: "bob@example.org",
                [Self.matter(0, .outage, "VPN"), Self.matter(1, .outage, "VPN")]
            ),
            try Self.intake(
                3,
                from: "eve@example.org",
                [Self.matter(0, .outage, "VPN"), Self.matter(1, .outage, "Printing", isUnsure: true)]
            ),
            try Self.intake(
                4,
                from: "joe@example.org",
                [Self.matter(0, .request, "VPN"), Self.matter(1, .outage, "Printing")]
            ),
        ]
        let numbers = try await store.commit(contentsOf: mails, now: Self.now).map(\.number)
        func reports(_ scope: ServiceScope) async throws -> [String] {
            try await store.reports(about: scope, since: Self.now - .hours(1)).map {
                "\($0.number) \($0.service ?? "-")\($0.isDoubtful ? "?" : "")"
            }
        }
        #expect(try await reports(.named(["Printing"])) == ["\(numbers[0]) Printing", "\(numbers[2]) Printing?"])
        #expect(try await reports(.named(["VPN"])) == numbers.prefix(3).map { "\($0) VPN" })
        #expect(try await reports(.all).count == 5)
    }

    @Test func eachIncidentHasItsOwnReport() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let number = try await store.commit(Self.intake(1, Self.two), now: Self.now).number
        let vpn = try await store.record(Samples.incident("VPN"), reports: [number])
        let printing = try await store.record(Samples.incident("Printing"), reports: [number])
        for incident in [vpn, printing] {
            #expect(try await store.reportNumbers(of: incident.number) == [number])
            #expect(try await store.hasReported("ann@example.org", in: incident.number))
            #expect(try await !store.hasReported("bob@example.org", in: incident.number))
        }
        // An incident of no service does not take the mail away from the service's.
        let total = try await store.record(Samples.incident(nil), reports: [number])
        #expect(try await store.reportNumbers(of: total.number).isEmpty)
        #expect(try await store.reportNumbers(of: vpn.number) == [number])
    }

    @Test func aCorrectionHoldsForTheMattersToo() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let number = try await store.commit(Self.intake(1, Self.two), now: Self.now).number
        _ = try await store.record(Samples.incident("VPN"), reports: [number])
        let printing = try await store.record(Samples.incident("Printing"), reports: [number])
        func people() async throws -> Int? { try await store.incident(printing.number)?.people }
        let origin = Correction.Origin(who: "root")
        _ = try await store.correct(number, to: .request, by: origin, words: { _, _ in nil }, now: Self.now)
        #expect(try await store.reports(about: .all, since: Self.now - .hours(1)).isEmpty)
        #expect(try await store.reportNumbers(of: printing.number).isEmpty)
        #expect(try await people() == 0)
        #expect(try await store.item(number)?.verdict.severity == nil)
        _ = try await store.undoCorrection(of: number, by: "root", now: Self.now)
        #expect(try await store.reports(about: .all, since: Self.now - .hours(1)).count == 2)
        #expect(try await store.reportNumbers(of: printing.number) == [number])
        #expect(try await people() == 1)
        #expect(try await store.item(number)?.verdict.severity?.reach == .many)
    }

    @Test func mentionsCountEachMailOnce() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let mails = [
            try Self.intake(1, Self.two), try Self.intake(2, Self.two),
            try Self.intake(3, from: "bob@example.org", [Self.matter(0, .request, "VPN")]),
            Samples.intake(4, service: "VPN", isSecurity: true), Samples.intake(5),
        ]
        _ = try await store.commit(contentsOf: mails, now: Self.now)
        let tallies = try await store.serviceMentions().map { "\($0.service ?? "-") \($0.mails) \($0.people)" }
        #expect(tallies == ["VPN 3 2", "Printing 2 1"])
    }

    @Test func writingsComeInPagesWithoutSecurityMatters() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let mails = (1...5).map { Samples.intake(UInt32($0), isSecurity: $0 == 3) }
        _ = try await store.commit(contentsOf: mails, now: Self.now)
        let first = try await store.writings(before: .max, limit: 2)
        #expect(first.map(\.text) == ["words of mail 5", "words of mail 4"])
        let rest = try await store.writings(before: try #require(first.last?.number), limit: 9)
        #expect(rest.map(\.text) == ["words of mail 2", "words of mail 1"])
        #expect(rest.allSatisfy { $0.sender == "Ann" && $0.language == "en" && $0.subject == "About it" })
    }
}
