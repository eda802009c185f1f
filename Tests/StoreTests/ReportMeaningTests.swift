import Feedback
import Store
import Testing

@Suite struct ReportMeaningTests {
    private static let now = Samples.start

    private static func store(_ scratch: borrowing ScratchDirectory) throws -> FeedbackStore {
        try FeedbackStore.open(at: scratch.file("s.db"))
    }

    @Test func whatAReportSaysIsReadByItsNumber() async throws {
        let scratch = try ScratchDirectory()
        let store = try Self.store(scratch)
        let long = String(repeating: "ä", count: 5000)
        let mails = [
            Samples.intake(1, text: "can't print", category: .outage), Samples.intake(2, text: long, category: .outage),
        ]
        let numbers = try await store.commit(contentsOf: mails, now: Self.now).map(\.number)
        let texts = try await store.reportTexts(of: numbers + [99])
        #expect(texts.map(\.number) == numbers)
        #expect(texts[0].subject == "About it")
        #expect(texts[0].text == "can't print")
        #expect(texts[1].text.count == ReportText.maximumCharacters)
    }

    @Test func onlyFreshReportsWithoutAServiceWaitForAVector() async throws {
        let scratch = try ScratchDirectory()
        let store = try Self.store(scratch)
        let mails = [
            Samples.intake(1, category: .outage), Samples.intake(2, category: .outage, service: "VPN"),
            Samples.intake(3, category: .complaint), Samples.intake(4, category: .outage, kind: .autoReply),
            Samples.intake(5, category: .outage, isBacklog: true),
            Samples.intake(6, category: .outage, isSecurity: true),
            Samples.intake(7, category: .outage, at: Self.now - .hours(5)),
            Samples.intake(8, category: .outage, at: Self.now + .minutes(1)),
        ]
        let numbers = try await store.commit(contentsOf: mails, now: Self.now).map(\.number)
        func waiting(_ model: String = "e5") async throws -> [Int64] {
            try await store.reportsAwaitingVector(receivedSince: Self.now - .hours(4), model: model, count: 9).map(
                \.number
            )
        }
        #expect(try await waiting() == [numbers[7], numbers[0]])
        // One of them holds no words: it does not wait again.
        try await store.keepReportVectors(
            [(numbers[7], []), (numbers[0], [0, 0, 128, 63])],
            model: "e5",
            now: Self.now
        )
        #expect(try await waiting().isEmpty)
        #expect(try await store.reportVectors(from: numbers[0], limit: 9) == [numbers[0]: [0, 0, 128, 63]])
        #expect(try await store.reportVectors(from: numbers[0] + 1, limit: 9).isEmpty)
        #expect(try await waiting("another") == [numbers[7], numbers[0]])
    }

    @Test func vectorsGoWithTheirTimeTheirModelAndTheirText() async throws {
        let scratch = try ScratchDirectory()
        let store = try Self.store(scratch)
        let mails = (1...3).map { Samples.intake(UInt32($0), from: "p\($0)@example.org", category: .outage) }
        let numbers = try await store.commit(contentsOf: mails, now: Self.now).map(\.number)
        let bytes: [UInt8] = [0, 0, 128, 63]
        func kept() async throws -> [Int64] { try await store.reportVectors(from: 0, limit: 9).keys.sorted() }
        try await store.keepReportVectors([(numbers[0], bytes)], model: "e5", now: Self.now)
        let later = Self.now + FeedbackStore.reportVectorAge + .seconds(1)
        try await store.keepReportVectors([(numbers[1], bytes)], model: "e5", now: later)
        #expect(try await kept() == [numbers[1]])
        try await store.keepReportVectors([(numbers[2], bytes)], model: "e6", now: later)
        #expect(try await kept() == [numbers[2]])
        #expect(try await store.forget(try #require(EmailAddress("p3@example.org"))) == 1)
        #expect(try await kept().isEmpty)
    }

    @Test func incidentsAreKnownByTheirReports() async throws {
        let scratch = try ScratchDirectory()
        let store = try Self.store(scratch)
        let mails = (1...4).map { Samples.intake(UInt32($0), category: .outage) }
        let numbers = try await store.commit(contentsOf: mails, now: Self.now).map(\.number)
        let one = try await store.record(Samples.incident(nil), reports: [numbers[0], numbers[1]])
        let other = try await store.record(Samples.incident(nil), reports: [numbers[2]])
        #expect(
            try await store.incidentsOfReports(among: [one.number]) == [numbers[0]: one.number, numbers[1]: one.number]
        )
        #expect(try await store.incidentsOfReports(among: [one.number, other.number]).count == 3)
        #expect(try await store.isCounted(numbers[0]))
        #expect(try await !store.isCounted(numbers[3]))
    }
}
