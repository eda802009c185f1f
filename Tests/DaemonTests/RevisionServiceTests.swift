import Embeddings
import Feedback
import MIME
import Store
import Testing
import Triage

@testable import Daemon

/// Second opinions on stored mails: what they change, and what happens while there are none.
struct RevisionServiceTests {
    /// Stores a mail as the pipeline leaves it, with what follows from it.
    @discardableResult
    private static func store(
        _ number: UInt32,
        _ text: String,
        as category: Category = .complaint,
        in place: Workplace,
        isBacklog: Bool = false,
        isSecurity: Bool = false
    ) async throws -> Int64 {
        var message = Message()
        message.sender = Sender(name: "", address: "person\(number)@example.org")
        message.recipients = ["it-feedback@example.org"]
        message.returnPath = message.sender.address
        message.messageID = "\(number)@example.org"
        message.subject = "About \(number)"
        message.newText = text
        let rest = 0.4 / Double(Category.allCases.count - 1)
        let verdict = Verdict(
            category: category,
            isUnsure: false,
            probabilities: Dictionary(
                uniqueKeysWithValues: Category.allCases.map { ($0, $0 == category ? 0.6 : rest) }
            ),
            service: "vpn",
            tone: 0,
            isSecurity: isSecurity,
            reasons: [Verdict.Reason(words: "thing", weight: 1)],
            model: "test"
        )
        let bytes = Array("From: person\(number)@example.org\r\n\r\n\(text)\r\n".utf8)
        let now = place.clock.now()
        let raw = RawMessage.inInbox(bytes, uid: number, at: now)
        let intake = Intake(
            raw: raw,
            contentHash: ContentHash(of: bytes).bytes,
            disposition: .read(message, verdict),
            isBacklog: isBacklog,
            receivedAt: now
        )
        let consequence = place.consequence
        return try await place.store.commit(intake, now: now) { store, number, intake in
            try consequence.follow(from: intake, as: number, in: store, now: now)
        }.number
    }

    private static func category(_ number: Int64, _ place: Workplace) async throws -> Category? {
        try await place.store.item(number)?.verdict.category
    }

    /// Until the endpoint may be asked again.
    private static func forgive(_ service: RevisionService) async { await service.tryAgainNow() }

