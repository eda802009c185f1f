import Feedback
import Store
import Testing

@testable import Daemon

/// What people read is so when it leaves: a mail that waited for the relay does not say what was so when it was written.
struct LaterWordingTests {
    private static let known = "We know that there is trouble"
    private static let promise = "IT expects to know more by"

    /// An incident with a note that promises more in 20 minutes, and one more report: its acknowledgement waits.
    private static func with(_ body: (Workplace) async throws -> Void) async throws {
        try await Workplace.with(AnsweringTests.enabled, mailbox: WrittenMail.authentication) { place in
            try await place.take((1...5).map(WrittenMail.outage))
            _ = try await place.outgoing(.acknowledgement)
            try await perform(.note("the gateway restarts", nextWordBy: place.clock.now() + .minutes(20)), in: place)
            _ = try await place.outgoing(.alert)
            try await place.take([.outage(6)], from: 6)
            try await body(place)
        }
    }

    private static func perform(_ act: IncidentAct, in place: Workplace) async throws {
        let desk = IncidentDesk(place.configuration, correspondence: place.correspondence, alarm: place.alarm)
        let now = place.clock.now()
        try await place.store.transaction { store in _ = try desk.perform(act, on: 1, by: "ann", in: store, now: now) }
    }

    private static func text(_ mail: OutboundMail) -> String {
        mail.content.replacing("=\r\n", with: "").replacing("\r\n", with: " ")
    }

    @Test("a promise leaves before its time, and not after it", arguments: [0, 10, 16, 17, 19, 60, 239])
    func promise(minutes: Int) async throws {
        try await Self.with { place in
            // A minute has passed since the note.
            place.clock.advance(by: .minutes(minutes))
            let mails = try await place.outgoing(.acknowledgement)
            #expect(mails.map(\.key) == ["acknowledgement:6"])
            let mail = try #require(mails.first)
            let text = Self.text(mail)
            #expect(text.contains(Self.promise) == (minutes < 17), "\(text)")
            #expect(text.contains(Self.known) && text.contains("the gateway restarts"))
            #expect(text.contains("you are number 6"))
            #expect(mail.header("Message-ID")?.contains(mail.messageID) == true)
        }
    }

    @Test("a second try after the promised time says what is so then")
    func retried() async throws {
        try await Self.with { place in
            let rows = try await place.store.claim(limit: 100, now: place.clock.now())
            let first = try #require(rows.first { $0.mail.kind == .acknowledgement })
            #expect(Self.text(first.mail).contains(Self.promise))
            try await place.store.settle(
                first.number,
                [],
                nextTry: place.clock.now() + .minutes(30),
                reason: "greylisted",
                now: place.clock.now()
            )
            place.clock.advance(by: .minutes(31))
            let mails = try await place.outgoing(.acknowledgement)
            #expect(mails.map(\.messageID) == [first.mail.messageID])
            #expect(mails.allSatisfy { !Self.text($0).contains(Self.promise) })
        }
    }

    @Test(
        "once the outage is over, nobody reads any more that we know of it",
        arguments: [IncidentAct.resolve(note: nil), .falseAlarm]
    )
    func over(act: IncidentAct) async throws {
        try await Self.with { place in
            place.clock.advance(by: .minutes(1))
            try await Self.perform(act, in: place)
            let mail = try #require(try await place.outgoing(.acknowledgement).first)
            let text = Self.text(mail)
            #expect(text.contains("Thank you for your mail"))
            #expect(
                !text.contains(Self.known) && !text.contains("the gateway restarts") && !text.contains(Self.promise)
            )
        }
    }

    @Test("the outage has become another's: there is trouble as long as that one lasts")
    func merged() async throws {
        try await Self.with { place in
            let printing = (11...15).map { WrittenMail(from: "person\($0)@example.org", service: "printer") }
            try await place.take(printing, from: 11)
            let desk = IncidentDesk(place.configuration, correspondence: place.correspondence, alarm: place.alarm)
            for (act, isKnown) in [(IncidentAct.merge(1), true), (.resolve(note: nil), false)] {
                try await place.take([.outage(isKnown ? 21 : 22)], from: isKnown ? 21 : 22)
                let now = place.clock.now()
                try await place.store.transaction { store in
                    _ = try desk.perform(act, on: 2, by: "ann", in: store, now: now)
                }
                let mails = try await place.outgoing(.acknowledgement)
                let mail = try #require(mails.last)
                #expect(Self.text(mail).contains(Self.known) == isKnown)
            }
        }
    }

    @Test("an alert that waits does not repeat a promise whose time has passed", arguments: [false, true])
    func alert(isLate: Bool) async throws {
        try await Self.with { place in
            try await place.take((21...30).map(WrittenMail.outage), from: 21, apart: .seconds(50))
            place.clock.advance(by: .minutes(isLate ? 30 : 1))
            let alerts = try await place.outgoing(.alert)
            let alert = try #require(alerts.last)
            #expect(Self.text(alert).contains("More is promised by") == !isLate, "\(Self.text(alert))")
            #expect(Self.text(alert).contains("the gateway restarts"))
        }
    }
}
