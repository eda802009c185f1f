import Embeddings
import Feedback
import MIME
import Outages
import Store
import Testing
import Triage

@testable import Daemon

/// Outage reports that name no service: what is known of what they say, and the vectors they get.
struct ReportVectorTests {
    @discardableResult
    private static func store(
        _ number: UInt32,
        _ text: String,
        service: String? = nil,
        in place: Workplace
    ) async throws -> Int64 {
        var message = Message()
        message.sender = Sender(name: "", address: "person\(number)@example.org")
        message.messageID = "\(number)@example.org"
        message.newText = text
        let verdict = Verdict(
            category: .outage,
            isUnsure: false,
            probabilities: [.outage: 0.8, .other: 0.2],
            service: service,
            tone: 0,
            isSecurity: false,
            reasons: [],
            model: "test"
        )
        let bytes = Array("From: person\(number)@example.org\r\n\r\n\(text)\r\n".utf8)
        let now = place.clock.now()
        let raw = RawMessage.inInbox(bytes, uid: number, at: now)
        let intake = Intake(
            raw: raw,
            contentHash: ContentHash(of: bytes).bytes,
            disposition: .read(message, verdict),
            isBacklog: false,
            receivedAt: now
        )
        let consequence = place.consequence
        return try await place.store.commit(intake, now: now) { store, number, intake in
            try consequence.follow(from: intake, as: number, in: store, now: now)
        }.number
    }

    private static func meanings(_ shelf: MeaningShelf, _ place: Workplace) async throws -> ReportMeanings {
        let since = place.clock.now() - .hours(1)
        return try await place.store.transaction { store in
            try shelf.meanings(
                of: try store.reports(about: .all, since: since),
                incidents: [],
                language: "en",
                in: store
            )
        }
    }

    @Test func reportsWithoutAServiceGetVectorsAndOthersDoNot() async throws {
        try await Workplace.with { place in
            let numbers = [
                try await Self.store(1, "means outage one", in: place),
                try await Self.store(2, "means outage two", service: "vpn", in: place),
                try await Self.store(3, "   ", in: place),
            ]
            let server = FakeEmbedder()
            let revisions = try place.revisions(server)
            try await revisions.work()
            let vectors = try await place.store.reportVectors(from: 0, limit: 9)
            #expect(vectors.keys.sorted() == [numbers[0]])
            #expect(await revisions.trouble == nil)
            let asked = server.asked.flatMap { $0 }
            #expect(asked.count { $0.contains("means outage one") } == 1)
            // Our own texts were asked for once.
            let count = server.asked.count
            try await Self.store(4, "means outage three", in: place)
            try await place.revisions(server).work()
            #expect(server.asked.count == count + 1)
            #expect(try await place.store.reportVectors(from: 0, limit: 9).count == 2)
        }
    }

    @Test func anEndpointThatIsAwayIsTroubleAndNoMore() async throws {
        try await Workplace.with { place in
            try await Self.store(1, "means outage one", in: place)
            let server = FakeEmbedder()
            server.setDown(true)
            let revisions = try place.revisions(server)
            try await revisions.work()
            #expect(await revisions.trouble != nil)
            #expect(try await place.store.reportVectors(from: 0, limit: 9).isEmpty)
            server.setDown(false)
            await revisions.tryAgainNow()
            try await revisions.work()
            #expect(await revisions.trouble == nil)
            #expect(try await place.store.reportVectors(from: 0, limit: 9).count == 1)
        }
    }

    @Test func aTextTheEndpointCannotBearKeepsNoOtherFromItsVector() async throws {
        try await Workplace.with { place in
            try await Self.store(1, "means outage one", in: place)
            let poisoned = try await Self.store(2, "means outage poison", in: place)
            let server = FakeEmbedder()
            server.setPoison("poison")
            let revisions = try place.revisions(server)
            for _ in 0..<8 {
                await revisions.tryAgainNow()
                try await revisions.work()
            }
            let vectors = try await place.store.reportVectors(from: 0, limit: 9)
            #expect(vectors.count == 1)
            #expect(vectors[poisoned] == nil)
            #expect(await revisions.trouble == nil)
        }
    }

    @Test func theShelfKnowsWhatReportsSayAndLearnsTheirVectors() async throws {
        try await Workplace.with { place in
            for (number, text) in ["can't print", "Drucker tot", "means outage"].enumerated() {
                try await Self.store(UInt32(number + 1), text, in: place)
            }
            let named = try await Self.store(9, "no tunnel", service: "vpn", in: place)
            let shelf = MeaningShelf()
            let before = try await Self.meanings(shelf, place)
            #expect(before[1]?.words != nil)
            #expect(before[3]?.vector == nil)
            #expect(before[named] == nil)
            try await place.revisions(FakeEmbedder()).work()
            let after = try await Self.meanings(shelf, place)
            #expect(after[3]?.vector != nil)
            #expect(after[3]?.words != nil)
        }
    }
}