    @Test("new mails are asked about in batches, with subject and prefix, and each once")
    func asks() async throws {
        try await Workplace.with { place in
            let server = FakeEmbedder()
            let service = try place.revisions(server, batch: 2)
            for number: UInt32 in 1...3 { try await Self.store(number, "This means request \(number).", in: place) }
            try await Self.store(4, "means praise", in: place, isSecurity: true)
            #expect(try await service.waiting() == 3)
            try await service.work()
            try await service.work()
            #expect(server.asked.map(\.count) == [2, 1])
            #expect(server.asked[0][0] == "query: About 1\nThis means request 1.")
            #expect(try await service.waiting() == 0)
            for number: Int64 in 1...3 { #expect(try await Self.category(number, place) == .request) }
            #expect(try await Self.category(4, place) == .complaint)
            let item = try #require(try await place.store.item(1))
            #expect(item.verdict.model == (try FakeEmbedder.head().id) && item.verdict.service == "vpn")
            #expect(try await place.store.opinionCounts() == [.revised: 3])
        }
    }

    @Test("the same words are asked about once")
    func cached() async throws {
        try await Workplace.with { place in
            let server = FakeEmbedder()
            let service = try place.revisions(server)
            try await Self.store(1, "means request", in: place)
            try await service.work()
            let asked = server.asked.count
            // Another mail, the same subject and text.
            var again = try #require(server.asked.first?.first)
            again.removeFirst("query: ".count)
            #expect(again == "About 1\nmeans request")
            let key = service.source.key(of: again)
            #expect(try await place.store.vectors(of: [key], model: "test-model").count == 1)
            #expect(asked == 1)
        }
    }

    @Test("a mail without words of its own keeps its first opinion, and nobody is asked")
    func blank() async throws {
        try await Workplace.with { place in
            let server = FakeEmbedder()
            let service = try place.revisions(server)
            try await Self.store(1, " \n ", in: place)
            try await service.work()
            #expect(server.asked.isEmpty)
            #expect(try await place.store.opinionCounts() == [.kept: 1])
        }
    }

    @Test("while the endpoint is down first opinions stand, it is shown, and nothing is lost")
    func down() async throws {
        try await Workplace.with { place in
            let server = FakeEmbedder()
            server.setDown(true)
            let service = try place.revisions(server)
            try await Self.store(1, "means request", in: place)
            try await service.work()
            #expect(await place.board.allTroubles == ["second opinions: nobody there"])
            let since = try #require(await service.trouble?.since)
            #expect(since == place.clock.now())
            // Not hammered: the pause is not over. Nor does a digest wait.
            try await service.work()
            try await service.catchUp()
            #expect(server.asked.count == 1)
            place.clock.advance(by: .hours(1))
            await Self.forgive(service)
            try await service.work()
            #expect(server.asked.count == 2)
            #expect(await service.trouble?.since == since)
            #expect(try await Self.category(1, place) == .complaint)
            server.setDown(false)
            await Self.forgive(service)
            try await service.work()
            #expect(await place.board.allTroubles.isEmpty)
            #expect(await service.trouble == nil)
            #expect(try await Self.category(1, place) == .request)
        }
    }

    @Test("trouble is over when the endpoint is back, be there mails to ask about or not")
    func recovery() async throws {
        try await Workplace.with { place in
            let server = FakeEmbedder()
            server.setDown(true)
            let service = try place.revisions(server)
            let number = try await Self.store(1, "means request", in: place)
            try await service.work()
            let who = Correction.Origin(who: "ann")
            _ = try await place.store.correct(number, to: .praise, by: who, words: WordKeys.key, now: place.clock.now())
            await Self.forgive(service)
            try await service.work()
            #expect(await service.trouble != nil)
            server.setDown(false)
            await Self.forgive(service)
            try await service.work()
            #expect(await service.trouble == nil)
            #expect(await place.board.allTroubles.isEmpty)
            #expect(try await Self.category(1, place) == .praise)
        }
    }

    @Test("mails wait a week, and not for ever")
    func age() async throws {
        try await Workplace.with { place in
            let server = FakeEmbedder()
            try await Self.store(1, "means request", in: place)
            place.clock.advance(by: .days(4))
            try await Self.store(2, "means request", in: place)
            place.clock.advance(by: .days(4))
            try await place.revisions(server).work()
            #expect(try await Self.category(1, place) == .complaint)
            #expect(try await Self.category(2, place) == .request)
        }
    }

    @Test("a text that the endpoint cannot bear keeps its first opinion, and the others get theirs")
    func poison() async throws {
        try await Workplace.with { place in
            let server = FakeEmbedder()
            server.setPoison("p0ison")
            let service = try place.revisions(server)
            try await Self.store(1, "p0ison, means request", in: place)
            for number: UInt32 in 2...6 { try await Self.store(number, "means request", in: place) }
            for _ in 0..<8 {
                try await service.work()
                await Self.forgive(service)
            }
            #expect(try await Self.category(1, place) == .complaint)
            for number: Int64 in 2...6 { #expect(try await Self.category(number, place) == .request) }
            #expect(try await place.store.opinionCounts() == [.revised: 5, .kept: 1])
            #expect(await place.board.allTroubles.isEmpty)
            #expect(await service.suspicion.isEmpty)
        }
    }

    @Test("vectors of another model than the head's are refused, with what to do")
    func otherModel() async throws {
        try await Workplace.with { place in
            let server = FakeEmbedder()
            server.setModel("another-model")
            let service = try place.revisions(server)
            try await Self.store(1, "means request", in: place)
            try await service.work()
            let trouble = try #require(await service.trouble)
            #expect(trouble.message.contains("another-model") && trouble.message.contains("earshot train --embeddings"))
            #expect(try await Self.category(1, place) == .complaint)
        }
    }

    @Test("a young mail that becomes an outage is handed over and counts; an old one and backlog only count")
    func becomesOutage() async throws {
        try await Workplace.with { place in
            let service = try place.revisions(FakeEmbedder())
            try await Self.store(1, "means outage, one", in: place)
            place.clock.advance(by: .minutes(20))
            try await Self.store(2, "means outage, two", in: place, isBacklog: true)
            try await Self.store(3, "means outage, three", in: place)
            #expect(try await place.outbox().isEmpty)
            try await service.work()
            #expect(try await place.outbox() == ["helpdesk queued": 1])
            for number: Int64 in 1...3 { #expect(try await Self.category(number, place) == .outage) }
            await place.bell.wait(atMost: .seconds(60))
        }
    }

    @Test("young mails that become outages together raise one alarm")
    func burst() async throws {
        try await Workplace.with { place in
            for number: UInt32 in 1...6 { try await Self.store(number, "means outage \(number)", in: place) }
            try await place.revisions(FakeEmbedder(), batch: 16).work()
            #expect(try await place.outbox() == ["alert queued": 1, "helpdesk queued": 3])
            #expect(try await place.store.openIncidents().count == 1)
        }
    }

    @Test("an opinion takes no report out of an incident, nor out of what may become one")
    func staysOutage() async throws {
        try await Workplace.with { place in
            let service = try place.revisions(FakeEmbedder(), batch: 16)
            for number: UInt32 in 1...6 {
                try await Self.store(number, "means complaint \(number)", as: .outage, in: place)
            }
            let incident = try #require(try await place.store.openIncidents().first)
            place.clock.advance(by: .minutes(200))
            try await Self.store(7, "means complaint 7", as: .outage, in: place)
            try await service.work()
            #expect(try await place.store.reportNumbers(of: incident.number).count == incident.people)
            #expect(try await Self.category(7, place) == .outage)
            #expect(try await service.waiting() > 0)
            place.clock.advance(by: .hours(5))
            try await service.work()
            #expect(try await Self.category(7, place) == .complaint)
            #expect(try await place.store.incidents(since: Workplace.start).map(\.people) == [incident.people])
            #expect(try await service.waiting() == 0)
        }
    }

    @Test("a digest waits for the opinions that are outstanding")
    func digest() async throws {
        let daily = "[[digest]]\nname = \"daily\"\nteam = \"network\"\nschedule = \"daily 08:00\"\n"
        try await Workplace.with(daily) { place in
            var digests = try place.services().digests
            digests.revisions = try place.revisions(FakeEmbedder())
            _ = try await digests.sendDue()
            try await Self.store(1, "means request", in: place)
            place.clock.advance(by: .days(1))
            #expect(try await digests.sendDue() == 1)
            #expect(try await Self.category(1, place) == .request)
            try await Self.store(2, "means request", in: place)
            _ = try await digests.sendNow("daily")
            #expect(try await Self.category(2, place) == .request)
        }
    }
}
