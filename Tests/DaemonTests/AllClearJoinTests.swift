import Feedback
import Outages
import Testing

@testable import Daemon
@testable import Store

/// From what ends an incident to what people are told.
struct AllClearJoinTests {
    private static func with(_ body: (Workplace) async throws -> Void) async throws {
        try await Workplace.with(AnsweringTests.enabled, mailbox: WrittenMail.authentication) { place in
            try await place.take((1...5).map(WrittenMail.outage))
            try await body(place)
        }
    }

    private static func perform(_ act: IncidentAct, on number: Int64 = 1, in place: Workplace) async throws {
        place.clock.advance(by: .minutes(1))
        let desk = IncidentDesk(place.configuration, correspondence: place.correspondence, alarm: place.alarm)
        let now = place.clock.now()
        let result = try await place.store.transaction { store in
            try desk.perform(act, on: number, by: "anna", in: store, now: now)
        }
        guard case .done = result else {
            Issue.record("\(result)")
            return
        }
    }

    @Test("IT's note reaches whoever reports it after that, and IT's last word everybody")
    func resolved() async throws {
        try await Self.with { place in
            _ = try await place.outgoing(.acknowledgement)
            try await Self.perform(.note("The gateway restarts.", nextWordBy: place.clock.now() + .hours(1)), in: place)
            try await place.take([.outage(6)], from: 6)
            let mail = try #require(try await place.outgoing(.acknowledgement).first)
            #expect(mail.content.contains("you are number 6") && mail.content.contains("The gateway restarts."))
            #expect(mail.content.contains("IT expects to know more by"))
            try await Self.perform(.resolve(note: "It runs again."), in: place)
            let told = try await place.outgoing(.allClear)
            #expect(told.count == 6)
            #expect(told.allSatisfy { $0.content.contains("It runs again.") && !$0.content.contains("restarts") })
        }
    }

    @Test("when there was no failure, all who thought so hear it")
    func falseAlarm() async throws {
        try await Self.with { place in
            try await Self.perform(.falseAlarm, in: place)
            let told = try await place.outgoing(.allClear)
            #expect(told.count == 5)
            #expect(told.allSatisfy { $0.content.contains("IT says that there was no failure.") })
        }
    }

    @Test("called over, and then no failure: who heard the one hears the other, an hour later; who did not, at once")
    func noFailureAfterAll() async throws {
        try await Self.with { place in
            try await Self.perform(.resolve(note: "It runs again."), in: place)
            #expect(try await place.outgoing(.allClear).count == 5)
            try await Self.perform(.falseAlarm, in: place)
            #expect(try await place.outgoing(.allClear).isEmpty)
            place.clock.advance(by: .hours(1))
            #expect(try await place.proceed() == 5)
            let told = try await place.outgoing(.allClear)
            #expect(told.allSatisfy { $0.content.contains("IT says that there was no failure.") })
        }
        try await Self.with { place in
            try await Self.perform(.resolve(note: nil), in: place)
            try await Self.perform(.falseAlarm, in: place)
            let told = try await place.outgoing(.allClear)
            #expect(told.count == 5 && told.allSatisfy { $0.content.contains("there was no failure.") })
        }
    }

    @Test("when it has gone quiet, nothing is claimed; called over later, nobody is told twice")
    func quiet() async throws {
        try await Self.with { place in
            place.clock.advance(by: .minutes(70))
            let (alarm, now) = (place.alarm, place.clock.now())
            _ = try await place.store.transaction { store in try alarm.tick(in: store, now: now) }
            place.clock.advance(by: .minutes(1))
            _ = try await place.proceed()
            let told = try await place.outgoing(.allClear)
            #expect(told.count == 5)
            #expect(told.allSatisfy { $0.content.contains("Nobody reported it between") })
            try await Self.perform(.resolve(note: nil), in: place)
            #expect(try await place.outgoing(.allClear).isEmpty)
        }
    }

    @Test("while the mailbox is not read, nothing is quiet; what lay there meanwhile counts")
    func unread() async throws {
        try await Self.with { place in
            let inbox = FolderID(mailbox: "feedback", folder: "INBOX")
            try await place.store.recordTally(FolderTally(), of: inbox, lookedAt: place.clock.now())
            place.clock.advance(by: .hours(3))
            try await Self.tick(place)
            #expect(try await place.store.openIncidents().count == 1)
            let consequence = place.consequence
            let (sent, now) = (place.clock.now() - .minutes(150), place.clock.now())
            _ = try await place.store.commit(WrittenMail.outage(6).intake(6, at: sent), now: now) {
                store,
                number,
                intake in
                try consequence.follow(from: intake, as: number, in: store, now: now)
            }
            #expect(try await place.store.incident(1)?.people == 6)
            #expect(try await place.outgoing(.allClear).isEmpty)
            try await place.store.recordTally(FolderTally(), of: inbox, lookedAt: now)
            try await Self.tick(place)
            #expect(try await place.store.openIncidents().isEmpty)
            #expect(try await place.outgoing(.allClear).count == 6)
        }
    }

    private static func tick(_ place: Workplace) async throws {
        let (alarm, now) = (place.alarm, place.clock.now())
        _ = try await place.store.transaction { store in try alarm.tick(in: store, now: now) }
    }

    @Test("who was told that the mail is a complaint is not told that it reported an outage")
    func doubtful() async throws {
        try await Self.with { place in
            try await place.take([WrittenMail(from: "slow@example.org", category: .complaint, outage: 0.4)], from: 6)
            #expect(try await place.store.incident(1)?.people == 6)
            try await Self.perform(.resolve(note: nil), in: place)
            let told = try await place.outgoing(.allClear)
            #expect(told.count == 5 && !told.contains { $0.recipients[0].local == "slow" })
        }
    }

    @Test("counted into another incident, they are told when that one ends, of what they reported")
    func merged() async throws {
        try await Self.with { place in
            let printers = (11...15).map {
                WrittenMail(from: "p\($0)@example.org", service: "printer", subject: "\($0)")
            }
            try await place.take(printers, from: 11)
            try await Self.perform(.merge(1), on: 2, in: place)
            #expect(try await place.outgoing(.allClear).isEmpty)
            try await Self.perform(.resolve(note: nil), on: 2, in: place)
            let told = try await place.outgoing(.allClear)
            #expect(told.count == 10)
            for mail in told {
                let service = mail.recipients[0].local.hasPrefix("person") ? "vpn" : "printer"
                #expect(mail.content.contains("You reported trouble with \(service) "))
            }
        }
    }

    @Test("who was taken out of it is not told")
    func excluded() async throws {
        try await Self.with { place in
            try await Self.perform(.exclude([2]), in: place)
            try await Self.perform(.resolve(note: nil), in: place)
            let told = try await place.outgoing(.allClear).flatMap(\.recipients).map(\.local)
            #expect(told.sorted() == ["person1", "person3", "person4", "person5"])
        }
    }
}
