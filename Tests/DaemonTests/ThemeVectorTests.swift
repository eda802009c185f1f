import Feedback
import Store
import Testing

@testable import Daemon

/// Themes and vectors: what was placed by its words is placed once more by its meaning.
struct ThemeVectorTests {
    private static func model(_ mail: Int64, _ place: ThemePlace) async throws -> String? {
        try await place.store.placingModel(of: NeedPlace(mail: mail, position: 0))
    }

    private static func vector(_ number: Int) -> [Float] { (0..<6).map { $0 == number ? 1 : 0 } }

    @discardableResult
    private static func learn(_ vector: [Float], _ mail: Int64, _ place: ThemePlace) async throws -> Bool {
        let (keeper, now) = (place.keeper, place.now)
        return try await place.store.transaction { store in
            let seat = NeedPlace(mail: mail, position: 0)
            return try keeper.learn(vector, of: seat, model: "e5", in: store, now: now)
        }
    }

    @Test("each need gets its vector once; matters and mails that staff has judged are asked about too")
    func asked() async throws {
        try await ThemePlace.with { place in
            let server = FakeEmbedder()
            let service = try place.place.revisions(server, themes: place.keeper)
            let mail = try await place.hear(HeardMail(text: "The thing means complaint, and it is slow."))
            var several = HeardMail(
                text: "First, this means complaint for everybody here.\n\nBy the way, could you give us new chairs?"
            )
            several.matters = [HeardMail.matter(.complaint, passage: 0), HeardMail.matter(.request, passage: 1)]
            let matters = try await place.hear(several)
            let staffs = try await place.hear(HeardMail(text: "Praise of what means complaint.", category: .praise))
            try await place.correct(staffs, to: .complaint)
            try await service.work()
            let texts = Set(server.asked.flatMap { $0 })
            #expect(server.asked.flatMap { $0 }.count == texts.count, "no text is asked about twice")
            for number in [mail, matters, staffs] {
                #expect(try await place.store.memberships(of: number).isEmpty == false, "\(number)")
            }
            let since = place.now - .days(1)
            #expect(
                try await place.store.needsAwaitingVector(storedSince: since, model: "test-model", limit: 9).isEmpty
            )
            let count = server.asked.count
            try await service.work()
            #expect(server.asked.count == count)
        }
    }

    @Test(
        "a second opinion that takes a mail for praise takes it out of its theme, and one for a request puts it into one"
    )
    func secondOpinions() async throws {
        try await ThemePlace.with { place in
            let service = try place.place.revisions(FakeEmbedder(), themes: place.keeper)
            let out = try await place.hear(HeardMail(text: "Truly, this means praise of all printers."))
            let into = try await place.hear(
                HeardMail(text: "Truly, this means request for a chair.", category: .praise)
            )
            #expect(try await place.theme(of: out) != nil)
            #expect(try await place.theme(of: into) == nil)
            try await service.work()
            #expect(try await place.theme(of: out) == nil)
            #expect(try await place.theme(of: into) != nil)
            #expect(try await place.listed().count == 1)
        }
    }

    @Test("while the endpoint is down, needs wait, and it is shown; a text that it cannot bear keeps no other waiting")
    func down() async throws {
        try await ThemePlace.with { place in
            let server = FakeEmbedder()
            let service = try place.place.revisions(server, themes: place.keeper)
            // Judged by staff: no second opinion is asked for, so that only themes ask.
            for words in ["poisonous words mean nothing", "these words mean nothing", "those words mean nothing"] {
                let mail = try await place.hear(HeardMail(text: words, category: .praise))
                try await place.correct(mail, to: .complaint)
            }
            let since = place.now - .days(1)
            let waiting = {
                try await place.store.needsAwaitingVector(storedSince: since, model: "test-model", limit: 9).count
            }
            server.setDown(true)
            try await service.work()
            #expect(try await waiting() == 3)
            #expect(await service.trouble != nil)
            server.setDown(false)
            server.setPoison("poisonous")
            for _ in 1...9 {
                await service.tryAgainNow()
                try await service.work()
            }
            #expect(try await waiting() == 0)
            #expect(await service.trouble == nil)
        }
    }

    @Test("staff's placement stays, and so does the last of a theme that IT has answered")
    func whatStays() async throws {
        try await ThemePlace.with { place in
            let (one, two) = (try await place.hear(.slowPrinter.by(1)), try await place.hear(.cafeteria.by(2)))
            let (first, second) = (
                try #require(try await place.theme(of: one)), try #require(try await place.theme(of: two))
            )
            try await place.perform(.answer(.planned, note: "in March"), on: second)
            try await Self.learn(Self.vector(1), one, place)
            try await Self.learn(Self.vector(1), two, place)
            #expect(try await place.theme(of: two) == second)
            #expect(try await Self.model(two, place) == "e5")
            let three = try await place.hear(.parking.by(3))
            try await place.perform(.add([three]), on: first)
            try await Self.learn(Self.vector(2), three, place)
            #expect(try await place.theme(of: three) == first)
            #expect(try await place.store.memberships(of: three).first?.placedBy == "anna")
        }
    }

    @Test("what is no complaint any more has nothing to learn")
    func gone() async throws {
        try await ThemePlace.with { place in
            let mail = try await place.hear(.slowPrinter)
            try await place.correct(mail, to: .praise)
            #expect(try await Self.learn(Self.vector(1), mail, place) == false)
            #expect(try await place.theme(of: mail) == nil)
        }
    }
}
